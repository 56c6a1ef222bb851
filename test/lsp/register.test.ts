import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SymbolKind, WorkspaceSymbolRequest, WorkspaceSymbolResolveRequest } from 'vscode-languageserver';
import { Asked } from '../support/asked-place.js';
import { LspClient } from '../support/lsp-client.js';
import { soon } from '../support/soon.js';

const minutes = (day: string, said: string, body = 'Pier Board') =>
	new Asked(`# Minutes of the ${body} 🎉\n\n${day} 2018\n\nPresent: Ann Lee, Bo Roe\n\n## Notes\n\n${said}\n`);

const FIRST = minutes(
	'5 February',
	'**Decision:** The signs are painted.\n\nIt rained. The board agreed to close the slip in May.\n\n## Action items\n\n- [ ] Bo Roe orders new ropes for the eastern landing by 9 March 2018\n- [ ] Ann Lee asks the harbour master',
);
const SECOND = minutes('5 March', '## Action items\n\n- [x] Bo Roe orders new ropes for the eastern landing');
const OPEN = minutes('9 April', '**Decision:** The fees stand.');

interface Report {
	readonly uri: string;
	readonly title: string;
	readonly date?: string;
}
interface Entry {
	readonly part: string;
	readonly text: string;
	readonly who: readonly string[];
	readonly due?: string;
	readonly day?: string;
	readonly report: Report;
	readonly since?: Report;
	readonly symbol: { readonly name: string };
}

describe('the register of a series', () => {
	let folder: string;
	let client: LspClient;
	let told = 0;
	const uri = (name: string) => pathToFileURL(join(folder, name)).href;
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'rapporteur-register-'));
		writeFileSync(join(folder, 'a 02.md'), FIRST.text);
		writeFileSync(join(folder, 'a 03.md'), SECOND.text);
		writeFileSync(join(folder, 'a 04.md'), OPEN.text);
		writeFileSync(join(folder, 'README.md'), '# About\n\n- [ ] Write more\n');
		client = await LspClient.start({
			folder: pathToFileURL(folder).href,
			resolvesSymbols: true,
			initializationOptions: { showsRegister: true },
			onStart: (connection) => connection.onNotification('rapporteur/registerChanged', () => void told++),
		});
		await client.open(uri('a 04.md'), OPEN.text);
		await client.open(uri('README.md'), '# About\n\n- [ ] Write more\n');
		await client.pull(uri('a 04.md'));
	});
	after(async () => {
		await client.stop();
		rmSync(folder, { recursive: true });
	});

	const ask = (name = 'a 04.md') =>
		client.connection.sendRequest<{ readonly entries: readonly Entry[] } | null>('rapporteur/register', {
			textDocument: { uri: uri(name) },
		});
	const shown = ({ part, text, report, since }: Entry) =>
		`${part}: ${text} [${report.date} ${report.uri.slice(-9)}]${since ? ` since ${since.date}` : ''}`;

	it('has what all reports of the folder mark or say, and what a later one says is done', async () => {
		const answer = await soon(ask, (found) => found?.entries.length === 5);
		const { entries } = answer!;
		assert.deepEqual(entries.map(shown), [
			'open: Ann Lee asks the harbour master [2018-02-05 a%2002.md]',
			'done: Bo Roe orders new ropes for the eastern landing [2018-03-05 a%2003.md] since 2018-02-05',
			'decisions: The fees stand. [2018-04-09 a%2004.md]',
			'decisions: The board agreed to close the slip in May. [2018-02-05 a%2002.md]',
			'decisions: The signs are painted. [2018-02-05 a%2002.md]',
		]);
		assert.deepEqual(entries[0]!.who, ['Ann Lee']);
		assert.equal(entries[0]!.report.title, 'Minutes of the Pier Board 🎉');
	});

	it('has all of them when it is first asked', async () => {
		const many = mkdtempSync(join(tmpdir(), 'rapporteur-register-'));
		const meetings = Array.from({ length: 12 }, (_, index) => index + 1);
		for (const each of meetings) {
			const { text } = minutes(`${(each % 28) + 1} March`, `**Decision:** Boat ${each} is sold.`);
			writeFileSync(join(many, `${each}.md`), text);
		}
		const initializationOptions = { showsRegister: true };
		const other = await LspClient.start({ folder: pathToFileURL(many).href, initializationOptions });
		const textDocument = { uri: pathToFileURL(join(many, 'last.md')).href };
		await other.open(textDocument.uri, OPEN.text);
		const register = () =>
			other.connection.sendRequest<{ readonly entries: readonly Entry[] } | null>('rapporteur/register', {
				textDocument,
			});
		const found = await soon(register, (each) => each !== null);
		assert.equal(found!.entries.filter(({ text }) => text.startsWith('Boat')).length, meetings.length);
		await other.stop();
		rmSync(many, { recursive: true });
	});

	it('says nothing while a report is still being read, and tells when it has been', async () => {
		const files: Readonly<Record<string, string>> = { 'a 02.md': FIRST.text, 'a 04.md': OPEN.text };
		let release = () => {};
		const released = new Promise<void>((resolve) => {
			release = resolve;
		});
		let changed = 0;
		const slow = await LspClient.start({
			// It asks for files to the last.
			asProcess: true,
			folder: 'memfs:/minutes',
			initializationOptions: { showsRegister: true, readsFiles: true, readsFolders: true },
			onStart: (connection) => {
				connection.onNotification('rapporteur/registerChanged', () => void changed++);
				connection.onRequest('rapporteur/listFolder', ({ uri: of }: { readonly uri: string }) => {
					const names = of === 'memfs:/minutes' ? Object.keys(files) : [];
					return { names, entries: names.map((name) => ({ name, folder: false })) };
				});
				connection.onRequest('rapporteur/stampFile', () => ({ stamp: '1' }));
				connection.onRequest('rapporteur/readFile', async ({ uri: of }: { readonly uri: string }) => {
					const text = files[decodeURIComponent(of.slice('memfs:/minutes/'.length))];
					if (text === FIRST.text) await released;
					return text === undefined ? null : { text };
				});
			},
		});
		const textDocument = { uri: 'memfs:/minutes/a%2004.md' };
		await slow.open(textDocument.uri, OPEN.text);
		const register = () =>
			slow.connection.sendRequest<{ readonly entries: readonly Entry[] } | null>('rapporteur/register', {
				textDocument,
			});
		assert.equal(await register(), null);
		const before = changed;
		release();
		await soon(
			() => changed,
			(times) => times > before,
		);
		assert.equal((await register())?.entries.length, 5);
		await slow.stop();
	});

	it('leads to the place, in a report that is not open', async () => {
		const { entries } = (await ask())!;
		const found = await client.connection.sendRequest(WorkspaceSymbolResolveRequest.type, entries[0]!.symbol as never);
		assert.ok('range' in found.location);
		assert.equal(found.location.uri, uri('a 02.md'));
		assert.equal(FIRST.said(found.location.range), '16: Ann Lee asks the harbour master');
	});

	it('follows what is typed, and tells the client', async () => {
		const before = told;
		await client.change(uri('a 04.md'), { text: OPEN.text.replace('The fees stand.', 'The fees fall.') });
		await client.pull(uri('a 04.md'));
		const answer = await soon(ask, (found) => found!.entries.some(({ text }) => text === 'The fees fall.'));
		assert.equal(answer!.entries.length, 5);
		assert.ok(told > before);
	});

	it('says nothing of what is no report', async () => {
		assert.equal(await ask('README.md'), null);
		assert.equal(await ask('missing.md'), null);
		await assert.rejects(client.connection.sendRequest('rapporteur/register', {}), /textDocument\.uri is missing/);
	});

	it('gives decisions and actions of reports that are not open to the search for symbols', async () => {
		const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'signs painted' });
		assert.deepEqual(
			found?.map(({ name, kind, location }) => [name, kind, location.uri]),
			[['The signs are painted.', SymbolKind.Constant, uri('a 02.md')]],
		);
	});
});
