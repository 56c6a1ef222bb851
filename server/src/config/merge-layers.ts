/** Merges layers into the settings of one file. */
import { type Glob, readGlob } from '../text/index.js';
import type { Layer } from './layer.js';
import { type Level, SETTINGS, type Written } from './settings.js';

/** The settings of one file: every field has a value. Plain data. */
export interface Settings extends Omit<Written, 'reports' | 'ignore'> {
	/** Whether the file is a report, if the user has said which files are. */
	readonly kind?: { readonly kind: 'report' | 'other'; readonly kindReason: string };
	/** The name of the folder that paths are relative to, if the file is below it. */
	readonly root?: string;
	/** The user does not want the file to be checked. */
	readonly ignored: boolean;
}

/**
 * @param pathFrom gives the path of the file from a layer's base, with `/`; `undefined` if it is not below that or has
 * no path at all, and then no glob matches.
 * @param root the name of the folder that its path is relative to.
 */
export function mergeLayers(
	layers: readonly Layer[],
	pathFrom: (base: string | undefined) => string | undefined,
	root?: string,
): Settings {
	const defaults = Object.fromEntries(Object.entries(SETTINGS).map(([name, field]) => [name, field.default]));
	const { reports: _, ignore: __, ...rest } = defaults as unknown as Written;
	let settings: Settings = { ...rest, ignored: false, ...(root !== undefined && { root }) };
	// There may be thousands of words and thousands of layers, so no layer copies the earlier ones.
	const rules = new Map<string, Level>();
	const acronyms = new Map<string, string>();
	for (const { chosen, origin, base, files } of layers) {
		const path = pathFrom(base);
		if (files && (path === undefined || lastMatch(path, files) === undefined)) continue;
		const { reports, ignore, rules: levels = {}, acronyms: meanings = {}, ...others } = chosen;
		for (const [id, level] of Object.entries(levels)) rules.set(id, level);
		for (const [acronym, meaning] of Object.entries(meanings)) acronyms.set(acronym, meaning);
		settings = {
			...settings,
			...others,
			...(ignore && { ignored: path !== undefined && lastMatch(path, ignore) !== undefined }),
		};
		if (reports) settings = withKind(settings, reports, path, origin);
	}
	return { ...settings, rules: Object.fromEntries(rules), acronyms: Object.fromEntries(acronyms) };
}

function withKind(settings: Settings, globs: readonly string[], path: string | undefined, origin: string): Settings {
	const { kind: _, ...rest } = settings;
	if (globs.length === 0 || path === undefined) return rest;
	const glob = lastMatch(path, globs);
	const kind =
		glob === undefined
			? { kind: 'other', kindReason: `“reports” in ${origin} does not name it` }
			: { kind: 'report', kindReason: `“reports” in ${origin} names it by “${glob}”` };
	return { ...rest, kind: kind as NonNullable<Settings['kind']> };
}

/** The glob that selects `path`: the last that matches, unless it begins with `!` and excludes it. */
function lastMatch(path: string, globs: readonly string[]): string | undefined {
	const last = globs.findLast((glob) => globOf(glob.replace(/^!/, '')).matches(path));
	return last?.startsWith('!') ? undefined : last;
}

const known = new Map<string, Glob>();
/** Far more than anyone writes; settings may change often in a long session. */
const MOST_KNOWN = 500;

function globOf(pattern: string): Glob {
	const found = known.get(pattern);
	if (found) return found;
	if (known.size >= MOST_KNOWN) known.clear();
	const glob = readGlob(pattern);
	known.set(pattern, glob);
	return glob;
}
