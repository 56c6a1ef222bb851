import assert from 'node:assert/strict';
import { FailureLog, failureReport } from '../../server/src/lsp/documents/failure-log.js';
import { LspClient, serverFromSource } from '../support/lsp-client.js';

const URI = 'file:///minutes/a.md';
const program = () => serverFromSource("import './test/lsp/toys-main.js';");

describe('a fault of a rule', () => {
	let client: LspClient;
	const start = async (choice?: string, initializationOptions: unknown = { copies: true, version: '1.2.3' }) => {
		const choices = choice === undefined ? {} : { choice };
		client = await LspClient.start({ command: await program(), initializationOptions, ...choices });
	};
	const codes = async (uri = URI) => (await client.pull(uri)).map(({ code }) => code);
	afterEach(() => client.stop());

	it('is told once, with what to send, and the others speak', async () => {
		await start('Report this');
		await client.open(URI, 'CRASH [here](#)\n');
		assert.deepEqual(await codes(), ['placeholder-link']);
		await client.until(() => client.copied.length > 0);
		await client.change(URI, { text: 'CRASH again, [here](#)\n' });
		assert.deepEqual(await codes(), ['placeholder-link']);
		await client.open('file:///minutes/b.md', 'CRASH\n');
		assert.deepEqual(await codes('file:///minutes/b.md'), []);
		assert.equal(client.asked.length, 1);
		const [{ message, actions }] = client.asked as [(typeof client.asked)[number]];
		assert.match(message, /^Rapporteur has a fault: the rule “Title of toy-crash” .* All else is checked as usual\.$/);
		assert.deepEqual(actions, ['Report this']);
		assert.match(client.copied[0]!, /^Rapporteur 1\.2\.3\nRule: toy-crash\nTypeError\n {4}at .*server\.cjs:\d+:\d+/);
		assert.doesNotMatch(client.copied[0]!, /here|CRASH|minutes|[\\/]/);
	});

	it('is told without a choice where the client cannot give one', async () => {
		await start();
		await client.open(URI, 'CRASH\n');
		await codes();
		await client.until(() => client.shown.length > 0);
		assert.match(client.shown[0]!, /The log says what to send/);
		assert.ok(client.logged.some((line) => line.includes('Rule: toy-crash')));
	});

	it('is told where a reader fails on a block, and the other blocks are read', async () => {
		await start('');
		await client.open(URI, 'FIND\n\nMISREAD FIND\n\nFIND\n');
		assert.deepEqual(await codes(), ['toy-read', 'toy-read']);
		await client.until(() => client.asked.length > 0);
		assert.match(client.asked[0]!.message, /Title of toy-read/);
	});

	it('is none where a block is too much for a reader: that block is told of', async () => {
		await start('');
		await client.open(URI, 'FIND\n\nOVERFLOW FIND\n\nFIND\n');
		assert.deepEqual(await codes(), ['toy-read', 'too-intricate', 'toy-read']);
		// It stays where it is when something else is typed, and goes with its cause.
		const at = (line: number, character: number) => ({ line, character });
		await client.change(URI, { range: { start: at(0, 0), end: at(0, 0) }, text: 'A\n\n' });
		assert.deepEqual(await codes(), ['toy-read', 'too-intricate', 'toy-read']);
		await client.change(URI, { range: { start: at(4, 0), end: at(4, 8) }, text: '' });
		await client.save(URI);
		assert.deepEqual(await codes(), ['toy-read', 'toy-read', 'toy-read']);
		assert.deepEqual(client.asked, []);
	});

	it('is told where a fix fails, and other actions are offered', async () => {
		await start('');
		await client.open(URI, 'UNFIXABLE [here](#)\n');
		const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 19 } };
		const actions = await client.actions(URI, range, ['quickfix']);
		assert.ok(actions.some(({ title }) => title.startsWith('Do not report “')));
		await client.until(() => client.asked.length > 0);
		assert.match(client.asked[0]!.message, /Title of toy-fix/);
	});
});

describe('a fault of a refactoring', () => {
	it('is told once', async () => {
		const shown: string[] = [];
		const connection = {
			console: { error() {}, info() {}, warn() {} },
			sendNotification: (_: unknown, { message }: { readonly message: string }) => shown.push(message),
		};
		const log = new FailureLog(connection as never);
		for (const uri of [URI, URI, 'file:///minutes/b.md'])
			log.tell(uri, { error: new RangeError('edits overlap'), isRefactoring: true });
		assert.equal(shown.length, 1);
		assert.match(shown[0]!, /^Rapporteur has a fault: something that can be done to a document .* is not offered\./);
	});
});

describe('what a user is to send', () => {
	it('quotes no message that may quote the report, and names no folder', () => {
		const error = new SyntaxError('Unexpected token “Ana Lund”');
		error.stack =
			'SyntaxError: “Ana Lund”\n    at read (/home/ana lund/x/program.js:1:2)\n    at C:\\Users\\Ana\\p.cjs:3:4';
		const report = failureReport('Rule: a-rule', '1.0.0', error);
		assert.equal(report, 'Rapporteur 1.0.0\nRule: a-rule\nSyntaxError\n    at read program.js:1:2\n    at p.cjs:3:4');
	});

	it('says what engines say in their own words', () => {
		const deep = (): number => deep() + 1;
		try {
			deep();
			assert.fail();
		} catch (error) {
			assert.match(
				failureReport('Reading', '1.0.0', error),
				/^.*\nReading\nRangeError: Maximum call stack size exceeded\n {4}at /,
			);
		}
	});
});
