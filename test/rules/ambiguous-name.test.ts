import assert from 'node:assert/strict';
import { ambiguousName as rule } from '../../server/src/rules/ambiguous-name/ambiguous-name.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const LISTS = '# Minutes 🎉\n\n5 March 2024\n\nPresent: Ann Lee, Ann Moss, Bo Roe\n\n## Roads\n\n';
const TURNS = '- Ann L: The bridge is closed.\n- Ann M: Since when?\n';

/** What the rule marks in `text`, below the lists. */
function found(text: string, lists = LISTS): string[] {
	const whole = `${lists}${text}\n`;
	return check(whole, rule).map(({ span }) => whole.slice(span.from, span.to + 1));
}

describe('ambiguous-name', () => {
	it('marks the given name alone, and offers either', () => {
		checkFindings(
			rule,
			`
			# Minutes 🎉

			5 March 2024

			Present: Ann Lee, Ann Moss, Bo Roe

			- Ann L.: The bridge is closed. 🎉
			- Ann Moss: Since when?
			- **Ann**: Since May.
			    ^^^ ambiguous-name: This may be Ann Lee or Ann Moss. Write which of them is meant
			    ↳ fix: Write “Ann Moss”
			    ↳ fix: Write “Ann L.”
		`,
		);
	});
	it('writes the one who is told nowhere as the other is', () => {
		const all = '- Ann L: Yes.\n- Ann L: No.\n- Bo: Ann L told me.\n- Ann: Since May.\n';
		checkFix(
			rule,
			'Write “Ann M”',
			LISTS + all.replace('Ann: S', 'A$0nn: S'),
			LISTS + all.replace('Ann: S', 'Ann M: S'),
		);
		const lists = LISTS.replace('Moss', 'Lund');
		const whole = `${all.replaceAll('Ann L', 'Ann Le')}- Ann Le: No.\n`;
		checkFix(
			rule,
			'Write “Ann Lund”',
			lists + whole.replace('Ann: S', 'A$0nn: S'),
			lists + whole.replace('Ann: S', 'Ann Lund: S'),
		);
	});
	it('takes out the colon before the initial', () => {
		const head = LISTS + TURNS;
		checkFix(rule, 'Write “Ann M”', `${head}- A$0nn: M: Since May.\n`, `${head}- Ann M: Since May.\n`);
		assert.deepEqual(
			check(`${LISTS}${TURNS}- **Ann:** M: Since May.\n`, rule).map(({ fixes }) => fixes),
			[[]],
		);
	});
	it('knows the two by initials on the list, by particles, and in sentences', () => {
		assert.deepEqual(
			found(`${TURNS}- Ann: Since May.`, '# Minutes\n\n5 March 2024\n\nPresent: *Ann* L., *Ann* M., *Bo* R.\n\n'),
			['Ann:'],
		);
		const lists = '# Minutes\n\n5 March 2024\n\n## Present\n\n- [x] Jan Smit\n- [x] Jan van den Berg\n\n## Roads\n\n';
		assert.deepEqual(found('Jan: Since May.\n\nJan S. asked Jan B. why.', lists), ['Jan:']);
		assert.deepEqual(found('Jan: Since May.\n\nJan S. asked Jan v. why.', lists), []);
	});
	it('marks each of them', () => {
		assert.deepEqual(found(`${TURNS}- Ann: Since May.\n- Ann : No.`), ['Ann:', 'Ann ']);
	});
});

describe('ambiguous-name: what stays silent', () => {
	const silent: Record<string, string> = {
		'a report that does not tell them apart': '- Ann: Since May.\n- Ann: No.',
		'the bare name as often': '- Ann L: The bridge is closed.\n- Ann L: Yes.\n- Ann L: No.\n- Ann: Why?\n- Ann: When?',
		'one of them told seldom': '- Ann L: The bridge is closed.\n- Ann L: Since May.\n- Ann: Why?',
		'an affiliation behind the name': `${TURNS}- Ann (Harbour Board): Since May.`,
		'the name in a sentence': `${TURNS}- Bo: I asked Ann.\n- Bo: Ann said no.`,
		'somebody who left': `${TURNS}- Ann Moss left at 11:30.\n- Ann: Since May.`,
		'the beginning of a longer name': `${TURNS}- Ann Lund: Since May.`,
		'a heading, and a cell': `${TURNS}\n### Ann:\n\n| Who | What |\n| --- | --- |\n| Ann: | No |`,
	};
	for (const [what, text] of Object.entries(silent)) it(what, () => assert.deepEqual(found(text), []));

	it('lists on which only one of them is there, or somebody has the name alone', () => {
		const text = `${TURNS}- Ann: Since May.`;
		for (const lists of [
			'Present: Ann Lee, Bo Roe\nApologies: Ann Moss',
			'Present:\n\n- [x] Ann Lee\n- [ ] Ann Moss\n- [x] Bo Roe',
			'Present: Ann Lee, Ann Moss, Ann',
			'Present: Ann Lee, Ann Moss, Cy Ann',
			'Present: Ann Lee, Bo Roe\n\nGuests: Ann L.',
			'Present: Ann Lee, Ann Lee, Ann Lund',
		]) {
			assert.deepEqual(found(text, `# Minutes\n\n5 March 2024\n\n${lists}\n\n## Roads\n\n`), [], lists);
		}
	});
	it('one of them told, where the other may go by a handle', () => {
		const text = '- Ann L: Yes.\n- Ann L: No.\n- Ann L: Why?\n- Ann: Since May.\n';
		const lists = (other: string) => `# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Ann Moss${other}, Bo Roe\n\n`;
		assert.deepEqual(found(text, lists('')), ['Ann:']);
		assert.deepEqual(found(text, lists(' (@moss)')), []);
	});
	it('lists that tell their people apart', () => {
		assert.deepEqual(found('## Guests\n\n- Ann L\n- Ann M\n\n## Talk\n\n- Ann: Since May.'), []);
	});
});
