import assert from 'node:assert/strict';
import type { LineEdit } from '../../client/src/typing/list-item.js';
import { countUp, endCounted, indentCounted, outdentCounted } from '../../client/src/typing/list-numbers.js';

type Change = (lines: readonly string[], line: number) => LineEdit[] | undefined;

/** The text after `change` at the line with `|`. */
function become(change: Change, marked: string): string {
	const lines = marked.split('\n');
	const line = lines.findIndex((each) => each.includes('|'));
	const plain = lines.map((each) => each.replace('|', ''));
	for (const { line: at, from, to, text } of change(plain, line) ?? []) {
		plain[at] = plain[at]!.slice(0, from) + text + plain[at]!.slice(to);
	}
	return plain.join('\n');
}

describe('a new item in a numbered list', () => {
	for (const [what, before, after] of [
		['counts up what is below', '1. one\n2. |\n2. two\n3. three', '1. one\n2. \n3. two\n4. three'],
		['wherever the list begins', '9. one\n10. |\n10. two', '9. one\n10. \n11. two'],
		['with blank lines between', '1. one\n2. |\n\n2. two\n\n3. three', '1. one\n2. \n\n3. two\n\n4. three'],
		['with brackets', '1) one\n2) |\n2) two', '1) one\n2) \n3) two'],
		['with text cut off from the one above', '1. one\n2. | and\n2. two', '1. one\n2.  and\n3. two'],
		['within another list', '- a\n  1. one\n  2. |\n  2. two\n- b', '- a\n  1. one\n  2. \n  3. two\n- b'],
		[
			'past what is within the items',
			'1. one\n   - a\n2. |\n2. two\n   1. b\n   2. c\n3. three',
			'1. one\n   - a\n2. \n3. two\n   1. b\n   2. c\n4. three',
		],
		[
			'and moves what is within an item along',
			'8. one\n9. |\n9. two\n   - a\n\n   b\n10. three\n    - c',
			'8. one\n9. \n10. two\n    - a\n\n    b\n11. three\n    - c',
		],
		['with Roman numerals', 'II. one\nIII. |\nIII. two\n\nIV. three', 'II. one\nIII. \nIV. two\n\nV. three'],
		['with letters', '(h) one\n(i) |\n(i) two\n(j) three', '(h) one\n(i) \n(j) two\n(k) three'],
		['in bold', '**1. one**\n**2. |\n**2. two**', '**1. one**\n**2. \n**3. two**'],
		['as items of an agenda', 'TOP 9: one\nTOP 10: |\nTOP 10: two', 'TOP 9: one\nTOP 10: \nTOP 11: two'],
		['in bullets', '- **I. one**\n- **II. |\n- **II. two**', '- **I. one**\n- **II. \n- **III. two**'],
		['to the end of the list', '1. one\n2. |\n2. two\n\nText.\n\n2. other', '1. one\n2. \n3. two\n\nText.\n\n2. other'],
	] as const) {
		it(`${what}: ${JSON.stringify(before)}`, () => assert.equal(become(countUp, before), after));
	}

	for (const [what, before] of [
		['with gaps', '1. one\n2. |\n3. three\n4. four'],
		['with gaps further down', '1. one\n2. |\n2. two\n4. four'],
		['with gaps further up', '1. one\n3. three\n4. |\n4. four'],
		['that numbers itself', '1. one\n1. |\n1. two'],
		['whose numbers are of paragraphs under headings', '1. one\n2. |\n\n# Costs\n\n2. two'],
		['of another kind', '1. one\n2. |\n2) two'],
		['of letters that end', 'x) one\ny) |\ny) two\nz) three'],
		['of paragraphs that begin alike', 'I. one\nII. |\n\nShe said so.\n\nII. two'],
		['of code', '```\n1. one\n2. |\n2. two\n```'],
	] as const) {
		it(`leaves a list alone ${what}: ${JSON.stringify(before)}`, () =>
			assert.equal(become(countUp, before), before.replace('|', '')));
	}
});

describe('an item that is no longer part of another', () => {
	for (const [what, before, after] of [
		['', '1. one\n   1. |two\n   2. three\n2. four', '1. one\n2. two\n   1. three\n3. four'],
		[' in the middle', '1. one\n   1. a\n   2. |two\n   3. three', '1. one\n   1. a\n2. two\n   1. three'],
		[' with brackets', '1) one\n   1) |two\n\n   2) three', '1) one\n2) two\n\n   1) three'],
		[' with gaps', '1. one\n   1. |two\n   4. three\n   6. four', '1. one\n2. two\n   1. three\n   2. four'],
		[' in a list that numbers itself', '1. one\n   1. |two\n   1. a\n   1. b', '1. one\n2. two\n   1. a\n   1. b'],
		[' when it ends a list', '1. one\n   1. two\n   2. |\n   3. three', '1. one\n   1. two\n2. \n   1. three'],
		[
			', further right where its number is wider',
			'9. one\n   1. |two\n      - a\n   2. three\n      - b\n10. four',
			'9. one\n10. two\n    - a\n    1. three\n       - b\n11. four',
		],
		[' below a bullet', '- one\n  1. |two\n  2. three', '- one\n1. two\n   1. three'],
	] as const) {
		it(`has those below it begin with 1${what}: ${JSON.stringify(before)}`, () =>
			assert.equal(become(outdentCounted, before), after));
	}
});

describe('an item that leaves a numbered list', () => {
	it('is counted no more where the list ends at it', () =>
		assert.equal(become(endCounted, '1. one\n2. |\n3. two\n4. three'), '1. one\n\n\n2. two\n3. three'));

	it('moves what is within the others back', () =>
		assert.equal(become(endCounted, '8. one\n9. |\n10. two\n    - a'), '8. one\n\n\n9. two\n   - a'));

	it('is counted no more where its number is none to Markdown', () => {
		assert.equal(become(endCounted, 'I. one\nII. |\nIII. two'), 'I. one\n\n\nII. two');
		assert.equal(become(endCounted, '(a) one\n(b) |'), '(a) one\n\n');
		assert.equal(become(endCounted, 'TOP 1: one\n\nTOP 2: |'), 'TOP 1: one\n\n');
	});

	it('leaves gaps as they are', () => assert.equal(become(endCounted, '1. one\n2. |\n5. five'), '1. one\n\n\n5. five'));

	it('is counted in the list that it goes into and out of', () => {
		const flat = '1. one\n2. |two\n3. three';
		const nested = '1. one\n   1. |two\n2. three';
		assert.equal(become(indentCounted, flat), nested.replace('|', ''));
		assert.equal(become(outdentCounted, nested), flat.replace('|', ''));
		assert.equal(become(endCounted, '1. one\n   1. |\n2. three'), '1. one\n2. \n3. three');
	});
});
