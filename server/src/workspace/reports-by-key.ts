import type { Asker } from './asker.js';
import type { Digest } from './digest.js';
import { type Series, seriesOf } from './series.js';

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
	for(key: string, { path, date = '' }: Asker): readonly Saying<T>[] {
		const others = this.of(key).filter((saying) => saying.path !== path);
		if (date === '') return others;
		const first = others.findIndex((saying) => saying.date <= date);
		return first > 0 ? others.slice(first) : others;
	}

	/** The keys that begin so, in alphabetical order, at most `most`. */
	startingWith(prefix: string, most: number): readonly string[] {
		this.#allKeys ??= [...this.#sayings.keys()].sort();
		const keys = this.#allKeys;
		let [low, high] = [0, keys.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (keys[middle]! < prefix) low = middle + 1;
			else high = middle;
		}
		const found: string[] = [];
		for (; found.length < most && keys[low]?.startsWith(prefix); low++) found.push(keys[low]!);
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

/** Several indexes need it of one report. */
const series = new WeakMap<Digest, { readonly path: string; readonly series: Series }>();

export function seriesOfDigest(digest: Digest, path: string): Series {
	const known = series.get(digest);
	if (known?.path === path) return known.series;
	const made = { path, series: seriesOf(digest.title, path) };
	series.set(digest, made);
	return made.series;
}

interface When {
	readonly path: string;
	readonly date: string;
	readonly number: number | undefined;
}

export function latestFirst(a: When, b: When): number {
	if (a.date !== b.date) return a.date > b.date ? -1 : 1;
	if (a.number !== b.number) return (b.number ?? -1) - (a.number ?? -1);
	return a.path > b.path ? -1 : 1;
}
