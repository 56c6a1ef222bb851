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
});
