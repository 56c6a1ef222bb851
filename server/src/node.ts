/**
 * Entry point: the language server in its own process, over stdio or over Node's IPC channel to the parent that forked
 * it.
 */
import { Console } from 'node:console';
import fs from 'node:fs';
import { homedir } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
	type Connection,
	createConnection,
	ErrorCodes,
	IPCMessageReader,
	IPCMessageWriter,
	type ResponseMessage,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import {
	CONNECTION_OPTIONS,
	type FileAccess,
	type Print,
	type ServerOptions,
	type Storage,
	startServer,
} from './lsp/index.js';
import { FrameWatch } from './lsp/protocol/frames.js';
import { hashOf, keep, readKept } from './node/kept-reports.js';
import { readOrdinaryFile } from './node/ordinary-file.js';
import { printPdf } from './node/print-pdf.js';

/** Over stdio, unless the process was forked with `--node-ipc`. Ends with the client. */
export function serve(options: ServerOptions = {}): void {
	start(process.argv.includes('--node-ipc') ? overChannel() : overStdio(), options);
}

/**
 * Serves a client at the other end of two streams within a process that goes on without it: many servers can share one.
 *
 * @param ended is told the status with which a process would end, once the client has left.
 */
export function serveStreams(
	input: Readable,
	output: Writable,
	ended: (status: number) => void,
	options: ServerOptions = {},
): void {
	const reader = new StreamMessageReader(input);
	const connection = createConnection(reader, new StreamMessageWriter(output), CONNECTION_OPTIONS);
	endWithClient(connection, (end) => input.on('end', end), ended);
	start(connection, options);
}

function start(connection: Connection, options: ServerOptions): void {
	startServer(connection, { disk: DISK, storage: STORAGE, home: homedir(), print: PRINT, ...options });
}

function overChannel(): Connection {
	const connection = createConnection(new IPCMessageReader(process), new IPCMessageWriter(process), CONNECTION_OPTIONS);
	endWithClient(connection, (end) => process.on('disconnect', end));
	return connection;
}

function overStdio(): Connection {
	// Standard output belongs to the protocol; one stray line there would confuse the client.
	globalThis.console = new Console(process.stderr);
	const reader = new StreamMessageReader(process.stdin);
	const writer = new StreamMessageWriter(process.stdout);

	const watch = new FrameWatch();
	process.stdin.on('data', (chunk: Buffer) => {
		try {
			watch.push(chunk);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			process.stderr.write(`rapporteur lsp: ${reason}; start it from an editor\n`, () => process.exit(1));
			process.stdin.pause();
		}
	});
	reader.onError((error) => {
		if (!(error instanceof SyntaxError)) return;
		const answer: ResponseMessage = {
			jsonrpc: '2.0',
			id: null,
			error: { code: ErrorCodes.ParseError, message: `The message is no JSON: ${error.message}` },
		};
		writer.write(answer).catch(() => undefined);
	});

	const connection = createConnection(reader, writer, CONNECTION_OPTIONS);
	endWithClient(connection, (end) => process.stdin.on('end', end).on('close', end));
	return connection;
}

/** A client that disconnects without a word is an error, as after `exit` without `shutdown` (LSP 3.17). */
function endWithClient(
	connection: Connection,
	whenGone: (end: () => void) => void,
	exit: (status: number) => void = process.exit,
): void {
	let shutDown = false;
	connection.onShutdown(() => {
		shutDown = true;
	});
	whenGone(() => exit(shutDown ? 0 : 1));
}

/** No text of ours is this long, in bytes. */
const LARGEST = 2_000_000;

/** No folder that people browse has this many files. */
const MOST_NAMES = 50_000;

// `node:fs/promises` takes a millisecond to load, for its streams and watchers.
const [readFile, stat, lstat] = [promisify(fs.readFile), promisify(fs.stat), promisify(fs.lstat)];
const readdir = promisify(fs.readdir);

const DISK: FileAccess = {
	async list(uri) {
		try {
			const names = await readdir(fileURLToPath(uri));
			if (names.length > MOST_NAMES) throw new Error(`it holds more than ${MOST_NAMES} files`);
			return names;
		} catch (error) {
			if (isMissing(error)) return undefined;
			throw error;
		}
	},
	async entries(uri) {
		try {
			const found = await readdir(fileURLToPath(uri), { withFileTypes: true });
			if (found.length > MOST_NAMES) throw new Error(`it holds more than ${MOST_NAMES} files`);
			return found
				.filter((each) => each.isFile() || each.isDirectory())
				.map((each) => ({ name: each.name, folder: each.isDirectory() }));
		} catch (error) {
			if (isMissing(error)) return undefined;
			throw error;
		}
	},
	async stamp(uri) {
		try {
			const stats = await lstat(fileURLToPath(uri));
			return stats.isFile() ? `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size}` : undefined;
		} catch {
			return undefined;
		}
	},
	async read(uri, within) {
		try {
			const path = fileURLToPath(uri);
			if (within) {
				const folders = within.filter((each) => each.startsWith('file:')).map((each) => fileURLToPath(each));
				const bytes = await readOrdinaryFile(path, folders, LARGEST);
				return bytes && decode(bytes);
			}
			const stats = await stat(path);
			if (!stats.isFile()) throw new Error('it is not an ordinary file');
			if (stats.size > LARGEST) throw new Error(`it is larger than ${LARGEST / 1_000_000} MB`);
			return decode(await readFile(path));
		} catch (error) {
			if (isMissing(error)) return undefined;
			const { code } = error as NodeJS.ErrnoException;
			if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new Error('it is not UTF-8 text');
			throw error;
		}
	},
};

const STORAGE: Storage = { read: readKept, keep, hash: hashOf };

const PRINT: Print = async ({ html, docx, hasLetterhead }) => {
	try {
		const printable = { html: () => html, docx: () => Buffer.from(docx, 'base64'), hasLetterhead };
		const printed = await printPdf(printable, process.env);
		return printed
			? { pdf: Buffer.from(printed.pdf).toString('base64'), by: printed.by }
			: { reason: 'Nothing on this computer makes a PDF. Install Chrome, Edge, Chromium or LibreOffice' };
	} catch (error) {
		return { reason: `${error instanceof Error ? error.message : error}. Export a Word document, and print that` };
	}
};

function decode(bytes: Buffer): string {
	return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function isMissing(error: unknown): boolean {
	const { code } = error as NodeJS.ErrnoException;
	return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_FILE_URL_HOST';
}
