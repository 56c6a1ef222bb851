/** Who is to do something: those on the lists of a report, those with a handle, and whoever else is named. */
import { lazily, lowerCase, narrowed, type Span } from '../../../text/index.js';
import type { Person } from '../../people/lists/model.js';
import { familyName, fold } from '../../people/names.js';
import { isGivenName } from '../../people/vocabulary.js';
import { anyOf, latin } from '../../words/index.js';

/** More people are a group. */
const MOST = 12;
const HANDLE = lazily(() => /(?<![\p{L}\p{N}@.])@[\p{L}\p{N}][\p{L}\p{N}_-]{0,38}/gu);
/** Words with a capital, as names are made of, … */
const NAME = lazily(() => /(?<![\p{L}\p{N}@])\p{Lu}[\p{L}'’-]*/gu);
/** … and others, which some write names as, too. */
const WORD = lazily(() => /(?<![\p{L}\p{N}@])\p{L}[\p{L}\p{N}'’-]*/gu);

/** Between a given name and a family name: particles and an initial. */
const BETWEEN = lazily(() => /^ (?:\p{Ll}{1,3} ){0,3}(?:\p{Lu}\.? )?$/u);

export interface Doer {
	/** As the text writes them. */
	readonly written: string;
	/** As the lists do. */
	readonly name?: string;
}

export interface Doers {
	/** In the order of `text`, and where each is named first; none who is neither listed nor a handle. */
	readonly in: (text: string) => readonly (Doer & Span)[];
	/** Who is meant by words that may be names in small letters, or initials of two letters. */
	readonly called: (words: string) => readonly Doer[];
	/** With which their names begin. */
	readonly initials: ReadonlySet<string>;
	/** Those from which they come, to compare. */
	readonly bodies: ReadonlySet<string>;
}

/**
 * Knows people by their whole name, and by a given or family name, or initials, that only one of them has: "Ann sends
 * the list".
 */
export function doersAmong(people: readonly Person[]): Doers {
	/** Whom each word may mean. */
	const known = new Map<string, Set<string>>();
	/** Handles without their sign, and initials that other words may be, too. */
	const handles = new Map<string, Set<string>>();
	const initialled = new Map<string, Set<string>>();
	const names = new Map<string, string>();
	const add = (word: string, key: string, to = known) => {
		const name = fold(word);
		const keys = to.get(name);
		if (keys) keys.add(key);
		else if (name !== '') to.set(name, new Set([key]));
	};
	for (const person of people) {
		const { name, key, form, initials, handle } = person;
		if (!names.has(key)) names.set(key, name);
		for (const word of new Set(form === 'full' ? [name.split(' ')[0]!, familyName(name)] : [name])) add(word, key);
		// "PPR" for "Peter-Paul Roe".
		const letters = (name.match(FIRST_LETTERS()) ?? []).join('');
		if (initials !== undefined) add(initials, key);
		else if (letters.length > 2) add(letters, key);
		else if (letters.length === 2) add(letters, key, initialled);
		if (handle !== undefined) {
			names.set(handle.toLowerCase(), name);
			add(handle.replace('@', ''), key, handles);
		}
	}
	const find = (text: string, words: RegExp, also?: (word: string) => Set<string> | undefined) => {
		/** Where each is named first. */
		const found = new Map<string, { from: number; to: number }>();
		let last: string | undefined;
		/** A given name that several have, and where it begins and ends. */
		let shared: { readonly keys: ReadonlySet<string>; readonly from: number; readonly to: number } | undefined;
		for (const { 0: word, index } of text.matchAll(words)) {
			const keys = known.get(fold(word)) ?? also?.(word);
			const given = shared && BETWEEN().test(text.slice(shared.to, index)) ? shared : undefined;
			shared = keys && keys.size > 1 ? { keys, from: index, to: index + word.length } : undefined;
			const place = last === undefined ? undefined : found.get(last);
			// The given name, then the family name, which others may have too.
			if (place && keys?.has(last!) && BETWEEN().test(text.slice(place.to, index))) {
				place.to = index + word.length;
				continue;
			}
			last = keys?.size === 1 ? [...keys][0]! : undefined;
			if (last === undefined || found.has(last)) continue;
			found.set(last, { from: given?.keys.has(last) ? given.from : index, to: index + word.length });
		}
		for (const { 0: handle, index } of text.matchAll(HANDLE())) {
			const key = handle.toLowerCase();
			if (!found.has(key)) found.set(key, { from: index, to: index + handle.length });
		}
		return [...found]
			.sort(([, a], [, b]) => a.from - b.from)
			.slice(0, MOST)
			.map(([key, { from, to }]) => {
				const name = names.get(key) ?? names.get(key.slice(1));
				return { from, to, written: text.slice(from, to), ...(name !== undefined && { name }) };
			});
	};
	return {
		bodies: new Set(people.flatMap(({ affiliation }) => (affiliation === undefined ? [] : fold(affiliation)))),
		initials: new Set(people.map(({ name }) => name.slice(0, 1))),
		in: (text) => find(text, NAME()),
		called: (words) =>
			find(words, WORD(), (word) => (word === word.toUpperCase() ? initialled : handles).get(fold(word))),
	};
}

const FIRST_LETTERS = lazily(() => narrowed(/(?<!\p{L})\p{Lu}/gu));

const APART = lazily(() => new RegExp(latin(`[,/&+;]|\\s[–—-]\\s|\\s${anyOf(({ grammar }) => grammar.and)}\\s`)));

/** Who is named in words that name nobody else: "Ann and the board". */
export function doersNamed(words: string, doers: Doers): readonly Doer[] {
	return apartIn(words)
		.flatMap((written): readonly Doer[] => {
			const known = doers.in(written);
			if (known.length > 0) return known;
			const [called, ...others] = doers.called(written);
			return [called && others.length === 0 && called.written === written ? called : { written }];
		})
		.slice(0, MOST);
}

/** "Ann & Bo": "Ann", "Bo". */
export function apartIn(words: string): readonly string[] {
	return words
		.split(APART())
		.map((each) => each.trim())
		.filter((each) => each !== '');
}

/** Somebody on a list, or a handle. */
export function isKnown({ written, name }: Doer): boolean {
	return name !== undefined || written.startsWith('@');
}

/** The same, or begins with a name that many people have: “Charles Ward”, whom no list has. */
export function isKnownOrNamed(doer: Doer): boolean {
	return isKnown(doer) || isGivenName(lowerCase(doer.written.split(' ', 1)[0]!));
}
