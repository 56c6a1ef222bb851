import { countWhile } from '../../text/index.js';
import type { Digest } from '../digests/model.js';
import { shared } from '../digests/shared-strings.js';
import type { Asker } from './asker.js';
import { type Series, seriesOfDigest } from './series.js';

/** Which report says something. */
interface Sayer {
	readonly path: string;
	/** In ISO 8601; empty if unknown. */
	readonly date: string;
	readonly number: number | undefined;
	readonly series: Series;
	readonly language: string | undefined;
}

/** What one report says under one key. */
export interface Saying<T> extends Sayer {
	/** In document order, at least one. */
	readonly items: readonly T[];
}

/** Of one report, as it is kept: thousands of reports say dozens of things. */
interface Kept<T> {
	readonly sayer: Sayer;
	readonly items: readonly T[];
}

/**
 * Which reports say something under which key. Updating a report costs what that report says, whatever the others say.
 * The answers do not depend on the order of updates.
 */
export class ReportsByKey<T> {
	/** Most keys are of one report, which needs no map of its own. */
	readonly #kept = new Map<string, Kept<T> | Map<Sayer, readonly T[]>>();
	/** The latest first; made on first use. */
	readonly #sorted = new Map<string, readonly Saying<T>[]>();
	readonly #reports = new Map<string, { readonly sayer: Sayer; readonly keys: readonly string[] }>();
	#allKeys: readonly string[] | undefined;
	readonly #changed: ((key: string, isKnown: boolean) => void) | undefined;

	/** @param changed is called when a key is new, or gone. */
	constructor(changed?: (key: string, isKnown: boolean) => void) {
		this.#changed = changed;
	}

	/** @param items by key; the report's earlier ones are forgotten. */
	set(path: string, digest: Digest | undefined, items: ReadonlyMap<string, readonly T[]>): void {
		const before = this.#reports.get(path);
		for (const key of before?.keys ?? []) this.#remove(key, before!.sayer);
		this.#reports.delete(path);
		if (!digest || items.size === 0) return;
		const sayer = {
			path,
			date: digest.date ?? '',
			number: digest.number,
			series: seriesOfDigest(digest, path),
			language: digest.language,
		};
		const keys = [...items.keys()].map(shared);
		for (const key of keys) this.#add(key, sayer, items.get(key)!);
		this.#reports.set(path, { sayer, keys });
	}

	/** The latest first. */
	of(key: string): readonly Saying<T>[] {
		const known = this.#sorted.get(key);
		if (known) return known;
		const kept = this.#kept.get(key);
		if (!kept) return [];
		const all: Iterable<readonly [Sayer, readonly T[]]> = kept instanceof Map ? kept : [[kept.sayer, kept.items]];
		const sorted = [...all].map(([sayer, items]) => ({ ...sayer, items })).sort(latestFirst);
		this.#sorted.set(key, sorted);
		return sorted;
	}

	/** {@link of} for a report that asks: without its own, and without later ones if there are others. */
	for(key: string, asker: Asker): readonly Saying<T>[] {
		const all = this.of(key);
		const earlier = this.#without(asker.path, all, laterThan(all, asker));
		return earlier.length > 0 ? earlier : this.#without(asker.path, all, 0);
	}

	/** Does not look at each: a report may ask about what thousands say. */
	#without(path: string | undefined, all: readonly Saying<T>[], start: number): readonly Saying<T>[] {
		const others = all.slice(start);
		const own = path === undefined ? undefined : this.#reports.get(path)?.sayer;
		if (!own) return others;
		for (let i = countWhile(others, ({ date }) => date > own.date); others[i]?.date === own.date; i++) {
			if (others[i]!.path === path) return others.toSpliced(i, 1);
		}
		return others;
	}

	/** The keys that begin so, in alphabetical order, at most `most`. */
	startingWith(prefix: string, most: number): readonly string[] {
		this.#allKeys ??= [...this.#kept.keys()].sort();
		const keys = this.#allKeys;
		const found: string[] = [];
		for (let i = countWhile(keys, (key) => key < prefix); found.length < most && keys[i]?.startsWith(prefix); i++) {
			found.push(keys[i]!);
		}
		return found;
	}

	#add(key: string, sayer: Sayer, items: readonly T[]): void {
		const sorted = this.#sorted.get(key);
		if (sorted) {
			const at = countWhile(sorted, (each) => latestFirst(each, sayer) < 0);
			this.#sorted.set(key, sorted.toSpliced(at, 0, { ...sayer, items }));
		}
		const kept = this.#kept.get(key);
		if (kept instanceof Map) kept.set(sayer, items);
		else if (kept) {
			this.#kept.set(
				key,
				new Map([
					[kept.sayer, kept.items],
					[sayer, items],
				]),
			);
		} else {
			this.#kept.set(key, { sayer, items });
			this.#allKeys = undefined;
			this.#changed?.(key, true);
		}
	}

	#remove(key: string, sayer: Sayer): void {
		this.#sorted.delete(key);
		const kept = this.#kept.get(key);
		if (kept instanceof Map) {
			if (!kept.delete(sayer) || kept.size > 0) return;
		} else if (kept?.sayer !== sayer) return;
		this.#kept.delete(key);
		this.#allKeys = undefined;
		this.#changed?.(key, false);
	}
}

/**
 * How many are later than the asking report.
 *
 * @param sayings the latest first.
 */
export function laterThan(sayings: readonly Saying<unknown>[], { date = '' }: Asker): number {
	return date === '' ? 0 : countWhile(sayings, (saying) => saying.date > date);
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
