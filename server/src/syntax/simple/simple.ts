/**
 * Parses blocks if a small scanner can prove how CommonMark parses them, many times faster than a full parser: a
 * heading, a paragraph, a quotation of one paragraph, fenced code, a comment, a table, link definitions, a list item
 * with the items and paragraphs inside it, with or without a checkbox.
 *
 * Anything uncertain is not parsed here. That the result equals remark's is part of the property *cut = whole*, and a
 * property of its own in `test/syntax/simple.test.ts`.
 */
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { readDefinitions } from './definitions.js';
import { readInline } from './inline.js';
import { goesOn, Lines, withoutClosing } from './lines.js';
import { readTable } from './table.js';
import { placed } from './tokens.js';

const NEVER = /[\0\uFEFF]/;
const INDENTATION = /(?<![^\r\n])[ \t]+/g;
/** Not just between two words. */
const ODD_TAB = /\t[ \r\n]|\t$|[ >]\t/;
const HEADING = /^( {0,3})(#{1,6}) +(?=[^\s#])/;
const COMMENT = /^<!--(?!-?>)/;
/** In characters: no line that parts two parts of a text is as long. */
const LONGEST_RULE = 200;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
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
		readComment(block, end) ??
		readDefinitions(block, end) ??
		readTable(block, end) ??
		readQuote(block, end) ??
		new Lines(block, end).read();
	return children && { type: 'root', children, position: placed(0, block.length) };
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
	const [marker, indentation, signs] = HEADING.exec(block) ?? [];
	if (marker === undefined || indentation === undefined || signs === undefined) return undefined;
	const content = withoutClosing(block.slice(marker.length, end));
	if (/[\r\n]/.test(content)) return undefined;
	const children = readInline(content, marker.length);
	const depth = signs.length as Heading['depth'];
	return children && [{ type: 'heading', depth, children, position: placed(indentation.length, end) }];
}

function readRule(block: string, end: number): RootContent[] | undefined {
	if (end > LONGEST_RULE || !RULE.test(block.slice(0, end))) return undefined;
	return [{ type: 'thematicBreak', position: placed(block.search(/[^ ]/), end) }];
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
	const [, lang = '', meta = ''] = /^(\S*)(?: (.*))?$/.exec(about.trim()) ?? [];
	const value = text.slice(opening.length, -last.length).replace(/(?:\r\n|\r|\n)$/, '');
	return [{ type: 'code', lang: lang || null, meta: meta.trimStart() || null, value, position: placed(0, end) }];
}

/** One that ends with its last line. */
function readComment(block: string, end: number): RootContent[] | undefined {
	if (!COMMENT.test(block)) return undefined;
	const close = block.indexOf('-->', '<!--'.length);
	if (close < 0 || /[\r\n]/.test(block.slice(close, end))) return undefined;
	return [{ type: 'html', value: block.slice(0, end), position: placed(0, end) }];
}

/** Lines that all open with `> ` and form one paragraph. */
function readQuote(block: string, end: number): RootContent[] | undefined {
	const from = QUOTE.exec(block)?.[0].length;
	if (from === undefined) return undefined;
	const text = block.slice(from, end);
	const lines = text.split(QUOTED_LINE);
	if (lines.some((line) => /[\r\n]|(?: {2}|\\)$|^ *$/.test(line) || !goesOn(line, 0))) return undefined;
	const children = readInline(text.trimEnd(), from);
	if (!children) return undefined;
	const paragraph: Paragraph = { type: 'paragraph', children, position: placed(from, end) };
	return [{ type: 'blockquote', children: [paragraph], position: placed(0, end) }];
}
