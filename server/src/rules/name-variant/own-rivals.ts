/** Names that a report writes in two ways, where its own text tells which one is the slip. */
import {
	anyOf,
	capitaliseNouns,
	fold,
	isWordLike,
	listed,
	nameKey,
	nameUses,
	ordinaryWords,
	query,
	shapeOf,
	Vocabulary,
	wordsOfFullNames,
} from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';
import type { Slip } from '../earlier.js';
import {
	changedWord,
	isHyphenated,
	isShifted,
	isSwap,
	losesAccent,
	nameSlip,
	partsOf,
} from '../shared/people/name-slip.js';
import { isClear, outweighs } from '../shared/people/name-weights.js';
import { isWord } from './ordinary.js';

// So often must a report have the other of two names: fewer may be by chance.
/** They differ by a letter. */
const OFTEN = 5;
/** They differ by a hyphen or an accent. */
const OFTEN_ALIKE = 4;
/** They are acronyms in which two letters changed places, or one is another. */
const OFTEN_SWAPPED = 2;
/** They are single words of which nothing else is known, or one has fewer capitals. */
const OFTEN_WORD = 3;
/** They differ by capitals inside of a word, or by a space for which a capital stands. */
const OFTEN_CAPITALS = 2;
/** They differ by a capital that nobody means, or are full names: no two people have nearly the same. */
const OFTEN_SURE = 1;
/** What stands so many times as often in capitals is an acronym, and no word. */
const ACRONYM = 4;
/** Of shorter words with capitals inside, two may be nearly the same: "WebDav" and "WebDev". */
const LONG_MIXED = 8;
/** A shorter word is another one by chance. */
const LONG = 6;

export const listedNames = query(
	[listed],
	(people): ReadonlySet<string> => new Set(people.map(({ name }) => fold(name))),
);

/** What is known of the words of a report. */
interface Known {
	readonly ordinary: ReadonlySet<string>;
	/** Whoever is on a list, folded. */
	readonly people: ReadonlySet<string>;
	/** Words of names with more words than one. */
	readonly full: ReadonlySet<string>;
	readonly nouns: boolean;
}

/** What the report has instead of another spelling, mostly far more often, by that other one. */
export const ownRivals = query(
	[nameUses, ordinaryWords, listedNames, wordsOfFullNames, capitaliseNouns],
	(uses, ordinary, people, full, nouns): ReadonlyMap<string, string> => {
		const known = { ordinary, people, full, nouns };
		const vocabulary = new Vocabulary(true);
		for (const [name, { count }] of uses) vocabulary.add(name, count);
		const found = new Map<string, string>();
		// Of two that stand as often, the later one is told of.
		for (const [name, { count }] of [...uses].reverse()) {
			let most = 0;
			for (const other of vocabulary.like(name)) {
				const there = vocabulary.count(other);
				if (there <= most || found.get(other) === name) continue;
				if (!isRival({ name, count }, { name: other, count: there }, known)) continue;
				found.set(name, other);
				most = there;
			}
		}
		// As it would be if these were put right, so that no correction brings another finding.
		for (const [slip, other] of [...found]) {
			const there = vocabulary.count(other) + vocabulary.count(slip);
			for (const name of vocabulary.like(other)) {
				const count = vocabulary.count(name);
				if (found.has(name) || found.get(other) === name) continue;
				if (isRival({ name, count }, { name: other, count: there }, known)) found.set(name, other);
			}
		}
		return found;
	},
);

interface Counted {
	readonly name: string;
	readonly count: number;
}

function isRival({ name, count }: Counted, { name: other, count: there }: Counted, known: Known): boolean {
	const { people, ordinary, nouns } = known;
	const enough = oftenEnough(name, other, known);
	// What the report has in small letters, too, is no name of its own: "devnet".
	const isName = isCoined(name, other) && !ordinary.has(name.toLowerCase());
	if (isName && there >= OFTEN_CAPITALS && there * 2 >= count) return true;
	if (enough > OFTEN_CAPITALS ? there >= enough && outweighs(there, count - 1, 'sure') : there >= enough * count)
		return true;
	// What is on a list is compared with the list.
	if (lacksAccent(name, other)) {
		if (losesAccent(name, other) && there >= count) return true;
		if (!people.has(fold(name)) && there >= TWICE && there * 2 >= count) return true;
	}
	const low = name.toLowerCase();
	if (!isOtherCase(name, other) || ordinary.has(low)) return false;
	return isWordLike(name) ? !nouns && !isWord(low) && there >= ACRONYM * count : there > count;
}

/** "Regattafest" beside "RegattaFest": nobody puts a capital inside of a word again and again without meaning it. */
export function isCoined(name: string, other: string): boolean {
	return (
		name.length >= LONG && COINED.test(other) && shapeOf(name) === 'plain' && name.toLowerCase() === other.toLowerCase()
	);
}

const COINED = narrowed(/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u);
const LETTERS_MIXED = narrowed(/^\p{Lu}\p{L}+$/u);

/** "RoSAIL": no finger stays on the key so long. "MacLEOD" is a family name in capitals. */
function isMeant(name: string, full: ReadonlySet<string>): boolean {
	return SEVERAL_INSIDE().test(name) && !full.has(name);
}

const SEVERAL_INSIDE = lazily(() =>
	narrowed(`^(?!${anyOf(({ people }) => people.glued)}\\p{Lu})\\p{Lu}\\p{Ll}+\\p{Lu}{2,}$`, 'u'),
);

/** "Ctf" beside "CTF". */
function isOtherCase(name: string, other: string): boolean {
	return name.length > 2 && shapeOf(name) === 'plain' && name.toUpperCase() === other;
}

/** An accent gets lost now and then, and is left out on purpose by whoever leaves it out nearly always. */
const TWICE = 2;

/** "Deborah Camp" for "Déborah Camp": two with the same other name are one. Capitals may go without. */
function lacksAccent(name: string, other: string): boolean {
	const [words, others] = [partsOf(name), partsOf(other)];
	if (words.length !== 2 || others.length !== 2 || nameSlip(name, other) !== 'sure') return false;
	return words.every((word, i) => word === others[i] || (word[0] === others[i]![0] && fold(word) === fold(others[i]!)));
}

/** How often a report has to have `other` for `name` to be a slip in it. */
function oftenEnough(name: string, other: string, { ordinary, people, full, nouns }: Known): number {
	const slip = nameSlip(name, other);
	// "SuppliedBy" begins a sentence about the property, and three letters have many meanings.
	const isDoubtful = /^\p{Ll}/u.test(other) || other.length < 4;
	if (slip === 'same') {
		if (isShifted(name, other) || (isMeant(other, full) && shapeOf(name) === 'plain' && !full.has(name)))
			return OFTEN_SURE;
		// Of two with capitals inside, either may be meant, and of short ones both.
		const isPlain = shapeOf(name) === 'plain' || (name.length >= LONG && LETTERS_MIXED.test(name));
		return isDoubtful ? OFTEN : isPlain && shapeOf(other) === 'mixed' ? OFTEN_CAPITALS : OFTEN_WORD;
	}
	const isCommon = (word: string): boolean => ordinary.has(word.toLowerCase());
	const isListed = [name, other].some((each) => people.has(fold(each)));
	const alike = nameKey(name) === nameKey(other);
	if (isHyphenated(name, other)) return [...partsOf(name), other].some(isCommon) ? Infinity : OFTEN_ALIKE;
	if (slip && alike && name.includes(' ') !== other.includes(' '))
		return isListed || isDoubtful ? OFTEN_ALIKE : OFTEN_CAPITALS;
	if (slip === 'likely' && alike) return OFTEN_ALIKE;
	if (slip === 'word' && !alike && shapeOf(name) === 'plain' && shapeOf(other) === 'plain') {
		const isDoubted = nouns || isListed || name.length < LONG || full.has(name) || [name, other].some(isCommon);
		return isDoubted ? Infinity : OFTEN_WORD;
	}
	if (!alike && isAcronymSlip(name, other, slip)) return OFTEN_SWAPPED;
	const changed = changedWord(name, other);
	if (!slip || !isClear(slip) || (changed !== undefined && isCommon(changed))) return Infinity;
	if (slip === 'full' && !isListed && !partsOf(name).some((word) => isCommon(word) || isWord(word.toLowerCase()))) {
		return OFTEN_SURE;
	}
	if (shapeOf(name) === 'capitals' && isSwap(nameKey(name), nameKey(other))) return OFTEN_SWAPPED;
	if (slip === 'sure' && !alike && [name, other].every(isLongMixed)) return OFTEN_CAPITALS;
	return alike && !isDoubtful ? OFTEN_ALIKE : OFTEN;
}

/** "WebAsembly", beside "WebAssembly": nothing else is written with such capitals. */
function isLongMixed(word: string): boolean {
	return word.length >= LONG_MIXED && !word.includes(' ') && shapeOf(word) === 'mixed';
}

/** "CNPQEN" beside "CNPQEM", "QHATG" beside "QHATWG": a letter's difference, in one that is no inflected word in capitals. */
function isAcronymSlip(name: string, other: string, slip: Slip | undefined): boolean {
	if (!LETTERS.test(name) || !LETTERS.test(other) || Math.max(name.length, other.length) < LONG) return false;
	return slip === 'likely' || (!isWordLike(other) && name !== `${other}S` && other !== `${name}S`);
}

const LETTERS = narrowed(/^\p{Lu}+$/u);
