/** What the earlier reports of a series have in common with one of them. */
import { anyOfAsWritten, isOtherBusiness, type Report, sentencesOf } from '../../../report/index.js';
import { countWhile, lazily, type Span } from '../../../text/index.js';
import { templateOf } from '../../addresses/changing-parts.js';
import { digestOf } from '../../digests/digest.js';
import type { Digest } from '../../digests/model.js';
import { withoutCount } from '../../digests/titles.js';
import { htmlRows, rowWords } from './html-table.js';
import { addressesIn, type Piece, piecesOf, wordsIn } from './pieces.js';

/** A sentence of an earlier report. */
export interface Known {
	/** As they are compared: see {@link tokensOf}. */
	readonly keys: readonly string[];
}

/** A report of the series, as the others are compared with it. */
interface Other {
	/** What each piece says, without what is counted: {@link lineKey}. */
	readonly keys: ReadonlySet<string>;
	/** Lines and paragraphs as written. */
	readonly exact: ReadonlySet<string>;
	/** By the key of the label: the key of what follows it. */
	readonly labels: ReadonlyMap<string, string>;
	/** By each of their words. */
	readonly sentences: readonly Known[];
	/** Times of day, as written. */
	readonly times: ReadonlySet<string>;
	/** Addresses, without the parts that change with the meeting. */
	readonly addresses: ReadonlySet<string>;
}

/** A shorter sentence is compared as a whole only. */
const FEWEST_WORDS = 5;
/** Longer sentences, and more of them, are not compared: nobody writes them again and again. */
const MOST_WORDS = 120;
const MOST_SENTENCES = 400;
/** So many pairs of words are compared in all; then sentences are only usual if they are the same. */
const MOST_EFFORT = 3_000_000;
/** The least share of common words. */
const SIMILAR = 0.66;

/** The reports before the previous one. */
export class SeriesText {
	readonly #others: readonly Other[];
	/** What was asked before, by its words. */
	readonly #alike = new Map<string, readonly Known[]>();
	#effort = 0;

	/** @param earlier others of the series, at most a handful. */
	constructor(earlier: readonly Report[]) {
		this.#others = earlier.map(readOther);
	}

	get size(): number {
		return this.#others.length;
	}

	/** Whether a line with these words is usual. */
	hasWords(words: string): boolean {
		const key = lineKey(words);
		return this.#recurs(({ keys }) => keys.has(key));
	}

	/** Whether others have this address, too; `undefined` if there are none. */
	hasAddress(address: string, meeting: Meeting): boolean | undefined {
		if (this.size === 0) return undefined;
		const key = addressKey(address, meeting);
		return this.#recurs(({ addresses }) => addresses.has(key));
	}

	/** Whether others say this time of day, too; `undefined` if there are none. */
	hasTime(time: string): boolean | undefined {
		if (this.size === 0) return undefined;
		return this.#recurs(({ times }) => times.has(time));
	}

	/** Whether it is written in this very way elsewhere. */
	hasExactly(text: string): boolean {
		return this.#recurs(({ exact }) => exact.has(text.trim()));
	}

	/** How many of the others have a line as it is written, or with other numbers. */
	timesOf(written: string, words: string): number {
		const key = lineKey(words);
		return this.#others.filter(({ exact, keys }) => exact.has(written.trim()) || keys.has(key)).length;
	}

	/** Whether a label is usual: `kept` if the same follows it, `filled` if something else does. */
	label(label: string, rest: string): 'kept' | 'filled' | undefined {
		const key = keyOf(label);
		if (!this.#recurs(({ labels }) => labels.has(key))) return undefined;
		const same = restKey(rest);
		return this.#recurs(({ labels }) => labels.get(key) === same) ? 'kept' : 'filled';
	}

	/** The sentences of others that are most like one with these keys; `undefined` if it is not usual. */
	like(keys: readonly string[]): readonly Known[] | undefined {
		if (keys.length < FEWEST_WORDS || keys.length > MOST_WORDS) return undefined;
		const key = keys.join(' ');
		let found = this.#alike.get(key);
		if (!found) {
			found = this.#others.flatMap(({ sentences }) => this.#mostLike(keys, sentences) ?? []);
			this.#alike.set(key, found);
		}
		return found.length > 0 && found.length * 2 >= this.#others.length ? found : undefined;
	}

	/** The most similar of `all`, if one is similar enough. */
	#mostLike(keys: readonly string[], all: readonly Known[]): Known | undefined {
		const own = new Set(keys);
		let best: Known | undefined;
		let most = SIMILAR;
		for (const one of all) {
			const length = keys.length + one.keys.length;
			const shared = one.keys.filter((key) => own.has(key)).length;
			if ((2 * Math.min(shared, keys.length)) / length < most) continue;
			this.#effort += keys.length * one.keys.length;
			if (this.#effort > MOST_EFFORT) break;
			const common = commonIn(keys, one.keys).filter(Boolean).length;
			if ((2 * common) / length < most) continue;
			most = (2 * common) / length;
			best = one;
		}
		return best;
	}

	/** What the report before the previous one has, too, or most of those before that, comes again. */
	#recurs(test: (other: Other) => boolean): boolean {
		const [last, ...others] = this.#others;
		if (last === undefined || test(last)) return last !== undefined;
		return others.slice(0, 2).filter(test).length === 2;
	}
}

function readOther(report: Report): Other {
	const keys = new Set<string>();
	const exact = new Set<string>();
	const labels = new Map<string, string>();
	const times = new Set<string>();
	const addresses = new Set<string>();
	const sentences: Known[] = [];
	const digest = digestOf(report);
	for (const piece of piecesOf(report)) {
		const source = report.text.slice(piece.span.from, piece.span.to).trim();
		exact.add(source);
		const words = wordsIn(piece);
		for (const [time] of words.matchAll(TIME())) times.add(time);
		keys.add(lineKey(words));
		for (const row of htmlRows(source)) keys.add(keyOf(rowWords(row)));
		for (const address of addressesIn(piece)) addresses.add(addressKey(address, digest));
		const label = labelIn(words);
		if (label) labels.set(keyOf(label.label), restKey(label.rest));
		for (const sentence of sentencesIn(report.text, piece)) {
			if (sentences.length === MOST_SENTENCES) break;
			const all = tokensOf(report.text.slice(sentence.from, sentence.to), digest).map(({ key }) => key);
			if (all.length >= FEWEST_WORDS && all.length <= MOST_WORDS) sentences.push({ keys: all });
		}
	}
	return { keys, exact, labels, sentences, times, addresses };
}

/** "13:00", "9.30", "14h30", "14 h", "20 h 05", and the number in "18 Uhr", "7 pm". */
export const TIME = lazily(
	() =>
		new RegExp(
			`(?<![\\d:.,])\\d{1,2}(?:[:.]\\d\\d(?![\\d:.]\\d|\\d)|[ \\u00A0\\u202F]?h(?:[ \\u00A0\\u202F]?\\d\\d)?(?![\\p{L}\\d])|(?=[ \\u00A0](?:${anyOfAsWritten(({ oClock }) => oClock)}|[ap]\\.?m)(?!\\p{L})))`,
			'gu',
		),
);

/** The date and number that addresses may contain. */
type Meeting = Pick<Digest, 'date' | 'number'>;

function addressKey(address: string, meeting: Meeting): string {
	return templateOf(address, meeting)?.key ?? address;
}

/** What follows a label is the same only if its addresses are, too. */
function restKey(rest: string): string {
	const words = keyOf(rest);
	return [words === '#' ? rest.trim() : words, ...rest.split(/\s/).filter((part) => /:\/\/|\uFFFC/.test(part))].join(
		' ',
	);
}

/** Equal for words that differ in numbers, dates and signs only. */
export function keyOf(words: string): string {
	return withoutCount(words) || '#';
}

/** As {@link keyOf}, and the item for what nobody has announced is one by whichever name. */
const lineKey = (words: string): string => (isOtherBusiness(words) ? OTHER_BUSINESS : keyOf(words));

/** No key has signs. */
const OTHER_BUSINESS = '&';

/** The colon of a time ends no label: "The meeting closed at 20:45". */
const LABEL = lazily(() => /^[^\p{L}\d]*(\p{L}[^:：|\n]{0,40})(?:(?<!\d)[:：]|[:：](?!\d)|\|)(.*)$/su);

/** "Place: Geneva", or a row with two cells. */
export function labelIn(words: string): { readonly label: string; readonly rest: string } | undefined {
	const [, label, rest = ''] = LABEL().exec(words) ?? [];
	return label === undefined || /:\/\//.test(`:${rest.slice(0, 2)}`) ? undefined : { label: label.trim(), rest };
}

/** A word, address or number of a sentence. */
export interface Token {
	/** In the text that was given. */
	readonly from: number;
	readonly to: number;
	/** Equal for tokens that say the same, or count: every number is `#`. */
	readonly key: string;
}

/** The tokens of a sentence in Markdown. @param meeting its own date and number, which addresses may contain. */
export function tokensOf(source: string, meeting: Meeting): Token[] {
	const tokens: Token[] = [];
	for (const { 0: whole, index } of source.matchAll(/\S+/g)) {
		// "Quay-Board" and "Quay Board" are one.
		const parts = isAddress(whole) ? [whole] : whole.split(/(?<=\p{L}[-‐‑])(?=\p{L})/u);
		let from = index;
		for (const written of parts) {
			const key = tokenKey(written, meeting);
			if (key !== '') tokens.push({ from, to: from + written.length, key });
			from += written.length;
		}
	}
	return tokens;
}

const isAddress = (written: string): boolean => /:\/\/|\]\(/.test(written);

function tokenKey(written: string, meeting: Meeting): string {
	if (isAddress(written)) return templateOf(written, meeting)?.key ?? written;
	const word = written
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return word === '' ? '' : keyOf(word);
}

/**
 * Which of `keys` are in a longest common subsequence with `other`. What both begin and end with is not compared word by
 * word; for the rest the work grows as the product of their lengths, so that callers bound these ({@link MOST_WORDS}).
 */
export function commonIn(keys: readonly string[], other: readonly string[]): boolean[] {
	const shorter = Math.min(keys.length, other.length);
	let head = 0;
	while (head < shorter && keys[head] === other[head]) head++;
	let tail = 0;
	while (tail < shorter - head && keys.at(-1 - tail) === other.at(-1 - tail)) tail++;
	const [rows, columns] = [keys.length - tail, other.length - tail];
	const width = columns - head + 1;
	/** The lengths from each pair of words on, by rows. */
	const lengths = new Uint16Array((rows - head + 1) * width);
	const lengthFrom = (i: number, j: number): number => lengths[(i - head) * width + j - head]!;
	for (let i = rows - 1; i >= head; i--) {
		for (let j = columns - 1; j >= head; j--) {
			lengths[(i - head) * width + j - head] =
				keys[i] === other[j] ? lengthFrom(i + 1, j + 1) + 1 : Math.max(lengthFrom(i + 1, j), lengthFrom(i, j + 1));
		}
	}
	// What is left of a tail stands whole at the end of the other.
	const goesOn = (i: number, j: number): boolean =>
		i < rows && j < columns ? lengthFrom(i + 1, j) >= lengthFrom(i, j + 1) : i - rows < j - columns;
	const common = keys.map((_, index) => index < head);
	for (let i = head, j = head; i < keys.length && j < other.length; ) {
		if (keys[i] === other[j]) {
			common[i] = true;
			i++;
			j++;
		} else if (goesOn(i, j)) i++;
		else j++;
	}
	return common;
}

/** The sentences of a piece, markers aside, in the document; bold and links are not cut. */
export function sentencesIn(text: string, { span, marker = '', parts, row }: Piece): readonly Span[] {
	if (parts.length === 0) return [];
	const from = span.from + marker.length;
	const to = span.from + text.slice(span.from, span.to).trimEnd().length;
	if (row !== undefined || to <= from) return to > from ? [{ from, to }] : [];
	const marks = parts.flatMap(({ outer, block }) =>
		outer.map((mark) => ({ from: mark.span.from + block, to: mark.span.to + block })),
	);
	const found: Span[] = [];
	let start = from;
	let isOpen = false;
	for (const sentence of sentencesOf(text.slice(from, to))) {
		const end = from + sentence.to;
		if (!isOpen) start = from + sentence.from;
		const mark = marks[countWhile(marks, ({ to }) => to <= end)];
		isOpen = mark !== undefined && mark.from < end && end < to;
		if (!isOpen) found.push({ from: start, to: end });
	}
	return found;
}
