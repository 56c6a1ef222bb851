/**
 * One entry of a list of participants: a name, and what is said about the person.
 */

import { lazily, narrowed } from '../../../text/index.js';
import { anyOf, anyOfAsWritten } from '../../words/index.js';
import { isToBeFilledIn } from '../../words/unfilled.js';
import { type About, isInitialsOf, isRole, isRoleAlone, readAbout } from '../about.js';
import { isCountry } from '../countries.js';
import { fold, isPersonal, type Name, readName } from '../names.js';
import { isNobody, isParticle, isRoleWord, isStatus, isTitle } from '../vocabulary.js';

export interface Entry {
	readonly name: Name;
	/** Whether it can be a person; otherwise a body, or other words. */
	readonly personal: boolean;
	readonly about: About;
	/** Where the entry ends in the text. */
	readonly to: number;
	/** An article and a role precede the name: "il Presidente Ettore Salvini". */
	readonly introduced: boolean;
	/** What they are there for: "SIG Signals" of "SIG Signals: Ana Lund". */
	readonly group?: string;
}

const and = lazily(() => narrowed(`\\s${anyOf(({ people }) => people.and)}\\s+`, 'gu'));

/** Where " and " separates `text`, in any language: start and end of each. */
export function conjunctions(text: string): { readonly from: number; readonly to: number }[] {
	return [...text.matchAll(and())].map(({ index, 0: { length } }) => ({
		from: index,
		to: index + length,
	}));
}

/** What may precede the name in an entry: a number, a tick box, a sign, "Chair: ". */
const OPENING = narrowed(/^[^\p{L}@'’]*/u);
/** The words before an entry, or before part of a list: "Chair: ", "FAO: ", "Guests: ". */
export const PREFIX = narrowed(/^(\p{L}[^:,;()@\n\r]{0,60}):\s+/u);

export interface Manner {
	/** Family names come first in this list, before a comma. */
	readonly inverted?: boolean;
	/** A line ending counts as a blank. */
	readonly wrapped?: boolean;
}

const GOES_ON = narrowed(/^\s*\p{L}/u);

/** "[Name der Sitzungsleitung] (Vorsitz)", as a snippet puts it in: nobody yet. */
function isUnfilled(text: string, from: number): boolean {
	const what = /^\s*\[([^[\]\n]{1,60})\]/.exec(text.slice(from, from + 70))?.[1];
	return what !== undefined && isToBeFilledIn(what);
}

/** Reads `text` from `from` to `to` as one entry. */
export function readEntry(text: string, from: number, to: number, manner: Manner = {}): Entry | undefined {
	const whole = text.slice(0, to);
	if (isUnfilled(whole, from)) return undefined;
	const about: About = {};
	let at = from + OPENING.exec(whole.slice(from))![0].length;
	const prefix = PREFIX.exec(whole.slice(at));
	if (prefix && isRole(prefix[1]!)) {
		about.role = prefix[1]!;
		at += prefix[0].length;
		at += OPENING.exec(whole.slice(at))![0].length;
	}
	const initials = initialsAt(whole, at);
	if (initials) {
		about.initials = initials.written;
		at += initials.length;
	}
	const group = groupAt(whole, at);
	at += group.length;
	const bearer = roleBefore(whole, at);
	if (bearer) {
		about.role ??= bearer.role;
		at += bearer.length;
	}
	const body = bodyAt(whole, at);
	if (body) {
		if (body.isInitials) about.initials = body.name;
		else about.affiliation = body.name;
		at += body.length;
	}
	const article = articleAt(whole, at);
	at += article;
	let name = readLogin(whole, at) ?? readName(whole, at, manner.wrapped);
	name ??= readNick(whole, at) ?? readLowered(whole, at);
	if (!name) return undefined;
	const role = name.titles.find(isRoleWord);
	if (role !== undefined) about.role ??= role;
	const swapped = swap(whole, name, manner.inverted ?? false);
	if (swapped) name = swapped;
	const rest = whole.slice(name.to);
	// After a name, lower case follows only with a word such as "from" or "representing".
	if (GOES_ON.test(rest) && (name.form === 'single' || rest.length > 120)) return undefined;
	readAbout(rest, about, name);
	const forGroup = group.replace(/:\s+$/, '');
	return {
		name,
		personal: isOfPerson(name),
		about,
		to,
		introduced: article > 0,
		...(forGroup !== '' && { group: forGroup }),
	};
}

/**
 * "satoko ishida", all in lower case: recognised only if it is among the names already read, which `known` holds in
 * folded form.
 */
export function readEcho(text: string, known: ReadonlySet<string>): Entry | undefined {
	const found = /^\p{Ll}[\p{L}'’-]+(?: [\p{L}'’-]+){1,4}(?=\s*(?:[(,–—\n\r]|- |$))/u.exec(text);
	if (!found || !known.has(fold(found[0]))) return undefined;
	const about: About = {};
	const name: Name = { text: found[0], titles: [], form: 'full', from: 0, to: found[0].length };
	readAbout(text.slice(name.to), about, name);
	return { name, personal: true, about, to: text.length, introduced: false };
}

/** What somebody is there for, with the colons: "SIG Architecture & Infra: Ana Lund", "WG: Signals: Ana Lund". */
function groupAt(text: string, at: number): string {
	let group = '';
	for (let level = 0; level < GROUP_LEVELS && !isFullName(readName(text, at + group.length)); level++) {
		const prefix = PREFIX.exec(text.slice(at + group.length, at + GROUP_LENGTH))?.[0];
		if (prefix === undefined) return '';
		group += prefix;
	}
	return isFullName(readName(text, at + group.length)) ? group : '';
}

/** Nobody is there for a longer one. */
const [GROUP_LEVELS, GROUP_LENGTH] = [2, 90];

function isFullName(name: Name | undefined): boolean {
	return name?.form === 'full' && isPersonal(name.text);
}

/** Initials in brackets before the name, from behind the bracket: "[AL] Ann Lee". */
function initialsAt(text: string, at: number): { readonly written: string; readonly length: number } | undefined {
	const found = AN_OPENING.test(text.slice(at - 1, at)) ? BRACKETED.exec(text.slice(at, at + LONGEST_INITIALS)) : null;
	if (!found) return undefined;
	const [{ length }, written = ''] = found;
	const name = readName(text, at + length);
	return isFullName(name) && isInitialsOf(written, name!.text) ? { written, length } : undefined;
}

const AN_OPENING = /[[(]/;
const BRACKETED = narrowed(/^(\p{Lu}{2,4})[\])]\s{1,3}(?=\p{L})/u);
const LONGEST_INITIALS = 10;

/** An affiliation before the name: "CZ – Jitka Horáková". */
function bodyAt(
	text: string,
	at: number,
): { readonly name: string; readonly length: number; readonly isInitials: boolean } | undefined {
	const near = text.slice(at, at + 90);
	const found = /\s[–—-]\s/.test(near) ? BODY.exec(near) : null;
	if (!found) return undefined;
	const [{ length }, name = ''] = found;
	const next = readName(text, at + length);
	if (next?.form !== 'full' || !isPersonal(next.text)) return undefined;
	const initials = isInitialsOf(name, next.text);
	if (!initials && isPersonal(name) && !isInitials(name) && !isCountry(name)) return undefined;
	return { name, length, isInitials: initials };
}

const BODY = narrowed(/^(\S[^–—\n\r():;]{1,60}?)\s+[–—-]\s+(?=\p{L})/u);

/** "the Clerk, Mrs Whitfield": a role and a comma before the name. */
function roleBefore(text: string, at: number): { readonly role: string; readonly length: number } | undefined {
	const found = BEARER().exec(text.slice(at, at + 60));
	if (!found || !isRoleAlone(found[1]!.toLowerCase())) return undefined;
	const name = readName(text, at + found[0].length);
	if (!name || !(name.form === 'full' || name.titles.length > 0) || !isPersonal(name.text)) return undefined;
	return { role: found[1]!, length: found[0].length };
}

const BEARER = lazily(() =>
	narrowed(
		`^(?:${anyOfAsWritten(({ grammar }) => [...grammar.the, ...grammar.o])}\\s)?(\\p{L}+(?:[ -]\\p{L}+){0,2}),\\s+(?=\\p{L})`,
	),
);

/** The length of an article before a title or role: "il Presidente Ettore Salvini", "die Gemeinderäte …". */
function articleAt(text: string, at: number): number {
	const found = ARTICLE().exec(text.slice(at, at + 40).toLowerCase());
	if (!found) return 0;
	const next = found[2]!;
	return isRoleWord(next) || isTitle(next) ? found[1]!.length : 0;
}

const ARTICLE = lazily(() => {
	const [the, elided] = [
		anyOf(({ grammar }) => [...grammar.the, ...grammar.o]),
		anyOf(({ grammar }) => grammar.elided),
	];
	return narrowed(`^((?:${the}\\s|${elided}))(\\p{L}+(?:\\.\\p{L}+)?)\\.?\\s`);
});

function isOfPerson({ text, form }: Name): boolean {
	if (form === 'handle') return true;
	if (form === 'single' && isStatus(text.toLowerCase())) return false;
	return !isNobody(text.toLowerCase()) && isPersonal(text) && (form === 'full' || !isInitials(text));
}

/** `FAO`, `UNESCO`: nobody is listed by so little. */
function isInitials(word: string): boolean {
	return /^\p{Lu}[\p{Lu}\d-]*$/u.test(word);
}

/** "Sora_T": no personal name has an underscore. */
function readLogin(text: string, at: number): Name | undefined {
	const found = LOGIN.exec(text.slice(at, at + 40));
	return found ? { text: found[0], titles: [], form: 'handle', from: at, to: at + found[0].length } : undefined;
}

const LOGIN = narrowed(/^\p{L}[\p{L}\p{N}.-]*_[\p{L}\p{N}_.-]*(?=\s*(?:\(|$))/u);

/** A nickname in lower case, alone in its entry: "nikomatsakis". */
function readNick(text: string, at: number): Name | undefined {
	const found = /^[\p{Ll}\d][\p{L}\p{N}_.-]{1,38}(?=\s*(?:\(|$))/u.exec(text.slice(at));
	if (!found || [isNobody, isStatus, isTitle, isRoleWord].some((is) => is(found[0]))) return undefined;
	return { text: found[0], titles: [], form: 'handle', from: at, to: at + found[0].length };
}

/** "elf Pavlik": people who write their given name in lower case do so in lists as well. */
function readLowered(text: string, at: number): Name | undefined {
	const found = /^\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){1,2}(?=\s*(?:[(,–—\n\r]|- |$))/u.exec(
		text.slice(at, at + 80),
	);
	if (!found || found[0].toLowerCase().split(' ').some(isRoleWord)) return undefined;
	return { text: found[0], titles: [], form: 'full', from: at, to: at + found[0].length };
}

/** "de Souza Lima, Marta": family name, comma, given name. */
function swap(text: string, family: Name, inverted: boolean): Name | undefined {
	const comma = /^,\s+/.exec(text.slice(family.to));
	// "TBD, Acme": nobody yet, of Acme.
	if (!comma || family.form === 'handle' || isNobody(family.text.toLowerCase())) return undefined;
	const given = readName(text, family.to + comma[0].length);
	if (!given || given.form === 'handle' || given.text.split(' ').length > 3) return undefined;
	const particles = particlesAt(text, given.to);
	const to = given.to + particles.length;
	// The given name ends there, or what is said about the person begins.
	if (!/^\s*(?:$|[,;(\n\r/|–—]|-\s)/.test(text.slice(to))) return undefined;
	const shouted = /^[\p{Lu}\s'’-]{3,}$/u.test(family.text) && /\p{Ll}/u.test(given.text);
	const particle = /^\p{Ll}/u.test(family.text);
	if (!shouted && !particle && !(inverted && family.text.split(' ').length < 4)) return undefined;
	if (isRole(given.text)) return undefined;
	return {
		text: `${given.text}${particles} ${family.text}`,
		titles: [...family.titles, ...given.titles],
		form: 'full',
		from: family.from,
		to,
	};
}

/** " van den" of "Berg, Anna van den", which stands under B. */
function particlesAt(text: string, at: number): string {
	const words = /^(?: \p{Ll}[\p{L}'’]{0,5}){1,3}(?![\p{L}'’-])/u.exec(text.slice(at, at + 30))?.[0] ?? '';
	return words.trim().split(' ').every(isParticle) ? words : '';
}
