import assert from 'node:assert/strict';
import { wrongWeekday as rule } from '../../server/src/rules/wrong-weekday.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('wrong-weekday', () => {
	it('marks the day of the week, before or after the date', () => {
		checkFindings(
			rule,
			`
			# 🎉 Minutes of **Tuesday**, 5 February 2018
			                  ^^^^^^^ wrong-weekday

			1. They met again on Monday 6 February 2018, on 2018-02-07 (Tuesday), and on Thu, Feb. 9, 2018.
			                     ^^^^^^ wrong-weekday
			                                                            ^^^^^^^ wrong-weekday
			                                                                             ^^^ wrong-weekday
		`,
		);
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
			const title = `Write “${right.replace('.', '')}”`;
			checkFix(rule, title, text(`$0${wrong}`), text(right));
		}
	});
});
