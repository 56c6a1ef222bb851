/**
 * One entry of a list of participants: a name, and what is said of its bearer.
 */
import { hasLetter, hasLetterOrDigit, lean, type Span } from '../../text/index.js';
import { remember } from '../remember.js';
import { anyOf } from '../words/index.js';
import { isCountry } from './countries.js';
import { fold, isPersonal, type Name, readName } from './names.js';
import { isMembership, isNobody, isRoleWord, isTitle, rolesIn } from './vocabulary.js';

/** What is said of a person beside the name. */
export interface About {
	affiliation?: string;
	role?: string;
	handle?: string;
	/** "SO" before or after "Steve Olson". */
	initials?: string;
	/** How they took part: "remote", "until 15:30". */
	note?: string;
	/** The empty cell of a table where the affiliation should stand. */
	gap?: Span;
}

export interface Entry {
	readonly name: Name;
	/** Whether it can be a person; else a body, or words of another kind. */
	readonly personal: boolean;
	readonly about: About;
	/** Where the entry ends in the text. */
	readonly to: number;
	/** An article and what its bearer does stand before the name: "il Presidente Ettore Salvini". */
	readonly introduced: boolean;
}

interface Patterns {
	readonly note: RegExp;
	readonly and: RegExp;
}

let made: Patterns | undefined;

function patterns(): Patterns {
	made ??= {
		note: lean(`(?<!\\p{L})${anyOf(({ people }) => people.note)}(?!\\p{L})`, 'u'),
		and: lean(`\\s${anyOf(({ people }) => people.and)}\\s+`, 'gu'),
	};
	return made;
}

export const isRole = remember((text) => {
	if (text.length >= 120) return false;
	const low = text.toLowerCase();
	return rolesIn(low).some(([before, after]) => LEADING.test(before) || (after === '' && before.length <= 41));
});

/** "Deputy managing ", "vice-": words that may stand before a role. */
const LEADING = lean(/^(?:\p{L}+[.]?[ -]){0,3}$/u);

/** Whether words in lower case are a role, with two words at most before it. */
export function isRoleAlone(low: string): boolean {
	return rolesIn(low).some(([before, after]) => after === '' && FEW.test(before));
}

const FEW = lean(/^(?:\p{L}+[ -]){0,2}$/u);

const isNote = remember((low) => low.length < 40 && (made ?? patterns()).note.test(low));

/** Places where " and " parts `text`, in any language: start and end of each. */
export function conjunctions(text: string): { readonly from: number; readonly to: number }[] {
	return [...text.matchAll((made ?? patterns()).and)].map(({ index, 0: { length } }) => ({
		from: index,
		to: index + length,
	}));
}

/** What may stand before the name in an entry: a number, a tick box, a sign, "Chair: ". */
const OPENING = lean(/^[^\p{L}@'’]*/u);
const PREFIX = lean(/^(\p{L}[^:,;()@\n\r]{0,60}):\s+/u);

export interface Manner {
	/** Family names come first in this list, before a comma. */
	readonly inverted?: boolean;
	/** The end of a line is a blank like any other. */
	readonly wrapped?: boolean;
}

const GOES_ON = lean(/^\s*\p{L}/u);

/** Reads `text` from `from` to `to` as one entry. */
export function readEntry(text: string, from: number, to: number, manner: Manner = {}): Entry | undefined {
	const whole = text.slice(0, to);
	const about: About = {};
	let at = from + OPENING.exec(whole.slice(from))![0].length;
	const prefix = PREFIX.exec(whole.slice(at));
	if (prefix && isRole(prefix[1]!)) {
		about.role = prefix[1]!;
		at += prefix[0].length;
		at += OPENING.exec(whole.slice(at))![0].length;
	}
	const body = bodyAt(whole, at);
	if (body) {
		if (body.isInitials) about.initials = body.name;
		else about.affiliation = body.name;
		at += body.length;
	}
	const article = articleAt(whole, at);
	at += article;
	let name = readName(whole, at, manner.wrapped);
	name ??= readNick(whole, at) ?? readLowered(whole, at);
	if (!name) return undefined;
	const task = name.titles.find(isRoleWord);
	if (task !== undefined) about.role ??= task;
	const swapped = swap(whole, name, manner.inverted ?? false);
	if (swapped) name = swapped;
	const rest = whole.slice(name.to);
	// A name goes on in lower case only before a word such as "from" or "representing".
	if (GOES_ON.test(rest) && (name.form === 'single' || rest.length > 120)) return undefined;
	readAbout(rest, about, name);
	return { name, personal: isOfPerson(name), about, to, introduced: article > 0 };
}

/**
 * "satoko ishida", all in lower case: told from other words only by being among the names that were read
 * before, which `known` has in their folded form.
 */
export function readEcho(text: string, from: number, to: number, known: ReadonlySet<string>): Entry | undefined {
	const found = /^\p{Ll}[\p{L}'’-]+(?: [\p{L}'’-]+){1,4}(?=\s*(?:[(,–—\n\r]|- |$))/u.exec(text.slice(from, to));
	if (!found || !known.has(fold(found[0]))) return undefined;
	const about: About = {};
	const name: Name = { text: found[0], titles: [], form: 'full', from, to: from + found[0].length };
	readAbout(text.slice(name.to, to), about, name);
	return { name, personal: true, about, to, introduced: false };
}

/** What somebody comes from, where it stands before the name: "CZ – Jitka Horáková". */
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

const BODY = lean(/^(\S[^–—\n\r():;]{1,60}?)\s+[–—-]\s+(?=\p{L})/u);

/** The length of an article before a title or role: "il Presidente Ettore Salvini", "die Gemeinderäte …". */
function articleAt(text: string, at: number): number {
	const found = ARTICLE.exec(text.slice(at, at + 40).toLowerCase());
	if (!found) return 0;
	const next = found[2]!;
	return isRoleWord(next) || isTitle(next) ? found[1]!.length : 0;
}

const ARTICLE = lean(
	/^((?:(?:the|le|la|les|il|lo|i|gli|el|los|las|o|a|os|as|der|die|das|de|het)\s|l['’]))(\p{L}+)\.?\s/u,
);

function isOfPerson({ text, form }: Name): boolean {
	if (form === 'handle') return true;
	return !isNobody(text.toLowerCase()) && isPersonal(text) && (form === 'full' || !isInitials(text));
}

/** `FAO`, `UNESCO`: no one is listed by so little. */
function isInitials(word: string): boolean {
	return /^\p{Lu}[\p{Lu}\d-]*$/u.test(word);
}

/** A nickname in lower case, alone in its entry: "nikomatsakis". */
function readNick(text: string, at: number): Name | undefined {
	const found = /^[\p{Ll}\d][\p{L}\p{N}_.-]{1,38}(?=\s*(?:\(|$))/u.exec(text.slice(at));
	if (!found || isNobody(found[0]) || isTitle(found[0]) || isRoleWord(found[0])) return undefined;
	return { text: found[0], titles: [], form: 'handle', from: at, to: at + found[0].length };
}

/** "elf Pavlik": those who write their given name in lower case do so in lists as well. */
function readLowered(text: string, at: number): Name | undefined {
	const found = /^\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){1,2}(?=\s*(?:[(,–—\n\r]|- |$))/u.exec(
		text.slice(at, at + 80),
	);
	if (!found || found[0].toLowerCase().split(' ').some(isRoleWord)) return undefined;
	return { text: found[0], titles: [], form: 'full', from: at, to: at + found[0].length };
}

/** "de Souza Lima, Marta": the family name, a comma, the given name. */
function swap(text: string, family: Name, inverted: boolean): Name | undefined {
	const comma = /^,\s+/.exec(text.slice(family.to));
	if (!comma || family.form === 'handle') return undefined;
	const given = readName(text, family.to + comma[0].length);
	if (!given || given.form === 'handle' || given.text.split(' ').length > 3) return undefined;
	// The given name ends there, or what is said of the bearer begins.
	if (!/^\s*(?:$|[,;(\n\r/|–—]|-\s)/.test(text.slice(given.to))) return undefined;
	const shouted = /^[\p{Lu}\s'’-]{3,}$/u.test(family.text) && /\p{Ll}/u.test(given.text);
	const particle = /^\p{Ll}/u.test(family.text);
	if (!shouted && !particle && !(inverted && family.text.split(' ').length < 4)) return undefined;
	if (isRole(given.text)) return undefined;
	return {
		text: `${given.text} ${family.text}`,
		titles: [...family.titles, ...given.titles],
		form: 'full',
		from: family.from,
		to: given.to,
	};
}

/** Splits what stands after a name into parts, and tells what each of them says. */
function readAbout(rest: string, about: About, name: Name): void {
	// Ends of lines are blanks; figures right after the name mark a footnote.
	const text = rest.replace(/^\d+/, '').replace(/\s+/g, ' ').slice(0, 400);
	const parts = text.match(/\([^()]*(?:\([^()]*\)[^()]*)*\)?|\[[^\]]*\]?|[^,;()[\]|–—/]+/g) ?? [];
	for (const part of parts) {
		for (const piece of part.split(/ - |^- | ?[,;] ?| \/\/? /)) say(piece, about, name);
	}
}

const HANDLE = lean(/(?:^|\s|:)@([\p{L}\p{N}_][\p{L}\p{N}_.-]*)/u);

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
	if (/^(?:https?:|www\.)|^\S[^\s@]*@\S+$|^(?:\+|tel\.?|phone)?[\d\s()+-]{5,}$/.test(low)) return;
	if (isPronouns(low)) return;
	if (isNick(words, name)) {
		about.handle ??= words;
		return;
	}
	if (isMembership(low)) about.note ??= words;
	else if (isRole(low)) about.role ??= words;
	else if (isNote(low) && (/^\p{Ll}/u.test(words) || !/\p{Lu}\p{Lu}/u.test(words))) about.note ??= words;
	else if (isInitialsOf(words, name)) about.initials ??= words;
	else if (hasLetter(words) && fold(words) !== fold(name)) about.affiliation ??= words;
}

/** "mdawson" after "Mike Dawson" is what he is called elsewhere. */
function isNick(words: string, name: string): boolean {
	if (!/^[a-z][a-z\d_.-]{2,}$/.test(words)) return false;
	const parts = fold(name).split(' ');
	return (
		words.includes(parts.join('')) || parts.some((part) => part.length > 2 && words !== part && words.includes(part))
	);
}

const PRONOUNS = lean(/^(?:she|he|they|her|him|them|sie|er|elle|il|iel|ella|él|hij|zij|hen|die)(?:\s*\/\s*\p{L}+)*$/u);

function isPronouns(words: string): boolean {
	return PRONOUNS.test(words);
}

/** "MO" after "Maren Oduya" tells how the minutes call her, "RGr" before "Remy Giraud" how they tell him from others. */
function isInitialsOf(words: string, name: string): boolean {
	if (words.length < 2 || words.length > 5) return false;
	const parts = name.split(/[\s'’-]+/).map(fold);
	const initials = parts.map((part) => part[0] ?? '').join('');
	const key = fold(words);
	if (key === initials || key === fold(name.replace(/[^\s-]+/g, (part) => part[0]!)).replaceAll(' ', '')) return true;
	// Small letters among capitals: no body is called so.
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
