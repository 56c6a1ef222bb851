import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Position, TextDocument } from 'vscode-languageserver-textdocument';
import { OpenDocument } from '../../server/src/lsp/protocol/open-document.js';
import { Rope } from '../../server/src/text/index.js';

const piece = fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', '\n\n', '🎉', ' ');
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const edit = fc.record({ from: fc.nat(40), length: fc.nat(4), insert: fc.array(piece, { maxLength: 3 }) });

const ask = (document: Pick<TextDocument, 'positionAt' | 'offsetAt'>, length: number): unknown => {
	const offsets = Array.from({ length: length + 3 }, (_, i) => document.positionAt(i - 1));
	const places: Position[] = [];
	for (let line = -1; line < 12; line++) for (let at = -1; at < 6; at++) places.push({ line, character: at });
	return [offsets, places.map((place) => document.offsetAt(place))];
};

describe('OpenDocument', () => {
	it('counts lines and characters as the library does, whatever is typed', () => {
		const holds = fc.property(text, fc.array(edit, { maxLength: 8 }), (start, edits) => {
			const uri = 'file:///a.md';
			let document = new OpenDocument(uri, 'markdown', 1, Rope.of(start));
			for (const { from: at, length, insert } of edits) {
				const from = Math.min(at, document.text.length);
				const change = { from, to: Math.min(document.text.length, from + length), inserted: insert.join('').length };
				const said = document.getText();
				document.positionAt(0);
				document = document.replace(change, insert.join(''), document.version + 1);
				assert.equal(document.getText(), said.slice(0, from) + insert.join('') + said.slice(change.to));
				const { length: all } = document.text;
				const expected = TextDocument.create(uri, 'markdown', 1, document.getText());
				assert.deepEqual(ask(document, all), ask(expected, all), JSON.stringify([said, change, insert]));
			}
		});
		fc.assert(holds, { numRuns: 1_000 });
	});
});
