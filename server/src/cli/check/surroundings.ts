/** The files around the checked ones, read from the disk when a link needs them. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { Anchors } from '../../report/index.js';
import { type FolderReader, LinkedFiles } from '../../workspace/index.js';
import { readBytes } from '../files/read-bytes.js';

/** No folder that people browse has this many files, … */
const MOST_NAMES = 50_000;
/** … and no text of that many bytes is a report. */
const LARGEST = 5_000_000;

/** Questions about files, each with a hash of its answer: a result is valid as long as the answers are the same. */
export type Links = readonly (readonly [question: string, answer: string])[];

/** The fragment targets of a text, given the user's words for annexes. */
export type ReadAnchors = (text: string, annexWords: readonly string[]) => Anchors;

/** Caches what it has seen, since many files of one run ask for the same. */
export class Surroundings {
	readonly #cwd: string;
	readonly #lists = new Map<string, ReadonlySet<string> | 'missing' | 'unknown'>();
	readonly #repositories = new Map<string, string | undefined>();
	readonly #versions = new Map<string, string>();
	readonly #anchors = new Map<string, Anchors | undefined>();
	readonly #readAnchors: ReadAnchors | undefined;

	/**
	 * @param cwd what paths are relative to.
	 * @param readAnchors not needed to check whether {@link Links} are still valid.
	 */
	constructor(cwd: string, readAnchors?: ReadAnchors) {
		this.#cwd = cwd;
		this.#readAnchors = readAnchors;
	}

	/** @param annexWords from the settings: annex labels are link targets. */
	around(path: string, annexWords: readonly string[] = []): LinkedFiles {
		const folder = dirname(resolve(this.#cwd, path));
		const repository = this.#repositoryOf(folder);
		const top = repository === undefined ? '' : slashed(repository);
		const root = repository === undefined ? slashed(this.#cwd) : top;
		const reader: FolderReader = {
			list: (at) => this.#list(at),
			anchors: (file) => this.#anchorsOf(file, annexWords),
			version: (file) => this.#versions.get(file) ?? this.#read(file).version,
		};
		return new LinkedFiles(reader, {
			folder: slashed(folder),
			root,
			top: top === '' ? /^[^/]*/.exec(slashed(folder))![0] : top,
		});
	}

	/** Whether the file's links still lead where they led when `links` was recorded. */
	holds(path: string, links: Links): boolean {
		const files = this.around(path);
		return links.every(([question, answer]) => hashOf(files.askAgain(question)) === answer);
	}

	#list(folder: string): ReadonlySet<string> | 'missing' | 'unknown' {
		const known = this.#lists.get(folder);
		if (known !== undefined) return known;
		const names = list(folder);
		this.#lists.set(folder, names);
		return names;
	}

	#anchorsOf(file: string, annexWords: readonly string[]): Anchors | undefined {
		const key = `${file}\0${annexWords.join('\0')}`;
		if (!this.#anchors.has(key)) {
			const { text } = this.#read(file);
			this.#anchors.set(key, text === undefined ? undefined : this.#readAnchors?.(text, annexWords));
		}
		return this.#anchors.get(key);
	}

	/** Only a hash of each text is kept: there may be many, and they may be long. */
	#read(path: string): File {
		const file = read(path);
		this.#versions.set(path, file.version);
		return file;
	}

	/** The folder of the repository that holds `folder`: links that lead out of it belong to a website. */
	#repositoryOf(folder: string): string | undefined {
		if (this.#repositories.has(folder)) return this.#repositories.get(folder);
		const above = dirname(folder);
		const found = existsSync(resolve(folder, '.git'))
			? folder
			: above === folder
				? undefined
				: this.#repositoryOf(above);
		this.#repositories.set(folder, found);
		return found;
	}
}

/** The questions put to `files`, for the record. */
export function linksOf(files: LinkedFiles): Links {
	return [...files.asked].map(([question, answer]) => [question, hashOf(answer)] as const);
}

function list(folder: string): ReadonlySet<string> | 'missing' | 'unknown' {
	try {
		const names = readdirSync(folder === '' || folder.endsWith(':') ? `${folder}/` : folder);
		return names.length > MOST_NAMES ? 'unknown' : new Set(names.map((name) => name.normalize()));
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unknown';
	}
}

interface File {
	/** Absent if it isn't text, or cannot be read. */
	readonly text?: string;
	readonly version: string;
}

function read(path: string): File {
	try {
		const stats = statSync(path);
		// Reading a pipe blocks for ever.
		if (!stats.isFile() || stats.size > LARGEST) return { version: '' };
		const bytes = readBytes(path);
		const version = createHash('sha256').update(bytes).digest('base64url');
		return isUtf8(bytes) ? { text: bytes.toString(), version } : { version };
	} catch {
		return { version: '' };
	}
}

function slashed(path: string): string {
	const whole = sep === '\\' ? path.replaceAll('\\', '/') : path;
	return whole.replace(/(?<!\/)\/+$/, '');
}

function hashOf(answer: string | undefined): string {
	return createHash('sha256')
		.update(answer ?? '')
		.digest('base64url')
		.slice(0, 12);
}
