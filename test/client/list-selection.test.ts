import assert from 'node:assert/strict';
import { edited } from '../../client/src/typing/line-edits.js';
import { type ChangeOfAll, indentAll, linesWithin, outdentAll } from '../../client/src/typing/list-selection.js';

const TABS = { size: 4, asSpaces: true };

/** The text after a key, where stretches from `[` to `]` are selected, and `|` is a cursor. */
function become(change: ChangeOfAll, marked: string): string {
	const marks = /[[\]|]/g;
	const places = [...marked.matchAll(marks)].flatMap(({ 0: mark, index }) => {
		const above = marked.slice(0, index).replace(marks, '').split('\n');
		const place = { line: above.length - 1, character: above.at(-1)!.length };
		return mark === '|' ? [place, place] : [place];
	});
	const ranges = places.flatMap((place, at) => (at % 2 === 0 ? linesWithin({ place, end: places[at + 1]! }) : []));
	const lines = marked.replace(marks, '').split('\n');
	return edited(lines, change(lines, ranges, TABS)).join('\n');
}

describe('Tab in several items', () => {
	for (const [before, text] of [
		['1. one\n2. t[wo\n3. thr]ee\n4. four', '1. one\n   1. two\n   2. three\n2. four'],
		['1. one\n[2. two\n3. three\n]4. four', '1. one\n   1. two\n   2. three\n2. four'],
		['1) one\n[2) two\n   - a\n3) three]', '1) one\n   1) two\n      - a\n   2) three'],
		['1. one\n   1. a\n2. [two\n3. three]', '1. one\n   1. a\n   2. two\n   3. three'],
		['- one\n- [two\n\n- three]\n\nText', '- one\n  - two\n\n  - three\n\nText'],
		['- one\n- [two]', '- one\n  - two'],
		['1. one\n2. two|\n3. three\n4. four|', '1. one\n   1. two\n2. three\n   1. four'],
		['- one|\n- two|\n  - a|', '- one\n  - two\n    - a'],
	] as const) {
		it(`moves them in: ${JSON.stringify(before)}`, () => assert.equal(become(indentAll, before), text));
	}

	for (const before of ['[1. one\n2. two]', '- one\n  - [two\n- three]', '```\n- one\n- [two]\n```', '[text\n]']) {
		it(`leaves them together where the first has to stay: ${JSON.stringify(before)}`, () =>
			assert.equal(become(indentAll, before), before.replace(/[[\]]/g, '')));
	}
});

describe('Shift+Tab in several items', () => {
	for (const [before, text] of [
		['1. one\n   1. t[wo\n   2. thr]ee\n2. four', '1. one\n2. two\n3. three\n4. four'],
		['[1. one\n   1. two\n   2. three\n]2. four', '1. one\n2. two\n3. three\n4. four'],
		['- one\n  - [two\n    - a\n  - three]', '- one\n- two\n  - a\n- three'],
		['- one\n  - two|\n  - three\n  - four|', '- one\n- two\n  - three\n- four'],
		['  - [one\n  - two]', '- one\n- two'],
		['[- one\n- two]', '- one\n- two'],
	] as const) {
		it(`moves them out: ${JSON.stringify(before)}`, () => assert.equal(become(outdentAll, before), text));
	}
});
