import type { Anchors } from '../report/index.js';
import type { Files } from '../rules/index.js';

/** What a front end knows of folders and files. Paths are absolute, with `/` between names and none at the end. */
export interface FolderReader {
	/** The names in a folder, in Unicode's composed form (NFC); `missing` if there is no such folder. */
	list(folder: string): ReadonlySet<string> | 'missing' | 'unknown';
	/** Nothing where the file cannot be read, or has not been yet. */
	anchors(file: string): Anchors | undefined;
	/** Another one for every other content; empty where there is none. */
	version(file: string): string;
}

/** Where a checked file lies. */
export interface Place {
	readonly folder: string;
	/** From where a link is meant that begins with `/`. */
	readonly root: string;
	/** The folder that holds all that may be looked at; empty for the root of everything. */
	readonly top: string;
}

/** A person who writes that many links to files has a program do it; the rest of them are left alone. */
const MOST = 2000;

/**
 * The files around one checked file, by the paths of its links.
 *
 * Names are compared letter by letter, also where the file system does not care: the report may be
 * published where it does.
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
		const list = (): readonly string[] => {
			const at = this.#resolve(folder);
			const names = at === undefined ? undefined : this.#reader.list(at);
			return typeof names === 'object' ? [...names] : [];
		};
		return this.#remember(`names ${folder}`, list, (names) => [...names].sort().join('/'), []);
	}

	anchors(path: string): Anchors | undefined {
		const at = this.#resolve(path);
		if (at === undefined) return undefined;
		const read = (): Anchors | undefined => this.#reader.anchors(at);
		return this.#remember(`anchors ${path}`, read, () => this.#reader.version(at), undefined);
	}

	/** All that was asked so far, with the answers in words: while they are the same, so is what follows from them. */
	get asked(): ReadonlyMap<string, string> {
		return this.#asked;
	}

	/** What the answer to a question of {@link asked} is now, without reading any file; nothing if it is none. */
	askAgain(question: string): string | undefined {
		const [, what, path = ''] = /^(find|names|anchors) ([\s\S]*)$/.exec(question) ?? [];
		if (what === 'find') return this.#find(path);
		if (what === 'anchors') return this.#reader.version(this.#resolve(path) ?? '');
		if (what === 'names') this.names(path);
		return this.#asked.get(question);
	}

	#remember<T>(question: string, answer: () => T, inWords: (answer: T) => string, otherwise: T): T {
		if (this.#asked.size >= MOST && !this.#asked.has(question)) return otherwise;
		const made = answer();
		this.#asked.set(question, inWords(made));
		return made;
	}

	#find(path: string): 'there' | 'missing' | 'unknown' {
		const at = this.#resolve(path);
		if (at === undefined) return 'unknown';
		if (at === this.#place.top || at === this.#place.root || at === this.#place.folder) return 'there';
		const slash = at.lastIndexOf('/');
		const names = this.#reader.list(at.slice(0, slash));
		if (typeof names === 'string') return names;
		// An empty folder may be one that is filled from elsewhere, such as a submodule of Git.
		if (names.size === 0) return 'unknown';
		return names.has(at.slice(slash + 1)) ? 'there' : 'missing';
	}

	/** Nothing where the path leads out of what may be looked at. */
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
