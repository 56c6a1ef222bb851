/** The reports that may know where words of a link lead, for one report that asks. */
import { allWords } from '../../report/index.js';
import { lazily } from '../../text/index.js';
import { nearestFirst } from '../series/nearest.js';
import { laterThan } from '../series/reports-by-key.js';
import type { AddressIndex, Source } from './address-index.js';
import { type Around, fits } from './similar-place.js';

const vague = lazily(() => allWords(({ markup }) => markup.vagueLinks));

/**
 * Looks at no more of them than it takes: thousands may link "here". Later ones only count if there are no others; of
 * vague words, links in a similar place.
 */
export class Sources implements Iterable<Source> {
	readonly nearest: readonly Source[];
	readonly #addresses: AddressIndex;
	readonly #key: string;
	readonly #around: Around;
	readonly #isVague: boolean;
	/** Where the first one that counts is, the latest first. */
	#start: number;

	/** @param key of the words. */
	constructor(addresses: AddressIndex, key: string, around: Around) {
		this.#addresses = addresses;
		this.#key = key;
		this.#around = around;
		// "here": the words around it say what it leads to.
		this.#isVague = vague().has(key);
		this.#start = laterThan(addresses.sourcesOf(key), around);
		const nearest = nearestFirst(this, around);
		if (nearest.length === 0) this.#start = 0;
		this.nearest = nearest.length === 0 ? nearestFirst(this, around) : nearest;
	}

	/** The latest first. */
	*[Symbol.iterator](): Generator<Source> {
		const all = this.#addresses.sourcesOf(this.#key);
		for (let i = this.#start; i < all.length; i++) {
			const source = this.#counted(all[i]!);
			if (source) yield source;
		}
	}

	/** Those that have `address`, the latest first. */
	with(address: string): readonly Source[] {
		const { date = '' } = this.#around;
		return this.#addresses
			.sourcesWith(this.#key, address)
			.filter((each) => this.#start === 0 || each.date <= date)
			.filter((each) => this.#counted(each)?.items.some((link) => link.address === address));
	}

	#counted(source: Source): Source | undefined {
		if (source.path === this.#around.path) return undefined;
		if (!this.#isVague) return source;
		const items = source.items.filter((link) => fits(link, this.#around));
		return items.length > 0 ? { ...source, items } : undefined;
	}
}
