/** From what several places say to the settings of one file. */
import picomatch from 'picomatch';
import type { Layer } from './layer.js';
import { SETTINGS, type Written } from './settings.js';

/** All that holds for one file: every field has a value. Plain data. */
export interface Settings extends Omit<Written, 'reports' | 'ignore'> {
	/** Whether the file is a report, where the user has said which files are. */
	readonly kind?: { readonly kind: 'report' | 'other'; readonly kindReason: string };
	/** The user does not want the file to be checked. */
	readonly ignored: boolean;
}

/**
 * @param pathFrom gives the path of the file from a layer's base, with `/`; nothing if it does not lie
 * there or has no path at all, and then no glob matches.
 */
export function settle(layers: readonly Layer[], pathFrom: (base: string | undefined) => string | undefined): Settings {
	const defaults = Object.fromEntries(Object.entries(SETTINGS).map(([name, field]) => [name, field.default]));
	const { reports: _, ignore: __, ...rest } = defaults as unknown as Written;
	let settings: Settings = { ...rest, ignored: false };
	for (const { chosen, origin, base, files } of layers) {
		const path = pathFrom(base);
		if (files && (path === undefined || lastMatch(path, files) === undefined)) continue;
		const { reports, ignore, ...others } = chosen;
		settings = {
			...settings,
			...others,
			rules: { ...settings.rules, ...chosen.rules },
			acronyms: { ...settings.acronyms, ...chosen.acronyms },
			...(ignore && { ignored: path !== undefined && lastMatch(path, ignore) !== undefined }),
		};
		if (reports) settings = withKind(settings, reports, path, origin);
	}
	return settings;
}

function withKind(settings: Settings, globs: readonly string[], path: string | undefined, origin: string): Settings {
	const { kind: _, ...rest } = settings;
	if (globs.length === 0 || path === undefined) return rest;
	const glob = lastMatch(path, globs);
	const kind =
		glob === undefined
			? { kind: 'other', kindReason: `"reports" in ${origin} does not name it` }
			: { kind: 'report', kindReason: `"reports" in ${origin} names it by "${glob}"` };
	return { ...rest, kind: kind as NonNullable<Settings['kind']> };
}

/** The glob by which `path` is meant: the last that matches, unless it begins with `!` and takes away. */
function lastMatch(path: string, globs: readonly string[]): string | undefined {
	const last = globs.findLast((glob) => matcher(glob.replace(/^!/, ''))(path));
	return last?.startsWith('!') ? undefined : last;
}

const matchers = new Map<string, (path: string) => boolean>();
/** Far more than anyone writes; what is set in a long session may change often. */
const MATCHERS = 500;

/** A glob that names a folder means all that lies in it. */
function matcher(glob: string): (path: string) => boolean {
	const known = matchers.get(glob);
	if (known) return known;
	if (matchers.size >= MATCHERS) matchers.clear();
	const tidy = glob.replace(/^(?:\.?\/)+/, '').replace(/(?<!\/)\/+$/, '');
	const made = picomatch(tidy === '' || tidy === '.' ? '**' : [tidy, `${tidy}/**`], { dot: true });
	matchers.set(glob, made);
	return made;
}
