/** Numbers as lists show them, by the names of ECMA-376 part 1, section 17.18.59. */

/** Larger ones are shown in digits: a stranger's document may ask for the two-billionth letter. */
const LARGEST_ROMAN = 3999;
const LARGEST_LETTER = 780;

const ROMAN: readonly (readonly [number, string])[] = [
	[1000, 'M'],
	[900, 'CM'],
	[500, 'D'],
	[400, 'CD'],
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I'],
];

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const RUSSIAN_LOWER = 'абвгдежзиклмнопрстуфхцчшщэюя';
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const ARABIC_ALPHA = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const CHICAGO = ['*', '†', '‡', '§'];

/** The number in Arabic-Indic, Devanagari or other digits, from their zero. */
function inDigits(zero: number): (value: number) => string {
	return (value) => String(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** Word goes on with "aa", "bb", "aaa". */
function inLetters(letters: string): (value: number) => string {
	const all = [...letters];
	return (value) => {
		if (value < 1 || value > LARGEST_LETTER) return String(value);
		return all[(value - 1) % all.length]!.repeat(Math.ceil(value / all.length));
	};
}

function roman(value: number): string {
	if (value < 1 || value > LARGEST_ROMAN) return String(value);
	let rest = value;
	let text = '';
	for (const [worth, letters] of ROMAN) {
		for (; rest >= worth; rest -= worth) text += letters;
	}
	return text;
}

function padded(width: number): (value: number) => string {
	return (value) => String(value).padStart(width, '0');
}

/** English only: Word spells in the language of the text, and reports number their paragraphs in digits. */
function ordinal(value: number): string {
	const [tens, ones] = [value % 100, value % 10];
	const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th');
	return `${value}${ending}`;
}

function upper(format: (value: number) => string): (value: number) => string {
	return (value) => format(value).toUpperCase();
}

/** The commonest formats, as HTML and OpenDocument write them. */
export const USUAL_FORMATS: Readonly<Record<string, string>> = {
	'1': 'decimal',
	a: 'lowerLetter',
	A: 'upperLetter',
	i: 'lowerRoman',
	I: 'upperRoman',
};

/** Numbers stay below this, whatever a stranger's document says. */
const LARGEST = 999_999_999;

export function limited(number: number): number {
	return Math.min(Math.max(0, Math.trunc(number)), LARGEST);
}

/** A number as written; `undefined` if it is none. */
export function count(value: string | undefined): number | undefined {
	const number = Number.parseInt(value ?? '', 10);
	return Number.isNaN(number) ? undefined : limited(number);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
	decimal: String,
	decimalZero: padded(2),
	upperRoman: roman,
	lowerRoman: (value) => roman(value).toLowerCase(),
	upperLetter: upper(inLetters(LATIN)),
	lowerLetter: inLetters(LATIN),
	russianLower: inLetters(RUSSIAN_LOWER),
	russianUpper: upper(inLetters(RUSSIAN_LOWER)),
	hebrew1: inLetters(HEBREW),
	hebrew2: inLetters(HEBREW),
	arabicAbjad: inLetters(ABJAD),
	arabicAlpha: inLetters(ARABIC_ALPHA),
	hindiNumbers: inDigits(0x966),
	thaiNumbers: inDigits(0xe50),
	ordinal,
	numberInDash: (value) => `- ${value} -`,
	decimalEnclosedParen: (value) => `(${value})`,
	decimalEnclosedFullstop: (value) => `${value}.`,
	decimalEnclosedCircle: (value) => (value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)),
	decimalFullWidth: inDigits(0xff10),
	decimalFullWidth2: inDigits(0xff10),
	hex: (value) => value.toString(16).toUpperCase(),
	chicago: (value) => CHICAGO[(value - 1) % CHICAGO.length]!.repeat(Math.min(4, Math.ceil(value / CHICAGO.length))),
	none: () => '',
	bullet: () => '',
};

/**
 * @param format a name of the standard; one that is not known counts in digits.
 * @param custom the pattern of a format of one's own: `001, 002, 003, ...`.
 */
export function numeral(value: number, format: string, custom?: string): string {
	if (format === 'custom') return padded(/^0+1(?=,)/.exec(custom ?? '')?.[0].length ?? 1)(value);
	return (FORMATS[format] ?? String)(value);
}
