/** Where reading may pass over blocks: most lines of a report begin nothing, and are not asked for more than the line above. */
import type { ReadBlock } from '../facts/model.js';
import { blockQuery, ofBlock } from '../facts/queries.js';
import { goesOn } from './above.js';
import { type Line, linesOf } from './lines/lines.js';
import { mayLead } from './lines/section.js';

/** The blocks with a heading, a mark, or a word for what may stand below. */
export const telling = blockQuery((facts, source) => (linesOf({ facts, source }).some(tells) ? true : undefined));

function tells(line: Line): boolean {
	const { form, is, quoted } = line;
	return !quoted && (is !== undefined || form === 'heading' || mayLead(line));
}

/** It has a line of text to whose lines nothing above it matters, but for the heading. */
const isApart = ofBlock((facts, source): boolean =>
	linesOf({ facts, source }).some((line) => {
		const { form, indent, quoted } = line;
		return form === 'text' && indent === undefined && !quoted && !goesOn(line);
	}),
);

/**
 * From where to read so that all is known that matters to a block: its own number at most, and that of `least` at least.
 *
 * @param index of the block; the number of blocks if there is nothing to read.
 */
export function apartAbove(index: number, least: number, blocks: readonly ReadBlock[]): number {
	let at = index;
	while (at > least && at < blocks.length && (at === index || !isApart(blocks[at]!))) at--;
	return at;
}
