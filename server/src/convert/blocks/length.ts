/** Lengths, in twentieths of a point. */

/** CSS, OpenDocument and the strict dialect of Word write units; an em is that of a text of 12 points. */
const UNITS: Readonly<Record<string, number>> = { pt: 20, px: 15, cm: 567, mm: 56.7, in: 1440, pc: 240, em: 240 };

/** @returns `undefined` if it is no number. @param bare what a number without a unit counts. */
export function twips(length: string | undefined, bare = 0): number | undefined {
	const [, number, unit = ''] = /^\s*(-?\d*\.?\d+)([a-z]*)/.exec(length ?? '') ?? [];
	if (number === undefined) return undefined;
	return Math.round(Number(number) * (UNITS[unit] ?? bare));
}
