/** Amounts as people write them in tables. */

const SIGNS = /[\s\u00A0\u202F'’*_]|\p{Sc}|(?<!\p{L})(?:EUR|USD|GBP|CHF|kr)(?!\p{L})/gu;
const AMOUNT = /^(?<minus>[-−–(])?(?<whole>\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](?<rest>\d{1,2}))?(?:[.,]?[-–—]+)?\)?$/;

/** In hundredths; `undefined` for what is no amount, or might be read in two ways. */
export function amountIn(cell: string): number | undefined {
	const groups = AMOUNT.exec(cell.replace(SIGNS, ''))?.groups;
	if (!groups) return undefined;
	const { minus, whole = '', rest = '' } = groups;
	const value = Number(whole.replace(/[.,]/g, '')) * 100 + Number(rest.padEnd(2, '0'));
	return minus === undefined ? value : -value;
}

/** As it is written in a message: "1,250" or "1,250.50". */
export function written(amount: number): string {
	const digits = amount % 100 === 0 ? 0 : 2;
	return (amount / 100).toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** What is left where one of the amounts is taken from the others, or all from some place on: income less expenses. */
export function lessSome(amounts: readonly number[]): number[] {
	const sum = amounts.reduce((sum, amount) => sum + amount, 0);
	let rest = sum;
	return amounts.flatMap((amount) => {
		rest -= amount;
		return [sum - 2 * amount, sum - 2 * rest, 2 * rest - sum];
	});
}
