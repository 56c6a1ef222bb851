/** What earlier reports know, in the editor: when it is read, and when it is read again. */
import assert from 'node:assert/strict';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type CodeAction, DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import { type ClientOptions, LspClient, newCacheFolder } from '../support/lsp-client.js';
import { soon } from '../support/soon.js';

const TEXT = '# Board, 5 June 2018\n\n🎉 The [code of conduct](#) holds.\n';
const AT = { start: { line: 2, character: 25 }, end: { line: 2, character: 25 } };

const report = (date: string, address: string, words = 'code of conduct') =>
	`# Board, ${date}\n\nThe [${words}](${address}) holds.\n`;

describe('what earlier reports know, in the editor', () => {
	let root: string;
	let client: LspClient;
	const uri = (name: string) => pathToFileURL(join(root, name)).href;
	const write = (name: string, text: string) => {
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
	const links = async (doc: string): Promise<CodeAction[]> =>
		(await client.actions(uri(doc), AT)).filter(({ title }) => /^Link to .* report/.test(title));
	const titles = async (doc: string) => (await links(doc)).map(({ title }) => title.replace(/^Link to /, ''));
	/** Asks until the addresses are `wanted`. */
	const offers = async (doc: string, ...wanted: string[]) => {
		const found = await soon(
			() => titles(doc),
			(each) => each.join('\n') === wanted.join('\n'),
		);
		assert.deepEqual(found, wanted);
	};

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'rapporteur-earlier-'));
		mkdirSync(join(root, 'work'));
		write('work/2018-01-05.md', report('5 January 2018', 'https://example.org/conduct'));
		write('work/2018-02-05.md', report('5 February 2018', 'https://example.org/conduct'));
	});
	afterEach(async () => {
		assert.equal(await client.stop(), 0);
		rmSync(root, { recursive: true });
	});

	const TWO = 'https://example.org/conduct (in 2 earlier reports, last on 5 February 2018)';
	const JANUARY = 'https://example.org/conduct (in the earlier report of 5 January 2018)';

	it('is offered first, and preferred where it is steady', async () => {
		await start();
		await client.open(uri('work/2018-06-05.md'), TEXT);
		await offers('work/2018-06-05.md', TWO);
		const [first] = await client.actions(uri('work/2018-06-05.md'), AT);
		assert.equal(first!.title, `Link to ${TWO}`);
		assert.equal(first!.isPreferred, true);
		const changes = first!.edit!.documentChanges![0] as { edits: { newText: string }[] };
		assert.deepEqual(
			changes.edits.map(({ newText }) => newText),
			['https://example.org/conduct'],
		);
	});

	it('is no part of "fix all"', async () => {
		await start();
		await client.open(uri('work/2018-06-05.md'), TEXT);
		await offers('work/2018-06-05.md', TWO);
		assert.deepEqual(await client.actions(uri('work/2018-06-05.md'), AT, ['source.fixAll.rapporteur']), []);
	});

	it('follows files that come, change, move and go', async () => {
		await start();
		const doc = 'work/2018-06-05.md';
		await client.open(uri(doc), TEXT);
		await offers(doc, TWO);
		assert.ok(client.registered.includes('workspace/didChangeWatchedFiles'));
		write('work/2018-03-05.md', report('5 March 2018', 'https://example.org/new'));
		await tell(FileChangeType.Created, 'work/2018-03-05.md');
		await offers(doc, 'https://example.org/new (in the earlier report of 5 March 2018)', TWO);
		write('work/2018-03-05.md', report('5 March 2018', 'https://example.org/none', 'fees'));
		await tell(FileChangeType.Changed, 'work/2018-03-05.md');
		await offers(doc, TWO);
		mkdirSync(join(root, 'work/old'));
		renameSync(join(root, 'work/2018-02-05.md'), join(root, 'work/old/2018-02-05.md'));
		await tell(FileChangeType.Deleted, 'work/2018-02-05.md');
		await offers(doc, JANUARY);
		await tell(FileChangeType.Created, 'work/old');
		await offers(doc, TWO);
		rmSync(join(root, 'work/old'), { recursive: true });
		await tell(FileChangeType.Deleted, 'work/old');
		await offers(doc, JANUARY);
	});

	it('follows what is typed in other reports, and what was not saved is forgotten', async () => {
		await start();
		const [doc, other] = ['work/2018-06-05.md', 'work/2018-02-05.md'];
		await client.open(uri(doc), TEXT);
		await offers(doc, TWO);
		await client.open(uri(other), report('5 February 2018', 'https://example.org/typed'));
		await client.pull(uri(other));
		await offers(doc, 'https://example.org/typed (in the earlier report of 5 February 2018)', JANUARY);
		await client.close(uri(other));
		await offers(doc, TWO);
	});

	it('leaves out what Git ignores, what is no Markdown, and other folders', async () => {
		write('work/.gitignore', 'drafts/\n*.tmp.md\n');
		write('work/drafts/2018-03-05.md', report('5 March 2018', 'https://example.org/draft'));
		write('work/a/.gitignore', '/b.md\n');
		write('work/a/b.md', report('5 March 2018', 'https://example.org/b'));
		write('work/x.tmp.md', report('5 March 2018', 'https://example.org/tmp'));
		write('work/node_modules/p/x.md', report('5 March 2018', 'https://example.org/p'));
		write('work/x.txt', report('5 March 2018', 'https://example.org/txt'));
		write('other/x.md', report('5 March 2018', 'https://example.org/other'));
		await start();
		await client.open(uri('work/2018-06-05.md'), TEXT);
		await offers('work/2018-06-05.md', TWO);
		write('work/.gitignore', 'drafts/\n');
		await tell(FileChangeType.Changed, 'work/.gitignore');
		await offers('work/2018-06-05.md', 'https://example.org/tmp (in the earlier report of 5 March 2018)', TWO);
	});

	it('leaves out what the editor hides', async () => {
		write('work/archive/2018-03-05.md', report('5 March 2018', 'https://example.org/archive'));
		await start({ hidden: { '**/archive': true, '**/2018-02*': false } });
		await client.open(uri('work/2018-06-05.md'), TEXT);
		await offers('work/2018-06-05.md', TWO);
	});

	it('is nothing for a document outside of all folders, or for one that lies nowhere', async () => {
		write('b/2018-01-05.md', report('5 January 2018', 'https://example.org/b'));
		await start();
		for (const doc of [uri('b/2018-06-05.md'), 'untitled:Untitled-1']) {
			await client.open(doc, TEXT);
			assert.ok((await client.actions(doc, AT)).length > 0);
			await sleep(300);
			assert.ok((await client.actions(doc, AT)).every(({ title }) => !title.startsWith('Link to')));
		}
	});

	it('names what cannot be read, and reads the others', async () => {
		writeFileSync(join(root, 'work/latin.md'), Buffer.from([0x23, 0x20, 0xe9, 0x0a]));
		write('work/long.md', 'a '.repeat(300_000));
		await start();
		await client.open(uri('work/2018-06-05.md'), TEXT);
		await offers('work/2018-06-05.md', TWO);
		await client.until(() => client.logged.some((line) => line.includes('latin.md')));
		const line = client.logged.find((each) => each.includes('latin.md'))!;
		assert.match(line, /could not look into 2 files .*latin\.md \(it is not UTF-8 text\)/);
		assert.match(line, /long\.md \(it is longer than 500 thousand characters\)/);
	});

	it('shows how far the reading is, and ends it when the user says so', async () => {
		for (let i = 0; i < 300; i++) {
			write(
				`work/many/${i}.md`,
				`${report('5 March 2017', `https://example.org/${i}`, `paper ${i}`)}\nText.\n`.repeat(5),
			);
		}
		await start({ showsProgress: true });
		await client.open(uri('work/2018-06-05.md'), TEXT);
		await client.until(() => client.progress.some(({ kind }) => kind === 'report'));
		assert.equal(client.progress[0]!.title, 'Reading earlier reports');
		assert.equal(client.progress[0]!.cancellable, true);
		await client.cancelProgress();
		await client.until(() => client.progress.some(({ kind }) => kind === 'end'));
		// The files beside the open one come first.
		await offers('work/2018-06-05.md', TWO);
	});

	it('is kept until the next start, and read anew where that is damaged', async () => {
		const kept = join(newCacheFolder(), 'rapporteur/reports');
		const doc = 'work/2018-06-05.md';
		await start({ asProcess: true });
		await client.open(uri(doc), TEXT);
		await offers(doc, TWO);
		// A draft that is still being written lies beside it for a moment.
		const files = (): string[] =>
			existsSync(kept) ? readdirSync(kept).filter((name) => !name.endsWith('.draft')) : [];
		const [name, ...others] = await soon(files, ({ length }) => length === 1);
		assert.ok(name !== undefined && others.length === 0, `${others.length} others are kept`);
		const file = join(kept, name);
		const text = readFileSync(file, 'utf8');
		assert.equal(text.split('\n').length, 5);
		write('work/2018-02-05.md', report('5 February 2018', 'https://example.org/other'));
		for (const stored of [text, text.slice(0, -10), text.replace('conduct', 'cONDuct')]) {
			assert.equal(await client.stop(), 0);
			writeFileSync(file, stored);
			await start({ asProcess: true });
			await client.open(uri(doc), TEXT);
			await offers(doc, 'https://example.org/other (in the earlier report of 5 February 2018)', JANUARY);
		}
	});

	it('works where nobody tells of changed files', async () => {
		await start({ watches: false });
		const doc = 'work/2018-06-05.md';
		await client.open(uri(doc), TEXT);
		await offers(doc, TWO);
		write('work/2018-03-05.md', report('5 March 2018', 'https://example.org/new'));
		await client.save(uri('work/2018-03-05.md'));
		await client.open(uri('work/2018-03-05.md'), report('5 March 2018', 'https://example.org/new'));
		await client.pull(uri('work/2018-03-05.md'));
		await offers(doc, 'https://example.org/new (in the earlier report of 5 March 2018)', TWO);
	});
});
