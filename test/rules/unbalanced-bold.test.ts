import assert from 'node:assert/strict';
import { unbalancedBold as rule } from '../../server/src/rules/unbalanced-bold.js';
import { applyEdits } from '../../server/src/text/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

describe('unbalanced-bold: what is reported', () => {
	it('marks a closing run without an opening one: items, headings, cells, lines', () => {
		checkFindings(
			rule,
			`
			- I. Welcome of 2031**
			                    ^^ unbalanced-bold
			- **II. Budget**
			- V. AOB**
			        ^^ unbalanced-bold
			  Any other business

			## Closing**
			          ^^ unbalanced-bold

			| Item | Cost |
			| --- | --- |
			| Hall** | 120 |
			      ^^ unbalanced-bold

			> quoted line**
			             ^^ unbalanced-bold
		`,
		);
	});

	it('marks an opening run without a closing one', () => {
		checkFindings(
			rule,
			`
			It was agreed that **the hall is let, and the keys are handed over.
			                   ^^ unbalanced-bold

			| Item | Cost |
			| --- | --- |
			| **Total | 120 |
			  ^^ unbalanced-bold
		`,
		);
	});

	it('marks each end on its own where a blank line parts them', () => {
		checkFindings(
			rule,
			`
			The board **approved the budget.
			          ^^ unbalanced-bold

			It comes into force in May**.
			                          ^^ unbalanced-bold
		`,
		);
	});

	it('marks the whole where blanks stand inside', () => {
		checkFindings(
			rule,
			`
			** Recommendation 8/1 ** Report every accident.
			^^^^^^^^^^^^^^^^^^^^^^^^ unbalanced-bold

			** Participants:**
			^^^^^^^^^^^^^^^^^^ unbalanced-bold

			🎉 **Decision: ** the budget is approved.
			   ^^^^^^^^^^^^^^ unbalanced-bold

			We agreed ** to meet again ** in May.
			          ^^^^^^^^^^^^^^^^^^^ unbalanced-bold

			## *** FINAL DATES ***
			   ^^^^^^^^^^^^^^^^^^^ unbalanced-bold
		`,
		);
	});

	it('marks the whole where a letter touches the punctuation of the closing run', () => {
		checkFindings(
			rule,
			`
			**Ines:**We should not rehash it.
			^^^^^^^^^ unbalanced-bold

			**Decision (8/2)**The Committee transmits it.
			^^^^^^^^^^^^^^^^^^ unbalanced-bold
		`,
		);
	});

	it('marks the whole where one star is short', () => {
		checkFindings(
			rule,
			`
			**Decision*: version 2 ships.
			^^^^^^^^^^^ unbalanced-bold

			**Stream**, *Sensor**, **Sync**
			            ^^^^^^^^^ unbalanced-bold
		`,
		);
	});

	it('finds what is stray beside what is sound, in CRLF too', () => {
		checkFindings(rule, '**Sound** and **stray\n              ^^ unbalanced-bold\n');
		checkFindings(rule, 'a **sound** word\r\nend of line**\r\n           ^^ unbalanced-bold\n');
	});
});

describe('unbalanced-bold: what stays silent', () => {
	const silent: Record<string, string> = {
		'bold over a soft line break': '**the call for proposals\nstays open** until May.\n',
		'bold initials inside words': 'The **Q**uill **I**nterchange **L**ist and **sig**natures.\n',
		code: 'In code `**kwargs` and:\n\n```text\n**/*.md\n2**16 entries**\n```\n\n    indented**\n',
		'HTML and comments': '<!-- **name -->\n\n<div title="**">text</div>\n\nA <b class="**x">b</b>.\n',
		'escaped stars': '\\*\\*Not bold\\*\\* and \\**neither*\\*\n',
		'link destinations': '[a](https://example.org/**/b) <https://example.org/**x>\n',
		powers: 'Tables of 2**32 entries, 2**53 - 2**10, 2**3**2, x**2, 10**-3 and (a+b)**2.\n',
		operators: 'Half reads -5 ** 2 as (-5) ** 2; a ** b ** c; x **= 2; 10 ** -3 s.\n',
		globs: 'It covers dist/**/*.tar, **/*.md, src/** and **.ts.\n',
		'names of collected arguments': 'Python, where **kwargs collects the rest; f(**opts) and **my_args.\n',
		'masked words': 'Swearing (k***) does not help, nor s***, or ****s.\n\nNor does f**.\n',
		'footnote marks': '| A | B |\n| --- | --- |\n| Hall | 41 ms** |\n\n** Within one standard deviation.\n',
		'footnote marks without a blank': '| A | B |\n| --- | --- |\n| Hall | 120** |\n\n**Estimated by the treasurer.\n',
		'thematic breaks': '***\n\n* * *\n\n** * **\n',
		'underscores of any kind': 'The hooks __init__ and __ are blanks: __________, __open\n',
		formulas: 'The sum $a**b$ and $$x**2 + y**$$ hold.\n',
		'ornaments in running text': 'Ana: *** leaves the meeting ***\n\n*** break ***\n',
		'lone runs': 'Fill in: **** and (**) and "**".\n\n**\n',
		'outline marks at the start of a line': '** Distributed content\n\nAna: yes.\n',
		'an accidental pair of CommonMark': 'The product a**b c* d.\n',
		'bold that ends in a colon before a blank': '- **Tier 1:** keep\n  - **Yanked:** gone\n',
		'bold around code, quotes and links': '**`super` in objects**, **‘Cycling’**, **[minutes](https://example.org)**\n',
	};
	for (const [name, text] of Object.entries(silent)) it(name, () => checkFindings(rule, text));
});

describe('unbalanced-bold: fixes', () => {
	it('opens after the list marker, before a roman numeral', () => {
		checkFix(
			rule,
			'Start the bold at “I. Welcome”',
			`
			- I. Welcome**$0
		`,
			`
			- **I. Welcome**
		`,
		);
	});

	it('opens after a label, or before it', () => {
		const before = '1. Ana: the hall is let**$0\n';
		checkFix(rule, 'Start the bold at “the hall is let”', before, '1. Ana: **the hall is let**\n');
		checkFix(rule, 'Start the bold at “Ana: the hall is let”', before, '1. **Ana: the hall is let**\n');
	});

	it('offers first to open at a label that follows other sentences', () => {
		const [finding] = check('It is here. Decision**: adopted\n', rule);
		assert.equal(finding?.fixes[0]?.title, 'Start the bold at “Decision”');
	});

	it('opens after a checkbox, in a heading, in a cell and in a later line', () => {
		checkFix(rule, 'Start the bold at “Call Ana”', '- [ ] Call Ana**$0\n', '- [ ] **Call Ana**\n');
		checkFix(rule, 'Start the bold at “Closing”', '## Closing**$0\n', '## **Closing**\n');
		checkFix(
			rule,
			'Start the bold at “Hall”',
			'| A | B |\n| --- | --- |\n| x | Hall**$0 |\n',
			'| A | B |\n| --- | --- |\n| x | **Hall** |\n',
		);
		checkFix(rule, 'Start the bold at “second”', '> first\n> second**$0\n', '> first\n> **second**\n');
	});

	it('closes after a label, at the end of the part, of the sentence, of the line', () => {
		const before = 'Agreed: **$0the hall is let, and the keys are handed over. Ana will see to it\n';
		checkFix(
			rule,
			'End the bold after “the hall is let”',
			before,
			'Agreed: **the hall is let**, and the keys are handed over. Ana will see to it\n',
		);
		checkFix(
			rule,
			'End the bold after “…keys are handed over”',
			before,
			'Agreed: **the hall is let, and the keys are handed over**. Ana will see to it\n',
		);
		checkFix(
			rule,
			'End the bold after “…Ana will see to it”',
			before,
			'Agreed: **the hall is let, and the keys are handed over. Ana will see to it**\n',
		);
		checkFix(rule, 'End the bold after “Ana:”', '**$0Ana: the hall is let\n', '**Ana:** the hall is let\n');
	});

	it('closes before the next sound bold', () => {
		checkFix(rule, 'End the bold after “Ana”', '**$0Ana **Ben**\n', '**Ana** **Ben**\n');
	});

	it('takes the blanks out, and keeps one outside where words would join', () => {
		const title = 'Remove the space inside the bold markers';
		checkFix(rule, title, '** Decision $0** Let the hall.\n', '**Decision** Let the hall.\n');
		checkFix(rule, title, '**Speaker: $0**Ana\n', '**Speaker:** Ana\n');
		checkFix(rule, title, '** Participants:**$0\n', '**Participants:**\n');
	});

	it('adds the blank that a closing run needs', () => {
		checkFix(rule, 'Add a space next to the bold', '**Ines:**$0We agree.\n', '**Ines:** We agree.\n');
	});

	it('adds the missing star, or takes one away', () => {
		checkFix(rule, 'Add the missing star', '**Decision*$0: yes\n', '**Decision**: yes\n');
		checkFix(rule, 'Make it italic instead of bold', '*Sensor**$0\n', '*Sensor*\n');
	});

	it('removes the marker', () => {
		checkFix(rule, 'Remove this **', 'The hall**$0 is let\n', 'The hall is let\n');
		checkFix(rule, 'Remove both bold markers', '** Note: **$0 x\n', 'Note: x\n');
	});
});

describe('unbalanced-bold: slips of the hand', () => {
	const fixed: Record<string, [before: string, after: string]> = {
		'an 8 for the closing star': ['**Ana Lund (16:40):*8 Yes.\n', '**Ana Lund (16:40):** Yes.\n'],
		'an 8 for the closing star of a word': ['**Ana*8\nThe budget is fine.\n', '**Ana**\nThe budget is fine.\n'],
		'bold that ends within the word': ['**Lun**d**: the budget is fine.\n', '**Lund**: the budget is fine.\n'],
		'nothing between two markers': [
			'** **: just to be clear, it is not for May.\n',
			': just to be clear, it is not for May.\n',
		],
		'a lone marker at the end': ['- The budget was adopted. **\n', '- The budget was adopted.\n'],
	};
	for (const [name, [before, after]] of Object.entries(fixed)) {
		it(name, () => {
			const found = check(before, rule);
			assert.equal(found.length, 1);
			assert.equal(applyEdits(before, found[0]!.fixes[0]!.edits), after);
			assert.deepEqual(check(after, rule), []);
		});
	}

	it('reads two pairs in one line', () => {
		assert.equal(check('The chair was ** Ana Lund ** and the clerk ** Bo Reis ** as before.\n', rule).length, 2);
	});

	for (const text of [
		'A 1*8 grid and a 2*8 one.\n',
		'| Fee | 0.41 ** |\n| --- | --- |\n| Hall | 3 ** |\n',
		'The value is 0.41 **\n',
		'Write `** **` for nothing.\n',
	]) {
		it(`is silent on ${JSON.stringify(text)}`, () => assert.deepEqual(check(text, rule), []));
	}
});
