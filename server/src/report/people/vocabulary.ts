/**
 * What single words can be in and around names of people: titles, roles, particles, words of bodies.
 */
import { lean } from '../../text/index.js';
import { remember } from '../remember.js';
import { anyOf, spacedWords } from '../words/index.js';

let titles: RegExp | undefined;
let roles: RegExp | undefined;
let openers: ReadonlySet<string> | undefined;
let bodies: ReadonlySet<string> | undefined;
let memberships: RegExp | undefined;
let nobodies: RegExp | undefined;

/** Whole words, in lower case. Made when first asked for: most texts are not about people. */
function whole(source: string): RegExp {
	return lean(`^(?:${source})$`, 'u');
}

/** Particles that all languages borrow from each other with the names. */
const PARTICLES = new Set(
	(
		'bin bint ibn ben al el ul da das do dos de del della den der des di du la le los las van von zu zur ter ten te ' +
		"af av y i e 't ’t d in het op"
	).split(' '),
);

export function isParticle(word: string): boolean {
	return PARTICLES.has(word);
}

export const isTitle = remember((word) => {
	titles ??= whole(anyOf(({ people }) => people.title));
	// "D.ª", "Eng.º"
	return titles.test(word.replace(/\.(?=[ªº]$)/, ''));
});

/** What stands before and after each role in a text, which is in lower case. */
export function rolesIn(low: string): [before: string, after: string][] {
	roles ??= lean(`(?<!\\p{L})${anyOf(({ people }) => people.role)}(?=$|[ ,;:/&(-])`, 'gu');
	return [...low.matchAll(roles)].map(({ index, 0: { length } }) => [low.slice(0, index), low.slice(index + length)]);
}

/** "Chair", "secretary": before a name it is what its bearer does. */
export const isRoleWord = remember((word) => rolesIn(word).some(([before, after]) => before === '' && after === ''));

/** "Then", "Vervolgens": has a capital for the sentence's sake. */
export function isOpener(word: string): boolean {
	openers ??= spacedWords(({ people }) => people.opener);
	return openers.has(word);
}

/** Whether a word says that a name is that of a body: "Ministry", "Verein". */
export function isBodyWord(word: string): boolean {
	bodies ??= spacedWords(({ people }) => people.body);
	return bodies.has(word);
}

/** Words of bodies and places that are family names as well: "Anna Hall", "Marco Chiesa". */
export const SURNAMES: ReadonlySet<string> = new Set(
	(
		'hall house park parks lake lakes north south east west street bay banks church king bell town bond port rivers river waters valley ' +
		'farm clinic mirror cloud press saint chiesa calle plaza camera kammer kreis platz punt raad bund maison place rue piazza ' +
		'plan'
	).split(' '),
);

/** "TSC", "voting", "x": marks that somebody is a member, or was there. */
export const isMembership = remember((low) => {
	memberships ??= whole(anyOf(({ people }) => people.membership));
	return memberships.test(low);
});

/** "None", "all members": stands in a list, and for nobody. */
export function isNobody(text: string): boolean {
	nobodies ??= whole(anyOf(({ people }) => people.nobody));
	return nobodies.test(text);
}
