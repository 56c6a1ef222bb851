/** Characters of fonts that have pictures in the place of letters, as they are in Unicode. */

/** Word moves the codes of such fonts there. */
const PRIVATE = 0xf000;

const WINGDINGS: Readonly<Record<number, string>> = {
	34: '✂',
	40: '☎',
	42: '✉',
	74: '☺',
	76: '☹',
	108: '●',
	110: '■',
	111: '☐',
	113: '☐',
	114: '☐',
	118: '❖',
	119: '◆',
	159: '•',
	167: '▪',
	168: '☐',
	216: '➢',
	224: '→',
	223: '←',
	232: '➔',
	240: '⇨',
	251: '✗',
	252: '✓',
	253: '☒',
	254: '☑',
};

const WINGDINGS_2: Readonly<Record<number, string>> = { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 163: '☐', 151: '●' };

const SYMBOL: Readonly<Record<number, string>> = {
	...letters('ABGDEZHQIKLMNXOPRSTUFCYW', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'),
	...letters('abgdezhqiklmnxoprstufcyw', 'αβγδεζηθικλμνξοπρστυφχψω'),
	45: '−',
	163: '≤',
	179: '≥',
	177: '±',
	180: '×',
	183: '•',
	185: '≠',
	187: '≈',
	165: '∞',
	174: '→',
	172: '←',
	173: '↑',
	175: '↓',
	171: '↔',
	222: '⇒',
	220: '⇐',
	176: '°',
	188: '…',
	210: '®',
	211: '©',
	212: '™',
	226: '®',
	227: '©',
	228: '™',
	214: '√',
	229: '∑',
	213: '∏',
	206: '∈',
	199: '∩',
	200: '∪',
	34: '∀',
	36: '∃',
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
	if (plain !== code || table)
		return plain > 0x20 && plain < 0x7f && table === SYMBOL ? String.fromCharCode(plain) : undefined;
	return code > 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : undefined;
}

const PRIVATE_USE = /[\uF020-\uF0FF]/;
const EACH = /[\uF020-\uF0FF]/g;

/** Characters that Word shows with a font of pictures; what it shows otherwise is a dot in a list as a rule. */
export function withSymbols(text: string, font: string | undefined): string {
	if (!PRIVATE_USE.test(text)) return text;
	return text.replace(EACH, (each) => symbol(each.charCodeAt(0), font ?? 'symbol') ?? '•');
}
