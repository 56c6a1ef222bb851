import assert from 'node:assert/strict';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { exitCode, LspClient, spawnServer } from '../support/lsp-client.js';

const URI = 'file:///minutes/a.md';

function frame(message: unknown): string {
	const body = typeof message === 'string' ? message : JSON.stringify({ jsonrpc: '2.0', ...(message as object) });
	return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Sends `bytes` and gives the answers to the last of `ids`, and to those before, by id. */
async function answers(server: ChildProcessWithoutNullStreams, bytes: string, last: number | null) {
	server.stdin.write(bytes);
	const found = new Map<unknown, { readonly result?: unknown; readonly error?: { code: number; message: string } }>();
	let text = '';
	while (!found.has(last)) {
		const [chunk] = (await once(server.stdout, 'data')) as [Buffer];
		text += chunk.toString('latin1');
		for (let match = next(text); match; match = next(text)) {
			const message = JSON.parse(Buffer.from(match.body, 'latin1').toString());
			if ('id' in message && !('method' in message)) found.set(message.id, message);
			text = match.rest;
		}
	}
	return found;
}

/** @param text each byte as one character, for lengths are in bytes. */
function next(text: string): { body: string; rest: string } | undefined {
	const header = /^Content-Length: (\d+)\r\n\r\n/.exec(text);
	if (!header) return undefined;
	const end = header[0].length + Number(header[1]);
	return text.length < end ? undefined : { body: text.slice(header[0].length, end), rest: text.slice(end) };
}

const initialize = frame({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });

describe('a client that sends nonsense', () => {
	let server: ChildProcessWithoutNullStreams;
	beforeEach(async () => {
		server = await spawnServer();
	});
	afterEach(() => {
		server.kill('SIGKILL');
	});

	it('gets an error that says what is wrong, and the server lives on', async () => {
		const requests: readonly (readonly [method: string, params: unknown, error: RegExp])[] = [
			['textDocument/codeAction', {}, /textDocument\.uri is missing/],
			['textDocument/codeAction', { textDocument: { uri: URI } }, /range is missing/],
			['textDocument/codeAction', { textDocument: { uri: URI }, range: range(-1), context: {} }, /range is missing/],
			['textDocument/codeAction', { textDocument: { uri: URI }, range: range(0), context: 1 }, /context\.diagnostics/],
			[
				'textDocument/codeAction',
				{ textDocument: { uri: URI }, range: range(0), context: { diagnostics: [], only: 'quickfix' } },
				/context\.only is no list/,
			],
			[
				'textDocument/codeAction',
				{ textDocument: { uri: URI }, range: range(0), context: { diagnostics: [], only: [5, null] } },
				/context\.only is no list/,
			],
			['codeLens/resolve', { data: { uri: URI } }, /range is missing/],
			['rapporteur/beginReport', null, /missing/],
			['rapporteur/beginKind', null, /missing/],
			['rapporteur/print', null, /missing/],
			['textDocument/diagnostic', { textDocument: { uri: 5 } }, /textDocument\.uri is missing/],
			['textDocument/completion', { textDocument: { uri: URI }, position: { line: 0.5, character: 0 } }, /position/],
		];
		const sent = requests.map(([method, params], index) => frame({ id: index + 10, method, params }));
		const found = await answers(server, initialize + sent.join(''), requests.length + 9);
		requests.forEach(([method, , error], index) => {
			const answer = found.get(index + 10);
			assert.equal(answer?.error?.code, -32602, method);
			assert.match(answer.error.message, error);
		});
	});

	it('gets errors for what is no request of ours, and notifications do no harm', async () => {
		const open = (textDocument: unknown) => frame({ method: 'textDocument/didOpen', params: { textDocument } });
		const change = (contentChanges: unknown) =>
			frame({ method: 'textDocument/didChange', params: { textDocument: { uri: URI, version: 2 }, contentChanges } });
		const bytes = [
			initialize,
			frame({ id: 2, method: 'textDocument/noSuchThing', params: {} }),
			frame({ id: 3, method: 'textDocument/diagnostic', params: null }),
			frame({ method: 'textDocument/didOpen' }),
			open(null),
			open({ uri: URI, languageId: 'markdown', version: 1 }),
			open({ uri: URI, languageId: 'markdown', version: 1, text: '[here](#)\n' }),
			change([{ range: { start: 'x' }, text: 'y' }]),
			change([{ range: { start: { line: 1e9, character: 1e9 }, end: { line: 1e9, character: 1e9 } }, text: '!' }]),
			change([null]),
			frame({ method: 'textDocument/didClose', params: { textDocument: { uri: 'file:///other.md' } } }),
			frame({ method: 'workspace/didChangeConfiguration', params: null }),
			frame({ method: '$/cancelRequest', params: { id: 999 } }),
			frame({ method: 'workspace/didChangeWorkspaceFolders', params: {} }),
			frame({ id: 4, method: 'textDocument/diagnostic', params: { textDocument: { uri: URI } } }),
		];
		const found = await answers(server, bytes.join(''), 4);
		assert.equal(found.get(2)?.error?.code, -32601);
		assert.ok(found.get(3)?.error);
		const { items } = found.get(4)!.result as { items: unknown[] };
		assert.equal(items.length, 1);
	});

	it('gets an error for what is no JSON, and the server lives on', async () => {
		const shutdown = frame({ id: 2, method: 'shutdown' });
		const found = await answers(server, initialize + frame('{ this is no JSON') + shutdown, 2);
		assert.equal(found.get(null)?.error?.code, -32700);
		assert.equal(found.get(2)?.result, null);
	});

	for (const [what, bytes] of [
		['text', 'hello\n'],
		['a web browser', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
		['a header without a length', 'Content-Type: text/plain\r\n\r\n'],
		['a length that is no number', 'Content-Length: many\r\n\r\n'],
		['a length beyond measure', 'Content-Length: 99999999999\r\n\r\n'],
		['a header without an end', 'x'.repeat(5000)],
		['garbage after a good message', `${initialize}{}\n`],
	] as const) {
		it(`makes the server end with a reason, for ${what} instead of a message`, async () => {
			const said = once(server.stderr, 'data');
			server.stdin.write(bytes);
			assert.match(String((await said)[0]), /^rapporteur lsp: .+; start it from an editor\n$/);
			assert.equal(await exitCode(server), 1);
		});
	}
});

describe('a request for a place outside the document', () => {
	it('counts as one for the nearest place inside', async () => {
		const client = await LspClient.start();
		await client.open(URI, 'See [here](#)');
		const far = { line: 1_000_000, character: 1_000_000 };
		const actions = await client.actions(URI, { start: far, end: { line: 0, character: 0 } }, ['quickfix']);
		assert.ok(actions.length > 0);
		assert.deepEqual(await client.actions('file:///unknown.md', { start: far, end: far }), []);
		await client.stop();
	});
});

function range(line: number) {
	return { start: { line, character: 0 }, end: { line, character: 0 } };
}
