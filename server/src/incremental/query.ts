import type { Memoized } from './memo.js';
import type { Since } from './revision.js';
import { type Because, watched } from './watch.js';

/** Something asked of a revision: one of its inputs, or something computed from them. */
export type Query<R, T> = (revision: R) => T;

/** Whether two values are the same in everything that anyone reads of them. */
export type Equality<T> = (one: T, other: T) => boolean;

/** What a query can be asked of. */
export interface Asked extends Memoized {
	readonly since: Since<Asked> | undefined;
}

export type Inputs = readonly Query<never, unknown>[];
/** The values of a query's inputs. */
export type ValuesOf<I extends Inputs> = { readonly [K in keyof I]: I[K] extends Query<never, infer T> ? T : never };
/** The revisions that all inputs can be asked of. */
export type AskedBy<I extends Inputs> = I[number] extends (revision: infer R) => unknown ? R & Asked : never;

interface Made<T> {
	readonly from: readonly unknown[];
	readonly value: T;
}

let queries = 0;

/** A number for something kept in the memo of revisions. */
export function newQuery(): number {
	return queries++;
}

/**
 * Computes something from inputs: once per revision, and only if one of them has changed since the previous revision.
 *
 * @param make pure; gets the values of the inputs, and nothing else. If it throws, nothing is cached.
 * @param equal whether the new result equals the previous one; if so, the previous one is kept, and nothing that builds
 * on it is recomputed.
 */
export function query<const I extends Inputs, T>(
	inputs: I,
	make: (...values: ValuesOf<I>) => T,
	equal: Equality<T> = Object.is,
): Query<AskedBy<I>, T> {
	const number = newQuery();
	const asked: Query<AskedBy<I>, T> = (revision) => {
		const known = revision.memo.get(number) as Made<T> | undefined;
		if (known) return known.value;
		watched.by?.begins(number);
		const from = valuesOf(inputs, revision);
		const last = revision.since?.before.memo.get(number) as Made<T> | undefined;
		const made = last && sameItems(last.from, from) ? last : { from, value: again(from, last) };
		revision.memo.set(number, made);
		watched.by?.ends(number, whyAgain(inputs, from, last?.from), made.value !== last?.value);
		return made.value;
	};
	watched.by?.defined(number, [asked]);
	return asked;

	function again(from: readonly unknown[], last: Made<T> | undefined): T {
		const value = make(...(from as ValuesOf<I>));
		return last && equal(last.value, value) ? last.value : value;
	}
}

export function valuesOf(inputs: Inputs, revision: unknown): readonly unknown[] {
	return inputs.map((input) => input(revision as never));
}

export function whyAgain(inputs: Inputs, now: readonly unknown[], before: readonly unknown[] | undefined): Because {
	if (!before) return { is: 'first' };
	const input = inputs[now.findIndex((value, index) => value !== before[index])];
	return input ? { is: 'input', input } : { is: 'same' };
}

/** Whether two lists hold the identical items in the same order. */
export function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
	if (one === other) return true;
	if (one.length !== other.length) return false;
	for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
	return true;
}

/**
 * Whether two plain values (lists, plain objects, primitives) say the same. Anything else equals only itself, so what
 * is taken to be the same is the same.
 */
export function sameValue(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (Array.isArray(one)) {
		return Array.isArray(other) && one.length === other.length && one.every((each, i) => sameValue(each, other[i]));
	}
	if (!isPlain(one) || !isPlain(other)) return false;
	const keys = Object.keys(one);
	return (
		keys.length === Object.keys(other).length &&
		keys.every((key) => Object.hasOwn(other, key) && sameValue(one[key], other[key]))
	);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
