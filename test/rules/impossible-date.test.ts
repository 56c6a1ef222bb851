import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { impossibleDate as rule } from '../../server/src/rules/impossible-date/impossible-date.js';
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
			                           ^^^^^^^^^^^^^^^ impossible-date: There is no “31 April 2018”. Correct the date
			                           ↳ fix: Change the date to Tuesday, 1 May 2018

			1. It is due on February 29, 2019 or by 2019-06-31, or on 30–31 June, or on 32 March 2018.
			                ^^^^^^^^^^^^^^^^^ impossible-date: There is no “February 29, 2019”. Correct the date
			                ↳ fix: Change the date to February 28, 2019, the last day of the month
			                ↳ fix: Change the date to March 1, 2019
			                ↳ fix: Change the date to February 29, 2020
			                                        ^^^^^^^^^^ impossible-date: There is no “2019-06-31”. Correct the date
			                                        ↳ fix: Change the date to 2019-06-30, the last day of the month
			                                        ↳ fix: Change the date to 2019-07-01
			                                                          ^^^^^^^^^^ impossible-date: There is no “30–31 June”. Correct the date
			                                                                            ^^^^^^^^^^^^^ impossible-date: There is no “32 March 2018”. Correct the date
			                                                                            ↳ fix: Change the date to 23 March 2018
			                                                                            ↳ fix: Change the date to 31 March 2018, the last day of the month
			                                                                            ↳ fix: Change the date to 1 April 2018
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

	it('marks days with a digit too many', () => {
		checkFindings(
			rule,
			`
			# Minutes of 20 March 2015

			1. Due on 120.3.2015, by 112. 4. 2015 or on the 321st of May 2015; Monday 122 June 2015.
			          ^^^^^^^^^^ impossible-date: There is no “120.3.2015”. Correct the date
			          ↳ fix: Change the date to 20.3.2015
			          ↳ fix: Change the date to 10.3.2015
			          ↳ fix: Change the date to 12.3.2015
			                         ^^^^^^^^^^^^ impossible-date: There is no “112. 4. 2015”. Correct the date
			                         ↳ fix: Change the date to 12. 4. 2015
			                         ↳ fix: Change the date to 11. 4. 2015
			                                                ^^^^^^^^^^^^^^^^^ impossible-date: There is no “321st of May 2015”. Correct the date
			                                                ↳ fix: Change the date to 21st of May 2015
			                                                ↳ fix: Change the date to 31st of May 2015
			                                                                          ^^^^^^^^^^^^^ impossible-date: There is no “122 June 2015”. Correct the date
			                                                                          ↳ fix: Change the date to 22 June 2015
			2. on 321 May 2015, 399.5.2015, **Date:** 105-03-2015
			      ^^^^^^^^^^^^ impossible-date: There is no “321 May 2015”. Correct the date
			      ↳ fix: Change the date to 21 May 2015
			      ↳ fix: Change the date to 31 May 2015
			                                          ^^^^^^^^^^^ impossible-date: There is no “105-03-2015”. Correct the date
			                                          ↳ fix: Change the date to 15-03-2015
			`,
		);
		assert.deepEqual(found('Bis 131.3.2019, am 131. März 2019.\n'), ['131.3.2019', '131. März 2019']);
		assert.deepEqual(found('Le 122 mai 2018, el 122 de mayo de 2018\n'), ['122 mai 2018', '122 de mayo de 2018']);
		assert.deepEqual(found('Op 122 mei 2018, il 122 maggio 2018, em 122 de maio de 2018\n').length, 3);
	});

	it('marks a month or the ending of a day that is misspelt', () => {
		checkFindings(
			rule,
			`
			---
			type: report
			---

			# Minutes of Match 19th, 2020
			             ^^^^^ impossible-date: “Match” is misspelt. Write “March”
			             ↳ fix: Write “March”

			1. Due on Novemeber 28st, on 5 Ocotber 2020, on the 3th of Febuary 2021 or on May 22th.
			          ^^^^^^^^^^^^^^ impossible-date: “Novemeber 28st” is misspelt. Write “November 28th”
			          ↳ fix: Write “November 28th”
			                               ^^^^^^^ impossible-date: “Ocotber” is misspelt. Write “October”
			                               ↳ fix: Write “October”
			                                                    ^^^^^^^^^^^^^^ impossible-date: “3th of Febuary” is misspelt. Write “3rd of February”
			                                                    ↳ fix: Write “3rd of February”
			                                                                                  ^^^^ impossible-date: “22th” is misspelt. Write “22nd”
			                                                                                  ↳ fix: Write “22nd”
			`,
		);
		assert.deepEqual(found('Am 5. Febuar 2018, le 3 fevrier 2018, op 3 maaart 2018\n'), ['Febuar', 'maaart']);
	});

	for (const body of [
		'Match 19 and 5 match 2018 points, Marsh 12, 5 jumps, Jane 5th, ~~Jube 8, 2020~~',
		'It said “Jube 8, 2020”, and Mar 5, 2020, 22nd of May, 1st June and Sept. 3rd',
		'Section 120.3.2015, version 120.3.2015 and v120.3.2015, https://example.org/120.3.2015 and 120.3.2015.1',
		'Meeting 321 May 2015, file 120/3/2015, Council 105 March 2015',
		'It said “120.3.2015”, and 120.3.2015 is a mistake',
		'29 February 2020, 29 February, 31 March, 30 de abril de 2018',
		'From Jan 31 - Feb 1 and Oct 31 – Nov 2, and on May 31 June 2',
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

	it('writes the last day of the month, as the date is written', () => {
		const last = (written: string) => `Change the date to ${written}, the last day of the month`;
		checkFix(rule, last('30 April 2018'), `${TYPE}Due on $031 April 2018\n`, `${TYPE}Due on 30 April 2018\n`);
		const ordinal = `${TYPE}Due on the $031st of April 2018\n`;
		checkFix(rule, last('30th of April 2018'), ordinal, `${TYPE}Due on the 30th of April 2018\n`);
		checkFix(rule, last('2018-04-30'), `${TYPE}Due on $02018-04-31\n`, `${TYPE}Due on 2018-04-30\n`);
		checkFix(rule, last('28 febbraio 2019'), `${TYPE}Il $030 febbraio 2019\n`, `${TYPE}Il 28 febbraio 2019\n`);
	});

	const offered = (text: string, path?: string): string[] => {
		const { settings } = readSettings({});
		const { findings } = new Checker([rule]).check(TYPE + text, settings, path);
		return findings.flatMap((each) => each.fixes.map(({ title }) => title));
	};

	it('offers what else may be meant', () => {
		assert.deepEqual(offered('Due on 29 February 2019\n'), [
			'Change the date to 28 February 2019, the last day of the month',
			'Change the date to 1 March 2019',
			'Change the date to 29 February 2020',
		]);
		assert.equal(offered('Due on 32 March 2018\n')[0], 'Change the date to 23 March 2018');
		assert.equal(offered('Due on March 32, 2018\n')[0], 'Change the date to March 23, 2018');
		assert.deepEqual(offered('In May 45 2018 votes, in May 32 of them\n'), []);
		assert.equal(offered('# Minutes\n\n31 April 2018\n', '2018-05-31.md')[0], 'Change the date to 31 May 2018');
		assert.deepEqual(offered('Due on 30–31 June 2018\n'), []);
	});

	it('takes the year of the meeting where none is written', () => {
		const february = (year: number) => offered(`# Minutes\n\n5 February ${year}\n\nThe lease ends on 31 February.\n`);
		assert.deepEqual(february(2018), ['Change the date to 28 February, the last day of the month']);
		assert.deepEqual(february(2020), ['Change the date to 29 February, the last day of the month']);
	});

	it('writes the month in the language of the report', () => {
		const text = '# Protokoll der Sitzung vom 9. März 2024\n\n- Ilse Marquardt schreibt alle an, bis 31. April 2024\n';
		assert.deepEqual(offered(text), [
			'Change the date to 30. April 2024, the last day of the month',
			'Change the date to 1. Mai 2024',
		]);
	});

	it('takes for the day of the meeting only what is a slip of it', () => {
		const first = (day: string) => offered(`# Minutes\n\n${day} April 2018\n\nDue on 31 April 2018\n`)[0];
		assert.equal(first('9'), 'Change the date to 30 April 2018, the last day of the month');
		assert.equal(first('13'), 'Change the date to 13 April 2018');
		assert.equal(first('21'), 'Change the date to 21 April 2018');
	});

	it('offers only what fits the day of the week', () => {
		assert.deepEqual(offered('Monday, 31 April 2018\n'), [
			'Change the date to Monday, 30 April 2018, the last day of the month',
		]);
		assert.deepEqual(offered('Tuesday, 31 April 2018\n'), ['Change the date to Tuesday, 1 May 2018']);
		assert.deepEqual(offered('Friday, 31 April 2018\n'), []);
	});

	it('tells each of a list apart, in its own language', () => {
		const text = `${TYPE}On 30 febbraio 2019 and 31 April 2018\n`;
		assert.deepEqual(
			check(text, rule).map(({ message }) => message),
			['There is no “30 febbraio 2019”. Correct the date', 'There is no “31 April 2018”. Correct the date'],
		);
		assert.equal(offered('On 30 febbraio 2019 and 31 April 2018\n').at(-1), 'Change the date to 1 May 2018');
	});
});
