/** What a document of ours has of its template, and not of the report. */
import { type Block, plainText } from '../blocks/block.js';
import { weightOf } from '../package/exported.js';

/**
 * The blocks between those of the template, where these say what they said; someone who has changed a letterhead is shown that.
 *
 * @param weights of what is before and after the report, with a blank between them.
 */
export function withoutLetterhead(blocks: readonly Block[], weights = ''): readonly Block[] {
	const [before = 0, after = 0] = weights.split(' ').map(Number);
	const from = lengthOf(blocks, before);
	const rest = blocks.slice(from);
	return rest.slice(0, rest.length - lengthOf(rest.toReversed(), after));
}

/** How many blocks have that weight together. */
function lengthOf(blocks: readonly Block[], weight: number): number {
	let sum = 0;
	for (let i = 0; i < blocks.length && sum < weight; i++) {
		sum += weightOf(wordsOf(blocks[i]!));
		if (sum === weight) return i + 1;
	}
	return 0;
}

function wordsOf(block: Block): string {
	if (block.kind === 'paragraph') return plainText(block.pieces);
	if (block.kind === 'rule') return '';
	return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.map(wordsOf))).join('');
}
