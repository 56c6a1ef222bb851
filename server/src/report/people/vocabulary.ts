/**
 * What single words can be in and around people's names: titles, roles, particles, words for bodies.
 */

import { memoize } from '../../incremental/index.js';
import { lazily, narrowed } from '../../text/index.js';
import { allWords, anyOf } from '../words/index.js';

const titles = lazily(() => whole(anyOf(({ people }) => people.title)));
const roles = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ people }) => people.role)}(?=$|[ ,;:/&(-])`, 'gu'));
const openers = lazily(() => allWords(({ people }) => people.opener));
const bodies = lazily(() => allWords(({ people }) => people.body));
const impersonal = lazily(() => allWords(({ people }) => people.impersonal));
const citizens = lazily(() => whole(anyOf(({ people }) => people.citizen)));
const hearings = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ people }) => people.hearing)}(?!\\p{L})`, 'u'));
const memberships = lazily(() => whole(anyOf(({ people }) => people.membership)));
const statuses = lazily(() => whole(anyOf(({ people }) => people.status)));
const nobodies = lazily(() => whole(anyOf(({ people }) => people.nobody)));

/** Whole words, in lower case. Built on first use: most texts are not about people. */
export function whole(source: string): RegExp {
	return narrowed(`^(?:${source})$`, 'u');
}

/** Particles that languages borrow from each other along with the names. */
const PARTICLES = lazily(() => allWords(({ people }) => people.particle));

export function isParticle(word: string): boolean {
	return PARTICLES().has(word);
}

const DEGREES = lazily(() => allWords(({ people }) => people.degree));

/** Whether a title may be a given name, too: "Phil". */
export function isDegree(word: string): boolean {
	return DEGREES().has(word);
}

export const isTitle = memoize((word) => {
	// "D.ª", "Eng.º"
	return titles().test(word.replace(/\.(?=[ªº]$)/, ''));
});

/** What precedes and follows each role in a lower-case text. */
export function rolesIn(low: string): [before: string, after: string][] {
	return [...low.matchAll(roles())].map(({ index, 0: { length } }) => [low.slice(0, index), low.slice(index + length)]);
}

/** "Chair", "secretary": before a name, the person's role. */
export const isRoleWord = memoize((word) => rolesIn(word).some(([before, after]) => before === '' && after === ''));

/** "Then", "Vervolgens": capitalised only because it opens a sentence. */
export function isOpener(word: string): boolean {
	return openers().has(word);
}

/** Whether a word makes a name that of a body: "Ministry", "Verein". */
export function isBodyWord(word: string): boolean {
	return bodies().has(word) || (word.length >= LONG && COMPOUND.test(word));
}

const LONG = 8;
const COMPOUND = new RegExp(`${anyOf(({ people }) => people.bodyEnding)}$`);

/** Whether names that begin with `word` belong to things, places or companies: "Docker", "New", "Banco". */
export function isImpersonal(word: string): boolean {
	return impersonal().has(word);
}

/** Whether `words`, in lower case, say that somebody is a member of the public. */
export const isCitizen = memoize((words) => {
	return citizens().test(words);
});

/** Whether a heading introduces a part in which the public speaks. */
export const isHearing = memoize((heading) => {
	return heading.length <= 80 && hearingIn(heading) !== undefined;
});

function hearingIn(text: string): string | undefined {
	return hearings().exec(text.toLowerCase())?.[0];
}

/** Whether running text mentions such a part: "during public comment". A short word, "visitors", may mean anything. */
export function mentionsHearing(text: string): boolean {
	return (hearingIn(text)?.length ?? 0) > 9;
}

/** Given names that are also roles: "Dean Lopez" is a person's name. */
const GIVEN = lazily(() => allWords(({ people }) => people.givenRole));

/** Whether a role may directly precede a lone family name: "Mayor Hollis". */
export function leadsFamilyName(role: string): boolean {
	return !GIVEN().has(role);
}

/** They modify a role that follows: "Deputy City Clerk", "Stellvertretende Vorsitzende". */
const MODIFIERS = lazily(() => allWords(({ people }) => people.modifier));

export function modifiesRole(word: string): boolean {
	return MODIFIERS().has(word) || isBodyWord(word);
}

/** Words for bodies and places that are also family names: "Anna Hall", "Marco Chiesa". */
export const SURNAMES = lazily(() => allWords(({ people }) => people.surname));

const GIVEN_NAMES = lazily(() => allWords(({ people }) => people.given));

/** Whether many people are called so, and nothing else is: "charles". */
export function isGivenName(word: string): boolean {
	return GIVEN_NAMES().has(word);
}

const GIVEN_WORDS = lazily(() => allWords(({ people }) => people.givenWord));

/** Whether many people are called so, and other things as well: "mark". */
export function isGivenWord(word: string): boolean {
	return GIVEN_WORDS().has(word);
}

/** "TSC", "voting", "x": marks that somebody is a member, or was there. */
export const isMembership = memoize((low) => {
	return memberships().test(low);
});

/** "excused", "par procuration", "dafür": how somebody attended, that they did not, or how they voted. */
export const isStatus = memoize((low) => {
	return statuses().test(low);
});

/** "None", "all members": on a list, but naming nobody. */
export function isNobody(text: string): boolean {
	return nobodies().test(text);
}
