/** What every kind of document is read into, and Markdown is made of. */

/** Raised or lowered, by the tag that says so. */
export type Script = 'sup' | 'sub';

/** How text looks, and where it leads. */
export interface Marks {
	readonly strong: boolean;
	readonly emphasis: boolean;
	readonly deleted: boolean;
	readonly code: boolean;
	readonly script?: Script | undefined;
	/** An address; within the document, `#` and the name of a target. */
	readonly link: string | undefined;
}

export const PLAIN: Marks = Object.freeze({
	strong: false,
	emphasis: false,
	deleted: false,
	code: false,
	link: undefined,
});

export interface TextPiece extends Marks {
	readonly kind: 'text';
	readonly text: string;
}

export interface BreakPiece extends Marks {
	readonly kind: 'break';
}

export interface ImagePiece extends Marks {
	readonly kind: 'image';
	readonly alt: string;
	readonly url: string;
}

/** A reference to a note. */
export interface NotePiece extends Marks {
	readonly kind: 'note';
	/** Its label in Markdown. */
	readonly label: string;
}

/** A place that links may lead to. */
export interface TargetPiece extends Marks {
	readonly kind: 'target';
	readonly name: string;
}

export type Piece = TextPiece | BreakPiece | ImagePiece | NotePiece | TargetPiece;

/** What stands before a paragraph that is an item. */
export interface Label {
	/** As shown, `(a)`; empty for a bullet. */
	readonly text: string;
	/** The number, where Markdown can show the label itself: `7.`, `7)`. */
	readonly number?: number;
	/** Whether text follows without a space. */
	readonly close?: boolean;
	/** Level in its list, from 0. */
	readonly level: number;
	/** Which list it is. */
	readonly list: string;
	/** Which of several with the same bullets, where that is certain. */
	readonly part?: string;
}

interface Ordered {
	/** Which block of the document it is, or begins with, from 0. */
	readonly order?: number;
}

export interface Paragraph extends Ordered {
	readonly kind: 'paragraph';
	readonly pieces: readonly Piece[];
	/** 1 to 6 for a heading. */
	readonly heading?: number | undefined;
	readonly label?: Label | undefined;
	/** How far its text is from the margin, in twentieths of a point. */
	readonly indent: number;
	/** In a quotation. */
	readonly quote?: boolean;
	/** A line of source code. */
	readonly code?: boolean;
	/** A page ends after it, or begins before it, where the text ran into the margin. */
	readonly pageAfter?: boolean;
	readonly pageBefore?: boolean;
	/** It stands out as headings do, by more than being bold. */
	readonly display?: boolean;
}

export interface Cell {
	readonly blocks: readonly Block[];
	/** How many columns it takes. */
	readonly width: number;
	/** It continues the cell above. */
	readonly continued?: boolean;
}

export interface Table extends Ordered {
	readonly kind: 'table';
	readonly rows: readonly (readonly Cell[])[];
}

/** A line across the page. */
export interface Rule extends Ordered {
	readonly kind: 'rule';
}

export type Block = Paragraph | Table | Rule;

/** A picture that goes into the folder of pictures. */
export interface Picture {
	/** Name in that folder. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** A document that has been read. */
export interface Content {
	/** Headings and lists are what its styles say, so that nothing is to be guessed from looks. */
	readonly isStyled?: boolean;
	readonly blocks: readonly Block[];
	/** In the order of their references. */
	readonly notes: readonly { readonly label: string; readonly blocks: readonly Block[] }[];
	readonly pictures: readonly Picture[];
}

/** Whether all words are bold. */
export function isStrong(pieces: readonly Piece[]): boolean {
	return pieces.every((piece) => piece.strong || piece.kind !== 'text' || piece.text.trim() === '');
}

/** A paragraph of which nothing is known, as of places that links lead to at the end of a text. */
export function plainParagraph(pieces: readonly Piece[]): Paragraph {
	return { kind: 'paragraph', pieces, indent: 0 };
}

/** A note with the name of who has written it before its words; without a name, as it is. */
export function saidBy(author: string | undefined, blocks: readonly Block[]): readonly Block[] {
	const [first, ...rest] = blocks;
	if (author === undefined || author === '' || first?.kind !== 'paragraph') return blocks;
	return [{ ...first, pieces: [{ ...PLAIN, kind: 'text', text: `${author}: ` }, ...first.pieces] }, ...rest];
}

export function plainText(pieces: readonly Piece[]): string {
	return pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'break' ? '\n' : '')).join('');
}

export function isShown(piece: Piece): boolean {
	return piece.kind === 'image' || piece.kind === 'note' || (piece.kind === 'text' && piece.text.trim() !== '');
}
