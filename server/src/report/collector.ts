import { countWhile } from '../text/index.js';
import type { Facts } from './facts.js';
import { NOTHING, newReader } from './memo.js';
import type { ReadBlock, Report } from './model.js';
import { paceOf } from './pace.js';
import { PerObject } from './per-object.js';
import { sameItems } from './same-items.js';
import { type Blocks, type Succession, succession } from './succession.js';
import { noteTroubles, type Trouble } from './trouble.js';

/** What one block adds; places inside `value` are counted from `from`, the block's start. */
export interface Collected<T> {
	readonly from: number;
	readonly value: T;
	readonly block: ReadBlock;
	/** Which of the report's blocks it is. */
	readonly index: number;
}

type Version = Pick<Report, 'blocks'>;

/** What the blocks of a report add, in the order of the text; those that add nothing are left out. */
export interface Collector<T, R = Version> {
	(report: R): readonly Collected<T>[];
	/** Without places: the very same after a keystroke that changes nothing of it. */
	values(report: R): readonly T[];
	/** The numbers of the blocks that add them; the very same as long as no block comes or goes. */
	indexes(report: R): readonly number[];
}

/**
 * Asks every block of a report for what it adds. A block is asked once, however often it stands in a
 * report or in later versions of it.
 *
 * `read` must depend on nothing but its arguments, and give places counted from the block's start. It
 * answers `undefined` for nothing, as for most blocks: what it makes is kept with the block. A block on which
 * it throws adds nothing, and is one of the report's {@link Trouble}s.
 *
 * @param alike whether a block that has changed adds what it did before: then the collection holds the very
 * same as before.
 */
export function collector<T extends object | true>(
	read: (facts: Facts, source: string) => T | undefined,
	alike?: (one: T, other: T) => boolean,
): Collector<T> {
	const reader = newReader<T>();
	return collection(
		({ facts, source }): T | undefined => {
			let value = facts.memo.get(reader);
			if (value === undefined) {
				value = read(facts, source) ?? NOTHING;
				facts.memo.set(reader, value);
			}
			return value === NOTHING ? undefined : value;
		},
		() => undefined,
		alike,
	);
}

/**
 * As {@link collector}, for what depends on something else of the report too, such as who is on its
 * lists. As long as `given` finds the very same object, only blocks that are new are asked.
 */
export function collectorGiven<T extends object | true, G>(
	read: (block: ReadBlock, given: G) => T | undefined,
	given: (report: Report) => G,
): Collector<T, Report> {
	return collection(read, given);
}

/** What has been collected of one version. */
interface Collection<T, G> {
	readonly given: G;
	readonly values: readonly T[];
	/** The numbers of their blocks. */
	readonly indexes: readonly number[];
	readonly failed: readonly Trouble[];
	/** Made when first asked for. */
	placed?: readonly Collected<T>[];
}

/** A collection that was interrupted. */
interface Part<T, G> {
	readonly given: G;
	readonly values: T[];
	readonly indexes: number[];
	readonly failed: Trouble[];
	/** The first block that has not been asked. */
	next: number;
}

function collection<T, G, R extends Version>(
	ask: (block: ReadBlock, given: G) => T | undefined,
	givenIn: (report: R) => G,
	alike: (one: T, other: T) => boolean = () => false,
): Collector<T, R> {
	const known = new PerObject<Blocks, Collection<T, G>>();
	const parts = new PerObject<Blocks, Part<T, G> | undefined>();

	/** One block that is too much for a reader, or shows a fault of it, must not silence all others. */
	function askSafely(block: ReadBlock, index: number, given: G, failed: Trouble[]): T | undefined {
		try {
			return ask(block, given);
		} catch (error) {
			failed.push({ index, error });
			return undefined;
		}
	}

	function collect(report: R): Collection<T, G> {
		const { blocks } = report;
		const given = givenIn(report);
		const ready = known.get(blocks);
		if (ready && ready.given === given) return ready;
		const since = succession(blocks);
		const before = since && known.get(since.before);
		const made = since && before && before.given === given ? again(blocks, since, before) : anew(blocks, given);
		known.set(blocks, made);
		noteTroubles(blocks, made.failed);
		return made;
	}

	function anew(blocks: Blocks, given: G): Collection<T, G> {
		const begun = parts.get(blocks);
		const part: Part<T, G> =
			begun && begun.given === given ? begun : { given, values: [], indexes: [], failed: [], next: 0 };
		const { values, indexes, failed } = part;
		const walk = paceOf(blocks)?.walk();
		if (walk) parts.set(blocks, part);
		while (part.next < blocks.length) {
			const index = part.next++;
			const block = blocks[index]!;
			const value = askSafely(block, index, given, failed);
			if (value !== undefined) {
				values.push(value);
				indexes.push(index);
			}
			walk?.pass(block.source.length);
		}
		if (walk) parts.set(blocks, undefined);
		return { given, values, indexes, failed };
	}

	function again(blocks: Blocks, since: Succession, last: Collection<T, G>): Collection<T, G> {
		const { given, values, indexes } = last;
		const { before, head, tail } = since;
		const failed = last.failed.filter(({ index }) => index < head);
		const from = countWhile(indexes, (index) => index < head);
		const to = countWhile(indexes, (index) => index < before.length - tail);
		const comeValues: T[] = [];
		const comeIndexes: number[] = [];
		for (let index = head; index < blocks.length - tail; index++) {
			const value = askSafely(blocks[index]!, index, given, failed);
			if (value === undefined) continue;
			const gone = values[from + comeValues.length];
			const same = gone !== undefined && from + comeValues.length < to && alike(gone, value);
			comeValues.push(same ? gone : value);
			comeIndexes.push(index);
		}
		const grown = blocks.length - before.length;
		const later = indexes.slice(to);
		for (const { index, error } of last.failed) {
			if (index >= before.length - tail) failed.push({ index: index + grown, error });
		}
		const sameIndexes = grown === 0 && sameItems(comeIndexes, indexes.slice(from, to));
		const sameValues = sameItems(comeValues, values.slice(from, to));
		return {
			given,
			failed,
			values: sameValues ? values : values.slice(0, from).concat(comeValues, values.slice(to)),
			indexes: sameIndexes
				? indexes
				: indexes.slice(0, from).concat(comeIndexes, grown === 0 ? later : later.map((index) => index + grown)),
		};
	}

	function place(blocks: Blocks, { values, indexes }: Collection<T, G>): Collected<T>[] {
		return values.map((value, i) => {
			const index = indexes[i]!;
			const block = blocks[index]!;
			return { from: block.from, value, block, index };
		});
	}

	return Object.assign(
		(report: R): readonly Collected<T>[] => {
			const made = collect(report);
			made.placed ??= place(report.blocks, made);
			return made.placed;
		},
		{
			values: (report: R): readonly T[] => collect(report).values,
			indexes: (report: R): readonly number[] => collect(report).indexes,
		},
	);
}
