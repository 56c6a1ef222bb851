import { accidentalHeading as rule } from '../../server/src/rules/accidental-heading/accidental-heading.js';
import { checkFindings, checkFix } from '../support/fixture.js';

describe('accidental-heading', () => {
	it('finds paragraphs over a rule', () => {
		checkFindings(
			rule,
			`
			🎉 The meeting was opened at ten by the chair.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ accidental-heading: “🎉 The meeting was …” shows as a heading because of the dashes right below. Put a blank line before them
			↳ fix: Add a blank line
			---

			**Present:** Ana Lund
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ accidental-heading: “Present: Ana Lund” shows as a heading because of the dashes right below. Put a blank line before them
			↳ fix: Add a blank line
			**Apologies:** Bo Berg
			-----
			`,
		);
	});

	const silent = [
		'Budget\n---\n\nText.\n\n---\n',
		'Minutes of the meeting of 5 May.\n--------------------------------\n',
		'title: Minutes\nauthor: Ana\n---\n',
		'- The roads are safe, said Ana Lund to all.\n---\n',
		'Two lines\nof a title\n==========\n',
		'| a | b |\n|---|---|\n| The roads are safe, said Ana Lund. | c |\n',
	];
	for (const text of silent) it(`silent: ${text.slice(0, 40)}`, () => checkFindings(rule, text));

	it('parts them', () => {
		const fix = 'Add a blank line';
		checkFix(rule, fix, 'One line of text\nand another.\n--$0-\n', 'One line of text\nand another.\n\n---\n');
		checkFix(rule, fix, 'One\r\nof two.\r\n--$0-\r\n', 'One\r\nof two.\r\n\r\n---\r\n');
	});
});
