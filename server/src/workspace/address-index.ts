import { canonical } from './address.js';
import type { Digest, DigestLink } from './digest.js';
import { latestFirst, seriesOfDigest } from './reports-by-key.js';
import { type Series, withoutCount } from './series.js';
import { likenessKey, wordsKey } from './words.js';

/** A report that links certain words. */
export interface Source {
	readonly path: string;
	/** In ISO 8601; empty if unknown. */
	readonly date: string;
	readonly number: number | undefined;
	readonly series: Series;
	/** The links with those words, with {@link canonical} addresses, in document order. */
	readonly links: readonly DigestLink[];
}

/**
 * Which reports link which words, and where to. Updating a report costs what that report holds, whatever the others
 * hold.
 *
 * The answers depend only on the digests, not on the order in which they were added.
 */
export class AddressIndex {
	/** By `wordsKey`, then by path; most words have one source, which needs no map of its own. */
	readonly #sources = new Map<string, Source | Map<string, Source>>();
	/** By likeness, the `wordsKey`s that have sources. */
	readonly #alike = new Map<string, Set<string>>();
	/** The latest first; sorted on first use. */
	readonly #sorted = new Map<string, readonly Source[]>();
	readonly #keys = new Map<string, readonly string[]>();

	set(path: string, digest: Digest | undefined): void {
		for (const key of this.#keys.get(path) ?? []) this.#remove(key, path);
		this.#keys.delete(path);
		if (!digest || digest.links.length === 0) return;
		const byKey = new Map<string, DigestLink[]>();
		for (const link of digest.links) {
			const key = wordsKey(link.words);
			const links = byKey.get(key);
			const placed = { ...link, address: canonical(link.address, path) };
			if (links) links.push(placed);
			else byKey.set(key, [placed]);
		}
		const about = {
			path,
			date: digest.date ?? '',
			number: digest.number,
			series: seriesOfDigest(digest, path),
		};
		for (const [key, links] of byKey) this.#add(key, { ...about, links });
		this.#keys.set(path, [...byKey.keys()]);
	}

	/** The reports that link these words, the latest first. */
	sourcesOf(key: string): readonly Source[] {
		const known = this.#sorted.get(key);
		if (known) return known;
		const sources = this.#sources.get(key);
		if (!sources) return [];
		if (!(sources instanceof Map)) return [sources];
		const sorted = [...sources.values()].sort(latestFirst);
		this.#sorted.set(key, sorted);
		return sorted;
	}

	/** The `wordsKey`s of linked words that are like these, in alphabetical order, without `key` itself. */
	alike(key: string): readonly string[] {
		return this.#others(key, likenessKey(key));
	}

	/** The `wordsKey`s of words that differ from these in a date or number: "Minutes of 5 February". */
	counted(key: string): readonly string[] {
		return this.#others(key, countedKey(key));
	}

	#others(key: string, likeness: string): readonly string[] {
		const keys = likeness === '' ? undefined : this.#alike.get(likeness);
		return keys ? [...keys].filter((each) => each !== key).sort() : [];
	}

	#add(key: string, source: Source): void {
		const sources = this.#sources.get(key);
		this.#sorted.delete(key);
		if (sources instanceof Map) sources.set(source.path, source);
		else if (sources) {
			this.#sources.set(
				key,
				new Map([
					[sources.path, sources],
					[source.path, source],
				]),
			);
		} else {
			this.#sources.set(key, source);
			for (const likeness of likenesses(key)) {
				const keys = this.#alike.get(likeness);
				if (keys) keys.add(key);
				else this.#alike.set(likeness, new Set([key]));
			}
		}
	}

	#remove(key: string, path: string): void {
		const sources = this.#sources.get(key);
		this.#sorted.delete(key);
		if (sources instanceof Map) {
			if (!sources.delete(path) || sources.size > 0) return;
		} else if (sources?.path !== path) return;
		this.#sources.delete(key);
		for (const likeness of likenesses(key)) {
			const keys = this.#alike.get(likeness);
			if (keys?.delete(key) && keys.size === 0) this.#alike.delete(likeness);
		}
	}
}

function likenesses(key: string): string[] {
	return [likenessKey(key), countedKey(key)].filter((each) => each !== '');
}

/** Empty for words without date or number. */
function countedKey(key: string): string {
	const shape = withoutCount(key);
	return shape === '' || !/\d/.test(key) ? '' : `# ${shape}`;
}
