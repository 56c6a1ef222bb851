import assert from 'node:assert/strict';
import {
	type Position,
	PrepareRenameRequest,
	type Range,
	RenameRequest,
	type TextDocumentEdit,
	type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Asked } from '../support/asked-place.js';
import { LspClient } from '../support/lsp-client.js';

const A = 'file:///minutes/a.md';

const REPORT = new Asked(`# Minutes of the Harbour Board 🎉

5 February 2018

## Participants

- CASTELLANO Ruth E. (Pier Trust)
- Ana Lund, @analund
- Bo Lund

## Tides and fees by Ruth Castellano

1. 🎉 Ruth E. Castellano spoke of Annexes I and II.
2. The Long Rope Board (LRB) thanked Ms. Castellano, see [the scale](#annex-i--scale) in annex 1, and [fees](#tides-and-fees-by-ruth-castellano).

Ruth: The LRBs agree with Annexes I–III (Annex I – Scale).

## Annex I – Scale

Six per cent.

## Annex II

Text

## Annex III

Text
`);

describe('renaming in an editor', () => {
	let client: LspClient;
	before(async () => {
		client = await LspClient.start({ definitionLinks: true });
		await client.open(A, REPORT.text);
	});
	after(() => client.stop());

	async function prepare(position: Position) {
		const params = { textDocument: { uri: A }, position };
		const found = (await client.connection.sendRequest(PrepareRenameRequest.type, params)) as {
			readonly range: Range;
			readonly placeholder: string;
		} | null;
		return found && { marked: REPORT.said(found.range), name: found.placeholder };
	}

	/** The lines that differ afterwards. */
	async function rename(position: Position, newName: string) {
		const params = { textDocument: { uri: A }, position, newName };
		const edit = await client.connection.sendRequest(RenameRequest.type, params);
		const [change] = edit!.documentChanges as TextDocumentEdit[];
		assert.equal(typeof change?.textDocument.version, 'number');
		const text = TextDocument.create(A, 'markdown', 0, REPORT.text);
		const lines = TextDocument.applyEdits(text, change!.edits as TextEdit[]).split('\n');
		const old = REPORT.text.split('\n');
		return lines.filter((line, i) => line !== old[i]);
	}

	it('says what would be renamed, and what it is called', async () => {
		assert.deepEqual(await prepare(REPORT.at('Ms. Cas', 'Castellano,')), {
			marked: '14: Castellano',
			name: 'Ruth E. CASTELLANO',
		});
		assert.deepEqual(await prepare(REPORT.at('in annex 1', 'annex 1')), { marked: '14: annex 1', name: 'annex 1' });
		assert.deepEqual(await prepare(REPORT.at('## Annex I', 'Sc|ale')), { marked: '18: Scale', name: 'Scale' });
		assert.deepEqual(await prepare(REPORT.at('The LRBs', 'LR|B')), { marked: '16: LRB', name: 'LRB' });
		for (const words of ['Six per cent', '[the sc']) {
			assert.equal(await prepare(REPORT.at(words)), null, words);
		}
	});

	it('gives a person another name in each of its forms, and links the heading anew', async () => {
		assert.deepEqual(await rename(REPORT.at('spoke of', 'Ruth'), 'Rita M. Vega'), [
			'- VEGA Rita M. (Pier Trust)',
			'## Tides and fees by Rita Vega',
			'1. 🎉 Rita M. Vega spoke of Annexes I and II.',
			'2. The Long Rope Board (LRB) thanked Ms. Vega, see [the scale](#annex-i--scale) in annex 1, and [fees](#tides-and-fees-by-rita-vega).',
			'Rita: The LRBs agree with Annexes I–III (Annex I – Scale).',
		]);
	});

	it('knows who is meant by half of a double name, unless it is the name of somebody else', async () => {
		const text = (more: string) =>
			new Asked(
				`# Compte rendu\n\n5 février 2018\n\n## Participants\n\n- Anne Ferrand-Roy (Quai)\n- Bo Berg${more}\n\nMme Ferrand remercie M. Berg, et Mme Ferrand-Roy rit.\n`,
			);
		const renamed = async (name: string, said: Asked, newName: string) => {
			const uri = `file:///minutes/${name}.md`;
			await client.open(uri, said.text);
			const params = { textDocument: { uri }, position: said.at('Mme Ferrand r', 'Ferrand'), newName };
			const edit = await client.connection.sendRequest(RenameRequest.type, params);
			if (!edit) return undefined;
			const [change] = edit.documentChanges as TextDocumentEdit[];
			const document = TextDocument.create('', 'markdown', 0, said.text);
			return TextDocument.applyEdits(document, change!.edits as TextEdit[])
				.split('\n')
				.at(-2);
		};
		assert.equal(await renamed('c', text(''), 'Anne Dupont'), 'Mme Dupont remercie M. Berg, et Mme Dupont rit.');
		assert.equal(await renamed('d', text(''), 'Anne Blanc-Roy'), 'Mme Blanc remercie M. Berg, et Mme Blanc-Roy rit.');
		const both = text('\n- Eva Ferrand');
		assert.equal(await renamed('e', both, 'Eva Blanc'), 'Mme Blanc remercie M. Berg, et Mme Ferrand-Roy rit.');
		assert.equal(await renamed('f', text('\n- Eva Ferrand-Lys'), 'Eva Blanc'), undefined);
	});

	it('gives an acronym other letters, and an annex another title', async () => {
		assert.deepEqual(await rename(REPORT.at('The LRBs', 'LRB'), 'LORB'), [
			'2. The Long Rope Board (LORB) thanked Ms. Castellano, see [the scale](#annex-i--scale) in annex 1, and [fees](#tides-and-fees-by-ruth-castellano).',
			'Ruth: The LORBs agree with Annexes I–III (Annex I – Scale).',
		]);
		assert.deepEqual(await rename(REPORT.at('## Annex I', 'Scale'), 'Table of fees'), [
			'2. The Long Rope Board (LRB) thanked Ms. Castellano, see [the scale](#annex-i--table-of-fees) in annex 1, and [fees](#tides-and-fees-by-ruth-castellano).',
			'Ruth: The LRBs agree with Annexes I–III (Annex I – Table of fees).',
			'## Annex I – Table of fees',
		]);
	});

	it('gives an annex another number with all references, and keeps lists in order', async () => {
		const text = new Asked(REPORT.text.replace('Annexes I–III (Annex I – Scale)', 'Annex I – Scale'));
		await client.open('file:///minutes/b.md', text.text);
		const params = { textDocument: { uri: 'file:///minutes/b.md' }, position: text.at('annex 1'), newName: 'IV' };
		const edit = await client.connection.sendRequest(RenameRequest.type, params);
		const document = TextDocument.create('', 'markdown', 0, text.text);
		const [change] = edit!.documentChanges as TextDocumentEdit[];
		const after = TextDocument.applyEdits(document, change!.edits as TextEdit[]);
		for (const line of [
			'of Annexes II and IV.',
			'[the scale](#annex-iv--scale) in annex 4,',
			'agree with Annex IV – Scale.',
			'## Annex IV – Scale',
		]) {
			assert.ok(after.includes(line), `${line} is not in:\n${after}`);
		}
	});

	it('refuses what would not be understood afterwards, and says why', async () => {
		const cases: readonly (readonly [place: Position, name: string, why: RegExp])[] = [
			[REPORT.at('in annex 1', 'annex 1'), 'III', /speaks of Annex III already/],
			[REPORT.at('in annex 1', 'annex 1'), 'V', /“Annexes I–III” and the like could not be written/],
			[REPORT.at('in annex 1', 'annex 1'), 'five', /“five” is no number/],
			[REPORT.at('spoke of', 'Ruth'), 'Ana Lund', /Ana Lund is on the list already/],
			[REPORT.at('spoke of', 'Ruth'), '@somebody', /“@somebody” cannot stand for “Ruth E. CASTELLANO”/],
			[
				REPORT.at('spoke of', 'Ruth'),
				'Rita Lund',
				/“Castellano” in line 14 could be somebody or something else. Write out there who/,
			],
			[REPORT.at('The LRBs', 'LRB'), 'XYZ', /“Long Rope Board” does not have the letters XYZ/],
			[REPORT.at('The LRBs', 'LRB'), 'board', /“board” is no acronym/],
			[REPORT.at('The LRBs', 'LRB'), '  ', /The name is empty/],
			[REPORT.at('## Annex I', 'Scale'), '[x](y)', /no title/],
		];
		for (const [position, newName, why] of cases) {
			const params = { textDocument: { uri: A }, position, newName };
			await assert.rejects(client.connection.sendRequest(RenameRequest.type, params), why, newName);
		}
		const params = { textDocument: { uri: A }, position: { line: 0, character: 0 } };
		await assert.rejects(client.connection.sendRequest('textDocument/rename', params), /newName is missing/);
	});
});
