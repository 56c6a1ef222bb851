import assert from 'node:assert/strict';
import { repeatedPassage as rule } from '../../server/src/rules/repeated-passage/repeated-passage.js';
import { applyEdits } from '../../server/src/text/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const HEAD = '# Minutes of the board\n\n5 February 2018\n\n';
const LONG = 'The treasurer presented the accounts of last year, and the auditors had no remarks.';

describe('repeated-passage', () => {
	it('finds paragraphs and items that stand twice in a row', () => {
		checkFindings(
			rule,
			`
			# Minutes of the board 🎉

			5 February 2018

			The treasurer presented the accounts, and the auditors had no remarks.

			The treasurer presented the
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ repeated-passage: “The treasurer presented the” stands here a second time in the same words. Remove one or say what is different
			↳ fix: Remove the second?
			accounts, and the auditors had no remarks.

			- Ana:
			  - The *road* is to be closed for a week in May, she says.
			  - The road is to be closed for a week in May, she says.
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ repeated-passage: “The road is to …” stands here a second time in the same words. Remove one or say what is different
			`,
		);
	});

	it('finds items of few words, and none that differ in code or an address', () => {
		const found = (text: string) => check(HEAD + text, rule).length;
		assert.equal(found('- Bo writes to Ana.\n- Bo writes to Ana.\n'), 1);
		assert.equal(found('- Nothing new.\n- Nothing new.\n'), 0);
		assert.equal(found('- What does `a + b` give us?\n- What does `a - b` give us?\n'), 0);
		assert.equal(found('- [Bo writes to Ana](a.md)\n- [Bo writes to Ana](b.md)\n'), 0);
		assert.equal(found('- Roads\n  - Bo writes to Ana.\n- Rents\n  - Bo writes to Ana.\n'), 0);
	});

	const silent = [
		`${LONG}\n\nThey were adopted.\n\n${LONG}\n`,
		`${LONG}\n\n## Rents\n\n${LONG}\n`,
		'The motion was carried by all.\n\nThe motion was carried by all.\n',
		'- Put off to the next meeting\n- Put off to the next meeting\n- Put off to the next meeting\n',
		`> ${LONG}\n\n> ${LONG}\n`,
		`| ${LONG} | ${LONG} |\n| --- | --- |\n`,
	];
	for (const text of silent) it(`silent: ${text.slice(-40)}`, () => checkFindings(rule, HEAD + text));

	it('removes the second', () => {
		checkFix(rule, 'Remove the second?', `${HEAD}${LONG}\n\n$0${LONG}\n\nAll left.\n`, `${HEAD}${LONG}\n\nAll left.\n`);
	});

	it('finds a heading that stands twice', () => {
		checkFindings(
			rule,
			`
			# Minutes of the board

			5 February 2018

			## Roads

			They are safe.

			## Next *meeting*

			In April.

			## Next meeting
			^^^^^^^^^^^^^^^ repeated-passage: The heading “Next meeting” stands twice, once with nothing below it. Remove one
			↳ at 9:1: It is here first
			↳ fix: Remove the second heading?

			# Closing
			`,
		);
	});

	it('removes the one that has nothing below it, or the second of two that say the same', () => {
		for (const [before, after] of [
			['## Next\n## Next\n\nIn April.\n', '## Next\n\nIn April.\n'],
			['## Next\n\nIn April.\n\n## Next\n\n## End\n\nAt ten.\n', '## Next\n\nIn April.\n\n## End\n\nAt ten.\n'],
			['## Next\n\nIn April.\n\n## Next\n\nIn April.\n', '## Next\n\nIn April.\n\n'],
		] as const) {
			const text = `${HEAD}${before}`;
			const found = check(text, rule);
			assert.equal(found.length, 1);
			assert.equal(applyEdits(text, found[0]!.fixes[0]!.edits), `${HEAD}${after}`);
		}
	});

	for (const body of [
		'## Next\n\nIn April.\n\n## Next\n\nIn May.\n',
		'## Next\n\n## Next\n\n## Next\n\nIn April.\n',
		'## A\n\n### Votes\n\nYes.\n\n## B\n\n### Votes\n',
		'## Roads\n\n## Rents\n\n## Roads\n\nSafe.\n\n## Rents\n\nThey rise.\n',
		'## Next\n\n### Next\n\nIn April.\n',
	]) {
		it(`lets headings stand: ${body.replaceAll('\n', ' ')}`, () => assert.deepEqual(check(`${HEAD}${body}`, rule), []));
	}
});
