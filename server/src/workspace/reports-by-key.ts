import { countWhile } from '../text/index.js';
import type { Asker } from './asker.js';
import type { Digest } from './digest.js';
import { type Series, seriesOfDigest } from './series.js';

/** What one report says under one key. */
export interface Saying<T> {
	readonly path: string;
	/** In ISO 8601; empty if unknown. */
	readonly date: string;
	readonly number: number | undefined;
	readonly series: Series;
	readonly language: string | undefined;
	/** In document order, at least one. */
	readonly items: readonly T[];
}

/**
 * Which reports say something under which key. Updating a report costs what that report says, whatever the others say.
 * The answers do not depend on the order of updates.
 */
export class ReportsByKey<T> {
	/** By path; most keys have one saying, which needs no map of its own. */
	readonly #sayings = new Map<string, Saying<T> | Map<string, Saying<T>>>();
	/** The latest first; sorted on first use. */
	readonly #sorted = new Map<string, readonly Saying<T>[]>();
	readonly #keys = new Map<string, readonly string[]>();
	#allKeys: readonly string[] | undefined;
	readonly #changed: ((key: string, isKnown: boolean) => void) | undefined;

	/** @param changed is called when a key is new, or gone. */
	constructor(changed?: (key: string, isKnown: boolean) => void) {
		this.#changed = changed;
	}

	/** @param items by key; the report's earlier ones are forgotten. */
	set(path: string, digest: Digest | undefined, items: ReadonlyMap<string, readonly T[]>): void {
		for (const key of this.#keys.get(path) ?? []) this.#remove(key, path);
		this.#keys.delete(path);
		if (!digest || items.size === 0) return;
		const about = {
			path,
			date: digest.date ?? '',
			number: digest.number,
			series: seriesOfDigest(digest, path),
			language: digest.language,
		};
		for (const [key, each] of items) this.#add(key, { ...about, items: each });
		this.#keys.set(path, [...items.keys()]);
	}

	/** The latest first. */
	of(key: string): readonly Saying<T>[] {
		const known = this.#sorted.get(key);
		if (known) return known;
		const sayings = this.#sayings.get(key);
		if (!sayings) return [];
		if (!(sayings instanceof Map)) return [sayings];
		const sorted = [...sayings.values()].sort(latestFirst);
		this.#sorted.set(key, sorted);
		return sorted;
	}

	/** {@link of} for a report that asks: without its own, and without later ones if there are others. */
	for(key: string, asker: Asker): readonly Saying<T>[] {
		return notLater(
			this.of(key).filter(({ path }) => path !== asker.path),
			asker,
		);
	}

	/** The keys that begin so, in alphabetical order, at most `most`. */
	startingWith(prefix: string, most: number): readonly string[] {
		this.#allKeys ??= [...this.#sayings.keys()].sort();
		const keys = this.#allKeys;
		const found: string[] = [];
		for (let i = countWhile(keys, (key) => key < prefix); found.length < most && keys[i]?.startsWith(prefix); i++) {
			found.push(keys[i]!);
		}
		return found;
	}

	#add(key: string, saying: Saying<T>): void {
		const sayings = this.#sayings.get(key);
		this.#sorted.delete(key);
		if (sayings instanceof Map) sayings.set(saying.path, saying);
		else if (sayings) {
			this.#sayings.set(
				key,
				new Map([
					[sayings.path, sayings],
					[saying.path, saying],
				]),
			);
		} else {
			this.#sayings.set(key, saying);
			this.#allKeys = undefined;
			this.#changed?.(key, true);
		}
	}

	#remove(key: string, path: string): void {
		const sayings = this.#sayings.get(key);
		this.#sorted.delete(key);
		if (sayings instanceof Map) {
			if (!sayings.delete(path) || sayings.size > 0) return;
		} else if (sayings?.path !== path) return;
		this.#sayings.delete(key);
		this.#allKeys = undefined;
		this.#changed?.(key, false);
	}
}

/**
 * Without those that are later than the asking report, if there are others.
 *
 * @param sayings the latest first.
 */
export function notLater<T>(sayings: readonly Saying<T>[], { date = '' }: Asker): readonly Saying<T>[] {
	if (date === '') return sayings;
	const first = sayings.findIndex((saying) => saying.date <= date);
	return first > 0 ? sayings.slice(first) : sayings;
}

/** Whether a report is surely in another language. */
export function isForeign({ language }: Saying<unknown>, asker: Asker): boolean {
	return language !== undefined && asker.language !== undefined && language !== asker.language;
}

interface When {
	readonly path: string;
	/** In ISO 8601; empty or absent if unknown. */
	readonly date?: string;
	readonly number?: number | undefined;
}

/** By date, then by number, then by path; what has no date or number comes last. */
export function latestFirst(one: When, other: When): number {
	const [a, b] = [one.date ?? '', other.date ?? ''];
	if (a !== b) return a > b ? -1 : 1;
	return (other.number ?? -1) - (one.number ?? -1) || (one.path > other.path ? -1 : 1);
}

/** Adds to the list under `key`. */
export function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
	const known = lists.get(key);
	if (known) known.push(item);
	else lists.set(key, [item]);
}
