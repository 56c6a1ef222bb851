/** Whether one name is a misspelling of another. */
import { fold, isOrdinaryWord, isParticle } from '../../../report/index.js';
import { isOneEdit } from '../../../text/index.js';
import { isUnaccented, type Known, type KnownPeople, plain } from './known-people.js';
import { isTurned } from './listed-slip.js';
import { isMisspelt, onlyChange } from './name-slip.js';

/** Endings that tell women's given names from men's: "Mario" and "Maria" are two people. */
const ENDINGS = /(?:[aeio]|)$/;

/**
 * The first of `people` whose name is nearly `written`: accents or hyphens aside, or with one letter more, less,
 * different or swapped with the next, in one word of at least four letters.
 *
 * @param speaks it is somebody who was there, and so most likely on the list: a given name may have another ending, and the
 * words another order.
 */
export function variantAmong(written: string, people: readonly Known[], speaks = false): Known | undefined {
	const key = fold(written);
	return people.find(
		(person) =>
			person.form === 'full' && (isNearly(written, key, person, speaks) || (speaks && isTurned(written, person.name))),
	);
}

/** A family or given name alone, and its listed form. */
export interface Family {
	readonly person: Known;
	/** The word of the name, as listed. */
	readonly word: string;
}

/**
 * The people with the family name `written`, accents and hyphens aside, or with one letter more, less or different
 * inside it; nobody if someone has exactly that name.
 */
export function familyAmong(written: string, people: KnownPeople): Family | undefined {
	const [key, low] = [fold(written), plain(written).toLowerCase()];
	const kin = people.kin(written);
	let found: Family | undefined;
	for (const person of kin) {
		for (const word of familyWords(person)) {
			if (plain(word).toLowerCase() === low) return undefined;
			if (fold(word) === key && !isUnaccented(written, plain(word))) found ??= { person, word };
		}
	}
	return found ?? (kin.length === 0 && key.length > 5 ? misspelt(key, people) : undefined);
}

/** A shorter given name is hardly ever a slip for another. */
const SHORTEST_GIVEN = 5;

/** The only person whose given name is `written` but for accents, hyphens and spaces; nobody if it is on a list just so. */
export function sameGivenAmong(written: string, people: KnownPeople): Family | undefined {
	const found = onlyGiven(written, people, (key, other) => key === other) ?? firstTwo(written, people);
	if (!found || isOrdinaryWord(written) || isUnaccented(written, found.word)) return undefined;
	const low = plain(written).toLowerCase();
	const isListed = people.kin(written).some(({ name }) => plain(name).toLowerCase().split(' ').includes(low));
	return isListed ? undefined : found;
}

/** "Jose Carlos", of José Carlos Ortiz. */
function firstTwo(written: string, people: KnownPeople): Family | undefined {
	if (!written.includes(' ')) return undefined;
	const found = people.kin(written).flatMap((person): Family[] => {
		const [one, two, ...others] = person.name.split(' ');
		const word = `${one} ${two}`;
		return others.length > 0 && fold(word) === fold(written) ? [{ person, word }] : [];
	});
	return found.every(({ word }) => word === found[0]!.word) ? found[0] : undefined;
}

/** The only person whose given name `written`, which nobody on the lists has, is a slip for: one letter, inside of it. */
export function givenAmong(written: string, people: KnownPeople): Family | undefined {
	const key = fold(written);
	if (key.length < SHORTEST_GIVEN || people.has(written)) return undefined;
	if (!key.includes(' ') && people.kin(written).length > 0) return undefined;
	return onlyGiven(written, people, (one, other) => one[0] === other[0] && isMisspelt(one, other));
}

/** The only person with a given name that `test` accepts, folded. */
function onlyGiven(
	written: string,
	people: KnownPeople,
	test: (key: string, other: string) => boolean,
): Family | undefined {
	const key = fold(written);
	let found: Family | undefined;
	for (const [other, person] of people.given) {
		if (!test(key, other)) continue;
		if (found || person === 'several') return undefined;
		found = { person, word: person.name.split(' ')[0]! };
	}
	return found;
}

/**
 * The only one whose family name is one letter off `key`; neither the first letter, which tells people apart, nor an
 * ending.
 */
function misspelt(key: string, { byWord }: KnownPeople): Family | undefined {
	let found: Family | undefined;
	for (const [other, kin] of byWord) {
		if (other[0] !== key[0] || !isOneEdit(key, other)) continue;
		const [stem, otherStem] = [key.slice(0, -1), other.slice(0, -1)];
		const ending = (stem === otherStem ? key : key.length > other.length ? key : other).at(-1)!;
		const ends = stem === otherStem || stem === other || key === otherStem;
		if (ends && /[aeiousy]/.test(ending)) continue;
		for (const person of kin) {
			const word = familyWords(person).find((each) => fold(each) === other);
			if (word === undefined || found?.person === person) continue;
			if (found) return undefined;
			found = { person, word };
		}
	}
	return found;
}

/** What may be the family name: not the first word of a full name, and all of "Mr Lee". */
function familyWords({ name, form, titled }: Known): string[] {
	const words = name.split(' ');
	return form === 'full' ? words.slice(1) : titled ? words : [];
}

/** Whether an `s` is the only difference: "Markus Kummers Vorschlag", "Jan Smits". */
export function isGenitive(written: string, { key: otherKey }: Known): boolean {
	const key = fold(written);
	return key === `${otherKey}s` || otherKey === `${key}s`;
}

function isNearly(written: string, key: string, { name, key: otherKey }: Known, speaks: boolean): boolean {
	if (Math.abs(key.length - otherKey.length) > 2) return false;
	if (key === otherKey && differInCapitalsOnly(written, name)) return false;
	if (key === otherKey || key.replaceAll(' ', '') === otherKey.replaceAll(' ', '')) return true;
	const [words, others] = [key.split(' '), otherKey.split(' ')];
	const at = onlyChange(words, others);
	if (at === undefined) return false;
	// Initials and particles alone do not make it the same person.
	if (!words.some((word, i) => i !== at && word.length > 2)) return false;
	// "van den", "van der"
	if (isParticle(words[at]!) && isParticle(others[at]!)) return words.length > 2 && isOneEdit(words[at]!, others[at]!);
	return isSlip(words[at]!, others[at]!, speaks || at === words.length - 1);
}

/** Whether every differing word is in capitals, which may omit accents. */
function differInCapitalsOnly(written: string, name: string): boolean {
	const [words, others] = [plain(written).split(' '), plain(name).split(' ')];
	return (
		words.length === others.length &&
		words.every((word, i) => word.toLowerCase() === others[i]!.toLowerCase() || isUnaccented(word, others[i]!))
	);
}

function isSlip(word: string, other: string, anyEnding: boolean): boolean {
	if (Math.max(word.length, other.length) < 4 || word.length < 3 || other.length < 3) return false;
	if (!isOneEdit(word, other)) return false;
	return anyEnding || word.replace(ENDINGS, '') !== other.replace(ENDINGS, '');
}
