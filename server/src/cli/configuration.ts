/** Which settings hold for which files: `.rapporteur.yaml` next above a file, and the command line over it. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Chosen, Layer } from '../config/layer.js';
import { CONFIG_NAME } from '../config/name.js';
import { UserError } from './faults.js';
import { shownPath } from './shown-path.js';

export interface ConfigurationOptions {
	readonly cwd: string;
	/** The file that holds for all, in place of those that would be found; from the working directory. */
	readonly file?: string | undefined;
	/** What the command line says. */
	readonly chosen: Chosen;
}

/** Plain data: threads are given it. Later layers win. */
export type Layers = readonly Layer[];

export interface Configured {
	/** Settings that differ; files name theirs by its place in this list. */
	readonly configs: readonly Layers[];
	/** For each file. */
	readonly configOf: readonly number[];
	/** What is wrong with the files of settings, one sentence each. */
	readonly problems: readonly string[];
}

/**
 * @param paths of the files to check, from the working directory.
 * @throws UserError if what the user names is no file.
 */
export async function configure(paths: readonly string[], options: ConfigurationOptions): Promise<Configured> {
	const { cwd, file, chosen } = options;
	if (file !== undefined) refuseNoFile(file, cwd);
	const search = new Search();
	const fixed = file === undefined ? undefined : resolve(cwd, file);
	const found = paths.map((path) => fixed ?? search.from(dirname(resolve(cwd, path))));
	const files = [...new Set(found)];
	const problems: string[] = [];
	const over: Layers = Object.keys(chosen).length > 0 ? [{ chosen, origin: 'the command line' }] : [];
	const configs = await Promise.all(
		files.map(async (each): Promise<Layers> => {
			if (each === undefined) return over;
			// Most folders have none, and then nothing that knows of settings need be loaded.
			const { loadLayers } = await import('./load-config.js');
			return [...(await loadLayers(each, fixed === undefined ? dirname(each) : cwd, cwd, problems)), ...over];
		}),
	);
	const places = new Map(files.map((each, index) => [each, index]));
	return { configs, configOf: found.map((each) => places.get(each)!), problems };
}

function refuseNoFile(file: string, cwd: string): void {
	const stats = statSync(resolve(cwd, file), { throwIfNoEntry: false });
	const name = shownPath(resolve(cwd, file), cwd);
	if (!stats) throw new UserError(`--config names ${name}, and there is no such file`);
	if (stats.isDirectory()) throw new UserError(`--config names ${name}, which is a folder, name a file in it`);
}

/** Looks upwards, once for each folder. */
class Search {
	readonly #known = new Map<string, string | undefined>();

	from(folder: string): string | undefined {
		if (this.#known.has(folder)) return this.#known.get(folder);
		const here = join(folder, CONFIG_NAME);
		const above = dirname(folder);
		const file = existsSync(here) ? here : above === folder ? undefined : this.from(above);
		this.#known.set(folder, file);
		return file;
	}
}
