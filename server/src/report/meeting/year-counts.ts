/** How often a body has met within the year. */
import { lazily, lowerCase, matchesOf, narrowed } from '../../text/index.js';
import { anyOf, LANGUAGES, type Words } from '../words/index.js';
import { readOrdinal } from './number-words.js';
import { endingFor, type Numeral, writer } from './numeral.js';

const WORDS = narrowed(/[\p{L}-]+/gu);

/** "The first of the year", "la deuxième de l’année". */
export function readYearCounts(text: string): readonly Numeral[] {
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
