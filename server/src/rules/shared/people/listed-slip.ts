/** Whether a name on a list is that of somebody on another, with a slip. */
import { fold, isGivenName, isGivenWord } from '../../../report/index.js';
import { plain } from './known-people.js';
import { isLongEnough, isMisspelt, isNearly, onlyChange } from './name-slip.js';

/** Whether a name on a list is another with a slip: an accent, a hyphen, the order of the words, a letter inside one of them. */
export function isListedSlip(name: string, other: string): boolean {
	const [key, otherKey] = [fold(name), fold(other)];
	if (key === otherKey) {
		const isOther = plain(name).toLowerCase() !== plain(other).toLowerCase();
		// Capitals may go without accents.
		return isOther && !/\p{Lu}{3}/u.test(name + other) && foreign(name) <= foreign(other);
	}
	if (isTurned(name, other)) return true;
	const [words, others] = [key.split(' '), otherKey.split(' ')];
	const changed = onlyChange(words, others);
	if (changed === undefined) return false;
	const isNamed =
		words.length > 1 ? words.some((word, i) => i !== changed && word.length > 2) : isLongEnough(key, otherKey);
	// Nobody comes under two family names that end otherwise, but for "Smit" and "Smits".
	const isLast = words.length > 1 && changed === words.length - 1;
	if (words.length > 1 && changed === 0 && isOtherFirst(words, others)) return true;
	return isNamed && (isLast ? isNearly : isMisspeltGiven)(words[changed]!, others[changed]!);
}

/** "Jarnaby Lundgren" for "Barnaby Lundgren": no other name begins so, and nobody else is called so. "Larry" and "Harry" are two. */
function isOtherFirst(words: readonly string[], others: readonly string[]): boolean {
	const [given, other] = [words[0]!, others[0]!];
	if (given.length < SHORTEST || given.slice(1) !== other.slice(1) || words.at(-1)!.length <= SHORTEST) return false;
	return !isGivenName(given) && !isGivenWord(given);
}

/** A last vowel tells men from women; "Jacom" for "Jacob" is neither. */
function isMisspeltGiven(key: string, other: string): boolean {
	if (isMisspelt(key, other)) return true;
	const isOther = key.length === other.length && key.length >= SHORTEST && key.slice(0, -1) === other.slice(0, -1);
	return isOther && !VOWEL.test(key.at(-1)! + other.at(-1)!);
}

const VOWEL = /[aeiouy]/;

/** A shorter given name is hardly ever a slip for another. */
const SHORTEST = 5;

/** How many letters have an accent: these get lost, and hardly ever appear by accident. */
function foreign(name: string): number {
	return name.normalize('NFC').match(/[^\x00-\x7f‐‑’]/g)?.length ?? 0;
}

/** "Lund Ana" for "Ana Lund". */
export function isTurned(name: string, other: string): boolean {
	const [key, otherKey] = [fold(name), fold(other)];
	const sorted = (words: string): string => words.split(' ').sort().join(' ');
	return key !== otherKey && sorted(key) === sorted(otherKey);
}
