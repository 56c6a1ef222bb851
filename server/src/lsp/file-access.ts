/**
 * Files that are not open: from the disk where the server has one, else from the client, which sees
 * whatever the editor has opened, also on another machine or in a browser.
 */
import type { Connection } from 'vscode-languageserver';
import { CancellationTokenSource, RequestType } from './protocol.js';

export interface FileAccess {
	/**
	 * The text of the file at an address; nothing if there is none.
	 *
	 * @param within addresses of folders that no link may lead out of.
	 * @throws Error with the reason, for people, if it is there and cannot be read.
	 */
	readonly read: (uri: string, within?: readonly string[]) => Promise<string | undefined>;
	/**
	 * The names of what is in the folder at an address; nothing if there is none.
	 *
	 * @throws Error with the reason if it cannot be known.
	 */
	readonly list: (uri: string) => Promise<readonly string[] | undefined>;
}

/** What a client that has said so in its `initializationOptions` answers; `null` for no such file. */
const READ_FILE = new RequestType<{ readonly uri: string }, { readonly text: string } | null, void>(
	'rapporteur/readFile',
);

/** The same for the names in a folder. */
const LIST_FOLDER = new RequestType<{ readonly uri: string }, { readonly names: readonly string[] } | null, void>(
	'rapporteur/listFolder',
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
	};
}
