import assert from 'node:assert/strict';
import {
	DefinitionRequest,
	DocumentHighlightKind,
	DocumentHighlightRequest,
	type LocationLink,
	type Position,
	ReferencesRequest,
} from 'vscode-languageserver';
import { Asked } from '../support/asked-place.js';
import { LspClient } from '../support/lsp-client.js';

const A = 'file:///minutes/a.md';

const REPORT = new Asked(`# Minutes of the Harbour Board 🎉

5 February 2018

## Participants

- Ana Lund, Harbour Office
- Ruth Castellano (Pier Trust)

## Agenda

1. Opening
2. Tides and fees

## Opening

1. 🎉 The list is in (**ANNEX II**), as Ana Lund said.
2. The Long Rope Board (LRB) thanked Ms Castellano, see paragraph 1 and [the scale](#annex-i--scale).
3. Agenda item 2 came next. The LRB agreed, see the [tides][t].

[t]: https://example.org/tides

## ANNEX I – Scale

Six per cent.

**ANNEX II**

Ana Lund and the others.
`);

describe('finding one’s way', () => {
	let client: LspClient;
	let code: LspClient;
	before(async () => {
		client = await LspClient.start({ definitionLinks: true });
		// An editor that knows Markdown, as VS Code does.
		code = await LspClient.start({ definitionLinks: true, initializationOptions: { followsLinks: true } });
		for (const each of [client, code]) await each.open(A, REPORT.text);
	});
	after(async () => {
		await client.stop();
		await code.stop();
	});

	async function definition(position: Position, asker = client) {
		const params = { textDocument: { uri: A }, position };
		const found = (await asker.connection.sendRequest(DefinitionRequest.type, params)) as LocationLink[] | null;
		return (found ?? []).map(({ originSelectionRange, targetUri, targetRange, targetSelectionRange }) => {
			assert.equal(targetUri, A);
			return {
				from: REPORT.said(originSelectionRange!),
				to: REPORT.said(targetSelectionRange),
				whole: REPORT.said(targetRange),
			};
		});
	}

	async function references(position: Position, includeDeclaration: boolean, asker = client) {
		const params = { textDocument: { uri: A }, position, context: { includeDeclaration } };
		const found = await asker.connection.sendRequest(ReferencesRequest.type, params);
		return (found ?? []).map(({ range }) => REPORT.said(range));
	}

	it('leads to what is introduced elsewhere, after an emoji too', async () => {
		assert.deepEqual(await definition(REPORT.at('The list', 'ANN|EX II')), [
			{ from: '17: ANNEX II', to: '27: ANNEX II', whole: '27: **ANNEX II**\n\nAna Lund and the others.\n' },
		]);
		const lead = async (position: Position) => (await definition(position)).map(({ from, to }) => `${from} → ${to}`);
		assert.deepEqual(await lead(REPORT.at('Ms Castellano', '1| and')), ['18: paragraph 1 → 17: 1.']);
		for (const words of ['Agenda', 'item', '2'])
			assert.deepEqual(await lead(REPORT.at('Agenda item 2', words)), ['19: Agenda item 2 → 13: 2. Tides and fees']);
		assert.deepEqual(await lead(REPORT.at('Ms Cast|ellano'.replace('|', ''), 'Cast|ellano')), [
			'18: Castellano → 8: Ruth Castellano',
		]);
		assert.deepEqual(await lead(REPORT.at('The LRB', 'LRB')), ['19: LRB → 18: LRB']);
	});

	it('leads nowhere from other words, and in a document that is not open', async () => {
		assert.deepEqual(await definition(REPORT.at('Six per cent')), []);
		const params = { textDocument: { uri: 'file:///minutes/closed.md' }, position: { line: 0, character: 0 } };
		assert.equal(await client.connection.sendRequest(DefinitionRequest.type, params), null);
	});

	it('follows links and their definitions for an editor that does not know Markdown, and leaves them to others', async () => {
		const fragment = REPORT.at('(#annex', '#ann|ex');
		const source = REPORT.at('[tides]', '[ti|des]');
		for (const [position, target] of [
			[fragment, '23: ANNEX I'],
			[source, '21: [t]'],
		] as const) {
			assert.deepEqual(
				(await definition(position)).map(({ to }) => to),
				[target],
			);
			assert.deepEqual(await definition(position, code), []);
		}
		// The heading itself is what VS Code answers on its line.
		assert.deepEqual(await definition(REPORT.at('## ANNEX I', 'ANNEX I'), code), []);
		// It knows nothing of a label in bold.
		assert.equal((await definition(REPORT.at('The list', 'ANNEX II'), code)).length, 1);
	});

	it('finds all references, with or without what they refer to', async () => {
		const person = ['7: Ana Lund', '17: Ana Lund', '29: Ana Lund'];
		assert.deepEqual(await references(REPORT.at('- Ana', 'Ana L|und'), true), person);
		assert.deepEqual(await references(REPORT.at('as Ana', 'Ana'), false), person.slice(1));
		assert.deepEqual(await references(REPORT.at('**ANNEX II**\n'.trim(), 'ANNEX II'), false), ['17: ANNEX II']);
		const label = REPORT.at('## ANNEX I', 'ANNEX I');
		assert.deepEqual(await references(label, true), ['18: #annex-i--scale', '23: ANNEX I']);
		assert.deepEqual(await references(label, true, code), []);
		assert.deepEqual(await references(REPORT.at('2. Tides', 'Tides'), false), ['19: Agenda item 2']);
	});

	it('highlights the same places, and tells where it is introduced', async () => {
		const params = { textDocument: { uri: A }, position: REPORT.at('The LRB', 'LRB') };
		const found = await client.connection.sendRequest(DocumentHighlightRequest.type, params);
		assert.deepEqual(
			found?.map(({ range, kind }) => [REPORT.said(range), kind]),
			[
				['18: LRB', DocumentHighlightKind.Write],
				['19: LRB', DocumentHighlightKind.Read],
			],
		);
	});

	it('shows the beginning of what is referred to in a hover', async () => {
		const value = async (position: Position) => {
			const { contents } = (await client.hover(A, position)) ?? {};
			return typeof contents === 'object' && 'value' in contents ? contents.value : undefined;
		};
		assert.equal(await value(REPORT.at('The list', 'ANNEX II')), '**ANNEX II**\n\nAna Lund and the others.');
		assert.equal(
			await value(REPORT.at('see paragraph', '1 and')),
			'**🎉 The list is in \\(ANNEX II\\), as Ana Lund said.**',
		);
		assert.equal(await value(REPORT.at('Agenda item 2', 'item')), '**Tides and fees**');
	});

	it('shows the rows of a table in a hover, and no pictures', async () => {
		const [uri, text] = ['file:///minutes/table.md', '# Minutes\n\n5 February 2018\n\nSee Annex I.\n\n## Annex I\n\n'];
		await client.open(
			uri,
			`${text}![plan](plan.png) The plan\n\n| Post | Euro |\n|---|---|\n| Ropes | 20 |\n|  | 30 |\n`,
		);
		const { contents } = (await client.hover(uri, { line: 4, character: 5 })) ?? {};
		const value = typeof contents === 'object' && 'value' in contents ? contents.value : undefined;
		assert.equal(value, '**Annex I**\n\nThe plan\n\nPost \\| Euro\n\nRopes \\| 20\n\n30');
	});

	it('has the place alone for an editor that takes no more', async () => {
		const plain = await LspClient.start();
		await plain.open(A, REPORT.text);
		const params = { textDocument: { uri: A }, position: REPORT.at('The list', 'ANNEX II') };
		const [found] = (await plain.connection.sendRequest(DefinitionRequest.type, params)) as LocationLink[];
		assert.deepEqual(found, {
			uri: A,
			range: { start: { line: 26, character: 2 }, end: { line: 26, character: 10 } },
		});
		await plain.stop();
	});

	it('keeps to the meeting in a file with several', async () => {
		const uri = 'file:///minutes/several.md';
		const meeting = (day: string) =>
			`## ${day} 2018\n\nPresent: Ana Lund, Bo Roe\n\nAna Lund spoke of Annex I.\n\n### Annex I\n\nText\n\n`;
		const text = new Asked(`# Minutes\n\n${meeting('5 February')}${meeting('5 March')}${meeting('9 April')}`);
		await client.open(uri, text.text);
		const position = { line: text.at('9 April').line + 4, character: 'Ana Lund spoke of '.length };
		const found = await client.connection.sendRequest(ReferencesRequest.type, {
			textDocument: { uri },
			position,
			context: { includeDeclaration: true },
		});
		assert.deepEqual(
			found?.map(({ range }) => range.start.line - position.line),
			[0, 2],
		);
	});
});
