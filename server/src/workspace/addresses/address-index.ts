import { addTo } from '../../text/index.js';
import type { DigestLink } from '../digests/links.js';
import type { Digest } from '../digests/model.js';
import { withoutCount } from '../digests/titles.js';
import { ReportsByKey, type Saying } from '../series/reports-by-key.js';
import { canonical } from './address.js';
import { likenessKey, wordsKey } from './words.js';

/** A report that links certain words; its items are the links with those words, with {@link canonical} addresses. */
export type Source = Saying<DigestLink>;

/** Which reports link which words, and where to; the answers do not depend on the order of updates. */
export class AddressIndex {
	readonly #links = new ReportsByKey<DigestLink>((key, isKnown) => this.#changed(key, isKnown));
	/** By likeness, the `wordsKey`s that have sources. */
	readonly #alike = new Map<string, Set<string>>();
	/** By `wordsKey` and address, the latest first; made on first use. */
	readonly #byAddress = new Map<string, ReadonlyMap<string, readonly Source[]>>();

	set(path: string, digest: Digest | undefined): void {
		const links = new Map<string, DigestLink[]>();
		for (const link of digest?.links ?? []) {
			const address = canonical(link.address, path);
			addTo(links, wordsKey(link.words), address === link.address ? link : { ...link, address });
		}
		this.#links.set(path, digest, links);
		this.#byAddress.clear();
	}

	/** The reports that link these words, the latest first. */
	sourcesOf(key: string): readonly Source[] {
		return this.#links.of(key);
	}

	/** Those of them that have this address, the latest first. */
	sourcesWith(key: string, address: string): readonly Source[] {
		const known = this.#byAddress.get(key) ?? byAddress(this.sourcesOf(key));
		this.#byAddress.set(key, known);
		return known.get(address) ?? [];
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

	#changed(key: string, isKnown: boolean): void {
		for (const likeness of likenesses(key)) {
			const keys = this.#alike.get(likeness);
			if (isKnown) {
				if (keys) keys.add(key);
				else this.#alike.set(likeness, new Set([key]));
			} else if (keys?.delete(key) && keys.size === 0) this.#alike.delete(likeness);
		}
	}
}

function byAddress(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
	const found = new Map<string, Source[]>();
	for (const source of sources) {
		for (const address of new Set(source.items.map((each) => each.address))) addTo(found, address, source);
	}
	return found;
}

function likenesses(key: string): string[] {
	return [likenessKey(key), countedKey(key)].filter((each) => each !== '');
}

/** Empty for words without date or number. */
function countedKey(key: string): string {
	const shape = withoutCount(key);
	return shape === '' || !/\d/.test(key) ? '' : `# ${shape}`;
}
