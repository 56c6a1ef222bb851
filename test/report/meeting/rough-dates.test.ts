import assert from 'node:assert/strict';
import { dayAt, dayNumberOfIso, isoOf, readRoughDate } from '../../../server/src/report/index.js';

/** What words mean in a report of 5 February 2018: the first day, the last, and the day of the week. */
function meant(words: string): string {
	const read = readRoughDate(words, dayNumberOfIso('2018-02-05'));
	if (!read) return '';
	const [from, to] = [read.from, read.to].map((day) => isoOf(dayAt(day)));
	return `${from === to ? from : `${from} – ${to}`}${read.weekday === undefined ? '' : `, ${read.weekday}`}`;
}

describe('reading days that are not fixed yet', () => {
	const cases: Record<string, string> = {
		'in early March': '2018-03-01 – 2018-03-10',
		'Anfang März': '2018-03-01 – 2018-03-10',
		'mi-mars': '2018-03-11 – 2018-03-20',
		'a finales de marzo': '2018-03-21 – 2018-03-31',
		'a metà marzo': '2018-03-11 – 2018-03-20',
		'begin maart': '2018-03-01 – 2018-03-10',
		'em meados de março': '2018-03-11 – 2018-03-20',
		'late March or early April': '2018-03-21 – 2018-04-10',
		'in January': '2019-01-01 – 2019-01-31',
		'the end of January 2020': '2020-01-21 – 2020-01-31',
		'in the week of 5 March': '2018-03-05 – 2018-03-11',
		'around 7 March 2018': '2018-03-05 – 2018-03-11',
		'in der Woche vom 5. März': '2018-03-05 – 2018-03-11',
		'a Tuesday in May': '2018-05-01 – 2018-05-31, 2',
		'Monday, 5 March': '2018-03-05',
		'the 5th of January': '2019-01-05',
		'the second Tuesday of April': '2018-04-10',
		'2nd Tuesday in January': '2019-01-08',
		'the last Friday in March': '2018-03-30',
		'am zweiten Dienstag im April': '2018-04-10',
		'le deuxième mardi d’avril': '2018-04-10',
		'el segundo martes de abril': '2018-04-10',
		'l’ultimo martedì di aprile': '2018-04-24',
		'eerste maandag van april': '2018-04-02',
		'segunda terça-feira de abril': '2018-04-10',
		// A day of the week that does not fit: nobody knows which of the two is wrong.
		'Tuesday, 5 March': '2018-03-05 – 2018-03-11',
		'may be held online': '',
		'in two weeks': '',
		'the fifth Monday of May': '2018-05-01 – 2018-05-31, 1',
	};
	for (const [words, days] of Object.entries(cases)) {
		it(words, () => {
			assert.equal(meant(words), days);
		});
	}
});
