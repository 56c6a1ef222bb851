import { lazily, lowerCase, matchesOf, narrowed, type Span } from '../../text/index.js';
import { fromRoman } from '../annexes/numerals.js';
import { readDates } from '../dates/read-dates.js';
import { anyOf, latin, type MeetingKind, type Words, wholeWords } from '../words/index.js';
import { languagesOf, namesMeeting, readNouns } from './nouns.js';
import { mayEndOrdinal, readOrdinal } from './number-words.js';
import { endingFor, keepZeros, type Numeral, toRomanOrNothing, withEnding, writer } from './numeral.js';

/** The number of a meeting, as written somewhere. Spans are relative to the text that was read. */
export interface WrittenNumber extends Numeral {
	/** What the meeting is called there; absent for a bare "No. 24". */
	readonly kind?: MeetingKind;
	/** Words that distinguish it, in order: "extraordinary". */
	readonly qualifiers: readonly string[];
	/** From the first word of the meeting's name to the last. */
	readonly name: Span;
	/** It counts within a year or similar: "the first meeting of the year". */
	readonly ofPeriod: boolean;
}

/** Built on first use: they are long. */
function compile() {
	const qualifier = anyOf((words) => words.meeting.qualifier);
	return {
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
	return namesMeeting(low) || MAY_BE_BARE.test(low);
}

/** A digit after what "no.", "n.º", "nr", "#" and the others of `SIGN` end with. */
const MAY_BE_BARE = /[o.º°r#]\s?\d/;

/** The meeting numbers in `text`, a line or sentence, in order. */
export function readMeetingNumbers(text: string): readonly WrittenNumber[] {
	const low = lowerCase(text);
	const found: WrittenNumber[] = [];
	for (const noun of readNouns(low)) {
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
			kind: noun.kind,
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
