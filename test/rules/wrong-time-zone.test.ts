import assert from 'node:assert/strict';
import { wrongTimeZone as rule } from '../../server/src/rules/wrong-time-zone/wrong-time-zone.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const minutes = (date: string, text: string): string =>
	`# Minutes of the board\n\n${date}\n\nPresent: Ana Lund, Bo Berg\n\n${text}\n`;

describe('wrong-time-zone', () => {
	it('marks the zone', () => {
		checkFindings(
			rule,
			`
			# Minutes of the board

			🎉 5 August 2024, 9:00 AM PST
			                          ^^^ wrong-time-zone: PST is winter time, but this day is not in winter time. Write PDT or correct the time
			                          ↳ fix: Write “PDT”

			Present: Ana Lund, Bo Berg
			`,
		);
	});

	for (const [date, text, found] of [
		['8 January 2024', '9am PDT, 12:00 p.m. (EDT), 18:00 CEST', ['PDT', 'EDT', 'CEST']],
		['1 July 2024', '9am PST, 12:00 p.m. (EST), 18:00 CET', ['PST', 'EST', 'CET']],
		['1 July 2024', 'On 5 August at 17:00 CET', ['CET']],
		['1 July 2024', '9am PDT, 12:00 EDT, 18:00 CEST', []],
		// The clocks change in between, or the day beside it is another one.
		['1 July 2024', 'On 5 December at 17:00 CET', []],
		['5 December 2024', 'On 1 July at 17:00 CET', []],
		['28 March 2024', '17:00 CET, 17:00 CEST', []],
		['3 November 2024', '9am PST, 9am PDT', []],
		['1 July 2024', '9am PST/PDT, 4 est, the 12 CETs, AEST, 9 AEST and EST', []],
	] as const) {
		it(`${date}: ${text}`, () => {
			const whole = minutes(date, text);
			const marked = check(whole, rule).map(({ span }) => whole.slice(span.from, span.to));
			assert.deepEqual(marked, found);
		});
	}

	it('says nothing of a meeting without a date', () => {
		assert.deepEqual(check('# Minutes of the board\n\nPresent: Ana Lund, Bo Berg\n\n9am PST\n', rule), []);
	});

	it('writes the other one', () => {
		checkFix(rule, 'Write “CEST”', minutes('1 July 2024', '17:00 C$0ET'), minutes('1 July 2024', '17:00 CEST'));
		const times = (zone: string) => `9 AM P${zone} to 10 AM PST`;
		const [before, after] = [times('$0ST'), times('DT').replace('PST', 'PDT')];
		checkFix(rule, 'Write “PDT”', minutes('1 July 2024', before), minutes('1 July 2024', after));
	});
});
