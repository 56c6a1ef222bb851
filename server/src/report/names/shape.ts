/** How a word is written tells what it may be: a name of its own making, an acronym, or any word with a capital. */
import { memoize } from '../../incremental/index.js';
import { narrowed } from '../../text/index.js';
import { fold } from '../people/names.js';

/** `mixed`: "DreamWorks", "SBOMit"; `capitals`: "ASWF"; `plain`: "Zorow". */
export type Shape = 'mixed' | 'capitals' | 'plain';

const CAPITALS = narrowed(/^\p{Lu}[\p{Lu}\p{N}&]*$/u);
const PLAIN = narrowed(/^\p{Lu}[\p{Ll}’']+$/u);

/** `undefined` for a word that begins with a small letter and has no capital inside, and for one without letters. */
export function shapeOf(word: string): Shape | undefined {
	if (PLAIN.test(word)) return 'plain';
	if (CAPITALS.test(word)) return 'capitals';
	if (!/\p{Lu}/u.test(word) || !/\p{Ll}/u.test(word)) return undefined;
	// "x86 Linux", "20th": digits alone make no name.
	return /^\p{L}/u.test(word) ? 'mixed' : undefined;
}

/** Whether a name is one word with a capital inside, or with nothing else. */
export function isOfItsOwn(name: string): boolean {
	return shapeOf(name) !== undefined && shapeOf(name) !== 'plain' && !SIGN.test(name);
}

const SIGN = /[ \u00A0‐‑-]/;

/** Equal for spellings that differ in letter case, accents, spaces and hyphens. */
export const nameKey = memoize((name): string => fold(name).replaceAll(' ', ''));
