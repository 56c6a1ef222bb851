/** Tells code from text that a style for code only makes look like it, as on pages that were copied. */
import { type Block, isStrong, type Paragraph, type Piece } from '../blocks/block.js';

/** Code of Markdown has no links, numbers, notes, pictures and bold lines: paragraphs with some are text, and so are those beside them. */
export function onlyCode(blocks: readonly Block[]): Block[] {
	const read = [...blocks];
	let from = 0;
	let isText = false;
	for (let i = 0; i <= blocks.length; i++) {
		const block = blocks[i];
		if (block?.kind === 'paragraph' && block.code) {
			isText ||= block.label !== undefined || isStrong(block.pieces) || block.pieces.some(isMore);
			continue;
		}
		for (let at = from; isText && at < i; at++) read[at] = { ...(blocks[at] as Paragraph), code: false };
		from = i + 1;
		isText = false;
	}
	return read;
}

function isMore(piece: Piece): boolean {
	if (piece.kind !== 'text') return piece.kind === 'note' || piece.kind === 'image';
	// An address that leads to itself is there to be read.
	return piece.link?.includes(piece.text.trim()) === false;
}
