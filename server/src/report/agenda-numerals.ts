import type { Span } from '../text/index.js';
import { fromRoman } from './numerals.js';

/** A numeral as it is written, before it is known what it is: `C` may be a letter or a hundred. */
export interface WrittenNumeral {
	/** Without full stop or bracket, with its suffix. */
	readonly span: Span;
	readonly written: string;
	/** Of "2 bis" and "2a", which stand between two numbers. */
	readonly suffix: string;
	/** It is the marker of a list item. */
	readonly marker: boolean;
}

export interface Numeral extends WrittenNumeral {
	readonly style: 'arabic' | 'roman' | 'letter';
	readonly lower: boolean;
	/** Absent where it looks like a roman numeral and is none: `IIII`, `VX`. */
	readonly value?: number;
}

/**
 * Decides what the numerals of one list are: `A` makes letters of all that are single, anything else
 * roman numerals of what can be one.
 */
export function settleNumerals<T extends { readonly numeral?: WrittenNumeral }>(
	items: readonly T[],
): (Omit<T, 'numeral'> & { readonly numeral?: Numeral })[] {
	const first = items.find(({ numeral }) => numeral && !/\d/.test(numeral.written))?.numeral?.written;
	const letters = first === 'A' || first === 'a';
	return items.map(({ numeral, ...item }) => (numeral ? { ...item, numeral: settle(numeral, letters) } : item));
}

function settle(numeral: WrittenNumeral, letters: boolean): Numeral {
	const { written } = numeral;
	if (/^\d/.test(written)) return { ...numeral, style: 'arabic', lower: false, value: Number(written) };
	const lower = written === written.toLowerCase();
	const roman = /^[IVXLC]+$/i.test(written) && !(letters && written.length === 1);
	if (!roman) return { ...numeral, style: 'letter', lower, value: written.toUpperCase().charCodeAt(0) - 64 };
	const value = fromRoman(written);
	return { ...numeral, style: 'roman', lower, ...(value !== undefined && { value }) };
}
