import assert from 'node:assert/strict';
import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver';
import { LspClient } from '../support/lsp-client.js';

const A = 'file:///minutes/a.md';
const B = 'file:///minutes/b.md';

/** `placeholder-link 0:12-0:13`, as short as a test can read. */
const brief = ({ code, range: { start, end } }: Diagnostic) =>
	`${code} ${start.line}:${start.character}-${end.line}:${end.character}`;

describe('diagnostics that the client asks for', () => {
	let client: LspClient;
	beforeEach(async () => {
		client = await LspClient.start();
	});
	afterEach(() => client.stop());

	it('have a source, a code, a severity and the very place, also after an emoji and CRLF', async () => {
		await client.open(A, 'One\r\n\r\n🎉 Read it [here](#).\r\n');
		const [found, ...more] = await client.pull(A);
		assert.deepEqual(more, []);
		assert.equal(found?.source, 'rapporteur');
		assert.equal(found.severity, 2);
		assert.equal(brief(found), 'placeholder-link 2:11-2:20');
	});

	it('follow incremental edits', async () => {
		await client.open(A, 'One\r\n\r\n🎉 Read it [here](#).\r\n');
		await client.change(
			A,
			{ range: { start: { line: 0, character: 3 }, end: { line: 2, character: 2 } }, text: '\r\n\r\n\r\n😀😀' },
			{ range: { start: { line: 3, character: 4 }, end: { line: 3, character: 4 } }, text: '!' },
		);
		assert.deepEqual((await client.pull(A)).map(brief), ['placeholder-link 3:14-3:23']);
		await client.change(A, { text: '[a](#) and [b](#)\n' });
		assert.deepEqual((await client.pull(A)).map(brief), ['placeholder-link 0:0-0:6', 'placeholder-link 0:11-0:17']);
	});

	it('say nothing of a heading at the end while somebody types there', async () => {
		const text = '---\ntype: report\n---\n\nText\n\n';
		const [typed, elsewhere] = [
			{ line: 6, character: 0 },
			{ line: 4, character: 0 },
		];
		await client.open(A, text);
		await client.pull(A);
		await client.change(A, { range: { start: typed, end: typed }, text: '## Budget\n' });
		assert.deepEqual((await client.pull(A)).map(({ code }) => code).includes('empty-section'), false);
		await client.change(A, { range: { start: elsewhere, end: elsewhere }, text: 'My ' });
		assert.deepEqual((await client.pull(A)).map(({ code }) => code).includes('empty-section'), true);
	});

	it('are not sent twice', async () => {
		await client.open(A, '[here](#)\n');
		const { resultId } = await client.report(A);
		assert.deepEqual(await client.report(A, resultId), { kind: 'unchanged', resultId });
		await client.change(A, { text: '[here](#)\n' });
		assert.equal((await client.report(A, resultId)).kind, 'full');
	});

	it('are where they are after something is typed in their line', async () => {
		await client.open(A, 'One\r\nRead it [here](#) now\r\n');
		const start = { line: 1, character: 0 };
		await client.change(A, { range: { start, end: start }, text: 'x' });
		assert.deepEqual((await client.pull(A)).map(brief), ['placeholder-link 1:9-1:18']);
	});

	it('belong to their own document', async () => {
		await client.open(A, '[here](#)\n');
		await client.open(B, 'Nothing to say.\n');
		assert.equal((await client.pull(A)).length, 1);
		assert.deepEqual(await client.pull(B), []);
		await client.close(A);
		assert.deepEqual(await client.pull(A), []);
	});

	it('are empty for a document that was never opened', async () => {
		assert.deepEqual(await client.report('file:///nowhere.md'), { kind: 'full', items: [] });
	});

	it('follow the settings at once', async () => {
		await client.open(A, '[here](#)\n');
		assert.equal((await client.pull(A)).length, 1);
		assert.ok(client.registered.includes('workspace/didChangeConfiguration'));

		await client.changeSettings({ rules: { 'placeholder-link': 'off' } });
		await client.until(() => client.refreshes === 1);
		assert.deepEqual(await client.pull(A), []);

		await client.changeSettings({ rules: { 'placeholder-link': 'error' } });
		await client.until(() => client.refreshes === 2);
		assert.deepEqual(
			(await client.pull(A)).map(({ severity }) => severity),
			[1],
		);
	});

	it('go on with the defaults where settings are wrong, which is told once', async () => {
		await client.changeSettings({ rules: { 'no-such-rule': 'off', 'placeholder-link': 'loud' }, reports: 7 });
		await client.open(A, '[here](#)\n');
		await client.open(B, '[here](#)\n');
		assert.deepEqual(
			(await client.pull(A)).map(({ severity }) => severity),
			[2],
		);
		assert.equal((await client.pull(B)).length, 1);
		await client.until(() => client.shown.length > 0);
		assert.equal(client.shown.length, 1);
		for (const wrong of ['no-such-rule', 'loud', 'rapporteur.reports']) assert.ok(client.shown[0]!.includes(wrong));
	});

	it('go on with the defaults where the client sends no settings at all', async () => {
		await client.changeSettings('nonsense');
		await client.open(A, '[here](#)\n');
		assert.equal((await client.pull(A)).length, 1);
	});
});

describe('diagnostics that are pushed', () => {
	let client: LspClient;
	beforeEach(async () => {
		client = await LspClient.start({ pulls: false, configurable: false });
	});
	afterEach(() => client.stop());

	it('come when a document is opened and changed, and go when it is closed', async () => {
		await client.open(A, '🎉 [here](#)\n');
		const first = await client.pushed(A);
		assert.deepEqual(first.diagnostics.map(brief), ['placeholder-link 0:3-0:12']);
		const version = await client.change(A, { text: 'Nothing to say.\n' });
		const second = await client.pushed(A, (params) => params.version === version);
		assert.deepEqual(second.diagnostics, []);
		await client.change(A, { text: '[here](#)\n' });
		assert.equal((await client.pushed(A)).diagnostics.length, 1);
		await client.close(A);
		assert.deepEqual((await client.pushed(A)).diagnostics, []);
	});

	it('follow settings that the client sends of its own accord', async () => {
		await client.open(A, '[here](#)\n');
		assert.equal((await client.pushed(A)).diagnostics.length, 1);
		const settings = { rapporteur: { rules: { 'placeholder-link': 'off' } } };
		await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
		assert.deepEqual((await client.pushed(A)).diagnostics, []);
	});
});

describe('a request that is cancelled', () => {
	it('ends with the code for it, and the next one is answered', async () => {
		let release: () => void = () => undefined;
		const settingsReady = new Promise<void>((resolve) => {
			release = resolve;
		});
		const client = await LspClient.start({ settingsReady });
		await client.open(A, '[here](#)\n');
		// The server waits for the settings, so the cancellation reaches it while the request runs.
		const source = new CancellationTokenSource();
		const request = client.connection.sendRequest(
			'textDocument/diagnostic',
			{ textDocument: { uri: A } },
			source.token,
		);
		const refused = assert.rejects(request, { code: -32800 });
		source.cancel();
		release();
		await refused;
		assert.equal((await client.pull(A)).length, 1);
		await client.stop();
	});
});
