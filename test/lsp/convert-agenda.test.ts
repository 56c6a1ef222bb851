import assert from 'node:assert/strict';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient } from '../support/lsp-client.js';

const URI = 'file:///minutes/a.md';
const head = '# Minutes 🎉\n\n5 February 2018\n\nAgenda\n\n';
const tail = '\n## Notes\n\nIt rained.\n';

const FORMS: Readonly<Record<string, string>> = {
	'Convert the agenda to a numbered list: 1., 2., 3.': '1. Welcome\n2. The **new** boat\n3. Any other business\n',
	'Convert the agenda to bullets with Roman numerals: - I., - II.':
		'- I. Welcome\n- II. The **new** boat\n- III. Any other business\n',
	'Convert the agenda to bold Roman numerals: - **I. …**':
		'- **I. Welcome**\n- **II. The new boat**\n- **III. Any other business**\n',
	'Convert the agenda to bullets with letters: - A., - B.':
		'- A. Welcome\n- B. The **new** boat\n- C. Any other business\n',
	'Convert the agenda to bullets': '- Welcome\n- The **new** boat\n- Any other business\n',
};

describe('converting an agenda', () => {
	let client: LspClient;

	before(async () => {
		client = await LspClient.start();
	});
	after(() => client.stop());
	afterEach(() => client.close(URI));

	const offered = async (text: string, line = 7, only: string[] | undefined = ['refactor']) => {
		await client.open(URI, text);
		const at = { line, character: 3 };
		const actions = await client.actions(URI, { start: at, end: at }, only);
		return new Map(
			actions
				.filter(({ title }) => title.startsWith('Convert the agenda'))
				.map(({ title, edit }) => {
					const { edits } = edit!.documentChanges![0] as TextDocumentEdit;
					return [title, TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits as TextEdit[])];
				}),
		);
	};

	for (const [title, items] of Object.entries(FORMS)) {
		it(`leads from each form to the others: ${title}`, async () => {
			const found = await offered(head + items + tail);
			for (const [other, wanted] of Object.entries(FORMS)) {
				// What is bold within a title is lost where all of it is bold.
				const expected = items.includes('**new**') ? wanted : wanted.replace('**new**', 'new');
				assert.equal(found.get(other), other === title ? undefined : head + expected + tail, other);
			}
		});
	}

	it('keeps the bullets of the list', async () => {
		const found = await offered(`${head}*   Welcome\n*   Boats\n${tail}`);
		assert.equal(found.get('Convert the agenda to bullets'), undefined);
		const letters = found.get('Convert the agenda to bullets with letters: - A., - B.');
		assert.equal(letters, `${head}*   A. Welcome\n*   B. Boats\n${tail}`);
		const again = await offered(`${head}*   A. Welcome\n*   B. Boats\n${tail}`);
		assert.equal(again.get('Convert the agenda to bullets'), `${head}*   Welcome\n*   Boats\n${tail}`);
	});

	it('takes references along, and is not offered where they would lead nowhere', async () => {
		const found = await offered(`${head}1. Welcome\n2. Boats\n${tail}\nUnder agenda item 2 all agreed.\n`);
		assert.match(found.get('Convert the agenda to bullets with letters: - A., - B.')!, /agenda item B all/);
		assert.match(found.get('Convert the agenda to bullets with Roman numerals: - I., - II.')!, /agenda item II all/);
		assert.equal(found.get('Convert the agenda to bullets'), undefined);
	});

	it('repairs bold that was never opened', async () => {
		const found = await offered(`${head}- I. Welcome**\n- II. Boats**\n${tail}`);
		assert.equal(
			found.get('Convert the agenda to bold Roman numerals: - **I. …**'),
			`${head}- **I. Welcome**\n- **II. Boats**\n${tail}`,
		);
	});

	it('is offered in the agenda only, and not where its items hold more than their line', async () => {
		const items = '1. Welcome\n2. Boats\n';
		assert.equal((await offered(head + items + tail, 10)).size, 0);
		await client.close(URI);
		assert.equal((await offered(head + items + tail, 7, ['quickfix'])).size, 0);
		await client.close(URI);
		assert.equal((await offered(`${head}1. Welcome\n   - by the mayor\n2. Boats\n${tail}`)).size, 0);
	});
});
