/** Sums in a sentence: "1,200 (rent) + 450 (boats) = 1,650", "9 findings: 2 high, 3 medium and 4 low", "€12 and €30, €32 in all". */
import { anyOf, isQuoted, markAround, monthsNamed, type Prose } from '../../report/index.js';
import { lazily, lowerCase, narrowed, type Span } from '../../text/index.js';
import { amountIn } from './amount.js';

/** A total that is not what its parts add up to. */
export interface WrongSum {
	/** The total, in the plain text. */
	readonly span: Span;
	/** In hundredths. */
	readonly sum: number;
	readonly total: number;
}

/** A longer paragraph tells more than sums. */
const LONGEST = 5_000;

const NUMBER = "(?:\\d{1,3}(?:[.,'’ \\u00A0\\u202F]\\d{3})+|\\d{1,9})(?:[.,]\\d{1,2})?(?![\\d\\p{L}]|[.,:/-]\\d)";
const MONEY = '(?:\\p{Sc} ?)?';
/** What is counted: "€", "euros for the stall", "(stall 1)". */
const WHAT = "(?: ?[\\p{Sc}%])?(?: \\p{L}[\\p{L}'’-]{0,20}){0,4}(?: ?\\([^()+=]{1,40}\\))?";

const patterns = lazily(() => {
	const part = `${NUMBER}(?: (?:\\p{Sc}|[\\p{L}'’()-]{1,25})){1,5}`;
	const and = anyOf(({ grammar }) => grammar.and);
	const ofWhich = anyOf(({ markup }) => markup.ofWhich);
	const { before, after } = {
		before: anyOf(({ markup }) => markup.inAll.before),
		after: anyOf(({ markup }) => markup.inAll.after),
	};
	return {
		all: narrowed(
			`(?<!\\p{L})${before} (${MONEY})(${NUMBER})(?: (\\p{Sc}|\\p{L}+))?|(?<![\\p{L}\\d.,])(${MONEY})(${NUMBER})(?: (\\p{Sc}|\\p{L}+))? ${after}(?!\\p{L})`,
			'gu',
		),
		formula: narrowed(
			`(?<![\\p{L}\\d.,^]|[+*/=–-] ?)${MONEY}${NUMBER}${WHAT}(?: ?\\+ ?${MONEY}${NUMBER}${WHAT})+ ?= ?${MONEY}(${NUMBER})(?! ?[+*/=×–-])`,
			'gu',
		),
		parts: narrowed(
			`(?<![\\p{L}\\d.,:/-]|\\p{Sc} ?)(${NUMBER}) (\\p{Sc}|\\p{L}[\\p{L}'’-]{1,25})(?: [\\p{L}'’-]{1,25}){0,2}(?::|(,? ${ofWhich})) (${part}(?:, ${part}){0,6},? ${and} ${part})(?=[.;)]|\\s*$)`,
			'gu',
		),
	};
});
const NUMBERS = narrowed(`(?<!\\([^()]{0,40})${NUMBER}`, 'gu');
const COUNTS = narrowed(NUMBER, 'gu');

export function wrongSums(prose: Prose): WrongSum[] {
	const { text, container } = prose;
	if (container === 'quote' || text.length > LONGEST || !/\d/.test(text)) return [];
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
			yield { span: { from: to - result.length, to }, sum, total };
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
		yield { span: { from: index, to: index + all.length }, sum, total };
	}
}

const AMOUNTS = narrowed(`(?<![\\p{L}\\d.,/-])(${MONEY})(${NUMBER})(?: (\\p{Sc}|\\p{L}+))?`, 'gu');

/** "£18,400 and £1,250, making £19,550 in all": amounts of one kind, and no others before the sum. */
function* totals(text: string): Iterable<WrongSum> {
	const low = lowerCase(text);
	for (const match of low.matchAll(patterns().all)) {
		const [all, sign = '', one = '', unit = '', sign2 = '', two = '', unit2 = ''] = match;
		const [written, kind] = one === '' ? [two, kindOf(sign2, unit2)] : [one, kindOf(sign, unit)];
		const total = amountIn(written);
		const head = low.slice(0, match.index);
		const parts = [...head.slice(startOfSentence(head)).matchAll(AMOUNTS)];
		const sum = sumOf(parts.map(([, , amount = '']) => amount));
		if (total === undefined || sum === undefined || sum === total || parts.length < 2) continue;
		if (kind === '' || parts.some(([, sign = '', , unit = '']) => kindOf(sign, unit) !== kind)) continue;
		if (Math.abs(sum - total) > NEAR * total) continue;
		const from = match.index + all.indexOf(written);
		yield { span: { from, to: from + written.length }, sum, total };
	}
}

/** What is counted: "€", "euros". */
function kindOf(sign: string, unit: string): string {
	return sign.trim() || unit;
}

function startOfSentence(head: string): number {
	return Math.max(...['. ', '; ', ': ', '\n'].map((end) => head.lastIndexOf(end))) + 1;
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
