/** Links to other files in the editor: what is looked up, and when what is said of them changes. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type Diagnostic, DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import { type ClientOptions, LspClient } from '../support/lsp-client.js';

const found = (diagnostics: readonly Diagnostic[]) =>
	diagnostics
		.filter(({ code }) => code === 'broken-link')
		.map(({ message }) => String(message).replace(/\. Correct.*/, ''));

describe('links to other files in the editor', () => {
	let root: string;
	let client: LspClient;
	const uri = (name: string) => pathToFileURL(join(root, name)).href;
	const write = (name: string, text = '') => {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), text);
	};
	const start = async (options: ClientOptions = {}) => {
		client = await LspClient.start({ folder: uri('work'), watches: true, ...options });
	};
	const tell = (type: FileChangeType, ...names: string[]) =>
		client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
			changes: names.map((name) => ({ uri: uri(name), type })),
		});
	/** Asks anew whenever the server says that it is worth while, until it says `wanted`. */
	const says = async (doc: string, ...wanted: string[]) => {
		for (;;) {
			const since = client.refreshes;
			if (found(await client.pull(doc)).join('\n') === wanted.join('\n')) return;
			await client.until(() => client.refreshes > since);
		}
	};

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'rapporteur-links-'));
		mkdirSync(join(root, 'work'));
	});
	afterEach(async () => {
		assert.equal(await client.stop(), 0);
		rmSync(root, { recursive: true });
	});

	it('are told once they are looked up, and again when a file comes, goes or changes', async () => {
		write('work/notes.md', '# Cost\n');
		await start();
		const doc = uri('work/a.md');
		await client.open(doc, '[a](notes.md#costs) [b](annexes/plan.pdf) [c](../secret.txt)\n');
		const [costs, plan] = ['Nothing in notes.md is called “costs”', 'There is no file “annexes/plan.pdf”'];
		await says(doc, costs, plan);
		assert.ok(client.registered.includes('workspace/didChangeWatchedFiles'));
		write('work/annexes/plan.pdf');
		await tell(FileChangeType.Created, 'work/annexes', 'work/annexes/plan.pdf');
		await says(doc, costs);
		write('work/notes.md', '# Costs\n');
		await tell(FileChangeType.Changed, 'work/notes.md');
		await says(doc);
		rmSync(join(root, 'work/annexes'), { recursive: true });
		await tell(FileChangeType.Deleted, 'work/annexes');
		await says(doc, plan);
	});

	it('are pushed to a client that does not ask, and looked up again after a save where nothing is watched', async () => {
		write('work/plan.pdf');
		await start({ pulls: false, watches: false });
		const doc = uri('work/a.md');
		await client.open(doc, '[a](Plan.pdf)\n');
		await client.pushed(doc, ({ diagnostics }) => found(diagnostics).length === 1);
		renameSync(join(root, 'work/plan.pdf'), join(root, 'work/Plan.pdf'));
		await client.save(doc);
		await client.pushed(doc, ({ diagnostics }) => diagnostics.length === 0);
	});

	it('have fixes, also among those for all', async () => {
		write('work/Plan.pdf');
		await start();
		const doc = uri('work/a.md');
		await client.open(doc, '[a](plan.pdf)\n');
		await says(doc, 'The file is called “Plan.pdf”, not “plan.pdf”. Write it that way');
		const at = { start: { line: 0, character: 5 }, end: { line: 0, character: 5 } };
		const titles = (await client.actions(doc, at)).map(({ title }) => title);
		assert.ok(titles.includes('Link to Plan.pdf'), titles.join());
		assert.ok(titles.includes('Fix all safely fixable problems'), titles.join());
	});

	it('are looked up through the client where the server has no disk', async () => {
		const files: Record<string, string> = { 'notes.md': '# Costs\n', 'plan.pdf': '' };
		await start({ folder: 'memfs:/minutes', initializationOptions: { readsFiles: true } });
		client.connection.onRequest('rapporteur/listFolder', ({ uri: folder }: { uri: string }) =>
			folder === 'memfs:/minutes' ? { names: Object.keys(files) } : null,
		);
		client.connection.onRequest('rapporteur/readFile', ({ uri: file }: { uri: string }) => {
			const text = files[file.slice('memfs:/minutes/'.length)];
			return text === undefined ? null : { text };
		});
		const doc = 'memfs:/minutes/a.md';
		await client.open(doc, '[a](notes.md#cost) [b](plan.pdf) [c](x/y.pdf) [d](../z.md)\n');
		await says(doc, 'Nothing in notes.md is called “cost”', 'There is no file “x/y.pdf”');
	});

	it('are left alone in a document that lies nowhere, or that nobody can look around', async () => {
		await start({ folder: 'memfs:/minutes' });
		for (const doc of ['untitled:Untitled-1', 'memfs:/minutes/a.md']) {
			await client.open(doc, '[a](nowhere.md) [b](#nowhere)\n');
			assert.deepEqual(found(await client.pull(doc)), ['Nothing in this document is called “nowhere”']);
		}
		assert.equal(client.refreshes, 0);
	});

	it('are told again only for documents of which there is something else to say', async () => {
		await start({ pulls: false });
		const [doc, other] = [uri('work/a.md'), uri('work/b.md')];
		write('work/more/c.pdf');
		await client.open(other, '[c](more/c.pdf) [x](#)\n');
		await client.pushed(other, ({ diagnostics }) => diagnostics.length === 1);
		await client.open(doc, '[a](plan.pdf)\n');
		await client.pushed(doc, ({ diagnostics }) => diagnostics.length === 1);
		await sleep(300);
		const version = await client.change(other, { text: '[c](more/c.pdf) [x](#)\n' });
		await client.pushed(other, (params) => params.version === version);
		let pushed = 0;
		const again = client.pushed(other).then(() => pushed++);
		write('work/plan.pdf');
		await tell(FileChangeType.Created, 'work/plan.pdf');
		await client.pushed(doc, ({ diagnostics }) => diagnostics.length === 0);
		await sleep(300);
		assert.equal(pushed, 0);
		await client.change(other, { text: '[x](#)\n' });
		await again;
	});

	it('do no harm where the client fails to answer', async () => {
		await start({ folder: 'memfs:/minutes', initializationOptions: { readsFiles: true } });
		const doc = 'memfs:/minutes/a.md';
		await new Promise<void>((resolve) => {
			client.connection.onRequest('rapporteur/listFolder', () => {
				resolve();
				throw new Error('no');
			});
			void client.open(doc, '[a](nowhere.md) [b](#nowhere)\n').then(() => client.pull(doc));
		});
		await sleep(300);
		assert.deepEqual(found(await client.pull(doc)), ['Nothing in this document is called “nowhere”']);
	});
});
