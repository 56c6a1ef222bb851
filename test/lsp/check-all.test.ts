/** `workspace/diagnostic`, over stdio and on a real disk. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
	CancellationTokenSource,
	createConnection,
	type PreviousResultId,
	WorkspaceDiagnosticRequest,
	type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { readSettings } from '../../server/src/config/index.js';
import { CheckAll } from '../../server/src/lsp/documents/check-all.js';
import { WorkspaceFolders } from '../../server/src/lsp/workspace/folders.js';
import { LspClient } from '../support/lsp-client.js';

const REPORT = '# Minutes\n\n5 February 2018\n\nPresent: Ana Lund, Bo Berg\n\n🎉 See [the plan](plan.pdf).\n';

describe('the reports that are not open', () => {
	let root: string;
	let client: LspClient;
	let tokens = 0;
	const uri = (name: string) => pathToFileURL(join(root, name)).href;
	const write = (name: string, text: string) => {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), text);
	};
	const start = async (options: object = { checksAll: true }) => {
		client = await LspClient.start({ folder: uri('.'), watches: true, initializationOptions: options });
	};
	const ask = async (previousResultIds: PreviousResultId[] = [], source?: CancellationTokenSource) => {
		const parts: WorkspaceDocumentDiagnosticReport[] = [];
		const partialResultToken = `part-${++tokens}`;
		const listening = client.connection.onProgress(
			WorkspaceDiagnosticRequest.partialResult,
			partialResultToken,
			({ items }) => void parts.push(...items),
		);
		const params = { previousResultIds, partialResultToken };
		const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, params, source?.token);
		listening.dispose();
		assert.deepEqual(items, [], 'all of it comes in parts');
		return parts;
	};
	const said = (reports: readonly WorkspaceDocumentDiagnosticReport[]) =>
		reports.map((each) => [
			each.uri.slice(each.uri.lastIndexOf('/') + 1),
			each.kind === 'full' ? each.items.map(({ code }) => code) : each.kind,
		]);
	const ids = (reports: readonly WorkspaceDocumentDiagnosticReport[]): PreviousResultId[] =>
		reports.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'rapporteur-all-'));
		write('a.md', REPORT);
		write('more/b.md', REPORT.replace('plan.pdf', '../a.md'));
		write('README.md', '# Tools\n\n[here](#)\n');
		write('old/c.md', REPORT);
		write('.gitignore', 'old/\n');
	});
	afterEach(async () => {
		assert.equal(await client.stop(), 0);
		rmSync(root, { recursive: true });
	});

	it('are checked where their links lead too, without what is no report or left out', async () => {
		await start();
		assert.deepEqual(client.initialized.capabilities.diagnosticProvider, {
			identifier: 'rapporteur',
			interFileDependencies: false,
			workspaceDiagnostics: true,
		});
		const [a, b, ...others] = await ask();
		assert.deepEqual(others, []);
		assert.deepEqual(said([a!, b!]), [
			['a.md', ['broken-link']],
			['b.md', []],
		]);
		assert.ok(a?.kind === 'full');
		assert.deepEqual(a.items[0]?.range.start, { line: 6, character: 18 });
	});

	it('are no templates', async () => {
		write('.rapporteur.yaml', 'templates: forms\n');
		write('.rapporteur/templates/own.md', REPORT);
		write('forms/form.md', REPORT);
		await start();
		assert.deepEqual(
			said(await ask()).map(([name]) => name),
			['a.md', 'b.md'],
		);
	});

	it('are checked again only when they or the settings have changed, and are silent when gone', async () => {
		await start();
		const first = await ask();
		write('more/b.md', '# Minutes\n\n5 February 2018\n');
		await client.touch(uri('more/b.md'));
		const second = await ask(ids(first));
		assert.deepEqual(said(second), [
			['a.md', 'unchanged'],
			['b.md', ['missing-section']],
		]);
		await client.changeSettings({ ignore: ['more/**'] });
		assert.deepEqual(said(await ask(ids([first[0]!, second[1]!]))), [
			['a.md', 'unchanged'],
			['b.md', []],
		]);
	});

	it('are read through the editor where they are not on the disk', async () => {
		const files = new Map([
			['memfs:/minutes/a.md', REPORT],
			['memfs:/minutes/list.md', '# Shopping\n'],
		]);
		client = await LspClient.start({
			folder: 'memfs:/minutes',
			initializationOptions: { checksAll: true, readsFiles: true, readsFolders: true },
			onStart(connection) {
				connection.onRequest('rapporteur/listFolder', ({ uri: folder }: { uri: string }) => {
					const names = ['a.md', 'list.md'];
					return folder === 'memfs:/minutes'
						? { names, entries: names.map((name) => ({ name, folder: false })) }
						: null;
				});
				connection.onRequest('rapporteur/readFile', ({ uri: file }: { uri: string }) => {
					const text = files.get(file);
					return text === undefined ? null : { text };
				});
				connection.onRequest('rapporteur/stampFile', ({ uri: file }: { uri: string }) => ({ stamp: files.get(file) }));
			},
		});
		assert.deepEqual(said(await ask()), [['a.md', ['broken-link']]]);
	});

	it('leave open documents to themselves, until they are closed', async () => {
		await start();
		await client.open(uri('a.md'), REPORT);
		assert.deepEqual(said(await ask()), [['b.md', []]]);
		await client.close(uri('a.md'));
		assert.deepEqual(said(await ask()), [
			['a.md', ['broken-link']],
			['b.md', []],
		]);
	});

	it('are answered once there is something new, and not at all to who no longer waits', async () => {
		await start();
		await ask();
		const source = new CancellationTokenSource();
		let over = false;
		const waiting = ask([], source).finally(() => {
			over = true;
		});
		await client.pull(uri('a.md'));
		await client.hover(uri('a.md'), { line: 0, character: 0 });
		assert.equal(over, false);
		source.cancel();
		await waiting.catch(() => undefined);
	});

	it('give no reason to check them again, nor what is open, by being checked', async () => {
		for (let n = 0; n < 8; n++)
			write(`part${n}/r.md`, REPORT.replace('plan.pdf', `../part${(n + 1) % 8}/r.md#minutes`));
		await start();
		await client.open(uri('a.md'), '# Minutes\n\n5 February 2018\n');
		await client.pull(uri('a.md'));
		const first = await ask();
		assert.equal(first.length, 9);
		assert.deepEqual(new Set(first.map((each) => each.kind === 'full' && each.items.length)), new Set([0]));
		let over = false;
		const source = new CancellationTokenSource();
		const waiting = ask(ids(first), source).finally(() => {
			over = true;
		});
		await sleep(1_500);
		assert.deepEqual([over, client.refreshes], [false, 0]);
		source.cancel();
		await waiting.catch(() => undefined);
	});

	it('are not looked at unless that is asked for', async () => {
		await start({});
		assert.deepEqual(client.initialized.capabilities.diagnosticProvider, {
			identifier: 'rapporteur',
			interFileDependencies: false,
			workspaceDiagnostics: false,
		});
	});
});

describe('checking many reports', () => {
	it('shows how far it is, and ends when it is cancelled', async () => {
		const root = mkdtempSync(join(tmpdir(), 'rapporteur-many-'));
		for (let n = 0; n < 400; n++) writeFileSync(join(root, `r${n}.md`), REPORT.replace('Minutes', `Minutes ${n}`));
		const folder = pathToFileURL(root).href;
		const client = await LspClient.start({ folder, initializationOptions: { checksAll: true }, showsProgress: true });
		const found: string[] = [];
		client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'p', ({ items }) => {
			found.push(...items.map(({ uri }) => uri));
		});
		const answer = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
			previousResultIds: [],
			partialResultToken: 'p',
		});
		await client.until(() => client.progress.some(({ kind }) => kind === 'begin'));
		const begun = client.progress.find(({ kind }) => kind === 'begin');
		assert.deepEqual([begun?.title, begun?.cancellable], ['Checking all reports', true]);
		await client.cancelProgress();
		await answer;
		assert.ok(found.length < 400, `${found.length} were checked`);
		assert.equal(await client.stop(), 0);
		rmSync(root, { recursive: true });
	});
});

describe('requests for all reports', () => {
	const FILES = ['a.md', 'b.md', 'c.md'];
	let all: CheckAll;
	let quiet: () => void;

	beforeEach(() => {
		quiet = () => undefined;
		const folders = new WorkspaceFolders();
		folders.change([{ uri: 'file:///work' }]);
		all = new CheckAll(createConnection(new PassThrough(), new PassThrough()), {
			folders,
			accessTo: () => ({
				entries: async () => FILES.map((name) => ({ name, folder: false })),
				stamp: async () => '1',
				read: async () => REPORT,
			}),
			rules: undefined,
			editor: {},
			neighbours: { around: () => undefined, rest: async () => undefined },
			settingsOf: async () => readSettings({}).settings,
			isOpen: () => false,
			quiet: async () => quiet(),
			hidden: async () => [],
			abilities: { relatedInformation: false, codeDescription: false, diagnosticData: false },
		});
	});

	const ask = async (
		previous: readonly WorkspaceDocumentDiagnosticReport[],
		source = new CancellationTokenSource(),
	) => {
		const previousResultIds = previous.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
		const { items } = await all.answer({ previousResultIds }, source.token);
		return items;
	};
	const kinds = (items: readonly WorkspaceDocumentDiagnosticReport[]) => items.map(({ kind }) => kind);

	it('get what one that was cancelled has left', async () => {
		const source = new CancellationTokenSource();
		quiet = () => source.cancel();
		const items = await ask([], source);
		assert.equal(items.length, 1);
		quiet = () => undefined;
		assert.deepEqual(kinds(await ask(items)), ['unchanged', 'full', 'full']);
	});

	it('are all answered, however many wait', async () => {
		const first = await ask([]);
		const waiting = [ask(first), ask(first)];
		all.changed();
		for (const items of await Promise.all(waiting))
			assert.deepEqual(
				kinds(items),
				FILES.map(() => 'unchanged'),
			);
	});

	it('listen for their end only while they wait', async () => {
		const items = await ask([]);
		const { token } = new CancellationTokenSource();
		let listening = 0;
		const waiting = all.answer(
			{ previousResultIds: [] },
			{
				isCancellationRequested: false,
				onCancellationRequested(...args) {
					const listener = token.onCancellationRequested(...args);
					listening++;
					return {
						dispose() {
							listening--;
							listener.dispose();
						},
					};
				},
			},
		);
		assert.equal(listening, 1);
		all.changed();
		assert.equal((await waiting).items.length, items.length);
		assert.equal(listening, 0);
	});
});
