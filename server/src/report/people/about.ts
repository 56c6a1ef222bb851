/**
 * What is said about a person besides the name: affiliation, role, handle, initials, how they took part.
 */

import { memoize } from '../../incremental/index.js';
import { hasLetter, hasLetterOrDigit, lazily, narrowed } from '../../text/index.js';
import { anyOf } from '../words/index.js';
import { arePostnominals, fold, type Name } from './names.js';
import { isMembership, isStatus, rolesIn } from './vocabulary.js';

/** What is said about a person besides the name. */
export interface About {
	affiliation?: string;
	/** What is said about the next one holds for them, too. */
	joined?: true;
	role?: string;
	handle?: string;
	/** "SO" before or after "Steve Olson". */
	initials?: string;
	/** How they took part: "remote", "until 15:30". */
	note?: string;
}

export const isRole = memoize((text) => {
	if (text.length >= 120) return false;
	const low = text.toLowerCase();
	return rolesIn(low).some(([before, after]) => LEADING.test(before) || (after === '' && before.length <= 41));
});

/** "Deputy managing ", "vice-": words that may precede a role. */
const LEADING = narrowed(/^(?:\p{L}+[.]?[ -]){0,3}$/u);

/** Whether words in lower case are a role, preceded by at most two words. */
export function isRoleAlone(low: string): boolean {
	return rolesIn(low).some(([before, after]) => after === '' && FEW.test(before));
}

const FEW = narrowed(/^(?:\p{L}+[ -]){0,2}$/u);

const note = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ people }) => people.note)}(?!\\p{L})`, 'u'));

/** "from 10:30", "online": how a person took part. */
export const isNote = memoize((low) => low.length < 40 && note().test(low));

/** "Pier Digital": a body whose name ends with a word that says how somebody takes part. */
function endsName(words: string): boolean {
	return NAME.test(words) && words.toLowerCase().search(note()) > 0;
}

const NAME = narrowed(/^\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*)+$/u);

/** Splits what follows a name into parts, and classifies each. */
export function readAbout(rest: string, about: About, name: Name): void {
	// Line endings are blanks; digits right after the name mark a footnote.
	const text = rest.replace(/^\d+/, '').replace(/\s+/g, ' ').slice(0, 400);
	const parts = text.match(/\([^()]*(?:\([^()]*\)[^()]*)*\)?|\[[^\]]*\]?|[^,;()[\]|–—/]+/g) ?? [];
	for (const part of parts) {
		for (const piece of part.split(/ - |^- | ?[,;] ?| \/\/? /)) say(piece, about, name);
	}
}

const HANDLE = narrowed(/(?:^|\s|:)@([\p{L}\p{N}_][\p{L}\p{N}_.-]*)/u);

/** By which somebody is reached. */
const NUMBER = lazily(() => new RegExp(`^(?:\\+|${anyOf(({ contact }) => contact)}\\.?)?[\\d\\s()+-]{5,}$`));

function say(piece: string, about: About, { text: name }: Name): void {
	const words = piece
		.replace(/^[\s([{"“:*.–—\uFFFC-]+/, '')
		.replace(/(?<![\s)\]}"”:*.\uFFFC])[\s)\]}"”:*.\uFFFC]+$/, '');
	if (!hasLetterOrDigit(words)) return;
	const handle = words.includes('@') ? HANDLE.exec(words) : null;
	if (handle) {
		about.handle ??= handle[1]!;
		return;
	}
	const low = words.toLowerCase();
	if (/^(?:https?:|www\.)|^\S[^\s@]*@\S+$/.test(low) || NUMBER().test(low)) return;
	if (PRONOUNS().test(low)) return;
	if (isNick(words, name)) {
		about.handle ??= words;
		return;
	}
	if (isMembership(low)) about.note ??= words;
	else if (isRole(low)) about.role ??= words;
	else if (isStatus(low)) about.note ??= words;
	else if (isNote(low) && !endsName(words) && (/^\p{Ll}/u.test(words) || !/\p{Lu}\p{Lu}/u.test(words)))
		about.note ??= words;
	else if (isInitialsOf(words, name)) about.initials ??= words;
	else if (hasLetter(words) && fold(words) !== fold(name) && !arePostnominals(words)) about.affiliation ??= words;
}

/** "mdawson" after "Mike Dawson" is his handle elsewhere. */
function isNick(words: string, name: string): boolean {
	if (!/^[a-z][a-z\d_.-]{2,}$/.test(words)) return false;
	const parts = fold(name).split(' ');
	return (
		words.includes(parts.join('')) || parts.some((part) => part.length > 2 && words !== part && words.includes(part))
	);
}

const PRONOUNS = lazily(() => narrowed(`^${anyOf(({ people }) => people.pronoun)}(?:\\s*/\\s*\\p{L}+)*$`));

const CAPITAL = narrowed(/(?<!\p{L})\p{Lu}/gu);

/** "MO" after "Maren Oduya" is what the minutes call her; "RGr" before "Remy Giraud" tells him from others. */
export function isInitialsOf(words: string, name: string): boolean {
	if (words.length < 2 || words.length > 5) return false;
	const parts = name.split(/[\s'’-]+/).map(fold);
	const initials = parts.map((part) => part[0] ?? '').join('');
	const key = fold(words);
	// "AP" for Annemarie van der Pol.
	if (key === fold([...name.matchAll(CAPITAL)].join(''))) return true;
	if (key === initials || key === fold(name.replace(/[^\s-]+/g, (part) => part[0]!)).replaceAll(' ', '')) return true;
	// Lower case among capitals: no body is called that.
	if (
		!/^\p{Lu}\p{L}+$/u.test(words) ||
		!/\p{Ll}/u.test(words) ||
		!/\p{Lu}.*\p{Lu}/u.test(words) ||
		key[0] !== initials[0]
	)
		return false;
	if (!key.slice(1).includes(initials.at(-1)!)) return false;
	const letters = parts.join('');
	let at = 0;
	for (const letter of key) {
		at = letters.indexOf(letter, at) + 1;
		if (at === 0) return false;
	}
	return true;
}
