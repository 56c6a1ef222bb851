/**
 * Parses the blocks of which a small scanner can prove what CommonMark makes of them, many times
 * faster than a parser that must be ready for everything: one heading, paragraph or list item of plain
 * text, with emphasis, strong and inline links that neither nest nor touch nor leave anything over.
 *
 * Whatever is not certain is not parsed here. That the result is remark's is part of the property
 * *cut = whole*, and a property of its own in `test/syntax/simple.test.ts`.
 */
import type { Emphasis, Heading, Link, List, Paragraph, PhrasingContent, Root, RootContent, Strong, Text } from 'mdast';
import type { Span } from '../text/index.js';
import { endOfText } from './cost.js';

/** Characters that could mean anything else than text; brackets and stars are looked at one by one. */
const OTHER = /[\\`|\t\0\uFEFF]| (?:[\r\n]|$)|!\[/;
/** What could mean something in text, but not in a destination. */
const NOT_TEXT = /[_~@]|&[#\w]|:\/\/|www\./i;
/** What opens a line that is not a line of a paragraph. */
const OPENS = /(?:^|[\r\n] *)(?:[-+=>#: ]|\*(?:[ \r\n]|$)|\d{1,9}[.)]|$)/;
/** Up to four blanks belong to a marker; with five, the item begins with code. */
const MARKER = /(?:[-*+]|\d{1,9}[.)]) {1,4}(?=[^ \r\n])/y;
/** Lists within lists on one line, as in `- 1. text`; more of them are left to the parser. */
const MARKERS = 3;
/** A blank line, from the ending of the line before it; and one line ending. */
const BLANK = /(?:\r\n|\r(?!\n)|\n)(?=[\r\n])/;
const ENDING = /\r\n|\r|\n/y;
/** Indentation of a line that goes on with a paragraph: no part of its text. */
const INDENT = /(\r\n|\r|\n) +/g;
const HEADING = /^(#{1,6}) (?=[^\s#])/;
/** A destination without anything that CommonMark would have to think about. */
const LINK = /\[([^[\]*<\r\n]+)\]\(([^\s()<>*[\]"']*)\)/y;
const AUTOLINK = /<(https?:\/\/[^\s<>*[\]]*)>/y;
const REFERENCE = /&[^&]*;/;

/** The tree of `block`, or nothing where a parser is needed. Only offsets are filled in. */
export function parseSimple(block: string): Root | undefined {
	const end = endOfText(block);
	if (OTHER.test(block.slice(0, end))) return undefined;
	const blank = BLANK.exec(block)?.index ?? end;
	if (blank >= end) {
		const only = readHeading(block, end) ?? readChunk(block, { from: 0, to: end });
		return only && root(only, block);
	}
	// Blank lines inside a block: an item that goes on with items and paragraphs of a line each.
	const first = readChunk(block, { from: 0, to: blank });
	const markers = readMarkers(block, { from: 0, to: blank });
	if (first?.type !== 'list' || markers?.length !== 1) return undefined;
	const more = readLines(block, { from: blank, to: end }, markers[0]!.to);
	if (!more) return undefined;
	first.children[0]!.children.push(...more);
	return root(first, block);
}

function readHeading(block: string, end: number): Heading | undefined {
	const [marker, signs] = HEADING.exec(block) ?? [];
	if (marker === undefined || signs === undefined) return undefined;
	const content = block.slice(marker.length, end);
	if (/[\r\n]|#$/.test(content) || OPENS.test(content)) return undefined;
	const children = new Inline(content, marker.length).read();
	const depth = signs.length as Heading['depth'];
	return children && { type: 'heading', depth, children, ...placed({ from: 0, to: end }) };
}

/** A paragraph, or one item of a list that holds nothing else. */
function readChunk(block: string, { from, to }: Span): Paragraph | List | undefined {
	const markers = readMarkers(block, { from, to });
	if (!markers) return undefined;
	const start = markers.at(-1)?.to ?? from;
	const content = block.slice(start, to);
	if (content === '' || OPENS.test(content)) return undefined;
	// In a list within a list, where a line belongs depends on its indentation.
	if (markers.length > 1 && /[\r\n]/.test(content)) return undefined;
	const children = new Inline(content, start).read();
	if (!children) return undefined;
	const paragraph: Paragraph = { type: 'paragraph', children, ...placed({ from: start, to }) };
	return markers.reduceRight<Paragraph | List>((child, { from: at }) => {
		const position = placed({ from: at, to });
		return { type: 'list', children: [{ type: 'listItem', children: [child], ...position }], ...position };
	}, paragraph);
}

/**
 * The lines of an item after its first paragraph: each indented by just `indent`, and each an item or,
 * between blank lines, a paragraph.
 */
function readLines(block: string, { from, to }: Span, indent: number): (Paragraph | List)[] | undefined {
	const nodes: (Paragraph | List)[] = [];
	let afterBlank = false;
	for (let at = from; at < to; ) {
		ENDING.lastIndex = at;
		at += ENDING.exec(block)?.[0].length ?? 0;
		const length = block.slice(at, to).search(/[\r\n]|$/);
		if (length === 0) {
			afterBlank = true;
			continue;
		}
		const line = block.slice(at, at + length);
		if (line.search(/[^ ]/) !== indent) return undefined;
		const node = readChunk(block, { from: at + indent, to: at + length });
		if (!node || !(afterBlank || (node.type === 'list' && nodes.at(-1)?.type === 'list'))) return undefined;
		nodes.push(node);
		afterBlank = false;
		at += length;
	}
	return nodes;
}

/** The markers of lists at the start of a span; nothing where there are too many. */
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

function root(child: RootContent, block: string): Root {
	return { type: 'root', children: [child], ...placed({ from: 0, to: block.length }) };
}

/** A position as mdast has it. Nobody reads its lines and columns, which cost a scan. */
function placed({ from, to }: Span) {
	const point = (offset: number) => ({ line: 1, column: 1, offset });
	return { position: { start: point(from), end: point(to) } };
}

interface Open {
	/** How many stars. */
	readonly length: number;
	readonly at: number;
	readonly children: PhrasingContent[];
}

/** Reads inline content from left to right; gives up at the first thing that is not certain. */
class Inline {
	readonly #text: string;
	/** Where the text stands in the block. */
	readonly #offset: number;
	readonly #children: PhrasingContent[] = [];
	#open: Open | undefined;
	/** Where the text that is not yet in a node begins. */
	#pending = 0;

	constructor(text: string, offset: number) {
		this.#text = text;
		this.#offset = offset;
	}

	read(): PhrasingContent[] | undefined {
		const text = this.#text;
		for (let at = 0; at < text.length; ) {
			const character = text[at];
			if (character === '[') {
				const next = this.#link(at);
				if (next === undefined) return undefined;
				at = next;
			} else if (character === '*') {
				const next = this.#stars(at);
				if (next === undefined) return undefined;
				at = next;
			} else if (character === '<') {
				const next = this.#autolink(at);
				if (next === undefined) return undefined;
				at = next;
			} else if (character === ']') return undefined;
			else at++;
		}
		if (this.#open || !this.#flush(text.length)) return undefined;
		return this.#children;
	}

	/** Puts the text up to `end` into a node; fails where it could be more than text. */
	#flush(end: number): boolean {
		const raw = this.#text.slice(this.#pending, end);
		const from = this.#offset + this.#pending;
		this.#pending = end;
		if (raw === '') return true;
		if (NOT_TEXT.test(raw)) return false;
		// Indentation at the end belongs to the line that the next node opens.
		const indent = /[\r\n]( +)$/.exec(raw)?.[1]?.length ?? 0;
		const position = placed({ from, to: this.#offset + end - indent });
		const node: Text = { type: 'text', value: raw.replace(INDENT, '$1'), ...position };
		(this.#open?.children ?? this.#children).push(node);
		return true;
	}

	#link(at: number): number | undefined {
		LINK.lastIndex = at;
		const [whole, words = '', url = ''] = LINK.exec(this.#text) ?? [];
		if (whole === undefined || NOT_TEXT.test(words) || REFERENCE.test(url) || !this.#flush(at)) return undefined;
		const from = this.#offset + at;
		const text = { from: from + 1, to: from + 1 + words.length };
		const destination = { from: text.to + 2, to: text.to + 2 + url.length };
		const link: Link = {
			type: 'link',
			url,
			title: null,
			children: [{ type: 'text', value: words, ...placed(text) }],
			...(url !== '' && { data: { destination } }),
			...placed({ from, to: from + whole.length }),
		};
		return this.#add(link, at + whole.length);
	}

	#autolink(at: number): number | undefined {
		AUTOLINK.lastIndex = at;
		const [whole, url = ''] = AUTOLINK.exec(this.#text) ?? [];
		if (whole === undefined || REFERENCE.test(url) || !this.#flush(at)) return undefined;
		const from = this.#offset + at;
		const text: Text = { type: 'text', value: url, ...placed({ from: from + 1, to: from + 1 + url.length }) };
		const position = placed({ from, to: from + whole.length });
		return this.#add({ type: 'link', url, title: null, children: [text], ...position }, at + whole.length);
	}

	#add(node: Link, end: number): number {
		(this.#open?.children ?? this.#children).push(node);
		this.#pending = end;
		return end;
	}

	/**
	 * A run opens if nothing but it can be meant: a blank before and none after; and closes likewise
	 * (left- and not right-flanking, right- and not left-flanking, CommonMark 6.2).
	 */
	#stars(at: number): number | undefined {
		const text = this.#text;
		let end = at;
		while (text[end] === '*') end++;
		const length = end - at;
		if (length > 2) return undefined;
		const before = at > 0 ? text[at - 1]! : ' ';
		const after = end < text.length ? text[end]! : ' ';
		const open = this.#open;
		if (!open) {
			if (!/[\s(]/.test(before) || !/[\p{L}\p{N}]/u.test(after) || !this.#flush(at)) return undefined;
			this.#open = { length, at, children: [] };
			this.#pending = end;
			return end;
		}
		const closes = /[\p{L}\p{N}.:;,!?)]/u.test(before) && /[\s.:;,!?)]/.test(after);
		if (!closes || open.length !== length || !this.#flush(at)) return undefined;
		// A marker that closes after punctuation needs a blank or punctuation behind it, which `closes` grants.
		const position = placed({ from: this.#offset + open.at, to: this.#offset + end });
		const node: Strong | Emphasis = {
			type: length === 2 ? 'strong' : 'emphasis',
			children: open.children,
			...position,
		};
		this.#open = undefined;
		this.#children.push(node as PhrasingContent);
		this.#pending = end;
		return end;
	}
}
