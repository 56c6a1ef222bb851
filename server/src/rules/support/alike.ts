/**
 * Whether one name is another one, misspelt.
 */
import { fold, isParticle } from '../../report/index.js';
import { plain } from './known-people.js';

/** Endings by which given names tell women from men: "Mario" and "Maria" are two people. */
const ENDINGS = /(?:[aeio]|)$/;

/**
 * Whether `written` is nearly `listed`: other accents or hyphens, or one letter more, less, other or
 * swapped with the next, in one word of at least four letters.
 */
export function isVariant(written: string, listed: string): boolean {
	const [one, other] = [plain(written), plain(listed)];
	if (one.toLowerCase() === other.toLowerCase()) return false;
	const [key, otherKey] = [fold(one), fold(other)];
	if (key.replaceAll(' ', '') === otherKey.replaceAll(' ', '')) return true;
	const [words, others] = [key.split(' '), otherKey.split(' ')];
	if (words.length !== others.length) return false;
	const changed = words.flatMap((word, i) => (word === others[i] ? [] : [i]));
	const [at] = changed;
	if (at === undefined || changed.length > 1) return false;
	// Initials and particles alone do not make it the same person.
	if (!words.some((word, i) => i !== at && word.length > 2)) return false;
	// "van den", "van der"
	if (isParticle(words[at]!) && isParticle(others[at]!)) return words.length > 2 && isOneEdit(words[at]!, others[at]!);
	return isSlip(words[at]!, others[at]!, at === words.length - 1);
}

function isSlip(word: string, other: string, last: boolean): boolean {
	if (Math.max(word.length, other.length) < 4 || word.length < 3 || other.length < 3) return false;
	if (!isOneEdit(word, other)) return false;
	if (last) {
		// "Markus Kummers Vorschlag", "Jan Smits".
		return word !== `${other}s` && other !== `${word}s`;
	}
	return word.replace(ENDINGS, '') !== other.replace(ENDINGS, '');
}

/** One letter more, less, other, or swapped with the next (Damerau). */
export function isOneEdit(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	if (long.length - short.length > 1) return false;
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
	if (short.slice(at + 1) === long.slice(at + 1)) return at < short.length;
	return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
