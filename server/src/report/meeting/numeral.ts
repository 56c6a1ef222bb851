/** How the number of a meeting is written, so that another one can be written alike. */
import type { Span } from '../../text/index.js';
import { toRoman } from '../annexes/numerals.js';
import { LANGUAGES, type Words } from '../words/index.js';
import { type Ordinal, writeOrdinal } from './number-words.js';

export interface Numeral {
	readonly value: number;
	/** Only the number, with its ending: `24th`, `XXIV`, `twenty-fourth`. */
	readonly span: Span;
	/** Writes another number in the same style; `undefined` if that style cannot. */
	readonly write: (value: number) => string | undefined;
}

export function keepZeros(written: string, value: number): string {
	return written.startsWith('0') ? String(value).padStart(written.length, '0') : String(value);
}

export function toRomanOrNothing(value: number): string | undefined {
	return value > 0 && value < 400 ? toRoman(value) : undefined;
}

export function withEnding(numeral: string | undefined, ending: string): string | undefined {
	return numeral === undefined ? undefined : numeral + ending;
}

export function writer(ordinal: Ordinal, written: string): (value: number) => string | undefined {
	return (value) => writeOrdinal(ordinal, value, written);
}

/**
 * The ending of another number if this one has `ending`: `th` becomes `st`.
 *
 * @param languages that it is perhaps written in: "12e" is Dutch as well as French.
 */
export function endingFor(ending: string, value: number, languages: readonly Words[] = []): string {
	const isTheirs = languages.some(({ grammar }) => grammar.ordinalEnding.includes(ending));
	const dependent = (isTheirs ? languages : LANGUAGES)
		.flatMap(({ ordinals }) => ordinals.endings)
		.find(({ all }) => all.includes(ending));
	return dependent ? dependent.of(value, ending) : ending;
}
