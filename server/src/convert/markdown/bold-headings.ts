/** Recognises headings of those who make them bold by hand. */
import { type Block, isShown, plainText } from '../blocks/block.js';

const LONGEST = 100;
const BEGINS = /^[\p{Lu}\p{N}“"«(]/u;
/** What a sentence, an introduction or an entry ends with. */
const ENDS = /[.!?…:;,]["”’»)]?$/u;
/** A single one may be a sentence that is to stand out. */
const HABIT = 2;

export function boldHeadings(blocks: readonly Block[]): Block[] {
	const isTitled = blocks.some((block) => block.kind === 'paragraph' && block.heading === 1);
	const start = isTitled ? 0 : titleLines(blocks);
	const bold = new Set(blocks.filter((block, i) => i >= start && isBoldLine(block) && heads(blocks, i)));
	const isHabit = bold.size >= HABIT || [...bold].some((block) => block.kind === 'paragraph' && block.display);
	let depth = 1;
	return blocks.map((block, i) => {
		if (block.kind !== 'paragraph') return block;
		if (i === 0 && start > 0) return { ...block, heading: 1 };
		if (block.heading !== undefined) depth = block.heading;
		if (!isHabit || !bold.has(block)) return block;
		return { ...block, heading: Math.min(depth + 1, 6) };
	});
}

/** How many bold lines a document without another title begins with, if the first stands out. */
function titleLines(blocks: readonly Block[]): number {
	const [first] = blocks;
	if (first?.kind !== 'paragraph' || !first.display) return 0;
	const end = blocks.findIndex((block) => !isBoldLine(block));
	return end < 0 ? blocks.length : end;
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
	if (next === undefined || isBoldLine(next)) return false;
	return next.kind !== 'paragraph' || (!next.heading && next.pieces.some(isShown));
}
