import { lean, lowerCase, matchesOf, type Span } from '../../text/index.js';
import { fromRoman, toRoman } from '../numerals.js';
import { anyOf, LANGUAGES, latin, type MeetingKind, signOf, wholeWords } from '../words/index.js';
import { mayEndOrdinal, type Ordinal, readOrdinal, writeOrdinal } from './number-words.js';

/** The number of a meeting, as some place states it. Spans are counted in the text that was read. */
export interface WrittenNumber {
	readonly value: number;
	/** The number alone, with its ending: `24th`, `XXIV`, `twenty-fourth`. */
	readonly span: Span;
	/** What the meeting is called there; absent for a bare "No. 24". */
	readonly kind?: MeetingKind;
	/** Words that set it apart, in order: "extraordinary". */
	readonly qualifiers: readonly string[];
	/** From the first word of the meeting's name to the last. */
	readonly name: Span;
	/** It counts within a year or the like: "the first meeting of the year". */
	readonly ofPeriod: boolean;
	/** Writes another number in the same style; nothing where that style has none. */
	readonly write: (value: number) => string | undefined;
}

const KINDS = [...new Set(LANGUAGES.flatMap((words) => Object.keys(words.meeting.kinds)))] as readonly MeetingKind[];

/** Built when first needed: they are long. */
let patterns: ReturnType<typeof compile> | undefined;

function compile() {
	const groups = KINDS.map((kind) => `(${anyOf((words) => words.meeting.kinds[kind] ?? [])})`);
	const qualifier = anyOf((words) => words.meeting.qualifier);
	return {
		nounSign: signOf(LANGUAGES.flatMap((words) => Object.values(words.meeting.kinds)).join('|')),
		noun: new RegExp(latin(`(?<![\\p{L}\\d])(?:${groups.join('|')})(?![\\p{L}\\d])`), 'g'),
		qualifier: wholeWords(qualifier, 'g'),
		numbered: new RegExp(latin(`(?<!\\p{L})${anyOf((words) => words.meeting.numbered)}[\\s:(–—,-]{1,3}(?:${SIGN})?$`)),
		ofPeriod: new RegExp(
			latin(`^(?:\\s+(?!of|de|in|der|van|del|em|di)\\p{L}+)?\\s+${anyOf((words) => words.meeting.ofPeriod)}(?!\\p{L})`),
		),
	};
}

const SIGN = '(?:no\\.?|n\\.?\\s?[º°o]\\.?|n\\.|nr\\.?|num\\.|number|numéro|número|numero|nummer|#)\\s?';
/** In lower case, after what a meeting is called: "Meeting XXIV", "Meeting No. 24". */
const AFTER = lean(
	`^(?:\\s(?:notes|minutes|report))?[\\s:]{0,2}(?:${SIGN})?(\\d{1,4}(?!\\s?[–-]\\s?\\d)|[ivxlc]+)(?![\\p{L}\\d/%]|[.,:–-]\\d|\\s?(?:am|pm|uhr|h|hours|hrs)(?!\\p{L}))`,
);
/** Digits or roman numerals before it, with up to four words between: "24th annual meeting". */
const BEFORE = lean(
	/(?:^|[^\p{L}\d.,:/#–-])((\d{1,4})(st|nd|rd|th|er|re|ère|ème|ième|e|è|ste|de|\.?[ºª°]|a|\.)|([IVXLC]+)(e|è|ème|[ºª]|th|\.)?)((?:\s+(?!of |the |and |in |de |du |des |la |der |van |di )[\p{L}’'&-]+){0,4})\s+$/u,
);
/** What each of these has. */
const NUMERAL = /\d|[IVXLC](?:e|è|ème|[ºª]|th|\.)?\s/;
/** In lower case, a number without a name of its own: "– No. 24", "Acta n.º 12". */
const BARE = lean(
	`(?:^\\P{L}*|[–—:|,(]\\s*|(?<!\\p{L})(?:minutes|actas?|atas?|verbale|notulen|protokoll|niederschrift|procès-verbal|compte[- ]rendu)\\s+)${SIGN}(\\d{1,4})(?![\\p{L}\\d]|[.,:/–-]\\d)`,
);
const ORDINAL_END = /(?:st|nd|rd|th|i[eè]me|i[eè]re?|de|te[rnsm]?|[oa]|er)$/;
/** Bodies and times that have numbers of their own: "Fourth Committee meeting", "third quarter meeting". */
const NUMBERED = lean(
	/^\s+(?:committee|commission|chamber|world|nations?|quarter|semester|generation|reading|commissie|kommission|kammer)(?!\p{L})/u,
);
const STOP = /^(?:of|the|and|in|a|an|to|for|at|on|de|du|des|der|die|das|van|di|del|da|do)$/;

/**
 * Whether text in lower case may hold the number of a meeting, or name one: reading most lines and sentences can
 * end here.
 */
export function mayNameMeeting(low: string): boolean {
	patterns ??= compile();
	return patterns.nounSign.test(low) || MAY_BE_BARE.test(low);
}

/** A digit after what "no.", "n.º", "nr", "#" and the others of `SIGN` end with. */
const MAY_BE_BARE = /[o.º°r#]\s?\d/;

/** The numbers of meetings that `text`, a line or sentence, speaks of, in order. */
export function readMeetingNumbers(text: string): readonly WrittenNumber[] {
	patterns ??= compile();
	const low = lowerCase(text);
	const found: WrittenNumber[] = [];
	for (const match of patterns.nounSign.test(low) ? matchesOf(low, patterns.noun) : []) {
		const noun = { from: match.index, to: match.index + match[0].length };
		const kind = kindIn(match);
		const number = numberAfter(text, low, noun) ?? numberBefore(text, low, noun);
		if (!number || number.value < 1 || (number.value >= 1800 && number.value < 2200)) continue;
		if (isJoint(low, number.span.from)) continue;
		const name = { from: Math.min(number.span.from, noun.from), to: Math.max(number.span.to, noun.to) };
		const around =
			low.slice(name.from, noun.from) + low.slice(noun.to, noun.to + 40).replace(/^(\s+\S+\s?\S*).*/s, '$1');
		const after = low.slice(name.to, name.to + 60);
		found.push({
			...number,
			kind,
			name,
			qualifiers: (LETTER.test(around) && around.match(patterns.qualifier)) || [],
			ofPeriod: BLANK_FIRST.test(after) && patterns.ofPeriod.test(after),
		});
	}
	if (found.length > 0) return found;
	const bare = MAY_BE_BARE.test(low) ? BARE.exec(low) : null;
	if (!bare) return [];
	const to = bare.index + bare[0].length;
	const span = { from: to - bare[1]!.length, to };
	if (isOfAnother(low, span.from)) return [];
	return [
		{
			value: Number(bare[1]),
			span,
			name: span,
			qualifiers: low.match(patterns.qualifier) ?? [],
			ofPeriod: false,
			write: String,
		},
	];
}

/** "Issue #24", "Motion: No. 12", "Agenda: #45", "(#45)": what has that number is no meeting. */
function isOfAnother(low: string, from: number): boolean {
	patterns ??= compile();
	const before = low.slice(Math.max(0, from - 40), from);
	return /[:(|,]\s?#\s?$/.test(before) || patterns.numbered.test(before);
}

const LETTER = lean(/\p{L}/u);
const BLANK_FIRST = /^\s/;

/** What joins the number before to another one. */
const JOINS = /(?:\s?[,&/–-]\s?|,?\s(?:and|to|et|y|und|en|e|bis|au|al|tot)\s)(?:the\s|la\s)?$/;
const JOINED = lean(/(?<![\p{L}\d-])([\p{L}\d-]+)\.?$/u);
const JOINED_DIGITS = lean(/^\d{1,3}(?:\p{L}{1,3})?$/u);

/** "fifth and sixth meeting": two at once, and nobody can say which is meant. */
function isJoint(low: string, from: number): boolean {
	const before = low.slice(Math.max(0, from - 40), from);
	const joins = JOINS.exec(before);
	const word = joins && JOINED.exec(before.slice(0, joins.index))?.[1];
	if (!word) return false;
	return JOINED_DIGITS.test(word) || (ORDINAL_END.test(word) && readOrdinal(word) !== undefined);
}

type Numeral = Pick<WrittenNumber, 'value' | 'span' | 'write'>;

function numberAfter(text: string, low: string, noun: Span): Numeral | undefined {
	const found = AFTER.exec(low.slice(noun.to, noun.to + 40));
	if (!found) return undefined;
	const to = noun.to + found[0].length;
	const span = { from: to - found[1]!.length, to };
	const written = text.slice(span.from, to);
	if (/\d/.test(written)) {
		// "Meeting 5 February 2018", "Meeting 24 participants": a numeral ends what it belongs to.
		if (
			WORD_FIRST.test(text.slice(to, to + 10)) &&
			!/[#.º°]\s?$/.test(text.slice(Math.max(0, span.from - 2), span.from)) &&
			!ENDS.test(low.slice(to, to + 20))
		) {
			return undefined;
		}
		return { value: Number(written), span, write: (value) => keepZeros(written, value) };
	}
	// "Session C" has a letter, and "Meeting I attended" a word.
	if (/^[CL]$/.test(written) || written !== written.toUpperCase()) return undefined;
	if (written === 'I' && /^\s+\p{Ll}/u.test(text.slice(to, to + 4)) && !ENDS.test(low.slice(to, to + 20)))
		return undefined;
	const value = fromRoman(written);
	return value === undefined ? undefined : { value, span, write: toRomanOrNothing };
}

const WORD_FIRST = lean(/^\s+\p{L}/u);
/** In lower case, what may follow "Meeting XXIV" or "Meeting 24" in a sentence. */
const ENDS = lean(
	/^\s+(?:notes|minutes|report|summary|protokoll|notulen|verslag|of|was|took|held|on|in|at|and|met|der|des|am|im|du|de|del|della|dell|van|op|do|da|fand|vond|(?:s|se|si|realizou)(?![\p{L}]))(?!\p{L})/u,
);

function keepZeros(written: string, value: number): string {
	return written.startsWith('0') ? String(value).padStart(written.length, '0') : String(value);
}

function toRomanOrNothing(value: number): string | undefined {
	return value > 0 && value < 400 ? toRoman(value) : undefined;
}

function numberBefore(text: string, low: string, noun: Span): Numeral | undefined {
	const from = Math.max(0, noun.from - 90);
	const before = text.slice(from, noun.from);
	const found = NUMERAL.test(before) ? BEFORE.exec(before) : null;
	if (found) {
		const [whole, written = '', digits, ending = '', roman = '', romanEnding = ''] = found;
		const start = from + found.index + whole.indexOf(written);
		const span = { from: start, to: start + written.length };
		if (digits !== undefined) {
			const zeros = digits;
			return { value: Number(digits), span, write: (value) => keepZeros(zeros, value) + endingFor(ending, value) };
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

const WORDS = lean(/[\p{L}-]+/gu);

/** "twenty-fourth virtual meeting", "vigésima cuarta reunión". */
function wordsBefore(text: string, low: string, noun: Span): Numeral | undefined {
	const from = Math.max(0, noun.from - 90);
	const stretch = /(?<![^.,;:()–—|\n])[^.,;:()–—|\n]*$/.exec(low.slice(from, noun.from))?.[0] ?? '';
	const offset = noun.from - stretch.length;
	const words = matchesOf(stretch, WORDS);
	const last = words.length - 1;
	for (let end = last; end >= 0 && end > last - 5; end--) {
		const word = words[end]!;
		if (ORDINAL_END.test(word[0]) && mayEndOrdinal(word[0])) {
			for (let start = Math.max(0, end - 4); start <= end; start++) {
				const begin = words[start]!.index;
				const span = { from: offset + begin, to: offset + word.index + word[0].length };
				const ordinal = readOrdinal(low.slice(span.from, span.to));
				if (ordinal && NUMBERED.test(low.slice(span.to, span.to + 20))) return undefined;
				if (ordinal) return { value: ordinal.value, span, write: writer(ordinal, text.slice(span.from, span.to)) };
			}
		}
		if (STOP.test(word[0])) return undefined;
	}
	return undefined;
}

function writer(ordinal: Ordinal, written: string): (value: number) => string | undefined {
	return (value) => writeOrdinal(ordinal, value, written);
}

/** The ending that another number takes where this one has `ending`: `th` becomes `st`. */
function endingFor(ending: string, value: number): string {
	switch (ending) {
		case 'st':
		case 'nd':
		case 'rd':
		case 'th':
			return englishEnding(value);
		case 'er':
		case 're':
		case 'ère':
			return value === 1 ? ending : 'e';
		case 'ste':
		case 'de':
			return value === 1 || value === 8 || value > 19 ? 'ste' : 'de';
		default:
			return ending;
	}
}

/** `st` of 1st and 21st, `th` of 11th. */
export function englishEnding(value: number): string {
	const tens = value % 100;
	if (tens > 10 && tens < 14) return 'th';
	return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

/** Where `low`, in lower case, names meetings at all. */
export function readNouns(low: string): readonly Noun[] {
	patterns ??= compile();
	if (!patterns.nounSign.test(low)) return [];
	return matchesOf(low, patterns.noun).map((match) => ({
		from: match.index,
		to: match.index + match[0].length,
		kind: kindIn(match),
	}));
}

/** Where a meeting is named, and what it is called there. */
export interface Noun extends Span {
	readonly kind: MeetingKind;
}

function kindIn(match: RegExpExecArray): MeetingKind {
	return KINDS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]!;
}

/** What meetings are called in any language, as the source of a group; matched against lower case. */
export function nounPattern(): string {
	return anyOf((words) => Object.values(words.meeting.kinds));
}
