import { memoize, memoizeOn } from '../../incremental/index.js';
import type { Person } from '../people/lists/model.js';
import { fold, nameParts } from '../people/names.js';

/** Equal for the ways to write one name: "Awa Konaté", "KONATÉ Awa". */
export const personKey = memoize((name) => {
	const { given, family } = nameParts(name);
	return fold(`${given} ${family}`);
});

/** In a mention: whom it names, and where. */
interface Named {
	readonly key: string;
	readonly from: number;
	readonly to: number;
}

/** By what people are called; what two are called names neither. */
class Names {
	readonly #keys = new Map<string, string | null>();

	add(name: string, key: string): void {
		const known = this.#keys.get(name);
		this.#keys.set(name, known === undefined || known === key ? key : null);
	}

	get(name: string): string | undefined {
		return this.#keys.get(name) ?? undefined;
	}

	/** Whether anybody is called that, though it may be two. */
	has(name: string): boolean {
		return this.#keys.has(name);
	}
}

/** The people on the lists of a report, by all that they are called in its text. */
export class CalledPeople {
	readonly #whole = new Names();
	/** Without further given names, or with initials. */
	readonly #short = new Names();
	readonly #family = new Names();
	/** Half of a double family name, unless it is somebody's whole one. */
	readonly #half = new Names();
	/** A given name, a family name, initials: by themselves they name only who speaks. */
	readonly #word = new Names();
	readonly #handle = new Names();
	/** Minutes name the same people over and over. */
	readonly #mentions = new Map<string, Named | null>();
	readonly empty: boolean;

	constructor(people: readonly Person[]) {
		this.empty = people.length === 0;
		for (const person of people) {
			const { key, whole, short, family, halves, word, handle } = namesOf(person);
			for (const each of whole) this.#whole.add(each, key);
			for (const each of short) this.#short.add(each, key);
			this.#family.add(family, key);
			for (const each of halves) this.#half.add(each, key);
			for (const each of word) this.#word.add(each, key);
			for (const each of handle) this.#handle.add(each, key);
		}
	}

	/** Whose full name is among words with capitals, which may include others: the longest that is one. */
	inMention(written: string): Named | undefined {
		const known = this.#mentions.get(written);
		if (known !== undefined) return known ?? undefined;
		const found = this.#find(written);
		this.#mentions.set(written, found ?? null);
		return found;
	}

	#find(written: string): Named | undefined {
		for (const { folded, from, to } of stretchesOf(written)) {
			const key = this.#whole.get(folded) ?? this.#short.get(folded);
			if (key !== undefined) return { key, from, to };
		}
		return undefined;
	}

	/** After a title: "Ms Castellano", and "Ms Lund" for Ana Lund-Castellano. */
	byFamily(name: string): string | undefined {
		const folded = foldedWord(name);
		return this.#family.has(folded) ? this.#family.get(folded) : this.#half.get(folded);
	}

	/** A single word that names somebody who speaks. */
	byWord(word: string): string | undefined {
		return this.#word.get(word) ?? this.#word.get(foldedWord(word));
	}

	/** Without `@`. */
	byHandle(handle: string): string | undefined {
		return this.#handle.get(handle.toLowerCase());
	}
}

/** What somebody is called; worked out once, for typing in one entry of a list leaves the others as they are. */
const namesOf = memoizeOn(({ name, form, handle, initials }: Person) => {
	const { given, family } = nameParts(name);
	const names = given.split(/[\s\u00A0]+/);
	const key = personKey(name);
	const isWhole = given !== '';
	return {
		key,
		whole: isWhole ? [key, fold(`${family} ${given}`)] : [],
		short: isWhole
			? [names[0]!, names[0]![0]!, names.map((each) => each[0]).join(' ')].map((each) => fold(`${each} ${family}`))
			: [],
		family: fold(family),
		halves: halvesOf(family).map(fold),
		word: [
			fold(family),
			...(isWhole ? [fold(names[0]!), initialsOf(name)] : []),
			...(initials === undefined ? [] : [initials]),
		],
		handle: [...(handle === undefined ? [] : [handle]), ...(form === 'handle' ? [name] : [])].map((each) =>
			each.toLowerCase(),
		),
	};
});

/** "Lund" and "Castellano" of "Lund-Castellano"; none of a family name that is no double one. */
export function halvesOf(family: string): readonly string[] {
	const halves = family.split(/[-‐‑]/);
	return halves.length === 2 && halves.every((each) => each.length > 1) ? halves : [];
}

/** A long report has more names than are usually kept. */
const MOST = 20_000;

/** The runs of two words or more in a mention, the longest first, as names are compared. */
const stretchesOf = memoize((written) => {
	const words = [...written.matchAll(/[^\s\u00A0]+/g)].map(({ index, 0: word }) => ({
		from: index,
		to: index + word.length,
	}));
	const found: { readonly folded: string; readonly from: number; readonly to: number }[] = [];
	for (let length = words.length; length > 1; length--) {
		for (let first = 0; first + length <= words.length; first++) {
			const { from } = words[first]!;
			const name = written.slice(from, words[first + length - 1]!.to).replace(/['’]s?$|\.$/, '');
			found.push({ folded: fold(name), from, to: from + name.length });
		}
	}
	return found;
}, MOST);

const foldedWord = memoize(fold, MOST);

/** "RC" of "Ruth Castellano". */
export function initialsOf(name: string): string {
	return name
		.split(/[\s-]+/)
		.map((word) => word[0] ?? '')
		.join('')
		.toUpperCase();
}
