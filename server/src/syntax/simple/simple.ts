/**
 * Parses blocks if a small scanner can prove how CommonMark parses them, many times faster than a full parser: a
 * heading, a paragraph, a quotation of one paragraph, fenced code, link definitions, a list item with the items and
 * paragraphs inside it, with or without a checkbox.
 *
 * Anything uncertain is not parsed here. That the result equals remark's is part of the property *cut = whole*, and a
 * property of its own in `test/syntax/simple.test.ts`.
 */
import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { Span } from '../../text/index.js';
import { readDefinitions } from './definitions.js';
import { placed, readInline } from './inline.js';

const NEVER = /[\0\uFEFF]/;
const INDENTATION = /(?<![^\r\n])[ \t]+/g;
/** Not just between two words. */
const ODD_TAB = /\t[ \r\n]|\t$|[ >]\t/;
/** What opens a line that may not be part of a paragraph. */
const OPENS = /[-=>:|]|(?:[*_+]+|#{1,6}|\d{1,9}[.)])(?:[ \t\r\n]|$)|```|~~~/y;
/** A number other than 1, which begins no list in the middle of a paragraph. */
const LATER_NUMBER = /(?!1[.)])\d{1,9}[.)] /y;
/** Up to four blanks belong to a marker; with five, the item begins with indented code. */
const MARKER = /(?:[-*+]|\d{1,9}[.)]) {1,4}(?=[^ \t\r\n])/y;
/** Nested lists on one line, as in `- 1. text`; more of them are left to the parser. */
const MARKERS = 3;
/** What GFM takes for a checkbox wherever an item's first paragraph begins, with the blank that goes with it. */
const CHECKBOX = /\[([ xX])\] (?=[^ \r\n])/y;
/** How deep lists may be nested at all. */
const DEPTH = 12;
const LINE = /([ \t]*)((?:[^ \t\r\n][^\r\n]*)?)(\r\n|\r|\n|$)/y;
const HEADING = /^(#{1,6}) (?=[^\s#])/;
/** In characters: no line that parts two parts of a text is as long. */
const LONGEST_RULE = 200;
const RULE = /^ {0,3}(?:(?:- *){3,}|(?:_ *){3,}|(?:\* *){3,})$/;
const QUOTE = /^> {1,4}(?=[^ \t\r\n])/;
/** Between two lines of a quotation. */
const QUOTED_LINE = /(?:\r\n|\r|\n)> {1,4}/;
const FENCE = /^(`{3,}|~{3,}(?!~))([^`\r\n]*)(?:\r\n|\r|\n)/;

/**
 * The tree of `block`; `undefined` if it needs a parser. Only offsets are filled in. No label defined in the document
 * may be one that the block could use.
 */
export function parseSimple(block: string): Root | undefined {
	if (NEVER.test(block) || (block.includes('\t') && ODD_TAB.test(block.replace(INDENTATION, '')))) return undefined;
	const end = endOfBlock(block);
	const children =
		readHeading(block, end) ??
		readRule(block, end) ??
		readCode(block, end) ??
		readDefinitions(block, end) ??
		readQuote(block, end) ??
		new Lines(block, end).read();
	return children && { type: 'root', children, ...placed({ from: 0, to: block.length }) };
}

/** Where the blank lines and line endings at the end begin. */
function endOfBlock(block: string): number {
	let end = block.length;
	for (let at = end; at > 0; at--) {
		const character = block[at - 1];
		if (character === '\n' || character === '\r') end = at - 1;
		else if (character !== ' ' && character !== '\t') break;
	}
	return end;
}

function readHeading(block: string, end: number): RootContent[] | undefined {
	const [marker, signs] = HEADING.exec(block) ?? [];
	if (marker === undefined || signs === undefined) return undefined;
	const content = block.slice(marker.length, end).trimEnd();
	if (/[\r\n]|#$/.test(content)) return undefined;
	const children = readInline(content, marker.length);
	const depth = signs.length as Heading['depth'];
	return children && [{ type: 'heading', depth, children, ...placed({ from: 0, to: end }) }];
}

function readRule(block: string, end: number): RootContent[] | undefined {
	if (end > LONGEST_RULE || !RULE.test(block.slice(0, end))) return undefined;
	return [{ type: 'thematicBreak', ...placed({ from: block.search(/[^ ]/), to: end }) }];
}

/** Fenced code that is closed, without anything in what it says of its language that means something else. */
function readCode(block: string, end: number): RootContent[] | undefined {
	const text = block.slice(0, end);
	const [opening, fence, about = ''] = FENCE.exec(text) ?? [];
	if (opening === undefined || fence === undefined || /[\\&]/.test(about)) return undefined;
	const lines = text.split(/\r\n|\r|\n/);
	const closing = lines.findIndex((line, index) => index > 0 && line.trim().startsWith(fence));
	const last = lines[closing];
	if (closing !== lines.length - 1 || last === undefined) return undefined;
	if (!new RegExp(`^ {0,3}${fence}[${fence[0]}]* *$`).test(last)) return undefined;
	const [, lang = '', meta = ''] = /^(\S*) *(.*)$/.exec(about.trim()) ?? [];
	const value = text.slice(opening.length, -last.length).replace(/(?:\r\n|\r|\n)$/, '');
	return [{ type: 'code', lang: lang || null, meta: meta || null, value, ...placed({ from: 0, to: end }) }];
}

/** Lines that all open with `> ` and form one paragraph. */
function readQuote(block: string, end: number): RootContent[] | undefined {
	const from = QUOTE.exec(block)?.[0].length;
	if (from === undefined) return undefined;
	const text = block.slice(from, end);
	const lines = text.split(QUOTED_LINE);
	if (lines.some((line) => /[\r\n]| {2}$|^ *$/.test(line) || !goesOn(line, 0))) return undefined;
	const children = readInline(text.trimEnd(), from);
	if (!children) return undefined;
	const paragraph: Paragraph = { type: 'paragraph', children, ...placed({ from, to: end }) };
	return [{ type: 'blockquote', children: [paragraph], ...placed({ from: 0, to: end }) }];
}

/** Whether a line that opens at `at` can only be part of a paragraph. */
function goesOn(block: string, at: number): boolean {
	return at < block.length && !isAt(OPENS, block, at);
}

function isAt(sticky: RegExp, block: string, at: number): boolean {
	sticky.lastIndex = at;
	return sticky.test(block);
}

/** How far a line is indented: a tab leads to the next fourth column (CommonMark, section 2.2). */
function columnsOf(blanks: string): number {
	let columns = 0;
	for (const blank of blanks) columns += blank === '\t' ? 4 - (columns % 4) : 1;
	return columns;
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
class Lines {
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
				if (!this.#line(columnsOf(spaces), { from: start, to: start + text.length })) return undefined;
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
		for (const marker of markers) {
			if (this.#items.length === DEPTH) return false;
			this.#open(marker, indent + marker.to - line.from);
			from = marker.to;
		}
		if (!goesOn(this.#block, from)) return false;
		const contentFrom = markers.length > 0 ? from + this.#readCheckbox(from) : from;
		const contentTo = this.#contentEnd(line);
		this.#paragraph = { from, to: line.to, contentFrom, contentTo, depth: this.#items.length };
		return true;
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
		// Two blanks at the end of a line make a hard break.
		if (open.to - open.contentTo > 1 || !(surely || goesOn(this.#block, line.from))) return false;
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
		const place = placed({ from, to: from });
		const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [], ...place };
		const list = this.#listGoingOn(from) ?? this.#begin(from);
		list.children.push(item);
		this.#items.push({ column, item, list });
	}

	#begin(from: number): List {
		const number = Number.parseInt(this.#block.slice(from, from + 9), 10);
		const ordered = !Number.isNaN(number);
		const start = ordered ? number : null;
		const list: List = { type: 'list', ordered, start, spread: false, children: [], ...placed({ from, to: from }) };
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
		this.#siblings.push({ type: 'paragraph', children, ...placed(span) });
		for (const { item, list } of this.#items) for (const each of [item, list]) each.position!.end.offset = open.to;
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
		MARKER.lastIndex = at;
		const length = MARKER.exec(block)?.[0].length ?? 0;
		if (length === 0 || at + length > to) return markers;
		if (markers.length === MARKERS) return undefined;
		markers.push({ from: at, to: at + length });
		at += length;
	}
}
