import type { ReadBlock } from './model.js';
import { PerObject } from './per-object.js';

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

/** The version before is held weakly, so that a version does not keep all that were before it. */
const known = new PerObject<Blocks, Extent & { readonly before: WeakRef<Blocks> }>();

/**
 * Notes that `blocks` are what has become of `before`.
 *
 * @param least how many are surely the same: those are not compared.
 */
export function succeed(blocks: Blocks, before: Blocks, least: Extent): void {
	const { head, tail } = compare(before, blocks, least);
	known.set(blocks, { before: new WeakRef(before), head, tail });
}

/** What has become of the version before, if anyone still knows it. */
export function succession(blocks: Blocks): Succession | undefined {
	const since = known.get(blocks);
	const before = since?.before.deref();
	return before && { before, head: since!.head, tail: since!.tail };
}

function compare(before: Blocks, blocks: Blocks, { head, tail }: Extent): Extent {
	const least = Math.min(before.length, blocks.length);
	let [start, end] = [head, tail];
	while (start < least - end && isAtSamePlace(before[start]!, blocks[start]!)) start++;
	while (end < least - start && isSame(before[before.length - 1 - end]!, blocks[blocks.length - 1 - end]!)) end++;
	return { head: start, tail: end };
}

function isAtSamePlace(one: ReadBlock, other: ReadBlock): boolean {
	return one === other || (one.from === other.from && isSame(one, other));
}

/** Facts alone do not tell blank blocks apart. */
function isSame(one: ReadBlock, other: ReadBlock): boolean {
	return one.facts === other.facts && one.to - one.from === other.to - other.from;
}
