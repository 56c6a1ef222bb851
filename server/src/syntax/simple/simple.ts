/**
 * Parses blocks if a small scanner can prove how CommonMark parses them, many times faster than a full parser: a
 * heading, a paragraph, a table, a list item with the items and paragraphs inside it, with or without a checkbox. Of what
 * people write, little is anything else.
 *
 * Anything uncertain is not parsed here. That the result equals remark's is part of the property *cut = whole*, and a
 * property of its own in `test/syntax/simple.test.ts`.
 */
import type { Heading, Root, RootContent } from 'mdast';
import { readInline } from './inline.js';
import { Lines } from './lines.js';
import { readTable } from './table.js';
import { placed } from './tokens.js';

const NEVER = /[\0\uFEFF]/;
const INDENTATION = /(?<![^\r\n])[ \t]+/g;
/** Not just between two words. */
const ODD_TAB = /\t[ \r\n]|\t$|[ >]\t/;
const HEADING = /^( {0,3})(#{1,6}) +(?=[^\s#])/;
/** What may close a heading. */
const CLOSING = /(?<! ) +#+$/;

/**
 * The tree of `block`; `undefined` if it needs a parser. Only offsets are filled in. No label defined in the document
 * may be one that the block could use.
 */
export function parseSimple(block: string): Root | undefined {
	if (NEVER.test(block) || (block.includes('\t') && ODD_TAB.test(block.replace(INDENTATION, '')))) return undefined;
	const end = endOfBlock(block);
	const children = readHeading(block, end) ?? readTable(block, end) ?? new Lines(block, end).read();
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
	const content = block.slice(marker.length, end).trimEnd().replace(CLOSING, '');
	if (/[\r\n]/.test(content)) return undefined;
	const children = readInline(content, marker.length);
	const depth = signs.length as Heading['depth'];
	return children && [{ type: 'heading', depth, children, position: placed(indentation.length, end) }];
}
