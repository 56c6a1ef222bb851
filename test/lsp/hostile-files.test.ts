/** A client that is asked for files and settings, and answers with nonsense, too late, or never. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ClientOptions, LspClient } from '../support/lsp-client.js';

const DOC = 'memfs:/minutes/a.md';
const SETTINGS = 'memfs:/minutes/.rapporteur.yaml';
const TEXT = 'See [it](b.md#c) and [there](#).\n';
const LINK = 'placeholder-link';

describe('a client that is asked for files', () => {
	let client: LspClient;
	const start = async (options: ClientOptions = {}) => {
		const initializationOptions = { readsFiles: true };
		// A server waits for a minute for what never comes, and so would the process of the tests.
		const place = { folder: 'memfs:/minutes', watches: true, asProcess: true } as const;
		client = await LspClient.start({ ...place, initializationOptions, ...options });
	};
	const answer = (read: () => unknown, list: () => unknown) => {
		client.connection.onRequest('rapporteur/readFile', read);
		client.connection.onRequest('rapporteur/listFolder', list);
	};
	const codes = async () => (await client.pull(DOC)).map(({ code }) => code);

	afterEach(async () => {
		assert.equal(await client.stop(), 0);
	});

	for (const [what, read, list] of [
		['other things than text', () => ({ text: 5 }), () => ({ names: 'b.md' })],
		['things of another kind', () => 'text', () => 7],
		['names that are none', () => ({ text: '\0\uD800'.repeat(1000) }), () => ({ names: [null, 5, {}, '', 'x/y'] })],
		['lists', () => [], () => []],
		['far too much', () => ({ text: 'a: b\n'.repeat(2_000_000) }), () => ({ names: Array(100_000).fill('b.md') })],
		[
			'errors',
			() => {
				throw new Error('no');
			},
			() => {
				throw new Error('no');
			},
		],
	] as const) {
		it(`and answers with ${what}, is told what can be told`, async () => {
			await start();
			answer(read, list);
			await client.open(DOC, TEXT);
			assert.ok((await codes()).includes(LINK));
			const at = { line: 0, character: 30 };
			assert.ok((await client.actions(DOC, { start: at, end: at })).length > 0);
			assert.notEqual(await client.hover(DOC, at), null);
		});
	}

	it('and never answers, is told after a while what holds without, and what holds with it once it has answered', async () => {
		let release = (): void => undefined;
		const released = new Promise<void>((resolve) => {
			release = resolve;
		});
		await start({ settingsReady: released });
		const read = async ({ uri }: { readonly uri: string }) => {
			await released;
			return uri === SETTINGS ? { text: `rules: { ${LINK}: off }` } : null;
		};
		client.connection.onRequest('rapporteur/readFile', read);
		client.connection.onRequest('rapporteur/listFolder', () => new Promise(() => undefined));
		await client.open(DOC, TEXT);
		assert.deepEqual(await codes(), [LINK]);
		await client.change(DOC, { text: `${TEXT}\n` });
		assert.deepEqual(await codes(), [LINK]);
		const at = { line: 0, character: 30 };
		assert.ok((await client.actions(DOC, { start: at, end: at })).length > 0);
		release();
		await client.until(() => client.refreshes > 0);
		while ((await codes()).length > 0) await client.until(() => client.refreshes > 1);
	});
});

describe('a settings file that is none', () => {
	let root: string;
	let client: LspClient;
	const uri = (name: string) => pathToFileURL(join(root, name)).href;

	beforeEach(async () => {
		root = mkdtempSync(join(tmpdir(), 'rapporteur-hostile-'));
		mkdirSync(join(root, 'work'));
		client = await LspClient.start({ folder: uri('work'), watches: true });
	});
	afterEach(async () => {
		assert.equal(await client.stop(), 0);
		rmSync(root, { recursive: true });
	});

	const far = { line: 1_000_000, character: 1_000_000 };
	const binary = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256));

	for (const [what, content] of [
		['of 10 MB', Buffer.from('rules:\n  placeholder-link: off\n'.repeat(330_000))],
		['one line of 10 MB', Buffer.from(`rules: { ${'x'.repeat(10_000_000)}`)],
		['binary', binary],
		['nested deeply', Buffer.from('['.repeat(100_000))],
		['full of references', Buffer.from(`a: &a [${'*a, '.repeat(4_000)}]`)],
		['full of quotes', Buffer.from('"\n'.repeat(20_000))],
	] as const) {
		it(`(${what}) is told of, and the report is checked without it`, async () => {
			writeFileSync(join(root, 'work/.rapporteur.yaml'), content);
			const [doc, file] = [uri('work/a.md'), uri('work/.rapporteur.yaml')];
			await client.open(doc, TEXT);
			assert.ok((await client.pull(doc)).some(({ code }) => code === LINK));
			const { diagnostics } = await client.pushed(file, (params) => params.diagnostics.length > 0);
			assert.ok(diagnostics.length <= 100, `${diagnostics.length} mistakes are shown`);

			// The same as it stands in the editor.
			await client.open(file, content.toString('utf8'), 'yaml');
			assert.ok((await client.pull(doc)).some(({ code }) => code === LINK));
			for (const position of [{ line: 0, character: 3 }, { line: 5, character: 2 }, far]) {
				await client.complete(file, position);
				await client.hover(file, position);
				await client.actions(file, { start: position, end: far });
			}
			await client.change(file, { range: { start: far, end: far }, text: '\n' });
			assert.ok((await client.pull(doc)).some(({ code }) => code === LINK));
		});
	}

	it('has answers at places outside of it, and of front matter', async () => {
		const [doc, file] = [uri('work/a.md'), uri('work/.rapporteur.yaml')];
		await client.open(file, 'rules:\n  ', 'yaml');
		assert.ok((await client.complete(file, far)).length > 30);
		assert.equal(await client.hover(file, far), null);
		await client.open(doc, '---\ntyp');
		assert.deepEqual((await client.complete(doc, far)).map(({ label }) => label).slice(0, 1), ['type']);
		assert.equal(await client.hover(doc, far), null);
		assert.deepEqual(await client.complete(uri('work/closed.md'), far), []);
		await assert.rejects(client.complete(doc, { line: 0, character: Number.NaN }), /position/);
		await assert.rejects(client.hover(doc, { line: -1, character: 0 }), /position/);
	});
});
