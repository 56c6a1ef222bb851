import assert from 'node:assert/strict';
import { LANGUAGES } from '../../server/src/report/index.js';
import { readGivenDay } from '../../server/src/templates/index.js';

describe('the day of a meeting as somebody types it', () => {
	for (const text of [
		'2026-01-14',
		' 2026-1-14 ',
		'14 January 2026',
		'january 14th, 2026',
		'Wed 14 Jan 2026',
		'14/01/2026',
		'01/14/2026',
		'14.1.2026',
		'14. 01. 2026',
		'Mittwoch, den 14. Januar 2026',
		'le mercredi 14 janvier 2026',
		'14 de enero de 2026',
		'14 gennaio 2026',
		'quarta-feira, 14 de janeiro de 2026',
		'14 januari 2026',
		'14.1.26',
		'14/01/26',
	]) {
		it(`is read from ${text}`, () => {
			assert.deepEqual(readGivenDay(text), { date: '2026-01-14', words: 'Wednesday, 14 January 2026' });
		});
	}

	it('is read as each language writes it, as the day that is offered is', () => {
		for (const { code } of LANGUAGES) {
			for (let month = 1; month <= 12; month++) {
				const date = `2026-${String(month).padStart(2, '0')}-01`;
				const shown = new Intl.DateTimeFormat(code, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
				const found = readGivenDay(shown, code);
				assert.equal('date' in found && found.date, date, shown);
			}
		}
	});

	it('is understood where day and month are equal, or dots say which is which', () => {
		assert.deepEqual(readGivenDay('04/04/2026'), { date: '2026-04-04', words: 'Saturday, 4 April 2026' });
		assert.deepEqual(readGivenDay('3.4.2026'), { date: '2026-04-03', words: 'Friday, 3 April 2026' });
	});

	it('has the day before the month in every language but English', () => {
		assert.deepEqual(readGivenDay('03/04/2026', 'fr'), { date: '2026-04-03', words: 'Friday, 3 April 2026' });
		assert.deepEqual(readGivenDay('3-4-2026', 'nl'), { date: '2026-04-03', words: 'Friday, 3 April 2026' });
		assert.ok('fault' in readGivenDay('03/04/2026', 'en'));
	});

	const no = 'This is not a date. Write a day, such as 14 January 2026, 14.1.2026 or 2026-01-14';
	for (const [text, fault] of [
		['', 'Write a day, such as 14 January 2026, 14.1.2026 or 2026-01-14'],
		['03/04/2026', '“03/04/2026” may be 3 April 2026 or 4 March 2026. Write the month as a word'],
		['2026-02-30', 'There is no such day. Correct it'],
		['30.2.2026', 'There is no such day. Correct it'],
		['13/13/2026', 'There is no such day. Correct it'],
		['14 January', 'The year is missing. Add it, as in 14 January 2026'],
		['14.1.', 'The year is missing. Add it, as in 14 January 2026'],
		['14 Jan 26', 'Write the year with four digits, as in 14 January 2026'],
		['14–15 January 2026', 'These are several days. Write the first one'],
		['Monday 14 January 2026', '14 January 2026 is a Wednesday. Correct the day, or leave out the day of the week'],
		['soon', no],
		['room 7 on 14 January 2026', no],
		['14 January 2026 and 15 February 2026 '.repeat(4), no],
	] as const) {
		it(`is refused in ${JSON.stringify(text.slice(0, 40))}`, () => {
			const given = readGivenDay(text);
			assert.equal('fault' in given && given.fault, fault);
		});
	}
});
