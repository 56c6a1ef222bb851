import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { wrongWeekday as rule } from '../../server/src/rules/wrong-weekday/wrong-weekday.js';
import { applyEdits } from '../../server/src/text/index.js';
import { type Around, check, checkFindings, checkFix } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

/** The titles of all fixes that are offered. */
const titles = (body: string, around?: Around): string[] =>
	check(TYPE + body, rule, around).flatMap(({ fixes }) => fixes.map(({ title }) => title));

/** The document after the first fix. */
function first(body: string): string {
	const [fix] = check(TYPE + body, rule).flatMap(({ fixes }) => fixes);
	return applyEdits(TYPE + body, fix!.edits).slice(TYPE.length);
}

describe('wrong-weekday', () => {
	it('marks the day of the week, before or after the date', () => {
		checkFindings(
			rule,
			`
			# 🎉 Minutes of **Tuesday**, 5 February 2018
			                  ^^^^^^^ wrong-weekday: 5 February 2018 is a Monday. Correct the day of the week or the date
			                  ↳ fix: Change “Tuesday” to “Monday”
			                  ↳ fix: Change the year to 2019
			                  ↳ fix: Change the day to 6

			1. They met again on Monday 6 February 2018, on 2018-02-07 (Tuesday), and on Thu, Feb. 9, 2018.
			                     ^^^^^^ wrong-weekday: 6 February 2018 is a Tuesday. Correct the day of the week or the date
			                     ↳ fix: Change “Monday” to “Tuesday”
			                     ↳ fix: Change the day to 5
			                     ↳ fix: Change the year to 2017
			                                                            ^^^^^^^ wrong-weekday: 7 February 2018 is a Wednesday. Correct the day of the week or the date
			                                                            ↳ fix: Change “Tuesday” to “Wednesday”
			                                                            ↳ fix: Change the day to 6
			                                                            ↳ fix: Change the year to 2017
			                                                                             ^^^ wrong-weekday: 9 February 2018 is a Friday. Correct the day of the week or the date
			                                                                             ↳ fix: Change “Thu” to “Fri”
			                                                                             ↳ fix: Change the day to 8
			                                                                             ↳ fix: Change the year to 2017
		`,
		);
	});

	it('takes no Portuguese ordinal for a day of the week', () => {
		const says = (text: string): string[] => found(`# Ata da direção\n\n5 de fevereiro de 2018\n\n${text}\n`);
		for (const text of [
			'Houve duas sessões; a segunda, 6 de março de 2018, foi breve.',
			'A quinta, 5 de março de 2018, não teve lugar.',
			'Na primeira reunião falou-se do cais; na segunda, 6 de março de 2018, do telhado.',
		]) {
			assert.deepEqual(says(text), [], text);
		}
		assert.deepEqual(says('A reunião foi na segunda, 6 de março de 2018.'), ['segunda']);
		assert.deepEqual(says('A reunião de segunda-feira, 6 de março de 2018.'), ['segunda-feira']);
		assert.deepEqual(says('A terça, 5 de março de 2018, foi longa.'), ['terça']);
	});

	it('takes no later day for that of the meeting', () => {
		const [best] = titles('# Minutes\n\nWednesday, 7 February 2018\n\nWe meet again on Wednesday 11 February.\n');
		assert.equal(best, 'Change the day to 14');
	});

	it('doubts the date first where it is that of a weekend', () => {
		const days = ['Change the day to 7', 'Change the day to 14', 'Change “Wednesday” to “Sunday”'];
		assert.deepEqual(
			titles('# Minutes\n\nWednesday, 11 February 2018\n').filter((each) => !each.includes('year')),
			days,
		);
		assert.deepEqual(titles('# Minutes\n\n5 February 2018\n\nWe meet on Wednesday 11 February.\n'), days);
	});

	it('reads lines that end as on Windows', () => {
		assert.deepEqual(found('# Minutes\r\n\r\nHeld on\r\nTuesday, 5 February\r\n2018\r\n'), ['Tuesday']);
	});

	it('speaks the languages of the reports', () => {
		assert.deepEqual(found('Réunion du mardi 5 février 2018\n'), ['mardi']);
		assert.deepEqual(found('Sitzung am Dienstag, dem 5. Februar 2018, und am Mi., 7. Feb. 2018\n'), ['Dienstag']);
		assert.deepEqual(found('Reunión del martes 5 de febrero de 2018\n'), ['martes']);
		assert.deepEqual(found('Vergadering van dinsdag 5 februari 2018\n'), ['dinsdag']);
		assert.deepEqual(found('Reunião de terça-feira, 5 de fevereiro de 2018\n'), ['terça-feira']);
		assert.deepEqual(found('Riunione di martedì 5 febbraio 2018\n'), ['martedì']);
	});

	it('gives each end of a range its own day', () => {
		assert.deepEqual(found('Monday to Thursday, 5–7 March 2018\n'), ['Thursday']);
		assert.deepEqual(found('Tuesday 5 to Wednesday 7 March 2018\n'), ['Tuesday']);
		assert.deepEqual(found('5–7 March 2018 (Monday–Wednesday); 5 and 6 March 2018 (Monday and Tuesday)\n'), []);
	});

	for (const body of [
		'Monday, 5 February 2018; Mon 5 Feb 2018; 5 February 2018 (Monday)',
		'Tuesday, 03/04/2025 and Tuesday, 5 February',
		'So, 5 April 2018 it is. We sat 5 March 2018.',
		'On 5 February 2018, Tuesday’s session was prepared.',
		'Tuesdays, 5, 12 and 19 February 2018',
		'The battle of Wednesday, 2 September 1752',
		'The draft said “Tuesday, 5 February 2018”.',
		'The invitation wrongly gave Tuesday, 5 February 2018.',
		'~~Tuesday, 5 February 2018~~ and `Tuesday, 5 February 2018`',
		'> Tuesday, 5 February 2018',
		'Tuesday, 31 February 2018',
		'5 February 2018 (Monday), 6 February 2018 (Tuesday), Wednesday, 7 February 2018',
	]) {
		it(`is silent about: ${body}`, () => checkFindings(rule, `${TYPE}# Minutes\n\n1. ${body}\n`));
	}

	it('writes the right day as the wrong one is written', () => {
		const cases = [
			['TUESDAY', 'MONDAY', '5 FEBRUARY 2018'],
			['Tue', 'Mon', '5 Feb 2018'],
			['mardi', 'lundi', '5 février 2018'],
			['Mi.', 'Mo.', '5. Februar 2018'],
			['terça', 'segunda', '5 de fevereiro de 2018'],
			['domingo', 'lunes', '5 de abril de 2021 en la sesión del consejo y el comité'],
			['domingo', 'segunda-feira', '5 de abril de 2021 na sessão do conselho e da direção'],
		];
		for (const [wrong = '', right = '', rest = ''] of cases) {
			const text = (day: string) => `${TYPE}# Minutes\n\n${day} ${rest}\n`;
			const title = `Change “${wrong.replace('.', '')}” to “${right.replace('.', '')}”`;
			checkFix(rule, title, text(`$0${wrong}`), text(right));
		}
	});
});

describe('wrong-weekday: the likelier correction first', () => {
	const order = (date: string, around?: Around) => titles(`# Minutes\n\n${date}\n`, around);

	it('a year of two digits, which stays one', () => {
		assert.ok(titles('# Minutes\n\nTuesday, 05.02.18\n').includes('Change the year to 2019'));
		checkFix(rule, 'Change the year to 2019', '# Minutes\n\n$0Tuesday, 05.02.18\n', '# Minutes\n\nTuesday, 05.02.19\n');
	});

	it('the year in January', () => {
		assert.deepEqual(order('Friday, January 18, 2018'), [
			'Change the year to 2019',
			'Change “Friday” to “Thursday”',
			'Change the day to 19',
		]);
		assert.equal(first('# Minutes\n\nFriday 08 Jan 2020\n'), '# Minutes\n\nFriday 08 Jan 2021\n');
	});

	it('the day of the week elsewhere', () => {
		assert.equal(order('Thursday, 15 September 2021')[0], 'Change “Thursday” to “Wednesday”');
		assert.equal(order('Tuesday, 5 February 2018')[0], 'Change “Tuesday” to “Monday”');
	});

	it('what the name of the file or the folder says', () => {
		assert.equal(order('Tuesday, 5 March 2023', { path: '2024-03-05.md' })[0], 'Change the year to 2024');
		assert.equal(order('Tuesday, 5 March 2023', { path: 'minutes/2024/march.md' })[0], 'Change the year to 2024');
		assert.equal(order('Friday, 5 January 2018', { path: '2018-01-05.md' })[0], undefined);
		assert.equal(order('Saturday, 5 January 2018', { path: '2018-01-05.md' })[0], 'Change “Saturday” to “Friday”');
		assert.equal(order('Dienstag, 04.03.2024', { path: '2024-03-05.md' })[0], 'Change the day to 5');
	});

	it('the year in which the next meeting comes after this one', () => {
		const text = '# Minutes\n\n12 December 2023\n\nNext meeting: Tuesday, 5 March 2023\n';
		assert.equal(titles(text)[0], 'Change the year to 2024');
	});

	it('the month in which the next meeting comes after this one, as the date is written', () => {
		const next = (head: string, line: string) => titles(`${head}\n\n${line}\n`)[0];
		assert.equal(
			next(
				'# Protokoll der Sitzung vom 9. April 2024',
				'Die nächste Sitzung findet am Dienstag, dem 14. März 2024, statt.',
			),
			'Change the date to Dienstag, dem 14. Mai 2024',
		);
		assert.equal(
			next('# Procès-verbal de la réunion du 11 avril 2024', 'La prochaine réunion aura lieu le jeudi 16 mars 2024.'),
			'Change the date to jeudi 16 mai 2024',
		);
		// One that is still to come may have any slip.
		const later = next('# Protokoll der Sitzung vom 9. April 2024', 'Nächste Sitzung: Dienstag, 15. Mai 2024');
		assert.notEqual(later, undefined);
		assert.doesNotMatch(later!, /^Change the date/);
	});
});

describe('wrong-weekday: dates without a year', () => {
	const HEAD = '# Minutes\n\nMonday, 5 February 2018\n\n';

	it('are of the year that puts them near the meeting, and told mildly', () => {
		checkFindings(
			rule,
			`
			# Minutes

			Monday, 5 February 2018

			1. Papers are due by Saturday 10 March. The next call is on Thursday, 27 February.
			                                                            ^^^^^^^^ wrong-weekday: 27 February 2018 is a Tuesday. Correct the day of the week or the date
			                                                            ↳ fix: Change “Thursday” to “Tuesday”
		`,
		);
		const { findings } = new Checker([rule]).check(
			`${HEAD}1. Until Thursday, 27 February.\n`,
			readSettings({}).settings,
		);
		assert.deepEqual(
			findings.map(({ severity }) => severity),
			['information'],
		);
	});

	it('are of the year of the meeting where that is close', () => {
		// 6 February was a Monday in 2017, and 4 February is one in 2019.
		assert.deepEqual(found(`${HEAD}1. It began on Monday, 6 February.\n`), ['Monday']);
		assert.deepEqual(found(`${HEAD}1. It begins on Monday, 4 March.\n`), ['Monday']);
	});

	it('are of the next year among the dates to come', () => {
		// 1 February is a Thursday in 2018, and a Friday in 2019.
		assert.deepEqual(found(`${HEAD}The meetings of next year:\n\n- Fri, 1 February\n`), []);
	});

	it('stay alone where the day fits a year beside it, far from the meeting, and where nobody knows the year', () => {
		// 10 March was a Friday in 2017, and is a Sunday in 2019.
		for (const body of [
			`${HEAD}1. They had met on Friday, 10 March.\n`,
			`${HEAD}1. It is planned for Sunday, 10 March.\n`,
			`${HEAD}1. They will meet on Monday, 5 September.\n`,
			'# Minutes\n\n1. The next call is on Thursday, 27 February.\n',
		]) {
			assert.deepEqual(found(body), [], body);
		}
	});
});
