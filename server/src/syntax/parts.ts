/** Parses long documents block by block: most blocks need no parser, and what takes the square of a length takes that of a block. */
import type { Nodes, Root, RootContent } from 'mdast';
import { cutBlocks } from './blocks/blocks.js';
import { collectLabels, definitionsFor, mayDefine } from './labels.js';
import { parseBlock, parseWhole } from './parse.js';
import { isSameList } from './simple/lines.js';

interface Part {
	readonly from: number;
	readonly source: string;
	/** If it had to be parsed for its labels. */
	readonly tree?: Root;
	readonly own: { readonly links: Set<string>; readonly notes: Set<string> };
}

/** Two ends of lines. */
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/;

/** Of blocks, by their text, read as if no other block defined anything. */
export type Trees = Map<string, Root>;

/**
 * The tree of a whole document without its byte-order mark, as {@link parseWhole} gives it, but that places have offsets only: their
 * lines are those of a block.
 *
 * @param parsed need not be parsed again. They become part of the result, and are gone from here.
 */
export function parseInParts(text: string, parsed: Trees = new Map()): Root {
	/** Only the parser knows front matter. */
	const parse = (source: string, from: number): Root => {
		if (from === 0) return parseWhole(source);
		const tree = parsed.get(source) ?? parseBlock(source, '');
		parsed.delete(source);
		return tree;
	};

	const parts = cutBlocks(text).map(({ from, to }): Part => {
		const source = text.slice(from, to);
		const own = { links: new Set<string>(), notes: new Set<string>() };
		if (!mayDefine(source)) return { from, source, own };
		const tree = parse(source, from);
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
			definitions === '' ? { tree: part.tree ?? parse(source, from), before: 0 } : parseWith(part, definitions);
		for (const node of tree.children) {
			if (!isIn(node.position?.start.offset, before, before + source.length)) continue;
			move(node, from - before);
			if (!goesOn(children.at(-1), node, text)) children.push(node);
		}
	}
	return { type: 'root', children };
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
function parseWith({ from, source }: Part, definitions: string): { readonly tree: Root; readonly before: number } {
	if (from === 0) return { tree: parseWhole(`${source}\n\n${definitions}`), before: 0 };
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
