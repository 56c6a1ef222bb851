import { memoize } from '../../incremental/index.js';
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
}

/** The people on the lists of a report, by all that they are called in its text. */
export class CalledPeople {
	readonly #whole = new Names();
	/** Without further given names, or with initials. */
	readonly #short = new Names();
	readonly #family = new Names();
	/** A given name, a family name, initials: by themselves they name only who speaks. */
	readonly #word = new Names();
	readonly #handle = new Names();
	/** Minutes name the same people over and over. */
	readonly #mentions = new Map<string, Named | null>();
	readonly empty: boolean;

	constructor(people: readonly Person[]) {
		this.empty = people.length === 0;
		for (const { name, form, handle, initials } of people) {
			const key = personKey(name);
			if (handle !== undefined) this.#handle.add(handle.toLowerCase(), key);
			if (form === 'handle') this.#handle.add(name.toLowerCase(), key);
			if (initials !== undefined) this.#word.add(initials, key);
			const { given, family } = nameParts(name);
			this.#family.add(fold(family), key);
			this.#word.add(fold(family), key);
			if (given === '') continue;
			const names = given.split(/[\s\u00A0]+/);
			this.#whole.add(key, key);
			this.#whole.add(fold(`${family} ${given}`), key);
			this.#short.add(fold(`${names[0]} ${family}`), key);
			this.#short.add(fold(`${names[0]![0]} ${family}`), key);
			this.#short.add(fold(`${names.map((each) => each[0]).join(' ')} ${family}`), key);
			this.#word.add(fold(names[0]!), key);
			this.#word.add(initialsOf(name), key);
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
		const words = [...written.matchAll(/[^\s\u00A0]+/g)].map(({ index, 0: word }) => ({
			from: index,
			to: index + word.length,
		}));
		for (let length = words.length; length > 1; length--) {
			for (let first = 0; first + length <= words.length; first++) {
				const { from } = words[first]!;
				const name = written.slice(from, words[first + length - 1]!.to).replace(/['’]s?$|\.$/, '');
				const folded = fold(name);
				const key = this.#whole.get(folded) ?? this.#short.get(folded);
				if (key !== undefined) return { key, from, to: from + name.length };
			}
		}
		return undefined;
	}

	/** After a title: "Ms Castellano". */
	byFamily(name: string): string | undefined {
		return this.#family.get(fold(name));
	}

	/** A single word that names somebody who speaks. */
	byWord(word: string): string | undefined {
		return this.#word.get(word) ?? this.#word.get(fold(word));
	}

	/** Without `@`. */
	byHandle(handle: string): string | undefined {
		return this.#handle.get(handle.toLowerCase());
	}
}

/** "RC" of "Ruth Castellano". */
export function initialsOf(name: string): string {
	return name
		.split(/[\s\u00A0-]+/)
		.map((word) => word[0] ?? '')
		.join('')
		.toUpperCase();
}
