import type { Span } from '../text/index.js';
import { Memo, type Memoized } from './memo.js';

/** What a block says, wherever it stands. */
export interface Content<F extends Memoized> {
	readonly source: string;
	/** What was read from `source`. Equal blocks share it, even across revisions, and its memo with it. */
	readonly facts: F;
}

/** A stretch of a document that is read on its own. */
export interface Block<F extends Memoized> extends Content<F>, Span {}

/** Where a revision came from. */
export interface Origin<F extends Memoized> {
	readonly before: Revision<F>;
	/** How many blocks at the start and at the end are known to be the same: they are not compared. */
	readonly head: number;
	readonly tail: number;
}

/** How a revision differs from the previous one. */
export interface Since<R> {
	readonly before: R;
	/** This many blocks at the start are the same and at the same places … */
	readonly head: number;
	/** … and this many at the end, after those, are the same; their places may have moved. */
	readonly tail: number;
}

/** A block on which a query throws. */
export interface BlockFailure {
	/** The number of the block. */
	readonly index: number;
	readonly error: unknown;
}

/** What engines say if there is too much of something, in V8, SpiderMonkey and JavaScriptCore. */
const TOO_MUCH =
	/call stack|too much recursion|invalid (?:array|string) length|out of memory|(?:map|set) maximum size|allocation size overflow/i;

/** Whether a block was too much for a query, which is not the query's fault. */
export function isTooMuch(error: unknown): boolean {
	return error instanceof Error && TOO_MUCH.test(error.message);
}

/** Interrupts long walks over blocks to let others run. */
export interface Walks {
	walk(): {
		/** Called after each block, with its length. If it throws, what was collected is kept, to resume there. */
		pass(length: number): void;
	};
}

/**
 * One version of a document: its blocks, and how they differ from the previous version. Subclasses add what else is
 * known of it, such as the path; those are the inputs of queries.
 */
export class Revision<F extends Memoized> implements Memoized {
	readonly blocks: readonly Block<F>[];
	/** Hidden from comparisons of two revisions. */
	readonly #memo = new Memo();
	/** What has changed since the previous revision, until the one after the next is made. */
	#since: Since<Revision<F>> | undefined;
	readonly #walks: Walks | undefined;
	readonly #failures: BlockFailure[] = [];

	constructor(blocks: readonly Block<F>[], origin?: Origin<F>, walks?: Walks) {
		this.blocks = blocks;
		this.#walks = walks;
		if (!origin) return;
		const { before } = origin;
		this.#since = { before, ...compare(origin, blocks) };
		// Nobody asks that one any more, and it must not keep all earlier ones alive.
		const beforeThat = before.#since?.before;
		if (beforeThat) beforeThat.#since = undefined;
	}

	get memo(): Memo {
		return this.#memo;
	}

	/** What has changed since the previous revision; `undefined` for the first, and once two later ones have been made. */
	get since(): Since<this> | undefined {
		return this.#since as Since<this> | undefined;
	}

	/** Absent if nobody else waits. */
	get walks(): Walks | undefined {
		return this.#walks;
	}

	/** In the order in which queries were asked: a block may occur several times. */
	get failures(): readonly BlockFailure[] {
		return this.#failures;
	}

	note(failures: readonly BlockFailure[]): void {
		for (const each of failures) this.#failures.push(each);
	}
}

function compare<F extends Memoized>(
	{ before: { blocks: before }, head, tail }: Origin<F>,
	blocks: readonly Block<F>[],
): { head: number; tail: number } {
	const least = Math.min(before.length, blocks.length);
	let [start, end] = [head, tail];
	while (start < least - end && isAtSamePlace(before[start]!, blocks[start]!)) start++;
	while (end < least - start && isSame(before[before.length - 1 - end]!, blocks[blocks.length - 1 - end]!)) end++;
	return { head: start, tail: end };
}

function isAtSamePlace<F extends Memoized>(one: Block<F>, other: Block<F>): boolean {
	return one === other || (one.from === other.from && isSame(one, other));
}

/** Blank blocks share their facts, however long they are. */
function isSame<F extends Memoized>(one: Block<F>, other: Block<F>): boolean {
	return one.facts === other.facts && one.to - one.from === other.to - other.from;
}
