import assert from 'node:assert/strict';
import { endList, indent, type LineEdit, outdent } from '../../client/src/typing/list-item.js';
import { outdentCounted } from '../../client/src/typing/list-numbers.js';
import { backTab, type Change, editsFor, enter, type Otherwise, tab } from '../../client/src/typing/list-press.js';

const TABS = { size: 4, asSpaces: true };

/** The text after a key at `|`, where what stands between it and `^` was typed since. */
function pressed(change: Change, otherwise: Otherwise, marked: string): string {
	const lines = marked.split('\n');
	const line = lines.findIndex((each) => each.includes('|'));
	const [before = '', behind = ''] = lines[line]!.split('|');
	const rest = behind.slice(behind.indexOf('^') + 1);
	lines[line] = before + behind.replace('^', '');
	const press = { place: { line, character: before.length }, rest };
	const edits: LineEdit[] = editsFor(lines, press, change, (all, place) => otherwise(all, place, TABS));
	for (const { line: at, from, to, text } of [...edits].reverse()) {
		lines[at] = lines[at]!.slice(0, from) + text + lines[at]!.slice(to);
	}
	return lines.join('\n');
}

describe('a key in a list', () => {
	for (const [before, text] of [
		['- one\n- |x^', '- one\n\nx'],
		['- one\n- [ ] |x^  ', '- one\n\nx  '],
		['1. one\n   1. two\n   2. |x^', '1. one\n   1. two\n2. x'],
	] as const) {
		it(`ends the list before what was typed since: ${before}`, () => {
			assert.equal(pressed(endList, enter, before), text);
		});
	}

	for (const [before, text] of [
		['- a|b^', '- a\n- b'],
		['- a|^', '- a\n- '],
		['  - [x] a|b^ c', '  - [x] a\n  - [ ] b c'],
		['9. a|b^', '9. a\n10. b'],
		['1. a\n1. b|c^', '1. a\n1. b\n1. c'],
		['  text|b^', '  text\n  b'],
	] as const) {
		it(`goes on before what was typed since, in an item that is no longer empty: ${before}`, () => {
			assert.equal(pressed(endList, enter, before), text);
		});
	}

	it('moves an item in and out whatever was typed since', () => {
		assert.equal(pressed(indent, tab, '- one\n- two|x^'), '- one\n  - twox');
		assert.equal(pressed(outdent, backTab, '- one\n  - two|x^'), '- one\n- twox');
		const numbered = '1. one\n   - a\n     1. |x^two\n     2. three';
		assert.equal(pressed(outdentCounted, backTab, numbered), '1. one\n   - a\n   1. xtwo\n      1. three');
	});

	it('is a tab before what was typed since where there is nothing to move', () => {
		assert.equal(pressed(indent, tab, 'text|x^'), 'text    x');
		assert.equal(pressed(indent, tab, '- o|x^ne'), '- o x^ne'.replace('^', ''));
		assert.equal(pressed(outdent, backTab, '     te|x^xt'), ' texxt');
		assert.equal(pressed(outdent, backTab, '\tte|xt'), 'text');
		assert.equal(pressed(outdent, backTab, 'te|xt'), 'text');
	});
});
