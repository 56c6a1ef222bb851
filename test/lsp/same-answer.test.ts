import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readSettings } from '../../server/src/config/index.js';
import { type Checked, Checker } from '../../server/src/engine/index.js';
import { diagnostics } from '../../server/src/lsp/diagnostics.js';
import { isSameAnswer } from '../../server/src/lsp/same-answer.js';
import { cases } from '../support/thorough.js';

const { settings } = readSettings({});
const LINES = ['# Minutes', '', '5 February 2018', '[here](#) the the', 'Text', 'See **Annex I** (ANNEX IV)', ''];
const text = fc
	.array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\r\n', '\r')), { minLength: 5, maxLength: 20 })
	.map((lines) => lines.map((line) => line.join('')).join(''));
const edit = fc.record({
	at: fc.nat(),
	length: fc.oneof(fc.constant(0), fc.nat(3)),
	insert: fc.constantFrom('x', ' ', '', '\n', '\r', '**', '[here](#)'),
});

describe('isSameAnswer', () => {
	it('is true only where the same is said of the same lines and columns', () => {
		const checker = new Checker();
		const said = (checked: Checked): unknown => {
			const document = TextDocument.create('file:///a.md', 'markdown', 1, checked.report.text);
			return diagnostics({ document, findings: checked.findings }, { relatedInformation: true, codeDescription: true });
		};
		let same = 0;
		const holds = fc.property(text, edit, (old, { at, length, insert }) => {
			const from = at % (old.length + 1);
			const to = Math.min(old.length, from + length);
			const before = checker.check(old, settings);
			const after = checker.check(old.slice(0, from) + insert + old.slice(to), settings);
			const answer = ({ findings, report: { rope } }: Checked) => ({ findings, rope });
			if (!isSameAnswer(answer(before), answer(after), { from, to, inserted: insert.length })) return;
			if (before.findings.length > 0) same++;
			assert.deepEqual(said(after), said(before));
		});
		fc.assert(holds, { numRuns: cases(500, 1 / 2) });
		assert.ok(same > cases(50, 1 / 2), `${same}`);
	});
});
