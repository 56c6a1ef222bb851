import type { AnnexNumber } from '../facts/model.js';

const ROMAN: readonly (readonly [string, number])[] = [
	['C', 100],
	['XC', 90],
	['L', 50],
	['XL', 40],
	['X', 10],
	['IX', 9],
	['V', 5],
	['IV', 4],
	['I', 1],
];

/** `24` to `XXIV`; for 1 to 399. */
export function toRoman(value: number): string {
	let rest = value;
	let written = '';
	for (const [digits, worth] of ROMAN) {
		for (; rest >= worth; rest -= worth) written += digits;
	}
	return written;
}

/** `XXIV` to 24, in either case; `undefined` for anything that is not a proper roman numeral (`IIII`, `VX`). */
export function fromRoman(written: string): number | undefined {
	const upper = written.toUpperCase();
	let value = 0;
	let at = 0;
	for (const [digits, worth] of ROMAN) {
		for (; upper.startsWith(digits, at); at += digits.length) value += worth;
	}
	return value > 0 && value < 400 && toRoman(value) === upper ? value : undefined;
}

const IDENTIFIER = /^(\d{1,3}|[IVXLC]+|[ivxlc]+|[A-Z])( ?(?:bis|ter|quater)|[a-z])?$/;

/**
 * Reads the number of an annex. A letter that could be a roman numeral counts as one if it usually is (I, V, X), else
 * as a letter; `asLetters` reads I, V and X as letters too.
 */
export function readAnnexNumber(written: string, asLetters = false): AnnexNumber | undefined {
	const [, main, suffix = ''] = IDENTIFIER.exec(written) ?? [];
	if (main === undefined) return undefined;
	const rest = suffix.trim();
	if (/^\d/.test(main)) return { series: 'number', value: Number(main), suffix: rest, style: 'arabic' };
	const letter = main.length === 1 && main === main.toUpperCase();
	if (letter && (asLetters || !/[IVX]/.test(main))) {
		return { series: 'letter', value: main.charCodeAt(0) - 64, suffix: rest, style: 'letter' };
	}
	const value = fromRoman(main);
	return value === undefined ? undefined : { series: 'number', value, suffix: rest, style: 'roman' };
}

/** The number as written in its style: `II`, `2`, `B`. */
export function writeAnnexNumber({ style, value, suffix }: AnnexNumber): string {
	const main =
		style === 'roman' ? toRoman(value) : style === 'letter' ? String.fromCharCode(64 + value) : String(value);
	return suffix.length > 1 ? `${main} ${suffix}` : main + suffix;
}

/** Equal for numbers of the same annex of one family. */
export function annexKey(family: string, number: AnnexNumber | undefined): string {
	return number ? `${family} ${number.series} ${number.value} ${number.suffix}` : family;
}

export function familyOf(key: string): string {
	return key.replace(/ (?:\*$|(?:number|letter) \d+ .*)/s, '');
}

/** Family and series of a key, as `family series`, and its number; empty for an annex without one. */
export function numberInKey(key: string): (readonly [series: string, value: number])[] {
	const [, series, value] = /^(.* (?:number|letter)) (\d+) /.exec(key) ?? [];
	return series === undefined ? [] : [[series, Number(value)]];
}

/** The key that stands for every number of a family. */
export function anyAnnex(family: string): string {
	return `${family} *`;
}
