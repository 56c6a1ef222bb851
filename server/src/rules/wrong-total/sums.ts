/** Sums in a sentence: "1,200 (rent) + 450 (boats) = 1,650", "9 findings: 2 high, 3 medium and 4 low", "€12 and €30, €32 in all". */
import { anyOf, isQuoted, markAround, monthsNamed, type Prose, sentenceBefore } from '../../report/index.js';
import { lazily, lowerCase, narrowed, type Span } from '../../text/index.js';
import { amountIn, lessSome } from './amount.js';

/** A total that is not what its parts add up to. */
export interface WrongSum {
	/** The total, in the plain text. */
	readonly span: Span;
	/** What the parts add up to, in hundredths. */
	readonly sum: number;
}

/** A longer paragraph tells more than sums. */
const LONGEST = 5_000;

const NUMBER = "(?:\\d{1,3}(?:[.,'’ \\u00A0\\u202F]\\d{3})+|\\d{1,9})(?:[.,]\\d{1,2})?(?![\\d\\p{L}]|[.,:/-]\\d)";
const MONEY = '(?:\\p{Sc} ?)?';
/** What is counted: "€", "euros for the stall", "(stall 1)". */
const WHAT = "(?: ?[\\p{Sc}%])?(?: \\p{L}[\\p{L}'’-]{0,20}){0,4}(?: ?\\([^()+=]{1,40}\\))?";

const AMOUNT = `(${MONEY})(${NUMBER})(?: (\\p{Sc}|\\p{L}+))?`;

const patterns = lazily(() => ({
	all: narrowed(total(), 'gu'),
	formula: narrowed(formula(), 'gu'),
	parts: narrowed(breakdown(), 'gu'),
}));

/** "A total of €32", "€32 in all". */
function total(): string {
	const before = anyOf(({ markup }) => markup.inAll.before);
	const after = anyOf(({ markup }) => markup.inAll.after);
	return `(?<!\\p{L})${before} ${AMOUNT}|(?<![\\p{L}\\d.,])${AMOUNT} ${after}(?!\\p{L})`;
}

/** "1,200 (rent) + 450 (boats) = 1,650" */
function formula(): string {
	const term = `${MONEY}${NUMBER}${WHAT}`;
	const begins = '(?<![\\p{L}\\d.,^]|[+*/=–-] ?)';
	return `${begins}${term}(?: ?\\+ ?${term})+ ?= ?${MONEY}(${NUMBER})(?! ?[+*/=×–-])`;
}

/** "9 findings: 2 high, 3 medium and 4 low", "23 people, of whom 14 …" */
function breakdown(): string {
	const and = anyOf(({ grammar }) => grammar.and);
	const ofWhich = anyOf(({ markup }) => markup.ofWhich);
	const begins = '(?<![\\p{L}\\d.,:/-]|\\p{Sc} ?)';
	const counted = `(${NUMBER}) (\\p{Sc}|\\p{L}[\\p{L}'’-]{1,25})(?: [\\p{L}'’-]{1,25}){0,2}`;
	const part = `${NUMBER}(?: (?:\\p{Sc}|[\\p{L}'’()-]{1,25})){1,5}`;
	const parts = `${part}(?:, ${part}){0,6},? ${and} ${part}`;
	return `${begins}${counted}(?::|(,? ${ofWhich})) (${parts})(?=[.;)]|\\s*$)`;
}

const NUMBERS = narrowed(`(?<!\\([^()]{0,40})${NUMBER}`, 'gu');
const COUNTS = narrowed(NUMBER, 'gu');

export function wrongSums(prose: Prose): WrongSum[] {
	const { text, within } = prose;
	if (within === 'quote' || text.length > LONGEST || !/\d/.test(text)) return [];
	const found = [...formulas(text), ...breakdowns(text), ...totals(text)];
	return found.filter(
		({ span: { from, to } }) => !isQuoted(text, from, to) && !markAround(prose, { from, to }, 'code', 'delete'),
	);
}

function* formulas(text: string): Iterable<WrongSum> {
	if (!text.includes('+') || !text.includes('=')) return;
	for (const { index, 0: all, 1: result = '' } of text.matchAll(patterns().formula)) {
		const sum = sumOf(all.slice(0, all.lastIndexOf('=')).match(NUMBERS) ?? []);
		const total = amountIn(result);
		const to = index + all.length;
		if (sum !== undefined && total !== undefined && sum !== total) {
			yield { span: { from: to - result.length, to }, sum };
		}
	}
}

/** How much more or less still tells that nothing else is meant. */
const NEAR = 0.2;

/** "23 people: 14 from the towns, 6 from clubs and 4 others". Of those "of whom", some may be left out. */
function* breakdowns(text: string): Iterable<WrongSum> {
	const { parts } = patterns();
	for (const { index, 1: all = '', 2: what = '', 3: some, 4: each = '' } of lowerCase(text).matchAll(parts)) {
		const [total, sum] = [amountIn(all), sumOf(each.match(COUNTS) ?? [])];
		if (total === undefined || sum === undefined || sum === total || monthsNamed(what).length > 0) continue;
		if ((some !== undefined && sum < total) || Math.abs(sum - total) > NEAR * total) continue;
		yield { span: { from: index, to: index + all.length }, sum };
	}
}

const AMOUNTS = narrowed(`(?<![\\p{L}\\d.,/-])${AMOUNT}`, 'gu');

/** "£18,400 and £1,250, making £19,550 in all": amounts of one kind, and no others before the sum. */
function* totals(text: string): Iterable<WrongSum> {
	const low = lowerCase(text);
	for (const match of low.matchAll(patterns().all)) {
		const [all, sign = '', one = '', unit = '', sign2 = '', two = '', unit2 = ''] = match;
		const [written, kind] = one === '' ? [two, kindOf(sign2, unit2)] : [one, kindOf(sign, unit)];
		const total = amountIn(written);
		const parts = [...lowerCase(clauseBefore(text, match.index)).matchAll(AMOUNTS)];
		const sum = sumOf(parts.map(([, , amount = '']) => amount));
		if (total === undefined || sum === undefined || sum === total || parts.length < 2) continue;
		if (kind === '' || parts.some(([, sign = '', , unit = '']) => kindOf(sign, unit) !== kind)) continue;
		if (Math.abs(sum - total) > NEAR * total || isLessSome(parts, total)) continue;
		const from = match.index + all.indexOf(written);
		yield { span: { from, to: from + written.length }, sum };
	}
}

/** "Fees of €1,000 less €50 for stamps, €950 in all". */
function isLessSome(parts: readonly RegExpExecArray[], total: number): boolean {
	return lessSome(parts.map(([, , amount = '']) => amountIn(amount) ?? 0)).includes(total);
}

/** What is counted: "€", "euros". */
function kindOf(sign: string, unit: string): string {
	return sign.trim() || unit;
}

/** What stands before `at` in its sentence and its line, and behind the last sign that begins an account. */
function clauseBefore(text: string, at: number): string {
	const before = sentenceBefore(text, at);
	return before.slice(Math.max(...['; ', ': ', '\n'].map((end) => before.lastIndexOf(end))) + 1);
}

/** `undefined` if one is no amount. */
function sumOf(written: readonly string[]): number | undefined {
	let sum = 0;
	for (const each of written) {
		const amount = amountIn(each);
		if (amount === undefined) return undefined;
		sum += amount;
	}
	return sum;
}
