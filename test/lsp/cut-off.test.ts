import assert from 'node:assert/strict';
import { LspClient, serverFromSource } from '../support/lsp-client.js';

const HOSTILE = 'file:///minutes/hostile.md';
const GOOD = 'file:///minutes/good.md';
const GOOD_TEXT = 'The slides are [here](#).\n';
/** Ten seconds' work. No two are alike, for equal ones are read once. */
const SLOW = Array.from({ length: 2_000 }, (_, i) => `SLOW and sure, for the ${i + 1}th time.\n\n`).join('');

const program = () => serverFromSource("import './test/lsp/toys-main.js';");

describe('a check that takes too long', () => {
	let client: LspClient;

	async function start(pulls: boolean): Promise<void> {
		client = await LspClient.start({ command: await program(), pulls });
	}
	afterEach(() => client.stop());

	it('keeps no other document waiting, is cut off and told', async () => {
		await start(true);
		const order: string[] = [];
		await client.open(HOSTILE, `[here](#)\n\n${SLOW}`);
		const hostile = client.pull(HOSTILE).finally(() => order.push('hostile'));
		await client.open(GOOD, GOOD_TEXT);
		const good = await client.pull(GOOD).finally(() => order.push('good'));
		const codes = (await hostile).map(({ code }) => code);
		assert.deepEqual(order, ['good', 'hostile']);
		assert.deepEqual(
			good.map(({ code }) => code),
			['placeholder-link'],
		);
		// What was found before it was cut off is there, and why there is no more.
		assert.deepEqual([...new Set(codes)].slice(0, 5), ['placeholder-link', 'too-intricate']);
		const told = (await hostile).filter(({ code }) => code === 'too-intricate');
		assert.equal(told.length, 1);
		assert.equal(told[0]!.range.start.line, 0);
		assert.match(String(told[0]!.message), /takes so long to check that the rest was left out\. Split it/);
	});

	it('keeps nobody waiting who only asks what the document says', async () => {
		await start(true);
		const order: string[] = [];
		await client.open(HOSTILE, SLOW);
		const check = client.pull(HOSTILE).finally(() => order.push('findings'));
		await client.connection
			.sendRequest('textDocument/documentSymbol', { textDocument: { uri: HOSTILE } })
			.finally(() => order.push('symbols'));
		await client.change(HOSTILE, { text: GOOD_TEXT });
		await check;
		assert.deepEqual(order, ['symbols', 'findings']);
	});

	it('keeps none waiting either where diagnostics are pushed', async () => {
		await start(false);
		const order: string[] = [];
		await client.open(HOSTILE, SLOW);
		await client.open(GOOD, GOOD_TEXT);
		await Promise.all(
			[HOSTILE, GOOD].map(async (uri) => {
				const { diagnostics } = await client.pushed(uri);
				order.push(uri);
				assert.equal(diagnostics.length, 1);
			}),
		);
		assert.deepEqual(order, [GOOD, HOSTILE]);
	});

	it('leaves off when the document changes, and says all of the new text', async () => {
		await start(true);
		await client.open(HOSTILE, SLOW);
		const before = client.pull(HOSTILE);
		await client.change(HOSTILE, { text: GOOD_TEXT });
		const fresh = ['placeholder-link'];
		assert.deepEqual(
			(await client.pull(HOSTILE)).map(({ code }) => code),
			fresh,
		);
		// Whoever asked before gets what holds now.
		assert.deepEqual(
			(await before).map(({ code }) => code),
			fresh,
		);
	});

	it('is whole again when what took so long is gone', async () => {
		await start(true);
		await client.open(HOSTILE, `FIND\n\n${SLOW}${GOOD_TEXT}`);
		const codes = async () => (await client.pull(HOSTILE)).map(({ code }) => code);
		assert.ok((await codes()).includes('too-intricate'));
		const last = SLOW.split('\n').length + 1;
		await client.change(HOSTILE, {
			range: { start: { line: 2, character: 0 }, end: { line: last, character: 0 } },
			text: '',
		});
		await client.open(GOOD, `FIND\n\n${GOOD_TEXT}`);
		const fresh = (await client.pull(GOOD)).map(({ code }) => code);
		assert.deepEqual(await codes(), fresh);
		assert.deepEqual(fresh, ['toy-read', 'placeholder-link']);
	});

	it('answers whoever does not want to wait any more', async () => {
		await start(true);
		await client.open(HOSTILE, SLOW);
		const order: string[] = [];
		const patient = client.pull(HOSTILE).then(() => order.push('patient'));
		const { CancellationTokenSource } = await import('vscode-languageserver/node');
		const source = new CancellationTokenSource();
		const params = { textDocument: { uri: HOSTILE } };
		const hasty = client.connection.sendRequest('textDocument/diagnostic', params, source.token).then(
			() => assert.fail('it was answered'),
			() => order.push('hasty'),
		);
		// So that the server is at work when the cancellation comes.
		await client.hover('file:///minutes/none.md', { line: 0, character: 0 });
		source.cancel();
		await Promise.all([patient, hasty]);
		assert.deepEqual(order, ['hasty', 'patient']);
	});
});
