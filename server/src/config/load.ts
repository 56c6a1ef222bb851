/** The configuration that applies at a place: the file found there, and those it extends. */

import type { Problem } from '../syntax/yaml/problems.js';
import type { Span } from '../text/index.js';
import { type ConfigText, type Extended, MOST_FILES, readConfig } from './file.js';
import type { Layer } from './layer.js';
import { CONFIG_NAME } from './name.js';
import { PROFILES } from './profiles.js';
import { MOST_PATTERNS } from './read.js';
import { shorten } from './shorten.js';

/** How a front end names and reads files. Places are opaque strings of its own, such as paths or URLs. */
export interface ConfigFiles {
	/**
	 * The text of a file; `undefined` if there is none.
	 *
	 * @throws Error with the reason, for people, if it exists but cannot or may not be read.
	 */
	readonly read: (file: string) => Promise<string | undefined>;
	/** The parent folder of a file or folder; `undefined` above the topmost. */
	readonly folderOf: (place: string) => string | undefined;
	/** Where to look next if there are no settings in `folder`; `undefined` if that is not for us to look into. */
	readonly above: (folder: string) => string | undefined;
	/**
	 * Whether the file's name permits looking at it. Settings may be a stranger's: the files they name would be read,
	 * and quoted where they are wrong.
	 */
	readonly mayRead: (file: string) => boolean;
	/** The place of the file `path` seen from `folder`; `path` may go up, and may be absolute. */
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
	/** Every file that was asked for, whether or not it exists, and its text: if one changes, so may the result. */
	readonly texts: ReadonlyMap<string, string | undefined>;
}

/** The text of the nearest `.rapporteur.yaml` at or above `folder`. `asked` is told every file that is looked for. */
export async function findConfig(
	folder: string,
	{ read, above, resolve }: ConfigFiles,
	asked?: (file: string) => void,
): Promise<string | undefined> {
	for (let at: string | undefined = folder; at !== undefined; at = above(at)) {
		const file = resolve(at, CONFIG_NAME);
		asked?.(file);
		// A file that cannot be read still counts: what is wrong with it is reported when it is loaded.
		const text = await read(file).catch(() => '');
		if (text !== undefined) return file;
	}
	return undefined;
}

/** Of all files together, in UTF-16 code units: reading takes time in proportion. */
const LONGEST_TEXTS = 1_000_000;

/**
 * @param base the folder that all globs are relative to, including those of extended files.
 * @throws nothing: what is wrong with a file is among the problems.
 */
export async function loadConfig(file: string, base: string, files: ConfigFiles): Promise<Config> {
	const loader = new Loader(base, files);
	await loader.add(file, []);
	return { file, layers: loader.layers, problems: loader.problems, texts: loader.texts };
}

/** Longer than any system allows. */
const LONGEST_NAME = 4_096;

/** A file, and where it is named. */
interface Named extends Extended {
	/** The file that names it. */
	readonly file: string;
}

class Loader {
	readonly layers: Layer[] = [];
	readonly problems: FileProblem[] = [];
	readonly texts = new Map<string, string | undefined>();
	readonly #base: string;
	readonly #files: ConfigFiles;
	readonly #read = new Map<string, ConfigText>();
	/** A file that is extended along several paths counts each time. */
	#count = 0;
	#length = 0;
	#patterns = 0;
	/** Nothing more is extended. */
	#ended = false;

	constructor(base: string, files: ConfigFiles) {
		this.#base = base;
		this.#files = files;
	}

	/**
	 * Adds what `file` says, on top of what it extends.
	 *
	 * @param from the files that led here.
	 * @param at where another file names it, if one does.
	 */
	async add(file: string, from: readonly string[], at?: Named): Promise<void> {
		this.#count++;
		const read = this.#read.get(file) ?? (await this.#readFile(file, at));
		if (!read) return;
		if (at && this.#patterns + read.patterns > MOST_PATTERNS) {
			this.#end(at, `has more patterns than can be tried on every file beside the others. Use fewer`);
			return;
		}
		this.#patterns += read.patterns;
		for (const extended of read.extended) {
			if (this.#ended) break;
			await this.#extend({ ...extended, file }, from);
		}
		this.#lay(file, read);
	}

	async #readFile(file: string, at: Named | undefined): Promise<ConfigText | undefined> {
		const blame = (what: string) => this.#tell(at?.file ?? file, `${at ? shorten(at.name) : 'This'} ${what}`, at?.span);
		let text: string | undefined;
		try {
			text = await this.#files.read(file);
			if (text === undefined) blame('is not there. Correct the name');
		} catch (error) {
			blame(`cannot be read: ${error instanceof Error ? error.message : error}`);
		}
		this.texts.set(file, text);
		if (text === undefined) return undefined;
		this.#length += text.length;
		if (at && this.#length > LONGEST_TEXTS) {
			this.#end(at, `is too long beside the other files (${LONGEST_TEXTS / 1000} kB together). Take something out`);
			return undefined;
		}
		const read = readConfig(text);
		this.#read.set(file, read);
		this.problems.push(...read.problems.map((problem) => ({ ...problem, file })));
		return read;
	}

	async #extend(at: Named, from: readonly string[]): Promise<void> {
		const { name, file, span } = at;
		const profile = Object.hasOwn(PROFILES, name) ? PROFILES[name] : undefined;
		if (profile) {
			this.layers.push({ chosen: profile.chosen(), origin: name, base: this.#base });
			return;
		}
		const fault = faultInName(name);
		if (fault !== undefined) {
			this.#tell(file, `${shorten(name)} ${fault}`, span);
			return;
		}
		const folder = this.#files.folderOf(file);
		const other = folder === undefined ? name : this.#files.resolve(folder, name);
		const way = [...from, file];
		if (way.includes(other)) {
			const circle = [...way.slice(way.indexOf(other)), other].map((each) => this.#files.show(each));
			this.#tell(file, `The files extend one another in a circle (${circle.join(', ')}). Take one of them out`, span);
		} else if (!this.#files.mayRead(other)) {
			this.#tell(
				file,
				`${shorten(name)} lies outside of the folder that these settings are for. Put a copy there`,
				span,
			);
		} else if (this.#count >= MOST_FILES) {
			this.#ended = true;
			this.#tell(file, `More than ${MOST_FILES} files extend one another. Put some of them together`, span);
		} else await this.add(other, way, at);
	}

	#lay(file: string, { chosen, overrides }: ConfigText): void {
		const origin = this.#files.show(file);
		if (Object.keys(chosen).length > 0) this.layers.push({ chosen, origin, base: this.#base });
		for (const { files, chosen } of overrides) this.layers.push({ chosen, origin, base: this.#base, files });
	}

	#end({ file, name, span }: Named, what: string): void {
		this.#ended = true;
		this.#tell(file, `${shorten(name)} ${what}`, span);
	}

	#tell(file: string, message: string, span: Span | undefined): void {
		const same = (other: FileProblem): boolean =>
			other.file === file && other.message === message && other.span?.from === span?.from;
		if (!this.problems.some(same)) this.problems.push({ file, message, ...(span && { span }) });
	}
}

/** Why no file can have this name, and what to do. */
function faultInName(name: string): string | undefined {
	if (/^\w{2,}:\/\//.test(name)) {
		return /^file:/i.test(name)
			? 'is an address. Write the path of the file as it is seen from this one'
			: 'is on the web, where nothing is looked up. Save it as a file and name that';
	}
	// Looking there would reveal our identity to that machine.
	if (/^[\\/]{2}/.test(name))
		return 'lies on another computer or is a device, where nothing is looked up. Put a copy beside this file';
	if (name.length > LONGEST_NAME || /[\0-\x1f\x7f]/.test(name)) return 'is not the name of a file. Correct it';
	return undefined;
}
