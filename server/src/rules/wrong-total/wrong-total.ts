/** Finds totals that are not the sum of what stands above them in a table, or beside them in a sentence. */
import { anyOf, type Prose, rowsOf, sourceSpan } from '../../report/index.js';
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import type { BlockFinding, Rule } from '../rule.js';
import { amountIn, lessSome, written } from './amount.js';
import { wrongSums } from './sums.js';

/** A total that is further off sums up something else. */
const NEAR = 0.2;
/** What rounding adds up to in each row, in hundredths, where amounts are whole. */
const ROUNDING = 50;

export const wrongTotal: Rule = {
	id: 'wrong-total',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'name',
	scope: 'report',
	theme: 'meeting',
	docs: {
		title: 'Total that does not add up',
		what: 'A row “Total” of a table whose amount is nearly, but not quite, the sum of those above it in its column. Subtotals are taken into account, and so are rounding, rows that are subtracted, and those that a total may leave out (“of whom girls”, “invalid”). A column with anything that is no amount is left alone. In a sentence, a sum (“640 + 410 = 1,150”), and a number whose parts follow (“9 findings: 2 high, 3 medium and 5 low”).',
		why: 'Budgets and votes are quoted from the report, and somebody will add them up.',
		fixes: 'None: only the author knows which of the amounts is wrong.',
		reported: [
			'# Minutes\n\n5 March 2024\n\n## Budget\n\n| Item | 2024 | 2025 |\n| --- | ---: | ---: |\n| Rent | 1,200 | 1,250 |\n| Boats | 450 | 500 |\n| Total | 1,650 | 1,850 |\n',
			'# Protokoll\n\n5. März 2024\n\n## Haushalt\n\n| Posten | Betrag |\n| --- | --- |\n| Miete | 1.200,00 € |\n| Boote | 450,50 € |\n| **Summe** | **1.605,50 €** |\n',
			'# Minutes\n\n5 March 2024\n\n## Stalls\n\nThey brought in €640 (books) + €410 (cakes) = €1,150.\n\nThere were 9 findings: 2 high, 3 medium and 5 low.\n',
		],
		accepted: [
			'# Minutes\n\n5 March 2024\n\n## Budget\n\n| Item | 2024 |\n| --- | ---: |\n| Rent | 1,200 |\n| Boats | 450 |\n| Subtotal | 1,650 |\n| Fuel | 100 |\n| Total | 1,750 |\n',
			'# Minutes\n\n5 March 2024\n\n## Budget\n\n| Item | 2024 |\n| --- | ---: |\n| Rent | 1,200 |\n| Boats | about 450 |\n| Total | 1,600 |\n',
			'# Minutes\n\n5 March 2024\n\n## Visit\n\nIt was attended by 40 members, of whom 20 adults and 12 children. 5 March: 2 talks and 4 posters.\n',
		],
	},
	checkBlock({ prose }, source) {
		if (prose[0]?.kind === 'cell') return prose.some(isTotal) ? [...wrongIn(rowsOf(prose, source).slice(1))] : [];
		return prose.flatMap((each) =>
			wrongSums(each).map(({ span, sum }) => ({
				message: `The parts add up to ${written(sum)}. Correct the total or one of them`,
				span: sourceSpan(each, span),
				fixes: () => [],
			})),
		);
	},
};

const TOTAL = lazily(() => narrowed(`^\\P{L}*${anyOf(({ markup }) => markup.total)}(?!\\p{L})`, 'u'));

function isTotal({ text }: Prose): boolean {
	return text.length < LONGEST && TOTAL().test(lowerCase(text));
}

/** No label is longer. */
const LONGEST = 60;

function* wrongIn(rows: readonly (readonly Prose[])[]): Iterable<BlockFinding> {
	const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
	for (let column = 1; column < width; column++) {
		/** Of all amounts but totals, of the totals, and the first of these. */
		let [all, totals, first]: [number, number, number?] = [0, 0];
		/** Those that no total has summed up yet, and what they come to with those that may be left out. */
		let [since, withAside]: [number[], number] = [[], 0];
		for (const row of rows) {
			const cell = row[column];
			if (!cell || cell.text.trim() === '') continue;
			const amount = amountIn(cell.text);
			if (amount === undefined) break;
			// "· of which paid"
			if (row[0] && PART.test(row[0].text)) continue;
			if (!(row[0] && isTotal(row[0]))) {
				withAside += amount;
				if (row[0] && ASIDE().test(lowerCase(row[0].text))) continue;
				since.push(amount);
				all += amount;
				continue;
			}
			const [sum, whole] = [sumOf(withoutParts(since)), sumOf(since)];
			// The last is what is left of the first total after the others: income less expenses.
			const sums = [sum, whole, withAside, all, totals, totals + whole, 2 * (first ?? 0) - totals, ...lessSome(since)];
			const slack = amount % 100 === 0 ? ROUNDING * since.length : 0;
			if (since.length > 1 && !sums.some((each) => Math.abs(each - amount) <= slack) && isNear(sum, amount)) {
				yield {
					message: `The amounts above add up to ${written(sum)}. Correct the total or one of them`,
					span: sourceSpan(cell, { from: 0, to: cell.text.length }),
					fixes: () => [],
				};
			}
			totals += amount;
			first ??= amount;
			[since, withAside] = [[], 0];
		}
	}
}

const PART = /^\s*[·•◦▪–—>→↳-]/;
/** "Of whom girls", "invalid". */
const ASIDE = lazily(() =>
	narrowed(`^\\P{L}*(?:${anyOf(({ markup }) => [...markup.ofWhich, ...markup.leftOut])})(?!\\p{L})`, 'u'),
);

/** Without those that an amount above them sums up: what it consists of. */
function withoutParts(amounts: readonly number[]): readonly number[] {
	const found: number[] = [];
	for (let at = 0; at < amounts.length; at++) {
		found.push(amounts[at]!);
		let sum = 0;
		for (let next = at + 1; next < amounts.length && sum < amounts[at]!; next++) {
			sum += amounts[next]!;
			if (sum !== amounts[at] || next < at + 2) continue;
			at = next;
			break;
		}
	}
	return found;
}

function sumOf(amounts: readonly number[]): number {
	return amounts.reduce((sum, amount) => sum + amount, 0);
}

function isNear(sum: number, total: number): boolean {
	return Math.abs(sum - total) <= NEAR * Math.max(Math.abs(sum), Math.abs(total)) || isOneDigitOff(sum, total);
}

/** "47" for 37. */
function isOneDigitOff(sum: number, total: number): boolean {
	const [one, other] = [String(sum / 100), String(total / 100)];
	return (
		one.length > 1 && one.length === other.length && [...one].filter((digit, i) => digit !== other[i]).length === 1
	);
}
