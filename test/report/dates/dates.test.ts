import assert from 'node:assert/strict';
import { mayHoldDate } from '../../../server/src/report/dates/date-sign.js';
import { readDates } from '../../../server/src/report/index.js';
import { LANGUAGES } from '../../../server/src/report/words/index.js';

/** The dates of `text`, with the days of the week beside them as numbers: `2018-2-5/1`. */
function read(text: string): string[] {
	return readDates(text).map(({ days }) =>
		days
			.map(({ year, month, day, weekday }) => `${year ?? ''}-${month}-${day}${weekday ? `/${weekday.value}` : ''}`)
			.join(' '),
	);
}

describe('reading dates', () => {
	const cases: Record<string, string[]> = {
		'5 February 2018, February 5, 2018 and 5 Feb. 2018': ['2018-2-5', '2018-2-5', '2018-2-5'],
		'2018-02-05, 2018-02-05T14:00Z, 2018/02/05': ['2018-2-5', '2018-2-5', '2018-2-5'],
		'2018-02-05/07, 2018-02-05/2018-02-09, 2018-02-05/07/09.': ['2018-2-5 2018-2-7', '2018-2-5 2018-2-9'],
		'27-Jan-2016, 2017 July 25 - 27, the 29th of May': ['2016-1-27', '2017-7-25 2017-7-27', '-5-29'],
		'5–7 March 2018, 06-08 July 2020, March 5 to 7, 2018': [
			'2018-3-5 2018-3-7',
			'2020-7-6 2020-7-8',
			'2018-3-5 2018-3-7',
		],
		'From Jan 31 - Feb 1, May 31 June 2; 2 May 31 June': ['-1-31 -2-1', '-5-31', '-6-2', '-5-2', '-6-31'],
		'30 December – 2 January 2019; April 30 – May 2, 2018': ['2018-12-30 2019-1-2', '2018-4-30 2018-5-2'],
		'5, 6 and 7 March 2018; items 3, 5 March 2018': ['2018-3-5 2018-3-6 2018-3-7', '2018-3-5'],
		'Monday, 5 March 2018; 5 March 2018 (Mon); Monday to Wednesday, 5–7 March 2018': [
			'2018-3-5/1',
			'2018-3-5/1',
			'2018-3-5/1 2018-3-7/3',
		],
		'Dienstag, den 5. Februar 2019; 5. bis 7. März 2018; Di., 5. Feb. 2019; 5./6. Mai; Fr 2. – So 4. Mai': [
			'2019-2-5/2',
			'2018-3-5 2018-3-7',
			'2019-2-5/2',
			'-5-5 -5-6',
			'-5-2/5 -5-4/7',
		],
		"le mardi 6 février 2018; du 5 au 7 mars 2018; 1er mars 2018; 5 d'août 2018": [
			'2018-2-6/2',
			'2018-3-5 2018-3-7',
			'2018-3-1',
			'2018-8-5',
		],
		'martes 6 de febrero de 2018; del 5 al 7 de marzo de 2018': ['2018-2-6/2', '2018-3-5 2018-3-7'],
		'dinsdag 6 februari 2018; 5 t/m 7 maart 2020': ['2018-2-6/2', '2020-3-5 2020-3-7'],
		'terça-feira, 6 de fevereiro de 2018; segunda, 5 de abril de 2021; 1 e 2 de março': [
			'2018-2-6/2',
			'2021-4-5/1',
			'-3-1 -3-2',
		],
		'martedì 6 febbraio 2018; dal 5 al 7 marzo 2018': ['2018-2-6/2', '2018-3-5 2018-3-7'],
		'\u0130 5 March 2018, 31 April 2018, 31 avril 2024 est, 5 March 1500 UTC': [
			'2018-3-5',
			'2018-4-31',
			'2024-4-31',
			'-3-5',
		],
		'05.02.2018, 5. 2. 2018, 13/04/2025, 04-13-2025, 04/04/2025, 2023-10-5': [
			'2018-2-5',
			'2018-2-5',
			'2025-4-13',
			'2025-4-13',
			'2025-4-4',
			'2023-10-5',
		],
		'Thursday, 03/04/2025; Tue 03/04/2025; Monday, 03/04/2025; Di., 06.02.2018; 05.02.2018 (Mo.)': [
			'2025-4-3/4',
			'2025-3-4/2',
			'2018-2-6/2',
			'2018-2-5/1',
		],
		'05.–07.03.2018; 28.02. bis 02.03.2018; 30.12.–02.01.2019; Mo 05.02.2018 – Mi 07.02.2018': [
			'2018-3-5 2018-3-7',
			'2018-2-28 2018-3-2',
			'2018-12-30 2019-1-2',
			'2018-2-5/1 2018-2-7/3',
		],
		'31.04.2018, 30/02/2018, 02/30/2018': ['2018-4-31', '2018-2-30', '2018-2-30'],
		'version 4.5.2018, 10.12.2020.1, a/13/04/2018/b, 13-04-2018-x, 1.13.04.2018, 13/13/2018, 2024-2-31': [],
		'03/04/2025, v5 March, 1.5 March, COVID-19 March 2020, Room 5 April House': [],
		'we may 10 times, 30 set pieces, 12 out of 20, 5 mars bars, report-2018-02-05.md, /2018-02-05/': [],
	};
	for (const [text, dates] of Object.entries(cases)) it(text, () => assert.deepEqual(read(text), dates));

	it('takes time that grows no faster than the text', () => {
		for (const part of [
			'1 and 2 to ',
			'5 March ',
			'Monday ',
			'1',
			'5–',
			'March 5 and ',
			'2018-02-05 – ',
			'5.–',
			'05.02.2018 – ',
			'1/2/2018',
			'5. ',
		]) {
			readDates(part.repeat(100_000));
		}
	});

	it('is told what comes first in digits', () => {
		const days = (text: string, order: 'day' | 'month') =>
			readDates(text, order).map(({ days: [{ year, month, day }] }) => `${year}-${month}-${day}`);
		assert.deepEqual(days('03/04/2025, 13/04/2025', 'day'), ['2025-4-3', '2025-4-13']);
		assert.deepEqual(days('03/04/2025, 04/13/2025', 'month'), ['2025-3-4', '2025-4-13']);
		// Against all others, its day of the week or its parts are a slip.
		assert.deepEqual(days('Tuesday, 03/04/2025', 'day'), []);
		assert.deepEqual(days('03.04.2025', 'month'), []);
	});

	it('knows each month beside a number, before and after it, in any letter case', () => {
		for (const month of LANGUAGES.flatMap(({ months }) => months.flat())) {
			for (const date of [`5 ${month} 2018`, `${month} 5`]) {
				for (const text of [date, date.toUpperCase(), date[0] + date.slice(1).toUpperCase()]) {
					assert.ok(mayHoldDate(text), text);
				}
			}
		}
	});
});
