/** Who is to do something: those on the lists of a report, those with a handle, and whoever else is named. */
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import type { NameUse } from '../names/names.js';
import type { Person } from '../people/lists/model.js';
import { familyName, fold } from '../people/names.js';
import { anyOf, latin } from '../words/index.js';
import type { Named } from './claims.js';
import type { Evidence, WhoKind } from './weights.js';

/** More people are a group. */
const MOST = 3;
const HANDLE = lazily(() => /(?<![\p{L}\p{N}@.])@[\p{L}\p{N}][\p{L}\p{N}_-]{0,38}/gu);
/** Words with a capital, as names are made of. */
const NAME = lazily(() => /(?<![\p{L}\p{N}@])\p{Lu}[\p{L}'’-]*/gu);

/** Between a given name and a family name: particles and an initial. */
const BETWEEN = lazily(() => /^ (?:\p{Ll}{1,3} ){0,3}(?:\p{Lu}\.? )?$/u);

export interface Doer {
	/** As the text writes them. */
	readonly written: string;
	/** As the lists do. */
	readonly name?: string;
}

export interface Doers {
	/** In the order of `text`; none who is neither listed nor a handle. */
	readonly in: (text: string) => readonly Doer[];
}

/**
 * Knows people by their whole name, and by a given or family name, or initials, that only one of them has: "Ann sends
 * the list".
 */
export function doersAmong(people: readonly Person[]): Doers {
	/** Whom each word may mean. */
	const known = new Map<string, Set<string>>();
	const names = new Map<string, string>();
	const add = (word: string, key: string) => {
		const name = fold(word);
		const keys = known.get(name);
		if (keys) keys.add(key);
		else if (name !== '') known.set(name, new Set([key]));
	};
	for (const person of people) {
		const { name, key, form, initials, handle } = person;
		if (!names.has(key)) names.set(key, name);
		for (const word of new Set(form === 'full' ? [name.split(' ')[0]!, familyName(name)] : [name])) add(word, key);
		const short = initials ?? initialsOf(name);
		if (short !== undefined) add(short, key);
		if (handle !== undefined) names.set(handle.toLowerCase(), name);
	}
	return {
		in(text) {
			/** Where each is named first. */
			const found = new Map<string, { from: number; to: number }>();
			let last: string | undefined;
			for (const { 0: word, index } of text.matchAll(NAME())) {
				const keys = known.get(fold(word));
				const place = last === undefined ? undefined : found.get(last);
				// The given name, then the family name, which others may have too.
				if (place && keys?.has(last!) && BETWEEN().test(text.slice(place.to, index))) {
					place.to = index + word.length;
					continue;
				}
				last = keys?.size === 1 ? [...keys][0]! : undefined;
				if (last !== undefined && !found.has(last)) found.set(last, { from: index, to: index + word.length });
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
					return { written: text.slice(from, to), ...(name !== undefined && { name }) };
				});
		},
	};
}

/** "PPR" for "Peter-Paul Roe": two letters may stand for anything. */
function initialsOf(name: string): string | undefined {
	const letters = name.match(FIRST_LETTERS()) ?? [];
	return letters.length >= 3 ? letters.join('') : undefined;
}

const FIRST_LETTERS = lazily(() => narrowed(/(?<!\p{L})\p{Lu}/gu));

const APART = lazily(() => new RegExp(latin(`[,/&+;]|\\s${anyOf(({ grammar }) => grammar.and)}\\s`)));

/** Who is named in words that name nobody else: "Ann and the board". */
export function doersNamed(words: string, doers: Doers): readonly Doer[] {
	return words
		.split(APART())
		.map((each) => each.trim())
		.filter((each) => each !== '')
		.flatMap((written) => {
			const known = doers.in(written);
			return known.length > 0 ? known : [{ written }];
		})
		.slice(0, MOST);
}

/** Who is known, and how the report uses words with a capital. */
export interface Around {
	readonly doers: Doers;
	readonly uses: ReadonlyMap<string, NameUse>;
	/** Those that it has in lower case, too. */
	readonly ordinary: ReadonlySet<string>;
}

const NAMED: ReadonlySet<WhoKind> = new Set(['name', 'full', 'capitals', 'they']);

/** What the report makes of somebody who has a name; `undefined` for an ordinary word with a capital. */
export function knownAs(
	{ kind, written, noun }: Named,
	evidence: readonly Evidence[],
	{ doers, uses, ordinary }: Around,
): WhoKind | undefined {
	if (!NAMED.has(kind)) return kind;
	if (doers.in(written).length > 0) return 'known';
	if (kind === 'they' || noun) return undefined;
	// “Consent to agenda”: any word may stand so once.
	if (kind === 'name' && evidence.includes('to') && (uses.get(written)?.count ?? 0) < 2) return undefined;
	return written.split(/[ ,/&]+/).every((word) => ordinary.has(lowerCase(word))) ? undefined : kind;
}
