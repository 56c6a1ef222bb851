import assert from 'node:assert/strict';
import { amountIn } from '../../server/src/rules/wrong-total/amount.js';
import { wrongTotal as rule } from '../../server/src/rules/wrong-total/wrong-total.js';
import { check, checkFindings } from '../support/fixture.js';

const HEAD = '# Minutes\n\n5 March 2024\n\n';

/** What is marked in a table with these rows. */
function found(...rows: readonly string[]): string[] {
	const text = `${HEAD}| Item | Amount |\n| --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`;
	return check(text, rule).map(({ span, message }) => `${text.slice(span.from, span.to)}: ${message}`);
}

describe('wrong-total', () => {
	it('marks the total, and says what the amounts add up to', () => {
		checkFindings(
			rule,
			`
			# 🎉 Minutes

			5 March 2024

			| Item | 2024 | 2025 |
			| --- | ---: | ---: |
			| Rent 🎉 | 1,200 | 1,250 |
			| Boats | 450 | 500 |
			| **Total** | **1,650** | **1,850** |
			                            ^^^^^ wrong-total: The amounts above add up to 1,750. Correct the total or one of them
		`,
		);
	});

	it('speaks the languages of the reports', () => {
		for (const total of ['Total', 'Summe', 'Gesamtbetrag', 'Totaal', 'Somme', 'Total geral', 'Totale', 'Suma']) {
			assert.equal(found('A | 100', 'B | 200', `${total} | 310`).length, 1, total);
		}
	});

	it('knows subtotals, and totals that sum up these', () => {
		assert.deepEqual(found('A | 100', 'B | 200', 'Subtotal | 300', 'C | 10', 'D | 5', 'Total | 315'), []);
		assert.deepEqual(
			found('A | 100', 'B | 200', 'Subtotal | 300', 'C | 10', 'D | 5', 'Subtotal | 15', 'Total | 315'),
			[],
		);
		assert.deepEqual(
			found('A | 100', 'B | 200', 'Total income | 300', 'C | 90', 'D | 5', 'Total expenses | 95', 'Total | 205'),
			[],
		);
		assert.equal(found('A | 100', 'B | 200', 'Subtotal | 300', 'C | 10', 'D | 5', 'Subtotal | 18').length, 1);
	});

	it('leaves out what an amount consists of', () => {
		assert.deepEqual(found('A | 100', '· paid | 40', '· open | 60', 'B | 200', 'Total | 300'), []);
		assert.deepEqual(found('A | 1000', 'paid | 40', 'open | 960', 'B | 9000', 'Total | 10000'), []);
	});

	it('allows for what is taken from the others', () => {
		assert.deepEqual(found('Income | 1,000', 'Fees | 500', 'Expenses | 80', 'Total | 1,420'), []);
		assert.deepEqual(found('Einnahmen | 1.000,00', 'abzüglich Ausgaben | 50,00', 'Summe | 950,00'), []);
		assert.deepEqual(found('Cotisations | 900', 'Dons | 800', 'Location | 40', 'Timbres | 30', 'Total | 1630'), []);
		assert.equal(found('Income | 1,000', 'Fees | 500', 'Expenses | 80', 'Total | 1,430').length, 1);
	});

	it('allows for rows that may be left out', () => {
		for (const aside of ['of whom girls', 'davon Mädchen', 'dont filles', 'waarvan meisjes', 'di cui ragazze']) {
			assert.deepEqual(found('Adults | 100', 'Juniors | 20', `${aside} | 9`, 'Total | 120'), [], aside);
		}
		for (const aside of ['Invalid', 'Ungültige', 'Nuls', 'Ongeldig', 'Votos nulos', 'Schede bianche', 'Em branco']) {
			const votes = ['Ann Lee | 21', 'Bo Roe | 18', `${aside} | 2`];
			assert.deepEqual(found(...votes, 'Total | 39'), [], aside);
			assert.deepEqual(found(...votes, 'Total | 41'), [], aside);
			assert.equal(found(...votes, 'Total | 45').length, 1, aside);
		}
	});

	it('allows for rounding, and for what is no amount', () => {
		assert.deepEqual(found('A | 100', 'B | 200', 'Total | 301'), []);
		assert.deepEqual(found('A | 100.25', 'B | 200.25', 'Total | 300.50'), []);
		assert.deepEqual(found('A | 100', 'B | about 200', 'Total | 310'), []);
		assert.deepEqual(found('A | 100', 'B | 200', 'Total | '), []);
		assert.deepEqual(found('A | 2023', 'B | 2024', 'Total | 2'), []);
	});

	it('reads amounts as people write them', () => {
		for (const [written, amount] of [
			['1,234.50', 123_450],
			['1.234,5', 123_450],
			['1 234', 123_400],
			["CHF 1'234.00", 123_400],
			['$14,400', 1_440_000],
			['€ 500,-', 50_000],
			['–12.50', -1_250],
			['(12)', -1_200],
			['**7**', 700],
			['12 %', undefined],
			['3 of 4', undefined],
			['', undefined],
		] as const) {
			assert.equal(amountIn(written), amount, written);
		}
	});

	/** What is marked in a report of this paragraph. */
	const inText = (text: string): string[] => {
		const whole = `${HEAD}${text}\n`;
		return check(whole, rule).map(
			({ span, message }) => `${whole.slice(span.from, span.to)}: ${/[\d,.]+/.exec(message)![0].replace(/\.$/, '')}`,
		);
	};

	it('adds up what a sentence adds up', () => {
		for (const [text, marked] of [
			['They need 6 + 7 + 9 = 21 TB.', '21: 22'],
			['The stalls brought €640 (books) + €410 (cakes) = €1,150.', '1,150: 1,050'],
			['Coûts : 3 200 € de stands + 1 150 € de buvette = 4 450 €.', '4 450: 4,350'],
			['There are 9 findings: 2 high, 3 medium and 5 low.', '9: 10'],
			['Es kamen 23 Personen: 14 aus Gemeinden, 6 aus Vereinen und 4 Gäste.', '23: 24'],
			['Er zijn 30 leden, waarvan 20 jeugdleden en 12 senioren.', '30: 32'],
			['Rent was £18,400 and other income £1,250, making £19,550 in all.', '19,550: 19,650'],
			['320.000 Euro (Bau) und 45.000 Euro (Planung), zusammen 375.000 Euro.', '375.000: 365,000'],
		]) {
			assert.deepEqual(inText(text!), [marked]);
		}
	});

	const fine = [
		'They need 6 + 7 + 9 = 22 TB, and x + 3 = 4, a1 + 3 = 7, 2024-05-03 + 1 = 9.',
		'He said “2 + 2 = 5”, and `1 + 1 = 3`.',
		'There are 30 members, of whom 20 adults and 9 children.',
		'On 5 March: 2 talks and 4 posters. At 10:30: 4 people and 5 dogs.',
		'There are 9 rooms: 1 hall and 2 offices.',
		'Material 2.100 Euro, Lohn 2.400 Euro, Gerät 300 Euro, insgesamt 4.800 Euro.',
		'Fees of £1,000 less £50 for stamps, £950 in all.',
		'The 2 boats cost £300 and the shed £500, £850 in all.',
		'> They need 6 + 7 + 9 = 21 TB.',
	];
	for (const text of fine) it(`silent: ${text}`, () => assert.deepEqual(inText(text), []));

	it('knows a total with one wrong digit', () => {
		assert.equal(found('A | 22', 'B | 15', 'Total | 47').length, 1);
		assert.deepEqual(found('A | 22', 'B | 15', 'Total | 58'), []);
	});
});
