import assert from 'node:assert/strict';
import { impossibleDate as rule } from '../../server/src/rules/impossible-date.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('impossible-date', () => {
	it('marks the date without its day of the week', () => {
		checkFindings(
			rule,
			`
			# 🎉 Minutes of Tuesday, **31 April** 2018
			                           ^^^^^^^^^^^^^^^ impossible-date

			1. It is due on February 29, 2019 or by 2019-06-31, or on 30–31 June, or on 32 March 2018.
			                ^^^^^^^^^^^^^^^^^ impossible-date
			                                        ^^^^^^^^^^ impossible-date
			                                                          ^^^^^^^^^^ impossible-date
			                                                                            ^^^^^^^^^^^^^ impossible-date
		`,
		);
	});

	it('speaks the languages of the reports, in lines that end as on Windows', () => {
		assert.deepEqual(found('Le 31 avril\r\n2018\r\n'), ['31 avril\r\n2018']);
		assert.deepEqual(found('Am 31. September 2018\n'), ['31. September 2018']);
		assert.deepEqual(found('El 30 de febrero de 2018\n'), ['30 de febrero de 2018']);
		assert.deepEqual(found('Op 31 november 2018\n'), ['31 november 2018']);
		assert.deepEqual(found('Em 31 de junho de 2018\n'), ['31 de junho de 2018']);
		assert.deepEqual(found('Il 31 novembre 2018\n'), ['31 novembre 2018']);
	});

	for (const body of [
		'29 February 2020, 29 February, 31 March, 30 de abril de 2018',
		'Due on 03/04/2018, version 31.4.2018, a/31/04/2018 or 2018-2-31',
		'“31 April 2018”, as they wrote, is not in any calendar',
		'The invitation gave 31 April 2018 in error.',
		'Le 31 avril 2018 n’existe pas.',
		'Version 2019.02.30, https://example.org/2019-02-30/, report-2019-02-30.md and v31 April',
		'~~31 April 2018~~ `31 April 2018`',
		'> 31 April 2018',
		'31 set pieces, 31 sept ans, 45 March participants, item 31.1 April',
	]) {
		it(`is silent about: ${body}`, () => checkFindings(rule, `${TYPE}# Minutes\n\n1. ${body}\n`));
	}

	it('writes the last day of the month', () => {
		const title = 'Write 30, the last day of the month';
		checkFix(rule, title, `${TYPE}Due on $031 April 2018\n`, `${TYPE}Due on 30 April 2018\n`);
		checkFix(rule, title, `${TYPE}Due on the $031st of April 2018\n`, `${TYPE}Due on the 30th of April 2018\n`);
		checkFix(rule, title, `${TYPE}Due on $02018-04-31\n`, `${TYPE}Due on 2018-04-30\n`);
	});

	it('offers none that the day of the week speaks against', () => {
		const fixes = (text: string) => check(TYPE + text, rule).flatMap((each) => each.fixes);
		assert.equal(fixes('Monday, 31 April 2018\n').length, 1);
		assert.equal(fixes('Friday, 31 April 2018\n').length, 0);
	});
});
