import type { Span } from '../../text/index.js';
import { fromRoman, writeAnnexNumber } from '../annexes/numerals.js';

/** A numeral as written, before its kind is known: `C` may be a letter or a hundred. */
export interface WrittenNumeral {
	/** Without full stop or bracket, but with its suffix. */
	readonly span: Span;
	readonly written: string;
	/** The suffix in "2 bis" and "2a", which come between two numbers. */
	readonly suffix: string;
	/** It is the marker of a list item. */
	readonly marker: boolean;
}

export interface Numeral extends WrittenNumeral {
	readonly style: 'arabic' | 'roman' | 'letter';
	readonly lower: boolean;
	/** Absent if it looks like a roman numeral but is not one: `IIII`, `VX`. */
	readonly value?: number;
}

/**
 * Decides how to read the numerals of one list: `A` makes all single ones letters, anything else makes roman numerals
 * of those that can be.
 */
export function readNumerals<T extends { readonly numeral?: WrittenNumeral }>(
	items: readonly T[],
): (Omit<T, 'numeral'> & { readonly numeral?: Numeral })[] {
	const first = items.find(({ numeral }) => numeral && !/\d/.test(numeral.written))?.numeral?.written;
	const letters = first === 'A' || first === 'a';
	return items.map(({ numeral, ...item }) => (numeral ? { ...item, numeral: readNumeral(numeral, letters) } : item));
}

function readNumeral(numeral: WrittenNumeral, letters: boolean): Numeral {
	const { written } = numeral;
	if (/^\d/.test(written)) return { ...numeral, style: 'arabic', lower: false, value: Number(written) };
	const lower = written === written.toLowerCase();
	const roman = /^[IVXLC]+$/i.test(written) && !(letters && written.length === 1);
	if (!roman) return { ...numeral, style: 'letter', lower, value: written.toUpperCase().charCodeAt(0) - 64 };
	const value = fromRoman(written);
	return { ...numeral, style: 'roman', lower, ...(value !== undefined && { value }) };
}

/** Another number, written as a numeral is: `iv`, `IV`, `4`, `D`. */
export function writeNumeral({ style, lower }: Pick<Numeral, 'style' | 'lower'>, value: number): string {
	const written = writeAnnexNumber({ series: 'number', value, suffix: '', style });
	return lower ? written.toLowerCase() : written;
}
