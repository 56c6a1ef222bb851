/**
 * The numbers of items: 3, iv, B. Pure: no `vscode`.
 */

/** What a numeral may be. "i" is the first Roman one, or the ninth letter. */
export interface Reading {
	readonly kind: 'digits' | 'roman' | 'letter';
	readonly number: number;
}

/** Roman numerals of larger letters are hardly ever those of items, and may be words: "mix", "CD". */
const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;
const MOST_ROMAN = 39;
const ROMAN_ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Those with letters of one case only; the likelier one first. */
export function readingsOf(numeral: string): readonly Reading[] {
	if (/^\d+$/.test(numeral)) return [{ kind: 'digits', number: Number(numeral) }];
	const small = numeral.toLowerCase();
	if (numeral !== small && numeral !== numeral.toUpperCase()) return [];
	const readings: Reading[] = [];
	const roman = ROMAN.exec(small);
	if (roman && small !== '') {
		readings.push({ kind: 'roman', number: 10 * roman[1]!.length + ROMAN_ONES.indexOf(roman[2]!) });
	}
	if (small.length === 1) readings.push({ kind: 'letter', number: LETTERS.indexOf(small) + 1 });
	return readings;
}

/**
 * Writes `number` in capitals or small letters as in `like`.
 *
 * @returns `undefined` if the kind of numeral ends before it.
 */
export function writeNumeral({ kind, number }: Reading, like: string): string | undefined {
	if (kind === 'digits') return String(number);
	const most = kind === 'roman' ? MOST_ROMAN : LETTERS.length;
	if (number < 1 || number > most) return undefined;
	const small =
		kind === 'letter' ? LETTERS[number - 1]! : 'x'.repeat(Math.floor(number / 10)) + ROMAN_ONES[number % 10]!;
	return isCapital(like) ? small.toUpperCase() : small;
}

export function isCapital(numeral: string): boolean {
	return numeral !== numeral.toLowerCase();
}
