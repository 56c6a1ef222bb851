/** The language server within the process of the tests. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import type { ServerOptions } from '../../server/src/lsp/index.js';
import { serveStreams } from '../../server/src/node.js';

/** A server as its client sees it. */
export interface Server {
	/** To it. */
	readonly input: Writable;
	/** From it. */
	readonly output: Readable;
	/** If it has one of its own. */
	readonly process?: ChildProcessWithoutNullStreams;
	/** @returns the exit code, or what it would be, whether the server has ended already or ends later. */
	ended(): Promise<number | null>;
}

/** @param caches where servers keep what they have read: not among what the user keeps who runs the tests. */
export function serverHere(caches: string, options?: ServerOptions): Server {
	process.env.XDG_CACHE_HOME = process.env.LOCALAPPDATA = caches;
	// What it is still at when its client leaves ends with a process. Here it goes on, and what it says reaches nobody.
	const [input, output] = [new PassThrough({ autoDestroy: false }), new PassThrough({ autoDestroy: false })];
	const ended = new Promise<number>((resolve) => {
		serveStreams(input, output, resolve, options);
	});
	return { input, output, ended: () => ended };
}
