/** Recognises the items of those who type their numbers and bullets by hand. */
import type { Block, Label, Paragraph, Piece } from '../blocks/block.js';
import { bullet, labelOf } from '../blocks/label.js';

/** A number and what parts it from the text. “5. Februar” looks the same. */
const NUMBER = /^\s*((\d{1,3})([.)]))(\t|[ \u00a0]+)(?=\S)/;
const BULLET = /^\s*(?:[•▪●◦‣⁃][ \u00a0\t]+|[·–-]\t\s*)(?=\S)/;

/** The list that all of them are in. */
const TYPED = 'typed';

interface Candidate {
	readonly index: number;
	readonly number: number;
	readonly text: string;
	readonly length: number;
	/** A tab leaves no doubt. */
	readonly isSure: boolean;
}

export function typedLabels(blocks: readonly Block[]): Block[] {
	const labelled = [...blocks];
	const candidates: Candidate[] = [];
	for (const [index, block] of blocks.entries()) {
		const text = firstText(block);
		if (text === undefined) continue;
		const [dot] = BULLET.exec(text) ?? [];
		if (dot !== undefined) labelled[index] = withLabel(block as Paragraph, dot.length, bullet(TYPED, 0));
		const [all, label, digits, , blank] = NUMBER.exec(text) ?? [];
		if (all === undefined) continue;
		candidates.push({ index, number: Number(digits), text: label!, length: all.length, isSure: blank === '\t' });
	}
	for (const [i, { index, number, text, length, isSure }] of candidates.entries()) {
		// One that stands alone may be a date.
		const isOneOfMany = candidates[i - 1]?.number === number - 1 || candidates[i + 1]?.number === number + 1;
		if (isSure || isOneOfMany) labelled[index] = withLabel(blocks[index] as Paragraph, length, labelOf(text, TYPED, 0));
	}
	return labelled;
}

/** Of a paragraph that may be an item. */
function firstText(block: Block): string | undefined {
	if (block.kind !== 'paragraph' || block.label || block.heading !== undefined || block.quote || block.code)
		return undefined;
	const first = block.pieces.find(({ kind }) => kind !== 'target');
	return first?.kind === 'text' && !first.code && first.link === undefined ? first.text : undefined;
}

function withLabel(block: Paragraph, length: number, label: Label): Paragraph {
	const at = block.pieces.findIndex(({ kind }) => kind !== 'target');
	const pieces = block.pieces.map((piece, i): Piece => {
		return i === at && piece.kind === 'text' ? { ...piece, text: piece.text.slice(length) } : piece;
	});
	return { ...block, pieces, label };
}
