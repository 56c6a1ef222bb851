// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets have tab stops
import assert from 'node:assert/strict';
import type { SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { withPlaces } from '../../server/src/lsp/features/actions/snippet-edit.js';
import { OpenDocument } from '../../server/src/lsp/protocol/open-document.js';
import { Rope } from '../../server/src/text/index.js';
import { LspClient } from '../support/lsp-client.js';
import { Snippet } from '../support/snippet.js';

const A = 'file:///minutes/a.md';
const REPORT =
	'# Minutes of the board\n\n5 May 2031\n\nPresent: Ana Lund, Bo Berg\n\n1. The agenda is attached as Annex I.\n';
const all = { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } };

async function edits(
	title: string,
	text: string,
	snippetEdits: boolean,
): Promise<readonly (TextEdit | SnippetTextEdit)[]> {
	const client = await LspClient.start({ snippetEdits });
	try {
		await client.open(A, text);
		const action = (await client.actions(A, all, ['quickfix'])).find((each) => each.title === title);
		return (action?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.edits ?? [];
	} finally {
		await client.stop();
	}
}

/** What the text says before anything is filled in. */
const plainText = (value: string) => new Snippet(`${value}$0`).expand(new Date());

describe('a correction that leaves something to be filled in', () => {
	const open = (text: string) => new OpenDocument(A, 'markdown', 1, Rope.of(text));
	const snippetOf = (edit: TextEdit | SnippetTextEdit | undefined) =>
		edit && 'snippet' in edit ? edit.snippet.value : undefined;

	it('leads from one place to the next', () => {
		const insert = 'Agenda $5 \\ }\n\n- I. [first item]\n- II. [second item]\n';
		const [edit] = withPlaces(open('a'), [{ span: { from: 1, to: 1 }, insert }]);
		const value = snippetOf(edit)!;
		assert.equal(value, 'Agenda \\$5 \\\\ \\}\n\n- I. ${1:[first item]}\n- II. ${2:[second item]}\n');
		assert.equal(plainText(value), insert);
		const stops = new Snippet(`${value}$0`).tabStops(new Date());
		assert.deepEqual(stops.map(({ standing }) => standing).slice(0, 2), ['[first item]', '[second item]']);
	});

	it('is a snippet in the first edit that has a place, and in no other', () => {
		const at = (from: number, insert: string) => ({ span: { from, to: from }, insert });
		const made = withPlaces(open('abc'), [at(0, 'x'), at(1, '[name]'), at(2, '[date]')]);
		assert.deepEqual(made.map(snippetOf), [undefined, '${1:[name]}', undefined]);
	});

	it('is none where nothing is to be filled in', () => {
		for (const insert of ['[see below]', '[name](#a)', 'allow: [Annex I]', '[name]: x', 'https://example.org']) {
			assert.equal(snippetOf(withPlaces(open('a'), [{ span: { from: 0, to: 0 }, insert }])[0]), undefined, insert);
		}
		const [address] = withPlaces(open('a'), [{ span: { from: 1, to: 1 }, insert: '\n[a]: https://\n' }]);
		assert.equal(snippetOf(address), '\n[a]: ${1:https://}\n');
	});

	it('is a snippet only for a client that takes one', async () => {
		const [snippet, ...more] = await edits('Add Annex I with an agenda', REPORT, true);
		assert.deepEqual(more, []);
		assert.match(snippetOf(snippet)!, /[$][{]1:.first item.[}][\s\S]*[$][{]2:.second item.[}]/);
		const [plain] = await edits('Add Annex I with an agenda', REPORT, false);
		assert.ok(plain && 'newText' in plain);
		assert.equal(plainText(snippetOf(snippet)!), plain.newText);
		assert.deepEqual(plain.range, snippet!.range);
	});
});
