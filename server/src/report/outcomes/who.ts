/** Who is to do something, among those on the lists of a report and those with a handle. */
import { lazily } from '../../text/index.js';
import type { Person } from '../people/lists/model.js';
import { familyName, fold } from '../people/names.js';

/** More people are a group. */
const MOST = 3;
const HANDLE = lazily(() => /(?<![\p{L}\p{N}@.])@[\p{L}\p{N}][\p{L}\p{N}_-]{0,38}/gu);
/** Words with a capital, as names are made of. */
const NAME = lazily(() => /(?<![\p{L}\p{N}@])\p{Lu}[\p{L}'’-]*/gu);

/** Between a given name and a family name: particles and an initial. */
const BETWEEN = lazily(() => /^ (?:\p{Ll}{1,3} ){0,3}(?:\p{Lu}\.? )?$/u);

export interface Doers {
	/** As `text` writes them, in its order. */
	readonly in: (text: string) => readonly string[];
}

export const NOBODY: Doers = { in: () => [] };

/**
 * Knows people by their whole name, and by a given or family name, or initials, that only one of them has: "Ann sends
 * the list".
 */
export function doersAmong(people: readonly Person[]): Doers {
	/** Whom each word may mean. */
	const known = new Map<string, Set<string>>();
	const add = (word: string, key: string) => {
		const name = fold(word);
		const keys = known.get(name);
		if (keys) keys.add(key);
		else if (name !== '') known.set(name, new Set([key]));
	};
	for (const person of people) {
		const { name, key, form, initials } = person;
		for (const word of new Set(form === 'full' ? [name.split(' ')[0]!, familyName(name)] : [name])) add(word, key);
		if (initials !== undefined) add(initials, key);
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
				if (!found.has(handle)) found.set(handle, { from: index, to: index + handle.length });
			}
			const places = [...found.values()].sort((a, b) => a.from - b.from);
			return places.slice(0, MOST).map(({ from, to }) => text.slice(from, to));
		},
	};
}
