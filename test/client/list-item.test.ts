import assert from 'node:assert/strict';
import {
	endList,
	enterRules,
	indent,
	isEmptyItem,
	itemIn,
	type LineEdit,
	outdent,
} from '../../client/src/typing/list-item.js';

type Change = (lines: readonly string[], line: number) => LineEdit[] | undefined;

/** The text after `change` at the line with `|`. */
function become(change: Change, marked: string): string | undefined {
	const lines = marked.split('\n');
	const line = lines.findIndex((each) => each.includes('|'));
	const plain = lines.map((each) => each.replace('|', ''));
	const edits = change(plain, line);
	if (!edits) return undefined;
	for (const { line: at, from, to, text } of edits) plain[at] = plain[at]!.slice(0, from) + text + plain[at]!.slice(to);
	return plain.join('\n');
}

/** What VS Code begins the next line with when Enter is pressed at the end of `line`. */
function next(line: string, above = ''): string | undefined {
	const rule = enterRules().find(
		({ beforeText, previousLineText }) => beforeText.test(line) && (previousLineText?.test(above) ?? true),
	);
	return rule?.appendText || undefined;
}

describe('Enter in an item', () => {
	for (const [line, begin] of [
		['- one', '- '],
		['  * one', '* '],
		['+   one', '+   '],
		['- **I. Opening**', '- '],
		['- [ ] ask Ana', '- [ ] '],
		['- [x] asked', '- [ ] '],
		['- [minutes](a.md)', '- '],
		['1. The budget was adopted.', '2. '],
		['9) Yes', '10) '],
		['  99. Yes', '100. '],
		['300. Yes', '301. '],
		['2. Budget 2027', '3. '],
		['2. Haushalt 2027', '3. '],
		['2) Marsh 2027', '3) '],
	] as const) {
		it(`goes on after ${line}`, () => assert.equal(next(line), begin));
	}

	for (const line of [
		'text',
		'- ',
		'-',
		'- [ ] ',
		'* * *',
		'- - -',
		'---',
		'**bold**',
		'2019. was a year',
		'5. Mai 2031',
		'12. févr. 2031',
		'14. März 2027',
		'  5. mai 2018, 10 Uhr',
		'3. Oktober 2027',
		'> - quoted',
		'1.5 percent',
		'| - |',
		'1. ',
	]) {
		it(`is only Enter after ${line}`, () => assert.equal(next(line), undefined));
	}

	it('repeats 1. where every item has it', () => {
		assert.equal(next('1. two', '1. one'), '1. ');
		assert.equal(next('1. one', 'Agenda'), '2. ');
	});
});

describe('Enter in an empty item', () => {
	for (const [before, text] of [
		['- one\n- |', '- one\n\n'],
		['1. one\n2. |\n\nMore', '1. one\n\n\n\nMore'],
		['- one\n- [ ] |', '- one\n\n'],
		['\n- |', '\n'],
		['- one\n  - two\n  - |', '- one\n  - two\n- '],
		['1. one\n   1. two\n   2. |', '1. one\n   1. two\n2. '],
	] as const) {
		it(`ends the list: ${JSON.stringify(before)}`, () => assert.equal(become(endList, before), text));
	}

	for (const text of ['- one|', 'text|', '* * *|', '```\n- |', '|']) {
		it(`does nothing in ${JSON.stringify(text)}`, () => assert.equal(become(endList, text), undefined));
	}
});

describe('Tab in an item', () => {
	for (const [before, text] of [
		['- one\n- two|', '- one\n  - two'],
		['1. one\n2. t|wo', '1. one\n   1. two'],
		['10. one\n11. two|', '10. one\n    1. two'],
		['1. one\n   1. a\n   2. b\n2. two|', '1. one\n   1. a\n   2. b\n   3. two'],
		['- one\n\n- two|\n  more\n\n  - three\n- four', '- one\n\n  - two\n    more\n\n    - three\n- four'],
		['- one\n- |', '- one\n  - '],
		['\t- one\n\t- two|', '\t- one\n      - two'],
		['-   one\n- two|', '-   one\n    - two'],
	] as const) {
		it(`moves it in: ${JSON.stringify(before)}`, () => assert.equal(become(indent, before), text));
	}

	it('leaves an item that is in as deep as it can be', () => {
		assert.equal(become(indent, '- one\n  - two|'), '- one\n  - two');
	});

	for (const text of ['- one|', 'text\n\n- one|', 'text|', '```\n- one\n- two|\n```', '- one\n\ntext\n\n- two|']) {
		it(`does nothing in ${JSON.stringify(text)}`, () => assert.equal(become(indent, text), undefined));
	}
});

describe('Shift+Tab in an item', () => {
	for (const [before, text] of [
		['- one\n  - two|', '- one\n- two'],
		['1. one\n   1. two|', '1. one\n2. two'],
		['- one\n  - two\n    - three|', '- one\n  - two\n  - three'],
		['- one\n  - a\n  - two|\n    more', '- one\n  - a\n- two\n  more'],
		['- one\n  1. two|', '- one\n- two'.replace('- two', '1. two')],
		['9. one\n   1. two|\n      - a', '9. one\n10. two\n    - a'],
	] as const) {
		it(`moves it out: ${JSON.stringify(before)}`, () => assert.equal(become(outdent, before), text));
	}

	for (const text of ['- one|', '- one\n- two|', 'text|']) {
		it(`does nothing in ${JSON.stringify(text)}`, () => assert.equal(become(outdent, text), undefined));
	}

	it('takes back what Tab did', () => {
		for (const text of ['- one\n- two|', '1. one\n2. two|', '- one\n- two|\n  - three']) {
			const indented = become(indent, text)!.replace('two', 'two|');
			assert.equal(become(outdent, indented), text.replace('|', ''));
		}
	});
});

describe('an item', () => {
	it('is told from a line across the page and from text', () => {
		assert.equal(itemIn('- - -'), undefined);
		assert.equal(itemIn('-text'), undefined);
		assert.equal(itemIn('  12) text')?.content, 6);
		assert.ok(isEmptyItem('3.') && isEmptyItem('- [ ]') && !isEmptyItem('- x') && !isEmptyItem(''));
	});
});
