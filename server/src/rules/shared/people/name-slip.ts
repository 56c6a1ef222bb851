/** Whether one spelling of a name is a slip for another. */
import {
	fold,
	isGivenName,
	isGivenWord,
	isOrdinaryWord,
	isParticle,
	isRoleWord,
	isTitle,
	isWordLike,
	monthsNamed,
	nameKey,
	shapeOf,
} from '../../../report/index.js';
import { isOneEdit, narrowed } from '../../../text/index.js';
import type { Slip } from '../../earlier.js';
import { isKnownAcronym } from '../acronyms/known-acronyms.js';

/**
 * Whether `written` is a slip for `right`, which is used far more often: by letter case, accents, spaces, one letter, or two
 * that changed places. Each is a word or two.
 */
export function nameSlip(written: string, right: string): Slip | undefined {
	const [words, others] = [partsOf(written), partsOf(right)];
	if (nameKey(written) === nameKey(right)) return sameLetters(written, right);
	if (digitsOf(written) !== digitsOf(right)) return undefined;
	if (words.length === 1 && others.length === 1) return oneWord(written, right);
	if (words.length === 2 && others.length === 2) return twoWords(words, others);
	return oneLetterAndSpace(written, right);
}

/** The word of `written` that is not as in `right`; `undefined` if they have not as many words, or more than one differs. */
export function changedWord(written: string, right: string): string | undefined {
	const words = partsOf(written);
	return words[onlyChange(words, partsOf(right)) ?? -1];
}

/** Which word alone differs. */
export function onlyChange(words: readonly string[], others: readonly string[]): number | undefined {
	const [at, ...more] = words.flatMap((word, i) => (word === others[i] ? [] : [i]));
	return words.length === others.length && more.length === 0 ? at : undefined;
}

/** The words of a name. */
export function partsOf(name: string): readonly string[] {
	return name.split(/[ \u00A0‐‑-]/);
}

function digitsOf(name: string): string {
	return name.replace(/\D+/g, ' ').trim();
}

function sameLetters(written: string, right: string): Slip | undefined {
	const [words, others] = [partsOf(written), partsOf(right)];
	if (written.toLowerCase() === right.toLowerCase()) {
		if (words.length === 2 && others.length === 2 && words[0] === others[0]) {
			return /^\p{Ll}/u.test(words[1]!) && shapeOf(others[1]!) === 'plain' ? 'likely' : undefined;
		}
		return words.length === 1 && others.length === 1 ? otherCase(written, right) : undefined;
	}
	if (words.length === others.length) {
		if (isUnaccented(written, right) || sharpened(written) === sharpened(right) || losesApostrophe(written, right))
			return words.length > 1 ? 'sure' : 'word';
		return isHyphenated(written, right) ? 'word' : undefined;
	}
	const [one, two] = words.length < others.length ? [words[0]!, others] : [others[0]!, words];
	if (two.length !== 2) return undefined;
	if (isHyphenated(written, right)) return 'word';
	if (shapeOf(one) !== 'mixed') return undefined;
	// "OpenRV" of "Open RV": the capital in the middle shows where the space was.
	if (two.join('').toLowerCase() !== one.toLowerCase() || !two.every((word) => shapeOf(word))) return undefined;
	if (words.length === 2) return 'sure';
	// "JoshG" is how somebody signs.
	return two.join('') === one && two.every((word) => word.length > 1) ? 'likely' : undefined;
}

/** Whether a hyphen is all that tells them apart: "Tide-Watch" from "Tide Watch", "Kreis-Sparkasse" from "Kreissparkasse". */
export function isHyphenated(written: string, right: string): boolean {
	if (!HYPHEN.test(written + right)) return false;
	const [one, other] = [written, right].map((name) => name.replace(HYPHEN, ' ')) as [string, string];
	if (one === other) return true;
	// One of the two is a single word: "OpenRV" is of its own making.
	const [joint, apart] = HYPHEN.test(written) ? [right, written] : [written, right];
	return shapeOf(joint) === 'plain' && joint.toLowerCase() === apart.toLowerCase().replace(HYPHEN, '');
}

const HYPHEN = /[‐‑-]/;

/** "Keßler", as "Kessler" may be written. */
function sharpened(name: string): string {
	return name.replaceAll('ß', 'ss');
}

/** Accents get lost, and hardly ever appear by accident. In capitals, they may be left out. */
function isUnaccented(written: string, right: string): boolean {
	return (written === bare(right) || losesAccent(written, right)) && /\p{Ll}{2}/u.test(written);
}

/** "Fredéric" for "Frédéric": whoever writes one accent of a word means them all. */
export function losesAccent(written: string, right: string): boolean {
	const changed = changedWord(written.normalize('NFC'), right.normalize('NFC'));
	const other = changedWord(right.normalize('NFC'), written.normalize('NFC'));
	if (!changed || !other || changed.length !== other.length || changed === bare(changed)) return false;
	return [...changed].every((letter, i) => letter === other[i] || letter === bare(other[i]!));
}

/** "Dhondt" for "D’hondt", which hardly anybody puts in by accident either. */
function losesApostrophe(written: string, right: string): boolean {
	return !APOSTROPHE.test(written) && right.replace(APOSTROPHE, '').toLowerCase() === written.toLowerCase();
}

const APOSTROPHE = /['’]/;

function bare(name: string): string {
	return name.normalize('NFD').replace(/\p{M}/gu, '');
}

function otherCase(written: string, right: string): Slip | undefined {
	const [shape, other] = [shapeOf(written), shapeOf(right)];
	// Capitals are how a heading is written, or what is shouted; but an acronym with a small letter inside has that always.
	if (shape === 'capitals') return SMALL_INSIDE.test(right) && !isKnownAcronym(written) ? 'same' : undefined;
	if (other === 'mixed') {
		if (right.length < 4) return 'likely';
		if (isProperty(written)) return undefined;
		return /^\p{Ll}/u.test(right) ? 'sure' : 'same';
	}
	if (other === 'capitals') {
		// "DNeg", but not "OpenEXR", which is itself, however often a heading has it in capitals.
		if (shape === 'mixed') return /^\p{Lu}{2}[\p{L}\p{N}]/u.test(written) ? 'same' : undefined;
		if (isWordLike(written)) return written.length < 3 || isOrdinaryWord(written) ? undefined : 'word';
		return 'likely';
	}
	// "RandalL", "TYler": a finger that stayed on the key. "YouTube" is meant, however seldom it is written so.
	if (/^\p{Lu}{2}\p{Ll}+$|\p{Ll}\p{Lu}$/u.test(written)) return 'same';
	return /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(written) ? 'word' : undefined;
}

/** "RaSV". Two of three letters may be two things. */
const SMALL_INSIDE = narrowed(/^(?=.{4})\p{Lu}+\p{Ll}\p{Lu}+$/u);

/** "PlanNOde" for "PlanNode", "TYler" for "Tyler": a finger that stayed on the key. */
export function isShifted(written: string, right: string): boolean {
	return written.replace(SHIFTED, (_, first: string, second: string) => first + second.toLowerCase()) === right;
}

const SHIFTED = /((?<!\p{L})\p{Lu}|(?<=\p{Ll})\p{Lu})(\p{Lu})(?=\p{Ll}{2})/u;

/** "serializableCollection" is a property beside a class of that name; "webRTC" is written in no code. */
function isProperty(name: string): boolean {
	return /^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(name);
}

function oneWord(written: string, right: string): Slip | undefined {
	const [shape, other] = [shapeOf(written), shapeOf(right)];
	const [key, otherKey] = [nameKey(written), nameKey(right)];
	if (key[0] !== otherKey[0]) return undefined;
	const swapped = isSwap(key, otherKey);
	if (shape === 'capitals' && other === 'capitals') {
		if (swapped) return key.length > 3 ? (key.at(-1) === otherKey.at(-1) ? 'sure' : 'likely') : undefined;
		return Math.min(key.length, otherKey.length) > 5 && !isEnding(key, otherKey) ? 'likely' : undefined;
	}
	if (other === 'mixed' && shape !== 'capitals') {
		// "Consensus" is a word of its own beside "ConsenSys".
		const surely = shape === 'plain' ? 'word' : 'sure';
		if (swapped && otherKey.length > 4) return surely;
		return otherKey.length > 6 && !isEnding(key, otherKey) ? surely : undefined;
	}
	if (shape !== 'plain' || other !== 'plain' || otherKey.length < 5 || isKnownAcronym(key.toUpperCase()))
		return undefined;
	return isMisspelt(key, otherKey) ? 'word' : undefined;
}

/** Two words, one of them misspelt: "Cora Philips" and "Cora Phillips". */
function twoWords(words: readonly string[], others: readonly string[]): Slip | undefined {
	const keys = words.map((word) => fold(word));
	const otherKeys = others.map((word) => fold(word));
	const at = onlyChange(keys, otherKeys);
	if (at === undefined) return undefined;
	const same = keys[1 - at]!;
	// "Mr Hansen" and "Mr Jansen" are two, and so may be "J. Hansen".
	if (same.length < 3 || isTitle(same) || isRoleWord(same) || isParticle(same)) return undefined;
	const [word, other] = [words[at]!, others[at]!];
	if (shapeOf(word) === 'capitals' || shapeOf(other) === 'capitals') return undefined;
	const [key, otherKey] = [keys[at]!, otherKeys[at]!];
	// “Ende Juli” and “Ende Juni” are both right.
	if ([key, otherKey].every((each) => monthsNamed(each).length > 0)) return undefined;
	if (!isMisspelt(key, otherKey)) {
		// A family name has no endings: "Mike Sieres" for "Mike Siers".
		return at === 1 && (isGivenName(same) || isGivenWord(same)) && isNearly(key, otherKey) ? 'likely' : undefined;
	}
	return [...words, ...others].every((each) => shapeOf(each) === 'plain') ? 'full' : 'sure';
}

/** "ZeoTrust" for "Zero Trust". */
function oneLetterAndSpace(written: string, right: string): Slip | undefined {
	const [one, other] = partsOf(written).length === 1 ? [written, right] : [right, written];
	const isJoint = partsOf(other).length === 2 && shapeOf(one) === 'mixed';
	const [key, otherKey] = [nameKey(written), nameKey(right)];
	return isJoint && key.length > 7 && key[0] === otherKey[0] && !isEnding(key, otherKey) ? 'likely' : undefined;
}

/** One letter apart inside of a word of four letters or more: its end tells singular from plural, and men from women. */
export function isMisspelt(key: string, other: string): boolean {
	if (Math.min(key.length, other.length) < 4 || key[0] !== other[0] || !isOneEdit(key, other)) return false;
	return !isEnding(key, other) && alikeEverywhere(key) !== alikeEverywhere(other);
}

export function isNearly(key: string, other: string): boolean {
	if (Math.min(key.length, other.length) < 4 || key[0] !== other[0] || key === `${other}s` || other === `${key}s`)
		return false;
	return isOneEdit(key, other);
}

/** Whether they differ by the last letter, by one more or less there, or by the order of the last two. */
function isEnding(key: string, other: string): boolean {
	const [short, long] = key.length <= other.length ? [key, other] : [other, key];
	// A last consonant that is doubled inflects nothing: "Kimbal" for "Kimball".
	if (long.startsWith(short)) return !/([^aeiouy])\1$/.test(long);
	if (short.length === long.length) {
		if (soundsAlike(short.at(-1)!, long.at(-1)!) || UNINFLECTED.test(short.at(-1)! + long.at(-1)!)) return false;
		const swaps = short.at(-1) === long.at(-2) && short.at(-2) === long.at(-1);
		return short.slice(0, -1) === long.slice(0, -1) || (swaps && short.slice(0, -2) === long.slice(0, -2));
	}
	// "Burgers" and "Burgeres": before a plural's last letter.
	return short.slice(0, -1) === long.slice(0, -2) && short.at(-1) === long.at(-1) && /[sn]/.test(long.at(-1)!);
}

/** Final consonants that no inflected form of a word has for one another: "Jakom" for "Jakob". */
const UNINFLECTED = /^[bcdfghjklmpqvwxz]{2}$/;

/** Final consonants that are heard as one and inflect nothing: "Rijnwaart" for "Rijnwaard". */
function soundsAlike(one: string, other: string): boolean {
	return ['dt', 'bp', 'gk', 'ck', 'iy'].some((pair) => one !== other && pair.includes(one) && pair.includes(other));
}

/** Whether the letters of one stand in another order in the other. */
export function isSwap(key: string, other: string): boolean {
	return key.length === other.length && [...key].sort().join('') === [...other].sort().join('');
}

/** Shorter words are others in another order, … */
const SHORTEST_SWAPPED = 6;
/** … or with a letter less. */
const SHORTEST_LACKING = 8;

/** Whether a word is no word at all, but one that was typed in a hurry: "Harobur" for "Harbour", "Commttee" for "Committee". */
export function isMistyped(written: string, right: string): boolean {
	const [key, other] = [fold(written), fold(right)];
	if (isSwap(key, other)) return key.length >= SHORTEST_SWAPPED;
	return key.length < other.length && other.length >= SHORTEST_LACKING;
}

/** Without the differences between British and American spelling. */
function alikeEverywhere(key: string): string {
	return key.replace(/z/g, 's').replace(/our/g, 'or').replace(/ae|oe/g, 'e');
}

/** A shorter name with a letter more or less is somebody else's, … */
const SHORTEST = 5;
/** … and so is one with another letter. */
const SHORTEST_REPLACED = 7;

/** Whether two words that are one edit apart are too long to be two names: "Marcus" and "Marius", with another letter, are. */
export function isLongEnough(key: string, other: string): boolean {
	return key.length >= (key.length === other.length && !isSwap(key, other) ? SHORTEST_REPLACED : SHORTEST);
}
