import { toOrdinal as germanOrdinal } from 'n2words/de-DE';
import { toOrdinal as englishOrdinal } from 'n2words/en-GB';
import { toOrdinal as spanishOrdinal } from 'n2words/es-ES';
import { toOrdinal as frenchOrdinal } from 'n2words/fr-FR';
import { toOrdinal as italianOrdinal } from 'n2words/it-IT';
import { toOrdinal as dutchOrdinal } from 'n2words/nl-NL';
import { toOrdinal as portugueseOrdinal } from 'n2words/pt-PT';
import { lowerCase } from '../../text/index.js';

/** Nobody writes out higher numbers of meetings. */
const HIGHEST = 199;

/** An ordinal in words: which it is, and how its language and grammar spell it. */
export interface Ordinal {
	readonly value: number;
	/** Spells another number in the same language, gender and ending. */
	readonly spell: (value: number) => string;
}

type Speller = (value: number) => string;

/** A language's spellings, each asked for once. */
function remembered(spell: Speller): Speller {
	const words: string[] = [];
	return (value) => (words[value] ??= spell(value));
}

const english = remembered((value) => englishOrdinal(value));
const french = remembered((value) => frenchOrdinal(value));
const spanish = remembered((value) => spanishOrdinal(value));
const german = remembered((value) => germanOrdinal(value));
const dutch = remembered((value) => dutchOrdinal(value));
const portuguese = remembered((value) => portugueseOrdinal(value));
const italian = remembered((value) => italianOrdinal(value));

/** Spellings that end alike; words that do not end so are none of them. */
interface Family {
	/** Of the last word, without accents. */
	readonly ends: RegExp;
	readonly spellers: readonly Speller[];
}

/** Masculine and feminine, in one word and in several. */
function masculineAndFeminine(masculine: Speller): readonly Speller[] {
	return [
		masculine,
		(value) => masculine(value).replace(/o(?= |$)/g, 'a'),
		(value) => joined(masculine(value)),
		(value) => joined(masculine(value)).replace(/o$/, 'a'),
		(value) => masculine(value).replace(/(primer|tercer)o$/, '$1'),
		(value) => joined(masculine(value)).replace(/(primer|tercer)o$/, '$1'),
	];
}

/** The spellings of each language, declined. Where two spell alike, the first holds. */
const FAMILIES: readonly Family[] = [
	{
		ends: /(?:first|second|third|[fhnrvx]th|tieth|hundredth)$/,
		spellers: [english, (value) => english(value).replace('hundred ', 'hundred and ')],
	},
	{
		ends: /(?:premiere?|ieme)$/,
		spellers: [
			french,
			(value) => (value === 1 ? 'première' : french(value)),
			(value) => french(value).replaceAll(' ', '-'),
		],
	},
	...['e', 'er', 'es', 'en', 'em'].map(
		(ending): Family => ({
			ends: new RegExp(`[bfhinrst]t${ending}$`),
			spellers: [(value) => german(value).replace(/e$/, ending)],
		}),
	),
	{ ends: /(?:ste|[ednfrs]de)$/, spellers: [dutch] },
	{
		ends: /(?:primer|tercer|(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim|esim)[oa])$/,
		spellers: masculineAndFeminine(spanish),
	},
	{
		ends: /(?:primeir|segund|terceir|quart|quint|sext|setim|oitav|non|decim|esim)[oa]$/,
		spellers: masculineAndFeminine(portuguese),
	},
	{
		ends: /(?:prim|second|terz|quart|quint|sest|settim|ottav|non|decim|esim)[oa]$/,
		spellers: [italian, (value) => italian(value).replace(/o$/, 'a')],
	},
];

/** "décimo séptimo" in one word, where only the last accent stays. */
function joined(words: string): string {
	const [last = '', ...before] = words.split(' ').reverse();
	return bare(before.reverse().join('')) + last;
}

/** Other words for some numbers. What is asked to spell like them uses the speller named. */
const OTHER: readonly (readonly [word: string, value: number, speller: Speller])[] = [
	['second', 2, french],
	['seconde', 2, french],
	['undécimo', 11, spanish],
	['undécima', 11, (value) => spanish(value).replace(/o(?= |$)/g, 'a')],
	['duodécimo', 12, spanish],
	['duodécima', 12, (value) => spanish(value).replace(/o(?= |$)/g, 'a')],
	['siebente', 7, german],
	['hundertste', 100, german],
	['hundredth', 100, english],
];

/** Without accents, hyphens and spaces, in lower case. */
function bare(words: string): string {
	const low = lowerCase(words);
	return /^[a-z]+$/.test(low) ? low : low.normalize('NFD').replace(/[\u0300-\u036f\s‐‑-]/g, '');
}

/** What a family spells, made when first asked for: all together are thousands of words. */
const spelled = new Map<Family, ReadonlyMap<string, Ordinal>>();

function spelledBy(family: Family): ReadonlyMap<string, Ordinal> {
	const before = spelled.get(family);
	if (before) return before;
	const all = new Map<string, Ordinal>();
	for (const spell of family.spellers) {
		for (let value = 1; value <= HIGHEST; value++) {
			const key = bare(spell(value));
			if (!all.has(key)) all.set(key, { value, spell });
		}
	}
	spelled.set(family, all);
	return all;
}

/** Reads "twenty-fourth", "vingt-quatrième", "vigésima cuarta", in any language and letter case. */
export function readOrdinal(words: string): Ordinal | undefined {
	const key = bare(words);
	for (const family of FAMILIES) {
		const found = family.ends.test(key) ? spelledBy(family).get(key) : undefined;
		if (found) return found;
	}
	const other = OTHER.find(([word]) => bare(word) === key);
	return other && { value: other[1], spell: other[2] };
}

/** Whether words that end in `word` may be an ordinal, which is soon seen. */
export function mayEndOrdinal(word: string): boolean {
	const key = bare(word);
	return FAMILIES.some(({ ends }) => ends.test(key)) || OTHER.some(([other]) => bare(other) === key);
}

/** Spells `value` as `ordinal` is spelled, in the letter case of `written`; nothing for numbers that nobody writes out. */
export function writeOrdinal({ spell }: Ordinal, value: number, written: string): string | undefined {
	if (value < 1 || value > HIGHEST) return undefined;
	const words = spell(value);
	if (written === written.toUpperCase()) return words.toUpperCase();
	if (!/^\p{Lu}/u.test(written)) return words;
	// "Twenty-Fourth" in a title.
	if (/[\s-]\p{Lu}/u.test(written)) return words.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
	return words.charAt(0).toUpperCase() + words.slice(1);
}
