import { countWhile } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import type { Report } from '../facts/report.js';

/** The block at a place, and the next one: two may meet there. */
export function blocksAt({ blocks }: Report, at: number): readonly ReadBlock[] {
	const index = countWhile(blocks, ({ to }) => to < at);
	return blocks.slice(index, index + 2);
}
