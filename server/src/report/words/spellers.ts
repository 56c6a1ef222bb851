import type { Speller } from './model/ordinals.js';

/** A language's spellings, each asked for once. */
export function remembered(spell: Speller): Speller {
	const words: string[] = [];
	return (value) => (words[value] ??= spell(value));
}

/** Masculine and feminine, in one word and in several, in languages that have "décimo séptimo". */
export function masculineAndFeminine(masculine: Speller): readonly Speller[] {
	return [
		masculine,
		(value) => masculine(value).replace(/o(?= |$)/g, 'a'),
		(value) => joined(masculine(value)),
		(value) => joined(masculine(value)).replace(/o$/, 'a'),
		(value) => masculine(value).replace(/(primer|tercer)o$/, '$1'),
		(value) => joined(masculine(value)).replace(/(primer|tercer)o$/, '$1'),
	];
}

/** "décimo séptimo" in one word, where only the last accent stays. */
function joined(words: string): string {
	const [last = '', ...before] = words.split(' ').reverse();
	return bare(before.reverse().join('')) + last;
}

/** Without accents, hyphens and spaces, for text in lower case. */
export function bare(low: string): string {
	return /^[a-z]+$/.test(low) ? low : low.normalize('NFD').replace(/[\u0300-\u036f\s‐‑-]/g, '');
}

/** `st` of 1st and 21st, `th` of 11th. */
export function englishEnding(value: number): string {
	const tens = value % 100;
	if (tens > 10 && tens < 14) return 'th';
	return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
