/** Paragraphs and list items, line by line; part of `parseSimple`. */
import type { List, ListItem, RootContent } from 'mdast';
import type { Span } from '../../text/index.js';
import { readInline } from './inline.js';
import { matchAt, placed } from './tokens.js';

/** What opens a line that may not be part of a paragraph. */
const OPENS = /[-=>:|]|(?:[*+]|#{1,6}|\d{1,9}[.)])(?:[ \t\r\n]|$)|```|~~~/y;
/**
 * What may part two parts of a text (CommonMark, section 4.1); hyphens are in what opens a line anyway. With the rest of the line, five
 * million stars would overflow the stack of the expression.
 */
const RULE = /[*_][*_ \t]{2}(?:[*_ \t]{0,200}(?:[\r\n]|$)|[*_ \t]{200})/y;
/** A number other than 1, which begins no list in the middle of a paragraph. */
const LATER_NUMBER = /(?!1[.)])\d{1,9}[.)] /y;
/** Up to four blanks belong to a marker, or a tab; with five, the item begins with indented code. */
const MARKER = /(?:[-*+]|\d{1,9}[.)])(?: {1,4}|\t)(?=[^ \t\r\n])/y;
/** Nested lists on one line, as in `- 1. text`; more of them are left to the parser. */
const MARKERS = 3;
/** What GFM takes for a checkbox wherever an item's first paragraph begins, with the blank that goes with it. */
const CHECKBOX = /\[([ xX])\] (?=[^ \r\n])/y;
/** How deep lists may be nested at all. */
const DEPTH = 12;
const LINE = /([ \t]*)((?:[^ \t\r\n][^\r\n]*)?)(\r\n|\r|\n|$)/y;

/** Whether a line that opens at `at` can only be part of a paragraph. */
function goesOn(block: string, at: number): boolean {
	return at < block.length && !isAt(OPENS, block, at) && !isAt(RULE, block, at);
}

function isAt(sticky: RegExp, block: string, at: number): boolean {
	sticky.lastIndex = at;
	return sticky.test(block);
}

/** The column behind some signs: a tab leads to the next fourth one (CommonMark, section 2.2). */
function columnBehind(signs: string, columns = 0): number {
	let column = columns;
	for (const sign of signs) column += sign === '\t' ? 4 - (column % 4) : 1;
	return column;
}

/** An open list item: what is indented as far as its content belongs to it. */
interface OpenItem {
	readonly column: number;
	readonly item: ListItem;
	readonly list: List;
}

/** A paragraph that may continue on the next line. */
interface OpenParagraph extends Span {
	/** Where the text begins: behind a checkbox. */
	readonly contentFrom: number;
	/** Where the blanks at its end begin. */
	readonly contentTo: number;
	/** How many items contain it. */
	readonly depth: number;
}

/** Reads a paragraph, or one list item with everything in it. */
export class Lines {
	readonly #block: string;
	readonly #end: number;
	readonly #root: RootContent[] = [];
	readonly #items: OpenItem[] = [];
	#paragraph: OpenParagraph | undefined;
	/** The last line was blank. */
	#isAfterBlank = false;

	constructor(block: string, end: number) {
		this.#block = block;
		this.#end = end;
	}

	read(): RootContent[] | undefined {
		const block = this.#block;
		for (let at = 0; at < this.#end; ) {
			LINE.lastIndex = at;
			const [whole = '', spaces = '', text = ''] = LINE.exec(block) ?? [];
			if (text === '') {
				if (!this.#close()) return undefined;
			} else {
				const start = at + spaces.length;
				if (!this.#line(columnBehind(spaces), { from: start, to: start + text.length })) return undefined;
			}
			this.#isAfterBlank = text === '';
			at += whole.length;
		}
		return this.#close() ? this.#root : undefined;
	}

	/** One non-blank line; `line` excludes its indentation and ending. */
	#line(indent: number, line: Span): boolean {
		const depth = this.#items.filter(({ column }) => column <= indent).length;
		const first = line.from === indent;
		const markers = readMarkers(this.#block, line);
		if (!markers) return false;
		if (markers.length === 0 && this.#paragraph) return this.#goOn(line);
		if (this.#paragraph?.depth === depth && isAt(LATER_NUMBER, this.#block, line.from)) return this.#goOn(line, true);
		// Four more blanks would make it code, and what no item contains is another block.
		if (indent - (this.#items[depth - 1]?.column ?? 0) > 3 || (depth === 0 && !first)) return false;
		if (this.#paragraph && !this.#mayInterrupt(markers, depth)) return false;
		if (!this.#close()) return false;
		this.#items.length = depth;
		if (this.#isAfterBlank) this.#spread(markers[0]);
		let { from } = line;
		let column = indent;
		for (const marker of markers) {
			if (this.#items.length === DEPTH) return false;
			column = columnBehind(this.#block.slice(marker.from, marker.to), column);
			this.#open(marker, column);
			from = marker.to;
		}
		if (!goesOn(this.#block, from)) return false;
		const contentFrom = markers.length > 0 ? from + this.#readCheckbox(from) : from;
		const contentTo = this.#contentEnd(line);
		this.#paragraph = { from, to: line.to, contentFrom, contentTo, depth: this.#items.length };
		return true;
	}

	/** All open items go on to there. */
	#extend(to: number): void {
		for (const { item, list } of this.#items) for (const each of [item, list]) each.position!.end.offset = to;
	}

	/** Only "1." can end a paragraph and open a list in the same item, or in one that opens on its line. */
	#mayInterrupt(markers: readonly Span[], depth: number): boolean {
		return markers.every(
			({ from }, index) =>
				(index === 0 && this.#paragraph!.depth > depth) || /^(?:[-*+]|1[.)])/.test(this.#block.slice(from, from + 2)),
		);
	}

	/** Continues the open paragraph with a line, however it is indented. @param surely whatever it opens with. */
	#goOn(line: Span, surely = false): boolean {
		const open = this.#paragraph!;
		if (!surely && !goesOn(this.#block, line.from)) return false;
		this.#paragraph = { ...open, to: line.to, contentTo: this.#contentEnd(line) };
		return true;
	}

	/** Ticks the innermost item as the checkbox at `at` says; returns its length. */
	#readCheckbox(at: number): number {
		CHECKBOX.lastIndex = at;
		const [box = '', sign] = CHECKBOX.exec(this.#block) ?? [];
		if (sign !== undefined) this.#items.at(-1)!.item.checked = sign !== ' ';
		return box.length;
	}

	#contentEnd({ to }: Span): number {
		let end = to;
		while (this.#block[end - 1] === ' ') end--;
		return end;
	}

	/** Opens the item with the marker at `from`; where it ends is known with its paragraphs. */
	#open({ from }: Span, column: number): void {
		const position = placed(from, from);
		const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [], position };
		const list = this.#listGoingOn(from) ?? this.#begin(from);
		list.children.push(item);
		this.#items.push({ column, item, list });
	}

	#begin(from: number): List {
		const number = Number.parseInt(this.#block.slice(from, from + 9), 10);
		const ordered = !Number.isNaN(number);
		const start = ordered ? number : null;
		const list: List = { type: 'list', ordered, start, spread: false, children: [], position: placed(from, from) };
		this.#siblings.push(list);
		return list;
	}

	/** The list that an item with the marker at `from` is the next of. */
	#listGoingOn(from: number): List | undefined {
		const last = this.#siblings.at(-1);
		return last?.type === 'list' && isSameList(this.#block, last, from) ? last : undefined;
	}

	/** A blank line parts the items of a list, or what is in one. @param marker of the item after it. */
	#spread(marker: Span | undefined): void {
		const parted = (marker && this.#listGoingOn(marker.from)) ?? this.#items.at(-1)?.item;
		if (parted) parted.spread = true;
	}

	get #siblings(): RootContent[] {
		return this.#items.at(-1)?.item.children ?? this.#root;
	}

	/** Adds the open paragraph to the tree. */
	#close(): boolean {
		const open = this.#paragraph;
		if (!open) return true;
		const children = readInline(this.#block.slice(open.contentFrom, open.contentTo), open.contentFrom);
		if (!children) return false;
		// As in remark, a checkbox belongs to a paragraph that does not go on with plain text.
		const span = { from: children[0]?.type === 'text' ? open.contentFrom : open.from, to: open.to };
		this.#siblings.push({ type: 'paragraph', children, position: placed(span.from, span.to) });
		this.#extend(open.to);
		this.#paragraph = undefined;
		return true;
	}
}

/** Whether an item at `from` goes on with a list before it: it has the same sign (CommonMark, section 5.3). */
export function isSameList(text: string, list: List, from: number): boolean {
	return signAt(text, list.position!.start.offset!) === signAt(text, from);
}

/** What an item begins with, apart from its number. */
function signAt(text: string, from: number): string | undefined {
	return /[^\d]/.exec(text.slice(from, from + 10))?.[0];
}

/** The list markers at the start of a span; `undefined` if there are too many. */
function readMarkers(block: string, { from, to }: Span): Span[] | undefined {
	const markers: Span[] = [];
	for (let at = from; ; ) {
		const length = isAt(RULE, block, at) ? 0 : (matchAt(MARKER, block, at)?.[0].length ?? 0);
		if (length === 0 || at + length > to) return markers;
		if (markers.length === MARKERS) return undefined;
		markers.push({ from: at, to: at + length });
		at += length;
	}
}
