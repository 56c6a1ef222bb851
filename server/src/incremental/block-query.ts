import { countWhile } from '../text/index.js';
import type { Memoized } from './memo.js';
import {
	type AskedBy,
	type Equality,
	type Inputs,
	newQuery,
	type Query,
	sameItems,
	type ValuesOf,
	valuesOf,
	whyAgain,
} from './query.js';
import type { Block, BlockFailure, Content, Revision, Since } from './revision.js';
import { type Because, watched } from './watch.js';

/** What one block says; places inside `value` are relative to `from`, the block's start. */
export interface Collected<F extends Memoized, T> {
	readonly from: number;
	readonly value: T;
	readonly block: Block<F>;
	/** The number of the block. */
	readonly index: number;
}

/** What the blocks of a revision say, in document order, without those that say nothing. */
export interface BlockQuery<F extends Memoized, R, T> {
	(revision: R): readonly Collected<F, T>[];
	/** Without places: the identical list after a change that alters none of them. */
	readonly values: Query<R, readonly T[]>;
	/** The numbers of the blocks: the identical list as long as no block is added or removed. */
	readonly indexes: Query<R, readonly number[]>;
}

let blockQueries = 0;

/**
 * Asks a block once what it says, for all blocks with these facts.
 *
 * @param read pure; places are relative to the block's start. If it throws, nothing is cached.
 */
export function ofBlock<F extends Memoized, T>(read: (facts: F, source: string) => T): (block: Content<F>) => T {
	const number = blockQueries++;
	return ({ facts, source }) => {
		const { memo } = facts;
		if (memo.has(number)) return memo.get(number) as T;
		const made = read(facts, source);
		memo.set(number, made);
		return made;
	};
}

/**
 * Asks every block what it says; after a change, only the new ones.
 *
 * @param read as for {@link ofBlock}; `undefined` if the block says nothing. A block on which it throws says nothing,
 * and is recorded among the revision's failures.
 * @param equal whether a changed block says the same as before; if so, the previous value is kept.
 */
export function blockQuery<F extends Memoized, T extends NonNullable<unknown>>(
	read: (facts: F, source: string) => T | undefined,
	equal?: Equality<T>,
): BlockQuery<F, Revision<F>, T> {
	return blockQueryWith([], ofBlock(read), equal);
}

/**
 * Like {@link blockQuery}, for what also depends on something else in the revision, such as who is on its lists. Only
 * the new blocks are asked as long as the inputs keep their values.
 *
 * @param read pure; gets the block and the values of the inputs.
 */
export function blockQueryWith<F extends Memoized, const I extends Inputs, T extends NonNullable<unknown>>(
	inputs: I,
	read: (block: Content<F>, ...values: ValuesOf<I>) => T | undefined,
	equal: Equality<T> = Object.is,
): BlockQuery<F, Revision<F> & AskedBy<I>, T> {
	type R = Revision<F> & AskedBy<I>;
	const number = newQuery();
	const collector = new Collector(read as (block: Content<F>, ...values: unknown[]) => T | undefined, equal);
	const begun = newQuery();

	function collect(revision: R): Collection<F, T> {
		const known = revision.memo.get(number) as Collection<F, T> | undefined;
		if (known) return known;
		watched.by?.begins(number);
		const given = valuesOf(inputs, revision);
		const { since } = revision;
		const last = since?.before.memo.get(number) as Collection<F, T> | undefined;
		const made =
			since && last && sameItems(last.given, given)
				? collector.again(revision.blocks, since, last)
				: collector.anew(revision, given, begun);
		revision.memo.set(number, made);
		revision.note(made.failed);
		watched.by?.ends(number, why(inputs, revision, given, last), made.values !== last?.values);
		return made;
	}

	const asked = Object.assign(
		(revision: R): readonly Collected<F, T>[] => {
			const made = collect(revision);
			const last = revision.since?.before.memo.get(number) as Collection<F, T> | undefined;
			made.placed ??= placed(revision, made, last);
			return made.placed;
		},
		{
			values: (revision: R): readonly T[] => collect(revision).values,
			indexes: (revision: R): readonly number[] => collect(revision).indexes,
		},
	);
	watched.by?.defined(number, [asked, asked.values, asked.indexes]);
	return asked;
}

/** @param last what was collected before the change, from the values of the inputs then. */
function why<F extends Memoized, T>(
	inputs: Inputs,
	{ blocks, since }: Revision<F>,
	given: readonly unknown[],
	last: Collection<F, T> | undefined,
): Because {
	const because = whyAgain(inputs, given, since && last?.given);
	return because.is === 'same' ? { is: 'blocks', count: blocks.length - since!.head - since!.tail } : because;
}

type Placed<F extends Memoized, T> = readonly Collected<F, T>[];

/** What stands before the change is still at its place; if that is everything, so is the list. */
function placed<F extends Memoized, T>(
	{ blocks, since }: Revision<F>,
	{ values, indexes }: Collection<F, T>,
	last: Collection<F, T> | undefined,
): Placed<F, T> {
	if (!since || !last?.placed) return place(blocks, values, indexes, []);
	const still = countBelow(indexes, since.head);
	let same = 0;
	for (; same < still; same++) {
		// Other inputs, and the same blocks say something else.
		const before = last.placed[same];
		if (before?.value !== values[same] || before?.index !== indexes[same]) break;
	}
	if (same === values.length && same === last.placed.length) return last.placed;
	return place(blocks, values, indexes, last.placed.slice(0, same));
}

/** What was collected from one revision. */
interface Collection<F extends Memoized, T> {
	/** The values of the inputs. */
	readonly given: readonly unknown[];
	readonly values: readonly T[];
	/** The numbers of their blocks. */
	readonly indexes: readonly number[];
	readonly failed: readonly BlockFailure[];
	/** Built on first use. */
	placed?: Placed<F, T>;
}

/** An interrupted collection. */
interface Part<T> {
	readonly given: readonly unknown[];
	readonly values: T[];
	readonly indexes: number[];
	readonly failed: BlockFailure[];
	/** The first block that was not asked. */
	next: number;
}

/** Appends to `placed` what it lacks. */
function place<F extends Memoized, T>(
	blocks: readonly Block<F>[],
	values: readonly T[],
	indexes: readonly number[],
	placed: Collected<F, T>[],
): Collected<F, T>[] {
	for (let i = placed.length; i < values.length; i++) {
		const index = indexes[i]!;
		const block = blocks[index]!;
		placed.push({ from: block.from, value: values[i]!, block, index });
	}
	return placed;
}

/** How many of the sorted `indexes` are less than `limit`. */
function countBelow(indexes: readonly number[], limit: number): number {
	return countWhile(indexes, (index) => index < limit);
}

/** Walks over blocks and asks them. */
class Collector<F extends Memoized, T> {
	readonly #read: (block: Content<F>, ...given: unknown[]) => T | undefined;
	readonly #equal: Equality<T>;

	constructor(read: (block: Content<F>, ...given: unknown[]) => T | undefined, equal: Equality<T>) {
		this.#read = read;
		this.#equal = equal;
	}

	/** Asks all blocks, or resumes an interrupted walk; `begun` is where the part is kept until then. */
	anew({ blocks, memo, walks }: Revision<F>, given: readonly unknown[], begun: number): Collection<F, T> {
		const left = memo.get(begun) as Part<T> | undefined;
		const part: Part<T> =
			left && sameItems(left.given, given) ? left : { given, values: [], indexes: [], failed: [], next: 0 };
		const { values, indexes, failed } = part;
		const walk = walks?.walk();
		if (walk) memo.set(begun, part);
		while (part.next < blocks.length) {
			const index = part.next++;
			const block = blocks[index]!;
			const value = this.#ask(block, index, given, failed);
			if (value !== undefined) {
				values.push(value);
				indexes.push(index);
			}
			walk?.pass(block.source.length);
		}
		if (walk) memo.set(begun, null);
		return { given, values, indexes, failed };
	}

	/** Asks the new blocks. */
	again(blocks: readonly Block<F>[], since: Since<Revision<F>>, last: Collection<F, T>): Collection<F, T> {
		const { given, values, indexes } = last;
		const { before, head, tail } = since;
		const oldEnd = before.blocks.length - tail;
		const grown = blocks.length - before.blocks.length;
		const from = countBelow(indexes, head);
		const to = countBelow(indexes, oldEnd);
		const failed = last.failed.filter(({ index }) => index < head);
		const newValues: T[] = [];
		const newIndexes: number[] = [];
		for (let index = head; index < blocks.length - tail; index++) {
			const value = this.#ask(blocks[index]!, index, given, failed);
			if (value === undefined) continue;
			const at = from + newValues.length;
			newValues.push(at < to && this.#equal(values[at]!, value) ? values[at]! : value);
			newIndexes.push(index);
		}
		for (const { index, error } of last.failed) if (index >= oldEnd) failed.push({ index: index + grown, error });
		const isSame = <V>(fresh: readonly V[], old: readonly V[]): boolean =>
			fresh.length === to - from && fresh.every((each, i) => each === old[from + i]);
		return {
			given,
			failed,
			values: isSame(newValues, values) ? values : values.slice(0, from).concat(newValues, values.slice(to)),
			indexes:
				(grown === 0 || to === indexes.length) && isSame(newIndexes, indexes)
					? indexes
					: indexes.slice(0, from).concat(
							newIndexes,
							indexes.slice(to).map((index) => index + grown),
						),
		};
	}

	/** A block that is too much for a query, or exposes a bug in it, must not silence all others. */
	#ask(block: Block<F>, index: number, given: readonly unknown[], failed: BlockFailure[]): T | undefined {
		try {
			// Most have no inputs, and a list takes time to spread.
			return given.length === 0 ? this.#read(block) : this.#read(block, ...given);
		} catch (error) {
			failed.push({ index, error });
			return undefined;
		}
	}
}
