// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates have placeholders
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionItem } from 'vscode-languageserver';
import { type ClientOptions, LspClient } from '../support/lsp-client.js';

const REPORT = '# Board – Meeting XXIV\n\n5 February 2018\n\n';

describe('templates of one’s own', () => {
	let home: string;
	let root: string;
	let client: LspClient;

	beforeEach(() => {
		home = mkdtempSync(join(tmpdir(), 'rapporteur-templates-'));
		root = join(home, 'minutes');
		mkdirSync(root);
	});
	afterEach(async () => {
		assert.equal(await client.stop(), 0);
		rmSync(home, { recursive: true });
	});

	const write = (path: string, text: string): void => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	const uriOf = (path: string) => pathToFileURL(join(root, path)).href;
	const start = async (options: ClientOptions = {}): Promise<void> => {
		client = await LspClient.start({ folder: pathToFileURL(root).href, ...options });
	};
	/** What is offered for `typed` at the end of `text`. */
	const offered = async (text: string, typed: string, uri = uriOf('a.md')): Promise<CompletionItem[]> => {
		await client.open(uri, text + typed);
		const line = text.split('\n').length - 1;
		const position = { line, character: typed.length };
		return client.complete(uri, position);
	};
	const texts = (items: readonly CompletionItem[]) =>
		items
			.filter(({ detail }) => detail?.startsWith('Your template'))
			.map(({ textEdit }) => textEdit?.newText.replace(/\$0$/, ''));

	it('are offered under their names, with what the report says of its meeting', async () => {
		write(
			'.rapporteur/templates/bank-details.md',
			'---\na: b\n---\n\n## Bank\n\nMeeting ${number}, ${date}, ${place}\n',
		);
		write('.rapporteur/templates/notes.txt', 'no');
		await start();
		const items = await offered(REPORT, 'bank');
		assert.deepEqual(texts(items), ['\n## Bank\n\nMeeting XXIV, 5 February 2018, ${1:[place]}\n']);
		assert.equal(items[0]?.label, 'bank details');
		assert.match(items[0]?.detail ?? '', /“bank details”: Bank$/);
	});

	it('come before ours of the same name', async () => {
		write('.rapporteur/templates/agenda.md', '- our own\n');
		await start();
		const items = await offered(REPORT, 'agenda');
		assert.deepEqual(texts(items), ['- our own\n']);
		assert.equal(items.length, 2);
		assert.match(items[0]?.detail ?? '', /^Your template/);
	});

	it('are read from the folder that the settings name, and again when it changes', async () => {
		write('.rapporteur.yaml', 'templates: forms\n');
		write('.rapporteur/templates/bank.md', 'default\n');
		write('forms/bank.md', 'one\n');
		await start({ watches: true });
		assert.deepEqual(texts(await offered(REPORT, 'bank')), ['one\n']);
		write('forms/bank.md', 'two\n');
		await client.touch(uriOf('forms/bank.md'));
		assert.deepEqual(texts(await offered(REPORT, 'bank', uriOf('b.md'))), ['two\n']);
	});

	it('are not checked', async () => {
		write('.rapporteur/templates/bank.md', 'See [it](#).\n');
		await start();
		await client.open(uriOf('.rapporteur/templates/bank.md'), 'See [it](#).\n');
		assert.deepEqual(await client.pull(uriOf('.rapporteur/templates/bank.md')), []);
	});

	for (const folder of ['../elsewhere', '/etc', 'a/../../elsewhere', 'C:\\forms', 'file:///etc', '~/forms', '..']) {
		it(`are not looked for outside of the folder: ${folder}`, async () => {
			mkdirSync(join(home, 'elsewhere'));
			writeFileSync(join(home, 'elsewhere', 'bank.md'), 'secret\n');
			write('.rapporteur.yaml', `templates: ${JSON.stringify(folder)}\n`);
			await start();
			await client.open(uriOf('.rapporteur.yaml'), `templates: ${JSON.stringify(folder)}\n`);
			assert.deepEqual(texts(await offered(REPORT, 'bank')), []);
			const problem = await client.pushed(uriOf('.rapporteur.yaml'), ({ diagnostics }) => diagnostics.length > 0);
			assert.match(String(problem.diagnostics[0]!.message), /is no folder within the one that is open/);
		});
	}

	it('are not read through a link that leads out of the folder', async () => {
		mkdirSync(join(home, 'elsewhere'));
		writeFileSync(join(home, 'elsewhere', 'bank.md'), 'secret\n');
		mkdirSync(join(root, '.rapporteur'));
		symlinkSync(join(home, 'elsewhere'), join(root, '.rapporteur/templates'), 'junction');
		await start();
		assert.deepEqual(texts(await offered(REPORT, 'bank')), []);
		assert.ok((await offered(REPORT, 'agenda', uriOf('b.md'))).length > 0);
	});

	it('that are too long, empty or of another encoding are left out', async () => {
		write('.rapporteur/templates/bank-1.md', 'x'.repeat(200_000));
		write('.rapporteur/templates/bank-2.md', ' \n');
		writeFileSync(join(root, '.rapporteur/templates/bank-3.md'), Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
		write('.rapporteur/templates/bank-4.md', 'good\n');
		await start();
		assert.deepEqual(texts(await offered(REPORT, 'bank')), ['good\n']);
	});

	it('are read through a client that has the only disk', async () => {
		client = await LspClient.start({ folder: 'memfs:/minutes', initializationOptions: { readsFiles: true } });
		const names = ['bank.md', '../up.md', 'a\\b.md'];
		client.connection.onRequest('rapporteur/listFolder', ({ uri }) => (/templates$/.test(uri) ? { names } : null));
		client.connection.onRequest('rapporteur/readFile', ({ uri }) =>
			/\/\.rapporteur\/templates\/bank\.md$/.test(uri) ? { text: 'far\n' } : null,
		);
		assert.deepEqual(texts(await offered(REPORT, '', 'memfs:/minutes/a.md')), ['far\n']);
	});
});
