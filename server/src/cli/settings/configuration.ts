/**
 * Which settings apply to which files: the nearest `.rapporteur.yaml` at or above a file, overridden by the command
 * line.
 */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Chosen } from '../../config/index.js';
import { CONFIG_NAME } from '../../config/name.js';
import { isWithin } from '../../node/ordinary-file.js';
import { UserError } from '../errors.js';
import { shownPath } from '../files/shown-path.js';
import type { Layers } from './load-config.js';
import { Roots } from './roots.js';

export interface ConfigurationOptions {
	readonly cwd: string;
	/** What is to be checked, as the user names it, from the working directory. */
	readonly named: readonly string[];
	/** The settings file for everything, instead of those that would be found; from the working directory. */
	readonly file?: string | undefined;
	/** What the command line says. */
	readonly chosen: Chosen;
}

export interface Configured {
	/** The distinct settings; files refer to theirs by index. */
	readonly configs: readonly Layers[];
	/** For each file. */
	readonly configOf: readonly number[];
	/** What is wrong with the settings files, one sentence each. */
	readonly problems: readonly string[];
}

/**
 * @param paths of the files to check, from the working directory.
 * @throws UserError if the user names a settings file that does not exist.
 */
export async function configure(paths: readonly string[], options: ConfigurationOptions): Promise<Configured> {
	const { cwd, named, file, chosen } = options;
	if (file !== undefined) refuseNoFile(file, cwd);
	const roots = new Roots(cwd, named);
	const search = new Search(roots);
	const fixed = file === undefined ? undefined : resolve(cwd, file);
	const found = paths.map((path) => fixed ?? search.from(dirname(resolve(cwd, path))));
	const files = [...new Set(found)];
	const problems = search.misnamed.map((each) => `${shownPath(each, cwd)} is not read. Call it ${CONFIG_NAME}`);
	const over: Layers = Object.keys(chosen).length > 0 ? [{ chosen, origin: 'the command line' }] : [];
	const configs = await Promise.all(
		files.map(async (each): Promise<Layers> => {
			if (each === undefined) return over;
			// Most folders have none, and then the settings reader need not be loaded.
			const { loadLayers } = await import('./load-config.js');
			const place = { cwd, base: fixed === undefined ? dirname(each) : cwd, within: readable(each, fixed, roots, cwd) };
			return [...(await loadLayers(each, place, problems)), ...over];
		}),
	);
	const places = new Map(files.map((each, index) => [each, index]));
	return { configs, configOf: found.map((each) => places.get(each)!), problems };
}

/** Of all files in the folders of `paths`: in one folder they are the same. */
export function layersByFolder(
	paths: readonly string[],
	{ configs, configOf }: Configured,
	cwd: string,
): ReadonlyMap<string, Layers> {
	return new Map(paths.map((path, i) => [dirname(resolve(cwd, path)), configs[configOf[i]!]!]));
}

function refuseNoFile(file: string, cwd: string): void {
	const stats = statSync(resolve(cwd, file), { throwIfNoEntry: false });
	const name = shownPath(resolve(cwd, file), cwd);
	if (!stats) throw new UserError(`--config names ${name}, and there is no such file`);
	if (stats.isDirectory()) throw new UserError(`--config names ${name}, which is a folder, name a file in it`);
}

/** Where the settings file, and what it extends, may be; a file that the user names may be anywhere. */
function readable(file: string, named: string | undefined, roots: Roots, cwd: string): readonly string[] {
	const folder = dirname(file);
	if (named === undefined) return [roots.of(folder), ...roots.namedAbove(folder)];
	const work = roots.of(cwd);
	return isWithin(work, file) ? [work] : [work, roots.repositoryOf(folder) ?? folder, realpathSync(file)];
}

/** As many other programs spell it. */
const MISNAMED = CONFIG_NAME.replace(/yaml$/, 'yml');

/** Walks upwards, once for each folder. */
class Search {
	readonly #roots: Roots;
	readonly #known = new Map<string, string | undefined>();
	/** Files that somebody takes for settings, and nobody reads. */
	readonly misnamed: string[] = [];

	constructor(roots: Roots) {
		this.#roots = roots;
	}

	from(folder: string): string | undefined {
		if (this.#known.has(folder)) return this.#known.get(folder);
		const here = join(folder, CONFIG_NAME);
		const misnamed = join(folder, MISNAMED);
		if (!isThere(here) && isThere(misnamed)) this.misnamed.push(misnamed);
		const file = isThere(here) ? here : folder === this.#roots.of(folder) ? undefined : this.from(dirname(folder));
		this.#known.set(folder, file);
		return file;
	}
}

/** A symbolic link is resolved only once it is known that it may be followed. */
function isThere(path: string): boolean {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
	} catch {
		return false;
	}
}
