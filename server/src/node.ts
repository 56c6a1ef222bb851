/**
 * Entry point: the language server in a process of its own, over stdio or over Node's channel to the
 * process that forked it.
 */
import { Console } from 'node:console';
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
import { FrameWatch } from './lsp/frames.js';
import { CONNECTION_OPTIONS, startServer } from './lsp/index.js';

/** Over stdio, unless the process was forked with `--node-ipc`. Ends with the client. */
export function serve(): void {
	startServer(process.argv.includes('--node-ipc') ? overChannel() : overStdio());
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

/** A client that goes away without saying so is an error, as after `exit` without `shutdown` (LSP 3.17). */
function endWithClient(connection: Connection, whenGone: (end: () => void) => void): void {
	let shutDown = false;
	connection.onShutdown(() => {
		shutDown = true;
	});
	whenGone(() => process.exit(shutDown ? 0 : 1));
}
