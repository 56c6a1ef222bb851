/** Text for a place in a report: it goes on with what is there. */
import type { List, RootContent } from 'mdast';
import type { Content } from '../blocks/block.js';
import { nodesOf } from './compose.js';
import { cellOf } from './table.js';
import { type Bullet, write, writeCell } from './write.js';

/** The line of the cursor. */
export interface Place {
	/** From its beginning to the cursor. */
	readonly before: string;
	/** From the cursor, or the end of the selection, to the end of the line. */
	readonly after: string;
}

/** A row of a table that begins with its border, as most do. */
const ROW = /^\s*\|/;
/** An item: indent, marker, and blanks. */
const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])(\s+)/;

export function insertion(content: Content, place: Place): string {
	if (ROW.test(place.before)) return inCell(content);
	const item = ITEM.exec(place.before);
	return item ? inItem(content, item, place) : inText(content, place);
}

/** Whether it is one paragraph that looks like nothing but text. */
export function isPlain({ blocks, notes }: Content): boolean {
	const [only, ...others] = blocks;
	if (others.length > 0 || notes.length > 0) return false;
	if (only?.kind !== 'paragraph') return only === undefined;
	if (only.heading !== undefined || only.label || only.quote || only.code) return false;
	return only.pieces.every(
		(piece) =>
			piece.kind === 'target' ||
			(piece.kind === 'text' &&
				!piece.strong &&
				!piece.emphasis &&
				!piece.deleted &&
				!piece.code &&
				!piece.script &&
				!piece.link),
	);
}

function inCell({ blocks }: Content): string {
	return writeCell(cellOf(blocks, { breaks: 'html', isStyled: false, targets: new Map(), written: new Map() }));
}

function inText(content: Content, { before, after }: Place): string {
	const { nodes, notes } = nodesOf(content);
	const text = write(nodes, notes).text.trimEnd();
	const isOne = nodes.length === 1 && notes.length === 0 && nodes[0]!.type === 'paragraph';
	if (isOne) return text;
	const above = before.trim() !== '' && nodes[0]?.type !== 'paragraph' ? '\n\n' : '';
	return `${above}${text}${after.trim() === '' ? '' : '\n\n'}`;
}

function inItem(
	content: Content,
	[all, indent = '', marker = '', blanks = '']: RegExpExecArray,
	{ before, after }: Place,
): string {
	const { nodes, notes } = nodesOf(content);
	const [first, ...rest] = nodes;
	const number = Number.parseInt(marker, 10);
	const bullet: Bullet = marker === '*' || marker === '+' ? marker : '-';
	const column = ' '.repeat(indent.length + marker.length + blanks.length);
	const print = (some: readonly RootContent[]): string => write(some, [], bullet).text.trimEnd();
	const noted = notes.length === 0 ? '' : `\n\n${write([], notes).text.trimEnd()}`;
	const end = after.trim() === '' || (rest.length === 0 && first?.type === 'paragraph') ? '' : `\n${indent}`;
	if (first?.type === 'list') {
		const isBegun = before.length > all.length;
		const items = indented(print([likeList(first, marker, isBegun ? number + 1 : number)]), indent);
		// The first item takes the marker that is there.
		const shown = isBegun ? `\n${indent}${items}` : items.replace(/^(?:[-*+]|\d+[.)])\s+/, '');
		return `${shown}${rest.length === 0 ? '' : `\n\n${print(rest)}`}${noted}${end}`;
	}
	const shown = first?.type === 'paragraph' ? print([first]) : '';
	const others = first?.type === 'paragraph' ? rest : nodes;
	const below = others.length === 0 ? '' : `\n\n${column}${indented(print(others), column)}`;
	return `${indented(shown, column)}${below}${noted}${end}`;
}

/** The list with the markers of the one that it goes on with. */
function likeList(list: List, marker: string, start: number): List {
	const ordered = !Number.isNaN(start);
	return { ...list, ordered, ...(ordered && { start, data: { delimiter: marker.at(-1) } as List['data'] & object }) };
}

/** All lines but the first. */
function indented(text: string, indent: string): string {
	return text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}
