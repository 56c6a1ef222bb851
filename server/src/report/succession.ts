import type { ReadBlock } from './model.js';

/** The blocks of a document; each version of it has a list of its own. */
export type Blocks = readonly ReadBlock[];

/** How a version differs from the one before. */
export interface Succession {
	readonly before: Blocks;
	/** How many blocks at the start are the same and at the same places. */
	readonly head: number;
	/** How many blocks at the end, after those, are the same; their places may have moved. */
	readonly tail: number;
}

type Extent = Pick<Succession, 'head' | 'tail'>;

/** Held weakly, so that a version does not keep all that were before it. */
const befores = new WeakMap<Blocks, WeakRef<Blocks>>();
/** Without the version before, for the same reason. */
const known = new WeakMap<Blocks, Extent>();

/** Notes that `blocks` are what has become of `before`. */
export function succeed(blocks: Blocks, before: Blocks): void {
	befores.set(blocks, new WeakRef(before));
}

/** What has become of the version before, if anyone still knows it. */
export function succession(blocks: Blocks): Succession | undefined {
	const before = befores.get(blocks)?.deref();
	if (!before) return undefined;
	let extent = known.get(blocks);
	if (!extent) {
		extent = compare(before, blocks);
		known.set(blocks, extent);
	}
	return { before, head: extent.head, tail: extent.tail };
}

function compare(before: Blocks, blocks: Blocks): Extent {
	const least = Math.min(before.length, blocks.length);
	let head = 0;
	while (head < least && isAtSamePlace(before[head]!, blocks[head]!)) head++;
	let tail = 0;
	while (tail < least - head && isSame(before[before.length - 1 - tail]!, blocks[blocks.length - 1 - tail]!)) tail++;
	return { head, tail };
}

function isAtSamePlace(one: ReadBlock, other: ReadBlock): boolean {
	return one === other || (one.from === other.from && isSame(one, other));
}

/** Facts alone do not tell blank blocks apart. */
function isSame(one: ReadBlock, other: ReadBlock): boolean {
	return one.facts === other.facts && one.to - one.from === other.to - other.from;
}
