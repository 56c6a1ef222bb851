/**
 * Whether words about a person name their affiliation: "WHO", "City of Lund"; not "takes notes" or "on holiday".
 */

import { memoize } from '../../incremental/index.js';
import { lazily, narrowed } from '../../text/index.js';
import { isCountry } from './countries.js';
import { isBodyWord, isParticle } from './vocabulary.js';

/** Whether words look like the name of a body: with an abbreviation, a word for bodies, or all capitalised. */
export const looksLikeBody = memoize((words): boolean => {
	if (ABBREVIATED().test(words) || isCountry(words)) return true;
	const parts = words.match(WORD) ?? [];
	const [first = ''] = parts;
	if (parts.some((part) => (part === first || CAPITAL.test(part)) && isBodyWord(part.toLowerCase()))) return true;
	// "Takes notes", "Entrenadora benjamín": a capital that only begins a line.
	return CAPITAL.test(first) && parts.every((part) => part.length < 4 || isParticle(part) || CAPITAL.test(part));
});

/** "WHO", "WaterNet" */
const ABBREVIATED = lazily(() => narrowed(/\p{Lu}{2}|\p{Ll}\p{Lu}/u));
const WORD = narrowed(/[\p{L}\d]+/gu);
const CAPITAL = narrowed(/^[\p{Lu}\d]/u);
