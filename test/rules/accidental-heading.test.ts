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

	it('finds text over a line that is underlined', () => {
		checkFindings(
			rule,
			`
			The board met in the town hall. 🎉
			Nobody was missing:
			Budget
			^^^^^^ accidental-heading: The text above shows as a part of the heading “Budget”. Put a blank line between them
			↳ fix: Add a blank line
			------

			Map of all the roads in town, by Ana
			Roads
			^^^^^ accidental-heading: The text above shows as a part of the heading “Roads”. Put a blank line between them
			↳ fix: Add a blank line
			=====
			`,
		);
	});

	const silent = [
		'Minutes of the\nHarbour Board\n-------------\n',
		'The board met in the town hall.\nand then\n--------\n',
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
		checkFix(
			rule,
			fix,
			'The board met.\r\n  $0Budget\r\n  ------\r\n',
			'The board met.\r\n\r\n  Budget\r\n  ------\r\n',
		);
		checkFix(rule, fix, 'One\r\nof two.\r\n--$0-\r\n', 'One\r\nof two.\r\n\r\n---\r\n');
	});
});
