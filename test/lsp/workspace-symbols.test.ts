import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	type SelectionRange,
	SelectionRangeRequest,
	SymbolKind,
	type WorkspaceSymbol,
	WorkspaceSymbolRequest,
	WorkspaceSymbolResolveRequest,
} from 'vscode-languageserver';
import { Asked } from '../support/asked-place.js';
import { LspClient } from '../support/lsp-client.js';
import { soon } from '../support/soon.js';

const report = (day: string, number: number, more: string) =>
	new Asked(`# Minutes of the ${number}th meeting 🎉

${day} 2018

## Participants

- Ana Lund, Harbour Office
- Bo Roe, Quay Board

## Fees

${more}

## Annex I – Scale of fees

Six per cent.
`);

const FIRST = report('5 March', 11, 'ACTION: Bo Roe to count the boats.');
const SECOND = report('9 April', 12, 'DECISION: The fees stand.');

describe('finding what other reports say', () => {
	let folder: string;
	let client: LspClient;
	const uri = (name: string) => pathToFileURL(join(folder, name)).href;
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'rapporteur-symbols-'));
		writeFileSync(join(folder, '11.md'), FIRST.text);
		client = await LspClient.start({ folder: pathToFileURL(folder).href, resolvesSymbols: true });
		await client.open(uri('12.md'), SECOND.text);
		await client.pull(uri('12.md'));
	});
	after(async () => {
		await client.stop();
		rmSync(folder, { recursive: true });
	});

	async function symbols(query: string): Promise<WorkspaceSymbol[]> {
		return ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []) as WorkspaceSymbol[];
	}

	const shown = ({ name, kind, containerName, location }: WorkspaceSymbol) =>
		[name, kind, containerName ?? '', location.uri.slice(location.uri.lastIndexOf('/') + 1)].join(' | ');

	it('finds annexes and people in reports that are open and in those that are not, the latest first', async () => {
		const annexes = await soon(
			() => symbols('scale'),
			(found) => found.length === 2,
		);
		assert.deepEqual(annexes.map(shown), [
			`Annex I – Scale of fees | ${SymbolKind.File} | Minutes of the 12th meeting 🎉, 2018-04-09 | 12.md`,
			`Annex I – Scale of fees | ${SymbolKind.File} | Minutes of the 11th meeting 🎉, 2018-03-05 | 11.md`,
		]);
		assert.deepEqual((await symbols('lund ana')).map(shown), [
			`Ana Lund – Harbour Office | ${SymbolKind.Object} | Minutes of the 12th meeting 🎉, 2018-04-09 | 12.md`,
			`Ana Lund – Harbour Office | ${SymbolKind.Object} | Minutes of the 11th meeting 🎉, 2018-03-05 | 11.md`,
		]);
		const [open, closed] = annexes;
		assert.ok(open && 'range' in open.location && closed && !('range' in closed.location));
		assert.equal(SECOND.said(open.location.range), '14: Annex I');
		const found = await client.connection.sendRequest(WorkspaceSymbolResolveRequest.type, closed);
		assert.ok('range' in found.location);
		assert.equal(FIRST.said(found.location.range), '14: Annex I');
	});

	it('finds action items and decisions, and the meetings if nothing is asked for', async () => {
		assert.deepEqual((await symbols('boats')).map(shown), [
			`Bo Roe to count the boats. | ${SymbolKind.Event} | Minutes of the 11th meeting 🎉, 2018-03-05 | 11.md`,
		]);
		assert.deepEqual((await symbols('fees stand')).map(shown), [
			`The fees stand. | ${SymbolKind.Constant} | Minutes of the 12th meeting 🎉, 2018-04-09 | 12.md`,
		]);
		assert.deepEqual(
			(await symbols('')).map(({ name }) => name),
			['Minutes of the 12th meeting 🎉 – 2018-04-09', 'Minutes of the 11th meeting 🎉 – 2018-03-05'],
		);
		assert.deepEqual(await symbols('nobody'), []);
		await assert.rejects(client.connection.sendRequest('workspace/symbol', {}), /query is missing/);
	});

	it('selects more and more around the cursor', async () => {
		const text = new Asked('# Minutes\n\n## Fees\n\n- One 🎉 was late; Ms. Roe, of No. 5, paid. All went.\n- Two\n');
		await client.open(uri('selected.md'), text.text);
		const positions = [text.at('late; Ms. Roe', 'R|oe')];
		const params = { textDocument: { uri: uri('selected.md') }, positions };
		const [range] = (await client.connection.sendRequest(SelectionRangeRequest.type, params))!;
		const said: string[] = [];
		for (let each: SelectionRange | undefined = range; each; each = each.parent) said.push(text.said(each.range));
		const item = 'One 🎉 was late; Ms. Roe, of No. 5, paid. All went.';
		assert.deepEqual(said, [
			'5: Roe',
			'5: Ms. Roe',
			'5: One 🎉 was late; Ms. Roe, of No. 5, paid.',
			`5: ${item}`,
			`5: - ${item}`,
			`3: ## Fees\n\n- ${item}\n- Two\n`,
			`1: ${text.text}`,
		]);
	});
});
