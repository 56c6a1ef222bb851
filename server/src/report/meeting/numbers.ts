import { lean, lowerCase, type Span } from '../../text/index.js';
import { fromRoman, toRoman } from '../numerals.js';
import { anyOf, LANGUAGES, latin, type MeetingKind, wholeWords } from '../words/index.js';
import { type Ordinal, readOrdinal, writeOrdinal } from './number-words.js';

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
		noun: new RegExp(latin(`(?<![\\p{L}\\d])(?:${groups.join('|')})(?![\\p{L}\\d])`), 'g'),
		qualifier: wholeWords(qualifier, 'g'),
		ofPeriod: new RegExp(
			latin(`^(?:\\s+(?!of|de|in|der|van|del|em|di)\\p{L}+)?\\s+${anyOf((words) => words.meeting.ofPeriod)}(?!\\p{L})`),
		),
	};
}

const SIGN = '(?:no\\.?|n\\.?\\s?[º°o]\\.?|n\\.|nr\\.?|num\\.|number|numéro|número|numero|nummer|#)\\s?';
/** After what a meeting is called: "Meeting XXIV", "Meeting No. 24". */
const AFTER = lean(
	`^(?:\\s(?:notes|minutes|report))?[\\s:]{0,2}(?:${SIGN})?(\\d{1,4}(?!\\s?[–-]\\s?\\d)|[IVXLC]+)(?![\\p{L}\\d/%]|[.,:–-]\\d|\\s?(?:am|pm|uhr|h|hours|hrs)(?!\\p{L}))`,
	'iu',
);
/** Digits or roman numerals before it, with up to four words between: "24th annual meeting". */
const BEFORE = lean(
	/(?:^|[^\p{L}\d.,:/#–-])((\d{1,4})(st|nd|rd|th|er|re|ère|ème|ième|e|è|ste|de|\.?[ºª°]|a|\.)|([IVXLC]+)(e|è|ème|[ºª]|th|\.)?)((?:\s+(?!of |the |and |in |de |du |des |la |der |van |di )[\p{L}’'&-]+){0,4})\s+$/u,
);
/** A number without a name of its own: "– No. 24", "Acta n.º 12". */
const BARE = lean(
	`(?:^\\P{L}*|[–—:|,(]\\s*|(?<!\\p{L})(?:minutes|actas?|atas?|verbale|notulen|protokoll|niederschrift|procès-verbal|compte[- ]rendu)\\s+)${SIGN}(\\d{1,4})(?![\\p{L}\\d]|[.,:/–-]\\d)`,
	'iu',
);
const ORDINAL_END = /(?:st|nd|rd|th|i[eè]me|i[eè]re?|de|te[rnsm]?|[oa]|er)$/;
/** Bodies and times that have numbers of their own: "Fourth Committee meeting", "third quarter meeting". */
const NUMBERED = lean(
	/^\s+(?:committee|commission|chamber|world|nations?|quarter|semester|generation|reading|commissie|kommission|kammer)(?!\p{L})/u,
);
const STOP = /^(?:of|the|and|in|a|an|to|for|at|on|de|du|des|der|die|das|van|di|del|da|do)$/;

/** The numbers of meetings that `text`, a line or sentence, speaks of, in order. */
export function readMeetingNumbers(text: string): readonly WrittenNumber[] {
	patterns ??= compile();
	const low = lowerCase(text);
	const found: WrittenNumber[] = [];
	for (const match of low.matchAll(patterns.noun)) {
		const noun = { from: match.index, to: match.index + match[0].length };
		const kind = KINDS[match.slice(1).findIndex((group) => group !== undefined)]!;
		const number = numberAfter(text, noun) ?? numberBefore(text, low, noun);
		if (!number || number.value < 1 || (number.value >= 1800 && number.value < 2200)) continue;
		if (isJoint(low, number.span.from)) continue;
		const name = { from: Math.min(number.span.from, noun.from), to: Math.max(number.span.to, noun.to) };
		const around =
			low.slice(name.from, noun.from) + low.slice(noun.to, noun.to + 40).replace(/^(\s+\S+\s?\S*).*/s, '$1');
		found.push({
			...number,
			kind,
			name,
			qualifiers: around.match(patterns.qualifier) ?? [],
			ofPeriod: patterns.ofPeriod.test(low.slice(name.to, name.to + 60)),
		});
	}
	if (found.length > 0) return found;
	const bare = BARE.exec(text);
	if (!bare) return [];
	const to = bare.index + bare[0].length;
	const span = { from: to - bare[1]!.length, to };
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

/** "fifth and sixth meeting": two at once, and nobody can say which is meant. */
function isJoint(low: string, from: number): boolean {
	const word = /([\p{L}\d-]+)\.?(?:\s?[,&/–-]\s?|,?\s(?:and|to|et|y|und|en|e|bis|au|al|tot)\s)(?:the\s|la\s)?$/u.exec(
		low.slice(Math.max(0, from - 40), from),
	)?.[1];
	if (word === undefined) return false;
	return /^\d{1,3}(?:\p{L}{1,3})?$/u.test(word) || (ORDINAL_END.test(word) && readOrdinal(word) !== undefined);
}

type Numeral = Pick<WrittenNumber, 'value' | 'span' | 'write'>;

function numberAfter(text: string, noun: Span): Numeral | undefined {
	const found = AFTER.exec(text.slice(noun.to, noun.to + 40));
	const written = found?.[1];
	if (!found || written === undefined) return undefined;
	const to = noun.to + found[0].length;
	const span = { from: to - written.length, to };
	if (/\d/.test(written)) {
		// "Meeting 5 February 2018", "Meeting 24 participants": a numeral ends what it belongs to.
		if (
			/^\s+\p{L}/u.test(text.slice(to, to + 10)) &&
			!/[#.º°]\s?$/.test(text.slice(0, span.from)) &&
			!ENDS.test(text.slice(to, to + 20))
		) {
			return undefined;
		}
		return { value: Number(written), span, write: (value) => keepZeros(written, value) };
	}
	// "Session C" has a letter, and "Meeting I attended" a word.
	if (/^[CL]$/.test(written) || written !== written.toUpperCase()) return undefined;
	if (written === 'I' && /^\s+\p{Ll}/u.test(text.slice(to, to + 4)) && !ENDS.test(text.slice(to, to + 20)))
		return undefined;
	const value = fromRoman(written);
	return value === undefined ? undefined : { value, span, write: toRomanOrNothing };
}

/** What may follow "Meeting XXIV" or "Meeting 24" in a sentence. */
const ENDS = lean(
	/^\s+(?:notes|minutes|report|summary|protokoll|notulen|verslag|of|was|took|held|on|in|at|and|met|der|des|am|im|du|de|del|della|dell|van|op|do|da|fand|vond|(?:s|se|si|realizou)(?![\p{L}]))(?!\p{L})/iu,
);

function keepZeros(written: string, value: number): string {
	return written.startsWith('0') ? String(value).padStart(written.length, '0') : String(value);
}

function toRomanOrNothing(value: number): string | undefined {
	return value > 0 && value < 400 ? toRoman(value) : undefined;
}

function numberBefore(text: string, low: string, noun: Span): Numeral | undefined {
	const from = Math.max(0, noun.from - 90);
	const found = BEFORE.exec(text.slice(from, noun.from));
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

/** "twenty-fourth virtual meeting", "vigésima cuarta reunión". */
function wordsBefore(text: string, low: string, noun: Span): Numeral | undefined {
	const from = Math.max(0, noun.from - 90);
	const stretch = /[^.,;:()–—|\n]*$/.exec(low.slice(from, noun.from))?.[0] ?? '';
	const offset = noun.from - stretch.length;
	const words = [...stretch.matchAll(/[\p{L}-]+/gu)];
	const last = words.length - 1;
	for (let end = last; end >= 0 && end > last - 5; end--) {
		const word = words[end]!;
		if (ORDINAL_END.test(word[0])) {
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
export function readNouns(low: string): readonly Span[] {
	patterns ??= compile();
	return [...low.matchAll(patterns.noun)].map(({ index, 0: noun }) => ({ from: index, to: index + noun.length }));
}

/** What meetings are called in any language, as the source of a group; matched against lower case. */
export function nounPattern(): string {
	return anyOf((words) => Object.values(words.meeting.kinds));
}
