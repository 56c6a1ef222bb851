import { lazily, lowerCase, matchesOf, narrowed, type Span } from '../../text/index.js';
import { fromRoman, toRoman } from '../annexes/numerals.js';
import { readDates } from '../dates/read-dates.js';
import { anyOf, LANGUAGES, latin, type MeetingKind, type Words, wholeWords } from '../words/index.js';
import { mayEndOrdinal, type Ordinal, readOrdinal, writeOrdinal } from './number-words.js';

/** The number of a meeting, as written somewhere. Spans are relative to the text that was read. */
export interface WrittenNumber {
	readonly value: number;
	/** Only the number, with its ending: `24th`, `XXIV`, `twenty-fourth`. */
	readonly span: Span;
	/** What the meeting is called there; absent for a bare "No. 24". */
	readonly kind?: MeetingKind;
	/** Words that distinguish it, in order: "extraordinary". */
	readonly qualifiers: readonly string[];
	/** From the first word of the meeting's name to the last. */
	readonly name: Span;
	/** It counts within a year or similar: "the first meeting of the year". */
	readonly ofPeriod: boolean;
	/** Writes another number in the same style; `undefined` if that style cannot. */
	readonly write: (value: number) => string | undefined;
}

const KINDS = [...new Set(LANGUAGES.flatMap((words) => Object.keys(words.meeting.kinds)))] as readonly MeetingKind[];

/** Built on first use: they are long. */
function compile() {
	const groups = KINDS.map((kind) => `(${anyOf((words) => words.meeting.kinds[kind] ?? [])})`);
	const qualifier = anyOf((words) => words.meeting.qualifier);
	return {
		noun: new RegExp(latin(`(?<![\\p{L}\\d])(?:${groups.join('|')})(?![\\p{L}\\d])`), 'g'),
		qualifier: wholeWords(qualifier, 'g'),
		numbered: new RegExp(latin(`(?<!\\p{L})${anyOf((words) => words.meeting.numbered)}[\\s:(–—,-]{1,3}(?:${SIGN})?$`)),
		ofPeriod: new RegExp(
			latin(
				`^(?:\\s+(?!${anyOf((words) => words.meeting.ofAnother)})\\p{L}+)?\\s+${anyOf((words) => words.meeting.ofPeriod)}(?!\\p{L})`,
			),
		),
	};
}

const patterns = lazily(compile);

const SIGN = `(?:${anyOf(({ grammar }) => grammar.numberSign)}|#)\\s?`;
/** In lower case, after the word for a meeting: "Meeting XXIV", "Meeting No. 24". */
const AFTER = narrowed(
	`^(?:\\s${anyOf((words) => words.meeting.ofRecord)})?[\\s:]{0,2}(?:${SIGN})?(\\d{1,4}(?!\\d)(?:(?<=[#.º°]\\s?\\d{1,4})|(?!\\s?[–-]\\s?\\d))|[ivxlc]+)(?![\\p{L}\\d/%]|[.,:–-]\\d|\\s?(?:am|pm|h|${anyOf(({ oClock, hours }) => [...oClock, ...hours])})(?!\\p{L}))`,
);
/** Digits or roman numerals before it, with up to four words between: "24th annual meeting". */
const BEFORE = lazily(() => {
	const [ending, roman] = [anyOf(({ grammar }) => grammar.ordinalEnding), anyOf(({ grammar }) => grammar.romanEnding)];
	return narrowed(
		`(?:^|[^\\p{L}\\d.,:/#–-])((\\d{1,4})(${ending})|([IVXLC]+)(${roman}|\\.)?)((?:\\s+(?!${anyOf((words) => words.meeting.betweenOrdinal)} )[\\p{L}’'&-]+){0,4})\\s+$`,
	);
});
/** What each of these contains. */
const NUMERAL = lazily(() => new RegExp(`\\d|[IVXLC](?:${anyOf(({ grammar }) => grammar.romanEnding)}|\\.)?\\s`));
/** In lower case, a number without a name of its own: "– No. 24", "Acta n.º 12". */
const BARE = lazily(() =>
	narrowed(
		`(?:^\\P{L}*|[–—:|,(]\\s*|(?<!\\p{L})${anyOf((words) => words.meeting.bare)}\\s+)${SIGN}(\\d{1,4})(?![\\p{L}\\d]|[.,:/–-]\\d)`,
	),
);
/** Bodies and periods with numbers of their own: "Fourth Committee meeting", "third quarter meeting". */
const NUMBERED = lazily(() => narrowed(`^\\s+${anyOf((words) => words.meeting.numberedBody)}(?!\\p{L})`));
const STOP = lazily(() => new RegExp(`^${anyOf((words) => words.meeting.noPart)}$`));

/**
 * Whether lower-case text may hold the number of a meeting, or mention one: most lines and sentences need no further
 * reading.
 */
export function mayNameMeeting(low: string): boolean {
	return low.search(patterns().noun) >= 0 || MAY_BE_BARE.test(low);
}

/** A digit after what "no.", "n.º", "nr", "#" and the others of `SIGN` end with. */
const MAY_BE_BARE = /[o.º°r#]\s?\d/;

/** The meeting numbers in `text`, a line or sentence, in order. */
export function readMeetingNumbers(text: string): readonly WrittenNumber[] {
	const low = lowerCase(text);
	const found: WrittenNumber[] = [];
	for (const match of matchesOf(low, patterns().noun)) {
		const noun = { from: match.index, to: match.index + match[0].length };
		const kind = kindIn(match);
		const number = numberAfter(text, low, noun) ?? numberBefore(text, low, noun);
		if (!number || number.value < 1 || (number.value >= 1800 && number.value < 2200)) continue;
		if (isJoint(low, number.span.from)) continue;
		const name = { from: Math.min(number.span.from, noun.from), to: Math.max(number.span.to, noun.to) };
		const around =
			low.slice(name.from, noun.from) + low.slice(noun.to, noun.to + 40).replace(/^(\s+\S+\s?\S*).*/s, '$1');
		const after = low.slice(name.to, name.to + 60);
		// Of "37th plenary meeting", the last noun.
		if (found.at(-1)?.span.from === number.span.from) found.pop();
		found.push({
			...number,
			kind,
			name,
			qualifiers: (LETTER.test(around) && around.match(patterns().qualifier)) || [],
			ofPeriod: BLANK_FIRST.test(after) && patterns().ofPeriod.test(after),
		});
	}
	if (found.length > 0) return found;
	const bare = MAY_BE_BARE.test(low) ? BARE().exec(low) : null;
	if (!bare) return [];
	const to = bare.index + bare[0].length;
	const span = { from: to - bare[1]!.length, to };
	if (isOfAnother(low, span.from)) return [];
	return [
		{
			value: Number(bare[1]),
			span,
			name: span,
			qualifiers: low.match(patterns().qualifier) ?? [],
			ofPeriod: false,
			write: String,
		},
	];
}

/** "Issue #24", "Motion: No. 12", "Agenda: #45", "(#45)": what bears that number is not a meeting. */
function isOfAnother(low: string, from: number): boolean {
	const before = low.slice(Math.max(0, from - 40), from);
	return /[:(|,]\s?#\s?$/.test(before) || patterns().numbered.test(before);
}

const LETTER = narrowed(/\p{L}/u);
const BLANK_FIRST = /^\s/;

/** What joins the previous number to another one. */
const JOINS = lazily(
	() =>
		new RegExp(
			`(?:\\s?[,&/–-]\\s?|,?\\s${anyOf(({ grammar }) => [...grammar.and, ...grammar.until])}\\s)(?:${anyOf(({ grammar }) => grammar.the)}\\s)?$`,
		),
);
const JOINED = narrowed(/(?<![\p{L}\d-])([\p{L}\d-]+)\.?$/u);
const JOINED_DIGITS = narrowed(/^\d{1,3}(?:\p{L}{1,3})?$/u);

/** "fifth and sixth meeting": two at once, and nobody can say which one is meant. */
function isJoint(low: string, from: number): boolean {
	const before = low.slice(Math.max(0, from - 40), from);
	const joins = JOINS().exec(before);
	const word = joins && JOINED.exec(before.slice(0, joins.index))?.[1];
	if (!word) return false;
	return JOINED_DIGITS.test(word) || readOrdinal(word) !== undefined;
}

type Numeral = Pick<WrittenNumber, 'value' | 'span' | 'write'>;

function numberAfter(text: string, low: string, noun: Span): Numeral | undefined {
	const found = AFTER.exec(low.slice(noun.to, noun.to + 40));
	if (!found) return undefined;
	const to = noun.to + found[0].length;
	const span = { from: to - found[1]!.length, to };
	const written = text.slice(span.from, to);
	if (/\d/.test(written)) {
		const signed = /[#.º°]\s?$/.test(text.slice(Math.max(0, span.from - 2), span.from));
		if (!signed && isDay(text, span)) return undefined;
		// "Meeting 5 February 2018", "Meeting 24 participants": a numeral must end its phrase.
		if (WORD_FIRST.test(text.slice(to, to + 10)) && !signed && !ENDS().test(low.slice(to, to + 20))) {
			return undefined;
		}
		return { value: Number(written), span, write: (value) => keepZeros(written, value) };
	}
	// "Session C" has a letter, and "Meeting I attended" a word.
	if (/^[CL]$/.test(written) || written !== written.toUpperCase()) return undefined;
	if (written === 'I' && /^\s+\p{Ll}/u.test(text.slice(to, to + 4)) && !ENDS().test(low.slice(to, to + 20)))
		return undefined;
	const value = fromRoman(written);
	return value === undefined ? undefined : { value, span, write: toRomanOrNothing };
}

/** "Meeting 8 and 9 March", "Sitzung 8. bis 12. März": the first day of a date. */
function isDay(text: string, { from, to }: Span): boolean {
	return to - from < 3 && readDates(text).some(({ days }) => days.some(({ daySpan }) => daySpan.from === from));
}

const WORD_FIRST = narrowed(/^\s+\p{L}/u);
/** In lower case, what may follow "Meeting XXIV" or "Meeting 24" in a sentence. */
const ENDS = lazily(() => narrowed(`^\\s+${anyOf((words) => words.meeting.afterNumber)}(?!\\p{L})`));

function keepZeros(written: string, value: number): string {
	return written.startsWith('0') ? String(value).padStart(written.length, '0') : String(value);
}

function toRomanOrNothing(value: number): string | undefined {
	return value > 0 && value < 400 ? toRoman(value) : undefined;
}

function numberBefore(text: string, low: string, noun: Span): Numeral | undefined {
	const from = Math.max(0, noun.from - 90);
	const before = text.slice(from, noun.from);
	const found = NUMERAL().test(before) ? BEFORE().exec(before) : null;
	if (found) {
		const [whole, written = '', digits, ending = '', roman = '', romanEnding = ''] = found;
		const start = from + found.index + whole.indexOf(written);
		const span = { from: start, to: start + written.length };
		if (digits !== undefined) {
			const zeros = digits;
			const languages = languagesOf(low.slice(noun.from, noun.to));
			const write = (value: number) => keepZeros(zeros, value) + endingFor(ending, value, languages);
			return { value: Number(digits), span, write };
		}
		const value = roman.length > 1 || romanEnding !== '' || /^[VX]$/.test(roman) ? fromRoman(roman) : undefined;
		if (value !== undefined) {
			return { value, span, write: (other) => withEnding(toRomanOrNothing(other), endingFor(romanEnding, other)) };
		}
	}
	return wordsBefore(text, low, noun);
}

function withEnding(numeral: string | undefined, ending: string): string | undefined {
	return numeral === undefined ? undefined : numeral + ending;
}

const WORDS = narrowed(/[\p{L}-]+/gu);

/** "twenty-fourth virtual meeting", "vigésima cuarta reunión". */
function wordsBefore(text: string, low: string, noun: Span): Numeral | undefined {
	const from = Math.max(0, noun.from - 90);
	const stretch = /(?<![^.,;:()–—|\n])[^.,;:()–—|\n]*$/.exec(low.slice(from, noun.from))?.[0] ?? '';
	const offset = noun.from - stretch.length;
	const words = matchesOf(stretch, WORDS);
	const last = words.length - 1;
	let languages: readonly Words[] | undefined;
	for (let end = last; end >= 0 && end > last - 5; end--) {
		const word = words[end]!;
		if (mayEndOrdinal(word[0])) {
			languages ??= languagesOf(low.slice(noun.from, noun.to));
			for (let start = Math.max(0, end - 4); start <= end; start++) {
				const begin = words[start]!.index;
				const span = { from: offset + begin, to: offset + word.index + word[0].length };
				const ordinal = readOrdinal(low.slice(span.from, span.to), languages);
				if (ordinal && NUMBERED().test(low.slice(span.to, span.to + 20))) return undefined;
				if (ordinal) return { value: ordinal.value, span, write: writer(ordinal, text.slice(span.from, span.to)) };
			}
		}
		if (STOP().test(word[0])) return undefined;
	}
	return undefined;
}

function writer(ordinal: Ordinal, written: string): (value: number) => string | undefined {
	return (value) => writeOrdinal(ordinal, value, written);
}

/** "The first of the year", "la deuxième de l’année": how often a body has met within the year. */
export function readYearCounts(text: string): readonly Pick<WrittenNumber, 'value' | 'span' | 'write'>[] {
	const low = lowerCase(text);
	const found = new Map<number, Numeral>();
	for (const { words, pattern } of WITHIN_YEAR()) {
		for (const { index } of matchesOf(low, pattern)) {
			const count = digitsBefore(text, index, words) ?? ordinalBefore(low, text, index, words);
			if (count && !found.has(index)) found.set(index, count);
		}
	}
	return [...found.values()];
}

const WITHIN_YEAR = lazily(() =>
	LANGUAGES.map((words) => ({
		words,
		pattern: narrowed(`(?<=[\\p{L}\\d.]) (?:${words.meeting.withinYear})(?!\\p{L})`, 'gu'),
	})),
);
const DIGITS_LAST = lazily(() =>
	narrowed(`(?<![\\d.,])(\\d{1,3})(${anyOf(({ grammar }) => grammar.ordinalEnding)})$`, 'u'),
);
/** Nobody spells an ordinal with more letters. */
const LONGEST_ORDINAL = 40;

/** "24th" before `to`. */
function digitsBefore(text: string, to: number, language: Words): Numeral | undefined {
	const digits = DIGITS_LAST().exec(text.slice(Math.max(0, to - LONGEST_ORDINAL), to));
	if (!digits) return undefined;
	const [, value = '', ending = ''] = digits;
	const span = { from: to - value.length - ending.length, to };
	return { value: Number(value), span, write: (other) => String(other) + endingFor(ending, other, [language]) };
}

/** An ordinal of at most three words before `to`. */
function ordinalBefore(low: string, text: string, to: number, language: Words): Numeral | undefined {
	const offset = Math.max(0, to - LONGEST_ORDINAL);
	const words = matchesOf(low.slice(offset, to), WORDS);
	for (const { index } of words.slice(-3)) {
		const span = { from: offset + index, to };
		const ordinal = readOrdinal(low.slice(span.from, span.to), [language]);
		if (ordinal) return { value: ordinal.value, span, write: writer(ordinal, text.slice(span.from, span.to)) };
	}
	return undefined;
}

const nouns = lazily(() =>
	LANGUAGES.map((words) => ({ words, pattern: wholeWords(Object.values(words.meeting.kinds).join('|')) })),
);

/** The languages that have a word for a meeting. */
function languagesOf(noun: string): readonly Words[] {
	return nouns().flatMap(({ words, pattern }) => (pattern.test(noun) ? [words] : []));
}

/**
 * The ending of another number if this one has `ending`: `th` becomes `st`.
 *
 * @param languages that it is perhaps written in: "12e" is Dutch as well as French.
 */
function endingFor(ending: string, value: number, languages: readonly Words[] = []): string {
	const isTheirs = languages.some(({ grammar }) => grammar.ordinalEnding.includes(ending));
	const dependent = (isTheirs ? languages : LANGUAGES)
		.flatMap(({ ordinals }) => ordinals.endings)
		.find(({ all }) => all.includes(ending));
	return dependent ? dependent.of(value, ending) : ending;
}

/** Where `low`, in lower case, mentions meetings at all. */
export function readNouns(low: string): readonly Noun[] {
	return matchesOf(low, patterns().noun).map((match) => ({
		from: match.index,
		to: match.index + match[0].length,
		kind: kindIn(match),
	}));
}

/** Where a meeting is mentioned, and what it is called there. */
export interface Noun extends Span {
	readonly kind: MeetingKind;
}

function kindIn(match: RegExpExecArray): MeetingKind {
	return KINDS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]!;
}

/** The words for meetings in any language, as the source of a group; matched against lower case. */
export function nounPattern(): string {
	return anyOf((words) => Object.values(words.meeting.kinds));
}
