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

/** The spellings of each language: masculine and feminine, in one word and in several, declined. */
const SPELLERS: readonly Speller[] = [
	english,
	(value) => english(value).replace('hundred ', 'hundred and '),
	french,
	(value) => (value === 1 ? 'première' : french(value)),
	(value) => french(value).replaceAll(' ', '-'),
	...['e', 'er', 'es', 'en', 'em'].map(
		(ending): Speller =>
			(value) =>
				german(value).replace(/e$/, ending),
	),
	dutch,
	...[spanish, portuguese].flatMap((masculine): Speller[] => [
		masculine,
		(value) => masculine(value).replace(/o(?= |$)/g, 'a'),
		(value) => joined(masculine(value)),
		(value) => joined(masculine(value)).replace(/o$/, 'a'),
		(value) => masculine(value).replace(/(primer|tercer)o$/, '$1'),
		(value) => joined(masculine(value)).replace(/(primer|tercer)o$/, '$1'),
	]),
	italian,
	(value) => italian(value).replace(/o$/, 'a'),
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

let known: Map<string, Ordinal> | undefined;

/** Without accents, hyphens and spaces, in lower case. */
function bare(words: string): string {
	const low = lowerCase(words);
	return /^[a-z]+$/.test(low) ? low : low.normalize('NFD').replace(/[\u0300-\u036f\s‐‑-]/g, '');
}

function ordinals(): Map<string, Ordinal> {
	const all = new Map<string, Ordinal>();
	for (const spell of SPELLERS) {
		for (let value = 1; value <= HIGHEST; value++) {
			const key = bare(spell(value));
			if (!all.has(key)) all.set(key, { value, spell });
		}
	}
	for (const [word, value, spell] of OTHER) if (!all.has(bare(word))) all.set(bare(word), { value, spell });
	return all;
}

/** Reads "twenty-fourth", "vingt-quatrième", "vigésima cuarta", in any language and letter case. */
export function readOrdinal(words: string): Ordinal | undefined {
	known ??= ordinals();
	return known.get(bare(words));
}

let endings: ReadonlySet<string> | undefined;
const ENDING = 4;

/** Whether words that end in `word` may be an ordinal, which is soon seen. */
export function mayEndOrdinal(word: string): boolean {
	known ??= ordinals();
	endings ??= new Set([...known.keys()].map((key) => key.slice(-ENDING)));
	const letters = bare(word);
	return letters.length < ENDING || endings.has(letters.slice(-ENDING));
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
