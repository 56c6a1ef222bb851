import type { Anchors } from '../report/index.js';
import type { Files } from '../rules/index.js';

/** What a front end knows about folders and files. Paths are absolute, separated by `/`, without one at the end. */
export interface FolderReader {
	/** The names in a folder, in Unicode's composed form (NFC); `missing` if the folder does not exist. */
	list(folder: string): ReadonlySet<string> | 'missing' | 'unknown';
	/** `undefined` if the file cannot be read, or was not read yet. */
	anchors(file: string): Anchors | undefined;
	/** Different whenever the content differs; empty if there is no file. */
	version(file: string): string;
}

/** Where a checked file is. */
export interface Place {
	readonly folder: string;
	/** The folder that a link with a leading `/` starts from. */
	readonly root: string;
	/** The folder that contains everything that may be looked at; empty for the file system's root. */
	readonly top: string;
}

/** Anyone who writes this many links to files has a program do it; the others are not checked. */
const MOST = 2000;

/**
 * The files around one checked file, by the paths in its links.
 *
 * Names are compared exactly, even if the file system ignores case: the report may be published where it matters.
 */
export class LinkedFiles implements Files {
	readonly #reader: FolderReader;
	readonly #place: Place;
	readonly #asked = new Map<string, string>();

	constructor(reader: FolderReader, place: Place) {
		this.#reader = reader;
		this.#place = place;
	}

	find(path: string): 'there' | 'missing' | 'unknown' {
		return this.#remember(
			`find ${path}`,
			() => this.#find(path),
			(answer) => answer,
			'unknown',
		);
	}

	names(folder: string): readonly string[] {
		return this.#remember(`names ${folder}`, () => this.#names(folder), inOneLine, []);
	}

	anchors(path: string): Anchors | undefined {
		const at = this.#resolve(path);
		if (at === undefined) return undefined;
		const read = (): Anchors | undefined => this.#reader.anchors(at);
		return this.#remember(`anchors ${path}`, read, () => this.#reader.version(at), undefined);
	}

	/** All questions so far, with the answers in words: while those are the same, so are the conclusions. */
	get asked(): ReadonlyMap<string, string> {
		return this.#asked;
	}

	/** The current answer to a question of {@link asked}, without reading any file; `undefined` if it is not one. */
	askAgain(question: string): string | undefined {
		const [, what, path = ''] = /^(find|names|anchors) ([\s\S]*)$/.exec(question) ?? [];
		if (what === 'find') return this.#find(path);
		if (what === 'anchors') return this.#reader.version(this.#resolve(path) ?? '');
		return what === 'names' ? inOneLine(this.#names(path)) : undefined;
	}

	#remember<T>(question: string, answer: () => T, inWords: (answer: T) => string, otherwise: T): T {
		if (this.#asked.size >= MOST && !this.#asked.has(question)) return otherwise;
		const made = answer();
		this.#asked.set(question, inWords(made));
		return made;
	}

	#names(folder: string): readonly string[] {
		const at = this.#resolve(folder);
		const names = at === undefined ? undefined : this.#reader.list(at);
		return typeof names === 'object' ? [...names] : [];
	}

	#find(path: string): 'there' | 'missing' | 'unknown' {
		const at = this.#resolve(path);
		if (at === undefined) return 'unknown';
		if (at === this.#place.top || at === this.#place.root || at === this.#place.folder) return 'there';
		const slash = at.lastIndexOf('/');
		const names = this.#reader.list(at.slice(0, slash));
		if (typeof names === 'string') return names;
		// An empty folder may be filled from elsewhere, such as a Git submodule.
		if (names.size === 0) return 'unknown';
		return names.has(at.slice(slash + 1)) ? 'there' : 'missing';
	}

	/** `undefined` if the path leads out of what may be looked at. */
	#resolve(path: string): string | undefined {
		const { folder, root, top } = this.#place;
		const names = (path.startsWith('/') ? root : folder).split('/');
		for (const name of path.split('/')) {
			if (name === '..') {
				if (names.length <= 1) return undefined;
				names.pop();
			} else if (name !== '' && name !== '.') names.push(name);
		}
		const at = names.join('/');
		return at === top || at.startsWith(`${top}/`) ? at : undefined;
	}
}

function inOneLine(names: readonly string[]): string {
	return [...names].sort().join('/');
}
