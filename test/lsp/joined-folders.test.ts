/** Earlier reports from elsewhere: folders that the user names, and folders that only the client can read. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
	type Connection,
	DidChangeWatchedFilesNotification,
	DidChangeWorkspaceFoldersNotification,
	FileChangeType,
} from 'vscode-languageserver/node';
import { WorkspaceFolders } from '../../server/src/lsp/workspace/folders.js';
import { JoinedFolders } from '../../server/src/lsp/workspace/joined-folders.js';
import type { ReportFolder } from '../../server/src/lsp/workspace/report-folder.js';
import { ReportReader } from '../../server/src/report/index.js';
import { digestOf, type IndexPart, ReportIndex } from '../../server/src/workspace/index.js';
import { type ClientOptions, LspClient } from '../support/lsp-client.js';
import { soon } from '../support/soon.js';

const report = (date: string, address: string) => `# Board, ${date}\n\nThe [code of conduct](${address}) holds.\n`;
const TEXT = report('5 June 2018', '#');
const AT = { start: { line: 2, character: 22 }, end: { line: 2, character: 22 } };
const CONDUCT = 'https://example.org/conduct (in the earlier report of 5 January 2018)';

let client: LspClient;

/** Asks until the addresses are `wanted`. */
async function offers(doc: string, ...wanted: string[]): Promise<void> {
	const ask = async () =>
		(await client.actions(doc, AT)).flatMap(({ title }) => (title.startsWith('Link to ') ? [title.slice(8)] : []));
	assert.deepEqual(await soon(ask, (found) => found.join('\n') === wanted.join('\n')), wanted);
}

describe('folders of earlier reports outside of the workspace', () => {
	let root: string;
	const uri = (name: string) => pathToFileURL(join(root, name)).href;
	const write = (name: string, text: string) => {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), text);
	};
	const start = async (earlierReports: unknown, options: ClientOptions = {}) => {
		client = await LspClient.start({ folder: uri('work'), watches: true, settings: { earlierReports }, ...options });
		await client.open(uri('work/2018-06-05.md'), TEXT);
	};

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'rapporteur-joined-'));
		mkdirSync(join(root, 'work'));
		write('old/2018/2018-01-05.md', report('5 January 2018', 'https://example.org/conduct'));
		write('old/2018/2018-02-05.md', report('5 February 2018', '../conduct.pdf'));
	});
	afterEach(async () => {
		assert.equal(await client.stop(), 0);
		rmSync(root, { recursive: true });
	});

	it('are read, but for paths, which lead nowhere from here', async () => {
		await start([join(root, 'old')]);
		await offers(uri('work/2018-06-05.md'), CONDUCT);
	});

	it('are read again where the setting changes, and where their files do', async () => {
		write('other/1.md', report('5 March 2018', 'https://example.org/other'));
		await start([]);
		const doc = uri('work/2018-06-05.md');
		await sleep(200);
		await offers(doc);
		await client.configure({ earlierReports: [join(root, 'old')] });
		await offers(doc, CONDUCT);
		write('old/2018-03-05.md', report('5 March 2018', 'https://example.org/new'));
		await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
			changes: [{ uri: uri('old/2018-03-05.md'), type: FileChangeType.Created }],
		});
		await offers(doc, 'https://example.org/new (in the earlier report of 5 March 2018)', CONDUCT);
		await client.configure({ earlierReports: [join(root, 'other')] });
		await offers(doc, 'https://example.org/other (in the earlier report of 5 March 2018)');
		await client.configure({ earlierReports: [] });
		await offers(doc);
	});

	it('are watched no longer than the setting names them', async () => {
		await start([join(root, 'old')]);
		await offers(uri('work/2018-06-05.md'), CONDUCT);
		assert.deepEqual(client.unregistered, []);
		await client.configure({ earlierReports: [] });
		await client.until(() => client.unregistered.length > 0);
		assert.deepEqual(client.unregistered, ['workspace/didChangeWatchedFiles']);
	});

	it('are no longer read or watched once the last folder of the workspace is removed', async () => {
		await start([join(root, 'old')]);
		await offers(uri('work/2018-06-05.md'), CONDUCT);
		await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
			event: { added: [], removed: [{ uri: uri('work'), name: 'work' }] },
		});
		await client.until(() => client.unregistered.length > 0);
		assert.deepEqual(client.unregistered, ['workspace/didChangeWatchedFiles']);
	});

	it('are never what a file of the workspace says', async () => {
		write('work/.rapporteur.yaml', `earlierReports: [${JSON.stringify(join(root, 'old'))}]\n`);
		await start([]);
		await sleep(400);
		await offers(uri('work/2018-06-05.md'));
		const { diagnostics } = await client.pushed(
			uri('work/.rapporteur.yaml'),
			(params) => params.diagnostics.length > 0,
		);
		assert.match(String(diagnostics[0]!.message), /names folders of one person.* settings of the editor/);
	});

	it('must be given whole, and the user is told', async () => {
		await start(['old', 7, join(root, 'old')]);
		await offers(uri('work/2018-06-05.md'), CONDUCT);
		assert.equal(client.shown.filter((message) => message.includes('is not the whole path of a folder')).length, 2);
	});

	it('are none where they are not there, and no second copy of the open folder', async () => {
		write('work/2018-05-05.md', report('5 May 2018', 'https://example.org/may'));
		await start([join(root, 'none'), join(root, 'work')]);
		await offers(uri('work/2018-06-05.md'), 'https://example.org/may (in the earlier report of 5 May 2018)');
	});

	it('are known to a client that pushes its settings', async () => {
		await start([], { configurable: false });
		await client.configure({ rapporteur: { earlierReports: [join(root, 'old')] } });
		await offers(uri('work/2018-06-05.md'), CONDUCT);
	});
});

describe('folders of earlier reports that several folders of the workspace have', () => {
	it('are no longer told to one that is removed', () => {
		const connection = {} as unknown as Connection;
		let part: IndexPart | undefined;
		const joined = new JoinedFolders(connection, new WorkspaceFolders(), {
			home: undefined,
			read(_root, given) {
				part = given;
				return { scan: async () => undefined } as unknown as ReportFolder;
			},
		});
		const digest = digestOf(new ReportReader().read(TEXT));
		const [one, other] = [new ReportIndex(), new ReportIndex()];
		const roots = [
			{ root: 'file:///one', index: one },
			{ root: 'file:///other', index: other },
		];
		joined.join(['file:///old'], roots);
		part!.set('1.md', digest);
		assert.deepEqual([one.size, other.size], [1, 1]);
		joined.join(['file:///old'], roots.slice(1));
		assert.deepEqual([one.size, other.size], [0, 1]);
		part!.set('2.md', digest);
		assert.deepEqual([one.size, other.size], [0, 2]);
	});
});

describe('a folder that only the client can read', () => {
	const files = new Map<string, string>();
	let atOnce = 0;
	let most = 0;

	const start = async (readsFolders = true) => {
		client = await LspClient.start({
			folder: 'remote://host/minutes',
			watches: true,
			initializationOptions: { readsFiles: true, readsFolders },
			onStart(connection) {
				const within = (folder: string) =>
					[...files.keys()].flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []));
				connection.onRequest('rapporteur/listFolder', ({ uri }: { readonly uri: string }) => {
					const below = within(uri);
					if (below.length === 0) return null;
					const entries = new Map(below.map((path) => [path.split('/')[0]!, path.includes('/')]));
					return {
						names: [...entries.keys()],
						...(readsFolders && { entries: [...entries].map(([name, folder]) => ({ name, folder })) }),
					};
				});
				connection.onRequest('rapporteur/stampFile', ({ uri }: { readonly uri: string }) => {
					const text = files.get(uri);
					return text === undefined ? null : { stamp: text };
				});
				connection.onRequest('rapporteur/readFile', async ({ uri }: { readonly uri: string }) => {
					if (uri.endsWith('.md')) most = Math.max(most, ++atOnce);
					await sleep(5);
					if (uri.endsWith('.md')) atOnce--;
					const text = files.get(uri);
					return text === undefined ? null : { text };
				});
			},
		});
		await client.open('remote://host/minutes/2018-06-05.md', TEXT);
	};

	beforeEach(() => {
		files.clear();
		most = 0;
		files.set('remote://host/minutes/a/2018-01-05.md', report('5 January 2018', 'https://example.org/conduct'));
		for (let i = 0; i < 30; i++) files.set(`remote://host/minutes/b/${i}.md`, `# Note ${i}\n`);
	});
	afterEach(async () => {
		assert.equal(await client.stop(), 0);
	});

	it('is read through it, a few files at a time, and again where it says so', async () => {
		await start();
		const doc = 'remote://host/minutes/2018-06-05.md';
		await offers(doc, CONDUCT);
		assert.ok(most > 0 && most <= 4, `${most} at once`);
		files.set('remote://host/minutes/b/2018-03-05.md', report('5 March 2018', 'https://example.org/new'));
		await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
			changes: [{ uri: 'remote://host/minutes/b/2018-03-05.md', type: FileChangeType.Created }],
		});
		await offers(doc, 'https://example.org/new (in the earlier report of 5 March 2018)', CONDUCT);
	});

	it('is left alone where the client cannot tell files from folders', async () => {
		await start(false);
		await sleep(300);
		await offers('remote://host/minutes/2018-06-05.md');
	});
});
