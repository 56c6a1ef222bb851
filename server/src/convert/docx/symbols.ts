/** Characters of fonts that have pictures in the place of letters, as they are in Unicode. */

/** Word moves the codes of such fonts there. */
const PRIVATE = 0xf000;

const WINGDINGS: Readonly<Record<number, string>> = {
	0x22: '✂', 0x28: '☎', 0x2a: '✉', 0x4a: '☺', 0x4c: '☹', 0x6c: '●', 0x6e: '■', 0x6f: '☐', 0x71: '☐', 0x72: '☐',
	0x76: '❖', 0x77: '◆', 0x9f: '•', 0xa7: '▪', 0xa8: '☐', 0xd8: '➢', 0xe0: '→', 0xdf: '←', 0xe8: '➔', 0xf0: '⇨',
	0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
};

const WINGDINGS_2: Readonly<Record<number, string>> = { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0xa3: '☐', 0x97: '●' };

const SYMBOL: Readonly<Record<number, string>> = {
	...letters('ABGDEZHQIKLMNXOPRSTUFCYW', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'),
	...letters('abgdezhqiklmnxoprstufcyw', 'αβγδεζηθικλμνξοπρστυφχψω'),
	0x2d: '−', 0xa3: '≤', 0xb3: '≥', 0xb1: '±', 0xb4: '×', 0xb7: '•', 0xb9: '≠', 0xbb: '≈', 0xa5: '∞', 0xae: '→',
	0xac: '←', 0xad: '↑', 0xaf: '↓', 0xab: '↔', 0xde: '⇒', 0xdc: '⇐', 0xb0: '°', 0xbc: '…', 0xd2: '®', 0xd3: '©', 0xd4: '™',
	0xe2: '®', 0xe3: '©', 0xe4: '™', 0xd6: '√', 0xe5: '∑', 0xd5: '∏', 0xce: '∈', 0xc7: '∩', 0xc8: '∪', 0x22: '∀', 0x24: '∃',
};

const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
	wingdings: WINGDINGS,
	'wingdings 2': WINGDINGS_2,
	symbol: SYMBOL,
};

function letters(codes: string, meant: string): Record<number, string> {
	const all = [...meant];
	return Object.fromEntries([...codes].map((code, i) => [code.charCodeAt(0), all[i]!]));
}

/** @returns `undefined` if nobody knows what it shows. */
export function symbol(code: number, font: string | undefined): string | undefined {
	const table = FONTS[(font ?? '').toLowerCase()];
	const plain = code >= PRIVATE && code < PRIVATE + 0x100 ? code - PRIVATE : code;
	const known = table?.[plain];
	if (known !== undefined) return known;
	if (plain !== code || table) return plain > 0x20 && plain < 0x7f && table === SYMBOL ? String.fromCharCode(plain) : undefined;
	return code > 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : undefined;
}

const PRIVATE_USE = /[\uF020-\uF0FF]/;
const EACH = /[\uF020-\uF0FF]/g;

/** Characters that Word shows with a font of pictures; what it shows otherwise is a dot in a list as a rule. */
export function withSymbols(text: string, font: string | undefined): string {
	if (!PRIVATE_USE.test(text)) return text;
	return text.replace(EACH, (each) => symbol(each.charCodeAt(0), font ?? 'symbol') ?? '•');
}
