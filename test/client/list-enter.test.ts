import assert from 'node:assert/strict';
import { edited } from '../../client/src/typing/line-edits.js';
import { afterEnter, beginAfter, enteredBy } from '../../client/src/typing/list-enter.js';

/** What the line after the last one of `text` begins with. */
function next(text: string, below = ''): string {
	const lines = text.split('\n');
	return beginAfter([...lines, ...(below === '' ? [] : below.split('\n'))], lines.length - 1);
}

describe('the item after', () => {
	for (const [text, begin] of [
		['II. Budget', 'III. '],
		['ii) Budget', 'iii) '],
		['IX. Fees', 'X. '],
		['(ii) Budget', '(iii) '],
		['b) Roads', 'c) '],
		['(b) Roads', '(c) '],
		['A. Opening\nB. Budget', 'C. '],
		['A. Opening\n\nB. Budget', 'C. '],
		['## Agenda\n\nA. Quay', 'B. '],
		['Tagesordnung:\nI. Haushalt', 'II. '],
		['I. Opening of the session', 'II. '],
		['I. Eröffnung', 'II. '],
		['**I. Taking stock**', '**II. '],
		['a. Roads', 'b. '],
		['i. Roads', 'ii. '],
		['**2. Budget**', '**3. '],
		['**2.** Budget', '**3.** '],
		['__2. Budget__', '__3. '],
		['**2. Budget 2027**', '**3. '],
		['TOP 3: Haushalt', 'TOP 4: '],
		['TOP 3 Haushalt', 'TOP 4 '],
		['**TOP 9 – Gebühren**', '**TOP 10 – '],
		['Item 3. Fees', 'Item 4. '],
		['Punkt 3: Gebühren', 'Punkt 4: '],
		['Point 3 : Budget', ''],
		['Point 3: Budget', 'Point 4: '],
		['Punto 2 - Bilancio', 'Punto 3 - '],
		['- II. Budget', '- III. '],
		['- **II. Budget**', '- **III. '],
		['  (b) Roads', '(c) '],
		['(a) Quay\n    Lit at night.\n(b) Roads', '(c) '],
		['9. Fees', '10. '],
		['- Fees', '- '],
		['- A. Miller (Quay)', '- '],
	] as const) {
		it(`${JSON.stringify(text)} begins with ${JSON.stringify(begin)}`, () => assert.equal(next(text), begin));
	}

	it('counts a letter that is a Roman numeral too by the one above', () => {
		assert.equal(next('h. Roads\ni. Quay'), 'j. ');
		assert.equal(next('i. Quay'), 'ii. ');
		assert.equal(next('B. Roads\nC. Quay'), 'D. ');
		assert.equal(next('iv) Roads\nv) Quay'), 'vi) ');
		assert.equal(next('u) Roads\nv) Quay'), 'w) ');
		assert.equal(next('v) Quay'), '');
	});

	for (const text of [
		'A. Miller asked for the accounts',
		'I. Miller asked for the accounts.',
		'**A. Miller:** Yes',
		'I. ',
		'i. e. the whole quay',
		'C. Berg said so\n\nHe left early.\n\nD. Lund did not.',
		'(c) 2027 Port of Leeside',
		'o) Lights',
		'Item 3 was postponed',
		'Item 3 Fees was postponed.',
		'point 3 Budget',
		'**14. März 2027**',
		'14. März 2027',
		'Mix. Fees',
		'z) Fees',
		'XXXIX. Fees',
		'```\nII. Budget',
		'II Budget',
		'TOP 3',
	]) {
		it(`is none after ${JSON.stringify(text)}`, () => assert.equal(next(text), ''));
	}

	it('is none where the numbers are of labels over what was said', () => {
		assert.equal(next('**1. Opening**\n\nThe chair opened.\n\n**2. Budget**'), '');
		assert.equal(next('**2. Budget**', '\nThe board adopted it.'), '');
		assert.equal(next('**1. Opening**\n**2. Budget**', '\nThe next meeting is in May.'), '**3. ');
		assert.equal(next('TOP 1: Begrüßung\n\nAna Lund begrüßt.\n\nTOP 2: Haushalt'), '');
		assert.equal(next('I. Roads\n\n## Quay\n\nII. Lights'), 'III. ');
	});
});

/** The text after Enter, where VS Code has begun a line at `|` and `^` stands where what was typed since ends. */
function completed(marked: string, rest = '', since = 0): string {
	const lines = marked.split('\n');
	const line = lines.findIndex((each) => each.includes('|'));
	const character = lines[line]!.indexOf('|');
	lines[line] = lines[line]!.replace('|', '');
	const inserted = lines[line]!.slice(0, character);
	const text = lines.join('\n');
	const starts = lines.map((_, at) => lines.slice(0, at).join('\n').length + (at === 0 ? 0 : 1));
	const edits = afterEnter(lines, { line, character }, { inserted, rest, below: lines.length - line - 1 - since })
		.map(({ line: at, from, to, text: into, joins }) => ({
			from: joins ? starts[at]! - 1 : starts[at]! + from,
			to: starts[at]! + to,
			into,
		}))
		.sort((a, b) => b.from - a.from || b.to - a.to);
	return edits.reduce((done, { from, to, into }) => done.slice(0, from) + into + done.slice(to), text);
}

describe('what Enter has left out', () => {
	for (const [before, text] of [
		['II. Budget\n|', 'II. Budget\nIII. '],
		['II. Budget\n|Ro', 'II. Budget\nIII. Ro'],
		['- one\n|tw', '- one\n- tw'],
		['- II. one\n- |tw', '- II. one\n- III. tw'],
		['1. one\n|\n2. two', '1. one\n2. \n3. two'],
		['1. one\n2. |\n2. two', '1. one\n2. \n3. two'],
		['I. one\n|x\nII. two\n\nIII. three', 'I. one\nII. x\nIII. two\n\nIV. three'],
		['  - [x] one\n  |', '  - [x] one\n  - [ ] '],
		['1. one\n2. two\n3. \n|x', '1. one\n2. two\n\nx'],
		['1. one\n2. \n|\n3. three', '1. one\n\n\n2. three'],
		['- one\n  - two\n  - \n  |x', '- one\n  - two\n- x'],
		['(a) one\n(b) \n|', '(a) one\n\n'],
	] as const) {
		it(`is added: ${JSON.stringify(before)}`, () => assert.equal(completed(before), text));
	}

	for (const before of ['text\n|x', '14. März 2027\n|', '- one\n* |', '| one\n\n|'.slice(2), 'A. Miller spoke\n|']) {
		it(`is nothing: ${JSON.stringify(before)}`, () => assert.equal(completed(before), before.replace('|', '')));
	}

	it('is added in front of lines that were typed since', () => {
		assert.equal(completed('(a) Quay\n|b\n\nEnd.', '', 2), '(a) Quay\n(b) b\n\nEnd.');
		assert.equal(completed('(a) Quay\n|b\n\nEnd.'), '(a) Quay\nb\n\nEnd.');
	});

	it('is added where the line has lost its indentation', () => {
		const entered = { inserted: '  ', rest: '', below: 1 };
		assert.deepEqual(afterEnter(['- one', '  - two', '', '  x'], { line: 2, character: 0 }, entered), [
			{ line: 2, from: 0, to: 0, text: '  - ' },
		]);
		assert.deepEqual(afterEnter(['- one', 'x'], { line: 1, character: 1 }, { ...entered, inserted: '- ' }), []);
	});

	it('is put right where an earlier key has parted the item above since', () => {
		assert.equal(completed('8. a\n9. b\n3. |x'), '8. a\n9. b\n10. x');
		assert.equal(completed('8. a\n9. \n3. |x'), '8. a\n\nx');
		assert.equal(completed('- one\n  - two\n  - \n  - |x'), '- one\n  - two\n- x');
	});

	for (const [before, text] of [
		['- \n|one', '- \n- one'],
		['-\n| one', '-\n- one'],
		['  * \n  |one', '  * \n  * one'],
		['1) one\n2) \n|two\n3) three', '1) one\n2) \n3) two\n4) three'],
		['1. one\n1. \n|two', '1. one\n1. \n1. two'],
		['9. \n|nine\n   - a', '9. \n10. nine\n    - a'],
		['- [ ] \n|one', '- [ ] \n- [ ] one'],
		['- [x] \n|one', '- [ ] \n- [x] one'],
		['1. [X] \n|one', '1. [ ] \n2. [X] one'],
		['(a) \n|one\n(b) two', '(a) \n(b) one\n(c) two'],
		['A. \n|Miller asked', 'A. \nMiller asked'],
		['5. \n|Mai 2031', '5. \nMai 2031'],
		['- \n|  ', '- \n  '],
	] as const) {
		it(`is the marker of the words that it was pressed in front of: ${JSON.stringify(before)}`, () => {
			assert.equal(completed(before, before.slice(before.indexOf('|') + 1).split('\n')[0]), text);
		});
	}

	it('is counted with those that it has begun at other cursors', () => {
		const lines = ['1. one', '2. ', '2. two', '3. ', '3. three', '4. '];
		const edits = afterEnter(lines, { line: 1, character: 3 }, { inserted: '2. ', rest: '', below: 4 }, [3, 5]);
		assert.deepEqual(edited(lines, edits), ['1. one', '2. ', '3. two', '4. ', '5. three', '6. ']);
	});

	it('leaves a bracket at the end with what it closes', () => {
		assert.equal(completed('- Kim (Quay\n- |)', ')'), '- Kim (Quay)\n- ');
		assert.equal(completed('- Kim (Quay\n- |Eva)', ')'), '- Kim (Quay)\n- Eva');
		assert.equal(completed('(a) Kim (Quay\n|)\n(b) Bo', ')'), '(a) Kim (Quay)\n(b) \n(c) Bo');
		assert.equal(completed('- Kim (Quay)\n- |)', ')'), '- Kim (Quay)\n- )');
		assert.equal(completed('- Kim (Quay\n- |Bo\n- )', ')', 1), '- Kim (Quay)\n- Bo\n- ');
		assert.equal(completed('- Kim (Quay\n- |Port)', 'Port)'), '- Kim (Quay\n- Port)');
	});

	it('is told from other changes', () => {
		for (const [text, inserted] of [
			['\n', ''],
			['\r\n  ', '  '],
			['\n10) ', '10) '],
			['\n  - [ ] ', '  - [ ] '],
		] as const) {
			assert.equal(enteredBy(text), inserted);
		}
		for (const text of ['2. ', '\n\n', 'x\n', '\nThe board adopted the budget for the quay.'])
			assert.equal(enteredBy(text), undefined);
	});
});
