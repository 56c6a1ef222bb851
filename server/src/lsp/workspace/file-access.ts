/**
 * Files that are not open: from the disk if the server has one, else from the client, which sees whatever the editor
 * has opened, even on another machine or in a browser.
 */
import type { Connection } from 'vscode-languageserver';
import type { Hash } from '../../workspace/index.js';
import { CancellationTokenSource, RequestType } from '../protocol/library.js';

export interface FileAccess {
	/**
	 * The text of the file at a URI; `undefined` if there is none.
	 *
	 * @param within URIs of folders that no symbolic link may lead out of.
	 * @throws Error with the reason, for people, if it exists and cannot be read.
	 */
	readonly read: (uri: string, within?: readonly string[]) => Promise<string | undefined>;
	/**
	 * The names in the folder at a URI; `undefined` if there is none.
	 *
	 * @throws Error with the reason if they cannot be read.
	 */
	readonly list: (uri: string) => Promise<readonly string[] | undefined>;
	/**
	 * The entries of the folder at a URI, without symbolic links; `undefined` if there is no such folder. Absent if
	 * files cannot be told from folders.
	 *
	 * @throws Error with the reason if they cannot be read.
	 */
	readonly entries?: (uri: string) => Promise<readonly Entry[] | undefined>;
	/** Differs whenever the file at a URI has changed; `undefined` if there is none. */
	readonly stamp?: (uri: string) => Promise<string | undefined>;
}

/** Where the server keeps what it has read between starts. */
export interface Storage {
	/** The text kept for the folder at a URI, in pieces; none if there is none. */
	readonly read: (root: string) => AsyncIterable<string>;
	/**
	 * @param pieces of the text, each to be taken when the one before is written.
	 * @throws Error with the reason if it cannot be kept.
	 */
	readonly keep: (root: string, pieces: Iterable<string>) => Promise<void>;
	readonly hash: Hash;
}

export interface Entry {
	readonly name: string;
	readonly folder: boolean;
}

/** The answer of a client that offers this in its `initializationOptions`; `null` for no such file. */
const READ_FILE = new RequestType<{ readonly uri: string }, { readonly text: string } | null, void>(
	'rapporteur/readFile',
);

/** The same for the names in a folder, and which of them, without symbolic links, are files and folders. */
const LIST_FOLDER = new RequestType<
	{ readonly uri: string },
	{ readonly names: readonly string[]; readonly entries?: readonly Entry[] } | null,
	void
>('rapporteur/listFolder');

/** The same for what changes whenever the file does. */
const STAMP_FILE = new RequestType<{ readonly uri: string }, { readonly stamp: string } | null, void>(
	'rapporteur/stampFile',
);

/** How long a client may take, in milliseconds: far longer than any network that people put up with. */
const PATIENCE = 60_000;

/** Asks the client. */
export function clientFiles(connection: Connection): FileAccess {
	const ask = <T>(type: RequestType<{ readonly uri: string }, T, void>, uri: string): Promise<unknown> =>
		new Promise((resolve, reject) => {
			const source = new CancellationTokenSource();
			const timer = setTimeout(() => {
				source.cancel();
				reject(new Error('the editor did not answer'));
			}, PATIENCE);
			connection
				.sendRequest(type, { uri }, source.token)
				.then(resolve, reject)
				.finally(() => clearTimeout(timer));
		});
	return {
		async read(uri) {
			const answer = await ask(READ_FILE, uri);
			if (answer === null || answer === undefined) return undefined;
			if (typeof answer === 'object' && 'text' in answer && typeof answer.text === 'string') return answer.text;
			throw new Error('the editor gave no text');
		},
		async list(uri) {
			const answer = await ask(LIST_FOLDER, uri);
			if (answer === null || answer === undefined) return undefined;
			const names: unknown = typeof answer === 'object' && 'names' in answer && answer.names;
			if (Array.isArray(names)) return names.filter((name) => typeof name === 'string');
			throw new Error('the editor gave no names');
		},
		async entries(uri) {
			const answer = await ask(LIST_FOLDER, uri);
			if (answer === null || answer === undefined) return undefined;
			const entries: unknown = typeof answer === 'object' && 'entries' in answer && answer.entries;
			if (Array.isArray(entries)) return entries.filter(isEntry);
			throw new Error('the editor does not tell files from folders');
		},
		async stamp(uri) {
			const answer = await ask(STAMP_FILE, uri).catch(() => undefined);
			const stamp: unknown = typeof answer === 'object' && answer !== null && 'stamp' in answer && answer.stamp;
			return typeof stamp === 'string' ? stamp : undefined;
		},
	};
}

function isEntry(value: unknown): value is Entry {
	if (typeof value !== 'object' || value === null || !('name' in value) || !('folder' in value)) return false;
	const { name, folder } = value;
	return typeof name === 'string' && name !== '' && !/^\.\.?$|\//.test(name) && typeof folder === 'boolean';
}
