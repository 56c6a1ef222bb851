/** Recognises headings of those who make them bold by hand. */
import type { Block, Paragraph } from '../blocks/block.js';
import { plainText } from '../blocks/block.js';

const LONGEST = 100;
const BEGINS = /^[\p{Lu}\p{N}“"«(]/u;
/** What a sentence, an introduction or an entry ends with. */
const ENDS = /[.!?…:;,]["”’»)]?$/u;
/** A single one may be a sentence that is to stand out. */
const HABIT = 2;

export function boldHeadings(blocks: readonly Block[]): Block[] {
	const bold = new Set(blocks.filter((block, i) => isBoldLine(block) && heads(blocks, i)));
	if (bold.size < HABIT && ![...bold].some((block) => block.kind === 'paragraph' && block.display)) return [...blocks];
	const isTitled = blocks.some((block) => block.kind === 'paragraph' && block.heading === 1);
	let depth = 1;
	return blocks.map((block, i) => {
		if (block.kind !== 'paragraph') return block;
		if (block.heading !== undefined) depth = block.heading;
		if (!bold.has(block)) return block;
		// The first words of a document that has no title are its title.
		const heading = i === 0 && !isTitled && block.display ? 1 : Math.min(depth + 1, 6);
		return { ...block, heading };
	});
}

function isBoldLine(block: Block): boolean {
	if (block.kind !== 'paragraph' || block.heading !== undefined || block.label || block.quote || block.code)
		return false;
	const text = plainText(block.pieces).trim();
	if (text === '' || text.length > LONGEST || /[\n\t]/.test(text) || !BEGINS.test(text) || ENDS.test(text))
		return false;
	return block.pieces.every(
		(piece) => piece.kind === 'target' || (piece.kind === 'text' && (piece.strong || piece.text.trim() === '')),
	);
}

/** Whether something follows that it can be the heading of. */
function heads(blocks: readonly Block[], at: number): boolean {
	const next = blocks[at + 1];
	return next !== undefined && !isBoldLine(next) && !(next as Paragraph).heading;
}
