/** Parses long documents block by block: most blocks need no parser, and what takes the square of a length takes that of a block. */
import type { Nodes, Root, RootContent } from 'mdast';
import type { Span } from '../text/index.js';
import { cutBlocks } from './blocks/blocks.js';
import { collectLabels, definitionsFor, mayDefine } from './labels.js';
import { parseBlock, parseWhole } from './parse.js';
import { isSameList } from './simple/lines.js';
import { parseSimple } from './simple/simple.js';
import { Trees } from './trees.js';

interface Part {
	readonly from: number;
	readonly source: string;
	/** If it had to be parsed for its labels. */
	readonly tree?: Root;
	readonly own: { readonly links: Set<string>; readonly notes: Set<string> };
}

/** Two ends of lines. */
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/;

/**
 * The tree of a whole document without its byte-order mark, as {@link parseWhole} gives it, but that places have offsets only: their
 * lines are those of a block.
 *
 * @param known trees of its blocks, which become part of it.
 * @param blocks of the text; front matter belongs to the first, wherever that begins.
 */
export function parseInParts(text: string, known = new Trees(), blocks: readonly Span[] = cutBlocks(text)): Root {
	const parts = blocks.map(({ from: at, to }, index): Part => {
		const from = index === 0 ? 0 : at;
		const source = text.slice(from, to);
		const own = { links: new Set<string>(), notes: new Set<string>() };
		if (!mayDefine(source)) return { from, source, own };
		const tree = parse(source, from, known);
		collectLabels(tree, own.links, own.notes);
		return { from, source, tree, own };
	});
	const links = new Set(parts.flatMap(({ own }) => [...own.links]));
	const notes = new Set(parts.flatMap(({ own }) => [...own.notes]));
	const children: RootContent[] = [];
	for (const part of parts) {
		const { from, source, own } = part;
		const definitions = parts.length > 1 ? definitionsFor(source, { links, notes }, own) : '';
		const { tree, before } =
			definitions === ''
				? { tree: part.tree ?? parse(source, from, known), before: 0 }
				: parseWith(part, definitions, known);
		for (const node of tree.children) {
			if (!isIn(node.position?.start.offset, before, before + source.length)) continue;
			move(node, from - before);
			if (!goesOn(children.at(-1), node, text)) children.push(node);
		}
	}
	return { type: 'root', children };
}

/** Only the parser knows front matter. */
function parse(source: string, from: number, known: Trees): Root {
	if (from === 0) return parseWhole(source);
	return known.take(source, '') ?? parseSimple(source) ?? parseBlock(source, '');
}

/** Adds the items of a list to the one before, if it is the same. */
function goesOn(last: RootContent | undefined, node: RootContent, text: string): boolean {
	const [end, from] = [last?.position?.end.offset, node.position?.start.offset];
	if (last?.type !== 'list' || node.type !== 'list' || end === undefined || from === undefined) return false;
	if (!isSameList(text, last, from)) return false;
	last.children.push(...node.children);
	last.spread ||= node.spread || BLANK_LINE.test(text.slice(end, from));
	last.position!.end = node.position!.end;
	return true;
}

/** With definitions before it, since its last block may go on to the end. Before the first part stands nothing. */
function parseWith(
	{ from, source }: Part,
	definitions: string,
	known: Trees,
): { readonly tree: Root; readonly before: number } {
	if (from === 0) return { tree: parseWhole(`${source}\n\n${definitions}`), before: 0 };
	const tree = known.take(source, definitions);
	if (tree) return { tree, before: 0 };
	// The rule keeps what is indented from going on with a note.
	const before = `${definitions}\n\n***\n\n`;
	return { tree: parseBlock(`${before}${source}`, ''), before: before.length };
}

function isIn(at: number | undefined, from: number, to: number): boolean {
	return at !== undefined && at >= from && at < to;
}

function move(node: Nodes, by: number): void {
	const { start, end } = node.position ?? {};
	for (const point of [start, end]) if (point?.offset !== undefined) point.offset += by;
	if ('children' in node) for (const each of node.children) move(each, by);
}
