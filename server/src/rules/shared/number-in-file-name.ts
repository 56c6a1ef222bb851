import { allWords, anyOf, baseName, memoize, readMeetingNumbers } from '../../report/index.js';
import { lazily, lowerCase, narrowed } from '../../text/index.js';

/** The number in a file name. */
export interface NumberInName {
	readonly value: number;
	/** What it calls the meeting; absent where it only counts: `minutes-007.md`. */
	readonly kind?: string;
	/** A number this short may as well be a day, month, year or week. */
	readonly ambiguous?: true;
	/**
	 * The file name, with its extension, for the meeting with another number; `undefined` if it cannot be written so.
	 */
	readonly rename: (value: number) => string | undefined;
}

/** `2018-02-05`, `05.02.2018`, `20180205`, `2018-02`, `2018-W07`. */
const DATE =
	/(?<!\d)\d{1,4}[-_.]\d{1,2}[-_.]\d{1,4}(?!\d)|(?<!\d)(?:19|20)\d\d(?:[-_. ]?(?:w|kw|q|s)?\d{1,2}|\d{4})?(?!\d)/gi;
const ROMAN = /(?<![a-z\d])[ivxlc]+(?![a-z\d])/g;
/** File names seldom have accents. */
const ACCENTS = lazily(() =>
	[...allWords(({ meeting }) => meeting.accented)].map(
		(word) => [word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''), word] as const,
	),
);
const THREE_DIGITS = /(?<![^ ])\d{3}(?![^ ])/;

function compile() {
	const record = `(?:${anyOf((all) => all.record)})`;
	return {
		record: narrowed(`(?<!\\p{L})${record}(?!\\p{L})`),
		/** `12 minutes`, `minutes no 7`. */
		leading: narrowed(`^(?:n[or]\\.? )?(\\d{1,2})\\.? ${record}(?!\\p{L})`),
		trailing: narrowed(`(?<!\\p{L})${record} (?:#|n[or]?\\.? )?(\\d{1,2})$`),
	};
}

const patterns = lazily(compile);

/** The number in a file name: `virtual-meeting-xxiv.md`, `12th-call.md`, `minutes-007.md`. */
export function numberInFileName(path: string | undefined): NumberInName | undefined {
	return path === undefined ? undefined : read(path);
}

/** Asked at every keystroke in a file. */
const read = memoize((path): NumberInName | undefined => {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const base = baseName(path);
	// Of the same length, so that a place in the one is the place in the other.
	const words = base.replace(DATE, (date) => ' '.repeat(date.length)).replace(/[-_]/g, ' ');
	const put = ({ from, to }: { from: number; to: number }, number: string | undefined): string | undefined =>
		number === undefined ? undefined : base.slice(0, from) + number + base.slice(to) + name.slice(base.length);

	const low = ACCENTS().reduce((all, [bare, accented]) => all.replaceAll(bare, accented), lowerCase(words));
	const numbers = readMeetingNumbers(low.replace(ROMAN, (numeral) => numeral.toUpperCase()));
	if (numbers.length > 1) return undefined;
	const [number] = numbers;
	if (number?.kind !== undefined) {
		const { value, kind, span, write } = number;
		const written = base.slice(span.from, span.to);
		const like = (other: string | undefined): string | undefined =>
			written === written.toUpperCase() ? other : other?.toLowerCase().replaceAll(' ', '-');
		return { value, kind, rename: (other) => put(span, like(write(other))) };
	}

	const { record, leading, trailing } = patterns();
	const long = THREE_DIGITS.exec(low);
	const found = long && (record.test(low) || low.trim() === long[0]) ? long : (leading.exec(low) ?? trailing.exec(low));
	if (!found) return undefined;
	const digits = found[1] ?? found[0];
	const from = found.index + found[0].lastIndexOf(digits);
	return {
		value: Number(digits),
		...(digits.length < 3 && { ambiguous: true }),
		rename: (other) => put({ from, to: from + digits.length }, String(other).padStart(digits.length, '0')),
	};
});
