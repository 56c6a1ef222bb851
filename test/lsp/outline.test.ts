import assert from 'node:assert/strict';
import {
	DocumentLinkRequest,
	type DocumentSymbol,
	DocumentSymbolRequest,
	FoldingRangeRequest,
	SymbolKind,
} from 'vscode-languageserver';
import { Asked } from '../support/asked-place.js';
import { LspClient } from '../support/lsp-client.js';

const A = 'file:///minutes/a.md';

/** As a word processor leaves it: no headings. */
const PLAIN = new Asked(`Harbour Board 🎉 – Meeting XII

5 February 2018

1. The meeting was opened. The list is in (**ANNEX I**).
2. The fees were discussed
   at some length, see [Annex I](#annex-i).

**Decisions**

- The fees stand.

**ANNEX I**

Agenda

- I. Opening
- II. Fees

Participants

- Ana Lund, Harbour Office
- Bo Roe
`);

const HEADINGS = `# Minutes

5 February 2018

## Participants

- Ana Lund
- Bo Roe

## Fees

1. The list is in Annex I.

## Annex I – Scale

Text
`;

describe('the outline of a report', () => {
	let client: LspClient;
	let code: LspClient;
	before(async () => {
		client = await LspClient.start();
		code = await LspClient.start({ initializationOptions: { followsLinks: true } });
	});
	after(async () => {
		await client.stop();
		await code.stop();
	});

	async function outline(text: string, asker = client): Promise<string[]> {
		await asker.open(A, text);
		const params = { textDocument: { uri: A } };
		const found = (await asker.connection.sendRequest(DocumentSymbolRequest.type, params)) as DocumentSymbol[];
		await asker.close(A);
		const lines: string[] = [];
		const add = (symbols: readonly DocumentSymbol[], depth: number, within?: DocumentSymbol): void => {
			for (const each of symbols) {
				const { name, detail, range, selectionRange } = each;
				if (within) assert.ok(holds(within.range, range), `${name} is not in ${within.name}`);
				assert.ok(holds(range, selectionRange), name);
				const lastLine = range.end.line + 1;
				lines.push(
					`${'  '.repeat(depth)}${name}${detail === undefined ? '' : ` (${detail})`} ${range.start.line + 1}–${lastLine}`,
				);
				add(each.children ?? [], depth + 1, each);
			}
		};
		add(found, 0);
		return lines;
	}

	it('has the parts of one without headings, also where an editor lists headings itself', async () => {
		const parts = [
			'Harbour Board 🎉 – Meeting XII 1–1',
			'1. The meeting was opened. The list is in (ANNEX I). 5–5',
			'2. The fees were discussed at some length, see Annex I. 6–7',
			'Decisions 9–11',
			'  The fees stand. (Decision) 11–11',
			'ANNEX I 13–23',
			'  Agenda 15–18',
			'    I. Opening 17–17',
			'    II. Fees 18–18',
			'  Participants (2 people) 20–23',
		];
		assert.deepEqual(await outline(PLAIN.text), parts);
		assert.deepEqual(await outline(PLAIN.text, code), parts);
	});

	it('has headings with what is below them, but leaves these to an editor that lists them', async () => {
		assert.deepEqual(await outline(HEADINGS), [
			'Minutes 1–16',
			'  Participants (2 people) 5–8',
			'  Fees 10–12',
			'    1. The list is in Annex I. 12–12',
			'  Annex I – Scale 14–16',
		]);
		assert.deepEqual(await outline(HEADINGS, code), []);
		assert.deepEqual(await outline('# Read me\n\nText\n', code), []);
	});

	it('tells annexes and paragraphs by their symbols', async () => {
		await client.open(A, HEADINGS);
		const params = { textDocument: { uri: A } };
		const [root] = (await client.connection.sendRequest(DocumentSymbolRequest.type, params)) as DocumentSymbol[];
		await client.close(A);
		const kinds = root!.children!.flatMap((each) => [each.kind, ...(each.children ?? []).map(({ kind }) => kind)]);
		assert.deepEqual(kinds, [SymbolKind.String, SymbolKind.String, SymbolKind.Number, SymbolKind.File]);
	});

	it('is empty for an empty document, and null for one that is not open', async () => {
		assert.deepEqual(await outline(''), []);
		const params = { textDocument: { uri: 'file:///minutes/closed.md' } };
		assert.equal(await client.connection.sendRequest(DocumentSymbolRequest.type, params), null);
	});

	it('folds parts and long paragraphs, and what is under headings only where nobody else does', async () => {
		const folds = async (text: string, asker: LspClient) => {
			await asker.open(A, text);
			const found = await asker.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: A } });
			await asker.close(A);
			return found?.map(({ startLine, endLine }) => `${startLine + 1}–${endLine + 1}`);
		};
		assert.deepEqual(await folds(PLAIN.text, client), ['6–7', '9–11', '13–23', '15–18', '20–23']);
		assert.deepEqual(await folds(HEADINGS, client), ['1–16', '5–8', '10–12', '14–16']);
		assert.deepEqual(await folds(HEADINGS, code), ['5–8']);
	});

	it('makes a reference to an annex a link, unless it is one', async () => {
		await client.open(A, PLAIN.text.replace('**ANNEX I**\n', '**ANNEX I: Agenda and participants**\n'));
		const found = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: A } });
		await client.close(A);
		assert.deepEqual(
			found?.map(({ range, target, tooltip }) => [PLAIN.said(range), target, tooltip]),
			[['5: ANNEX I', `${A}#L13,3`, 'Agenda and participants']],
		);
	});
});

function holds(outer: DocumentSymbol['range'], inner: DocumentSymbol['range']): boolean {
	const at = ({ line, character }: { readonly line: number; readonly character: number }) => line * 10_000 + character;
	return at(outer.start) <= at(inner.start) && at(inner.end) <= at(outer.end);
}
