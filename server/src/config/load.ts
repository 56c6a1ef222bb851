/** The configuration that holds at a place: the file that is found there, and those that it extends. */

import type { Problem } from '../syntax/problems.js';
import type { Span } from '../text/index.js';
import { type ConfigText, type Extended, readConfig } from './file.js';
import type { Layer } from './layer.js';
import { CONFIG_NAME } from './name.js';
import { PROFILES } from './profiles.js';

/**
 * How a front end names and reads files. Places are strings of its own, such as paths or addresses, and
 * nobody else looks into them.
 */
export interface ConfigFiles {
	/**
	 * The text of a file; nothing if there is none.
	 *
	 * @throws Error with the reason, for people, if it is there and cannot be read.
	 */
	readonly read: (file: string) => Promise<string | undefined>;
	/** The folder that a file or folder lies in; nothing above the uppermost. */
	readonly folderOf: (place: string) => string | undefined;
	/** What a file called `path` in `folder` is named; `path` may go up, and may be absolute. */
	readonly resolve: (folder: string, path: string) => string;
	/** How a file is named to the user. */
	readonly show: (file: string) => string;
}

export interface FileProblem extends Problem {
	readonly file: string;
}

export interface Config {
	/** The file that was found. */
	readonly file?: string;
	readonly layers: readonly Layer[];
	readonly problems: readonly FileProblem[];
	/** Every file that was asked for, whether or not it was there, and its text: if one changes, so may all this. */
	readonly texts: ReadonlyMap<string, string | undefined>;
}

/** The text of the next `.rapporteur.yaml` at or above `folder`. Every file that is looked for is told to `asked`. */
export async function findConfig(
	folder: string,
	{ read, folderOf, resolve }: ConfigFiles,
	asked?: (file: string) => void,
): Promise<string | undefined> {
	for (let at: string | undefined = folder; at !== undefined; at = folderOf(at)) {
		const file = resolve(at, CONFIG_NAME);
		asked?.(file);
		// One that cannot be read is the one all the same: what is wrong with it is told when it is loaded.
		const text = await read(file).catch(() => '');
		if (text !== undefined) return file;
	}
	return undefined;
}

/** Deeper than anybody builds, and an end for what has none. */
const MOST_FILES = 50;

/**
 * @param base the folder from which all globs are meant, also those of extended files.
 * @throws nothing: what is wrong with a file is among the problems.
 */
export async function loadConfig(file: string, base: string, files: ConfigFiles): Promise<Config> {
	const loader = new Loader(base, files);
	await loader.add(file, []);
	return { file, layers: loader.layers, problems: loader.problems, texts: loader.texts };
}

class Loader {
	readonly layers: Layer[] = [];
	readonly problems: FileProblem[] = [];
	readonly texts = new Map<string, string | undefined>();
	readonly #base: string;
	readonly #files: ConfigFiles;
	/** A file that is extended in several ways counts each time. */
	#count = 0;

	constructor(base: string, files: ConfigFiles) {
		this.#base = base;
		this.#files = files;
	}

	/**
	 * Lays down what `file` says, over what it extends.
	 *
	 * @param from the files that led here.
	 * @param at where it is named, if it is another file that does.
	 */
	async add(file: string, from: readonly string[], at?: Extended & { readonly file: string }) {
		this.#count++;
		const blame = (what: string) => this.#tell(at?.file ?? file, `${at?.name ?? 'This'} ${what}`, at?.span);
		let text: string | undefined;
		try {
			text = await this.#files.read(file);
			if (text === undefined) blame('is not there, correct the name');
		} catch (error) {
			blame(`cannot be read: ${error instanceof Error ? error.message : error}`);
		}
		const known = this.texts.has(file);
		this.texts.set(file, text);
		if (text === undefined) return;
		const read = readConfig(text);
		if (!known) for (const problem of read.problems) this.problems.push({ ...problem, file });
		for (const extended of read.extended) await this.#extend(file, extended, from);
		this.#lay(file, read);
	}

	async #extend(file: string, { name, span }: Extended, from: readonly string[]): Promise<void> {
		const profile = Object.hasOwn(PROFILES, name) ? PROFILES[name] : undefined;
		if (profile) {
			this.layers.push({ chosen: profile.chosen(), origin: name, base: this.#base });
			return;
		}
		if (/^\w{2,}:\/\//.test(name)) {
			this.#tell(file, `${name} is on the web, where nothing is looked up, save it as a file and name that`, span);
			return;
		}
		const folder = this.#files.folderOf(file);
		const other = folder === undefined ? name : this.#files.resolve(folder, name);
		const way = [...from, file];
		if (way.includes(other)) {
			const circle = [...way.slice(way.indexOf(other)), other].map((each) => this.#files.show(each));
			this.#tell(file, `The files extend one another in a circle (${circle.join(', ')}), take one of them out`, span);
		} else if (this.#count >= MOST_FILES) {
			this.#tell(file, `More than ${MOST_FILES} files extend one another, put some of them together`, span);
		} else await this.add(other, way, { file, name, ...(span && { span }) });
	}

	#lay(file: string, { chosen, overrides }: ConfigText): void {
		const origin = this.#files.show(file);
		if (Object.keys(chosen).length > 0) this.layers.push({ chosen, origin, base: this.#base });
		for (const { files, chosen } of overrides) this.layers.push({ chosen, origin, base: this.#base, files });
	}

	#tell(file: string, message: string, span: Span | undefined): void {
		const same = (other: FileProblem): boolean =>
			other.file === file && other.message === message && other.span?.from === span?.from;
		if (!this.problems.some(same)) this.problems.push({ file, message, ...(span && { span }) });
	}
}
