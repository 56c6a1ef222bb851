/** Parses long documents: what takes the square of their length elsewhere (tables, in micromark) takes it of a part here. */
import type { Nodes, Root } from 'mdast';
import { cutBlocks } from './blocks/blocks.js';
import { collectLabels, definitionsFor, mayDefine } from './labels.js';
import { parseBlock, parseWhole } from './parse.js';
import { parseSimple } from './simple/simple.js';

/** A paragraph or heading at the margin: no list goes on behind it. */
const OUTSIDE_LISTS = /[\p{L}#]/uy;

interface Part {
	readonly from: number;
	readonly source: string;
	tree: Root;
	readonly own: { readonly links: Set<string>; readonly notes: Set<string> };
}

/**
 * The tree of a whole document without its byte-order mark, as {@link parseWhole} gives it, but that places have offsets only: their
 * lines are those of a part.
 */
export function parseInParts(text: string): Root {
	const parts = cutParts(text).map((from, i, all): Part => {
		const source = text.slice(from, all[i + 1]);
		const tree = parse(source, from === 0);
		const own = { links: new Set<string>(), notes: new Set<string>() };
		if (mayDefine(source)) collectLabels(tree, own.links, own.notes);
		return { from, source, tree, own };
	});
	const links = new Set(parts.flatMap(({ own }) => [...own.links]));
	const notes = new Set(parts.flatMap(({ own }) => [...own.notes]));
	const children = parts.flatMap((part) => {
		const { from, source, own } = part;
		const definitions = parts.length > 1 ? definitionsFor(source, { links, notes }, own) : '';
		const { tree, before } = definitions === '' ? { tree: part.tree, before: 0 } : parseWith(part, definitions);
		const nodes = tree.children.filter(({ position }) => isIn(position?.start.offset, before, before + source.length));
		for (const node of nodes) move(node, from - before);
		return nodes;
	});
	return { type: 'root', children };
}

/** The small scanner is for single blocks. */
function parse(source: string, isFirst: boolean): Root {
	if (isFirst) return parseWhole(source);
	return (isOutsideLists(source, 0) ? parseSimple(source) : undefined) ?? parseBlock(source, '');
}

function isOutsideLists(text: string, at: number): boolean {
	OUTSIDE_LISTS.lastIndex = at;
	return OUTSIDE_LISTS.test(text);
}

/** Where each part begins: not between two blocks that may be of one list. */
function cutParts(text: string): number[] {
	let isOutside = true;
	const starts: number[] = [];
	for (const { from } of cutBlocks(text)) {
		const wasOutside = isOutside;
		isOutside = isOutsideLists(text, from);
		if (isOutside || wasOutside) starts.push(from);
	}
	return starts;
}

/** With definitions before it, since its last block may go on to the end. Before the first part stands nothing. */
function parseWith({ from, source }: Part, definitions: string): { readonly tree: Root; readonly before: number } {
	if (from === 0) return { tree: parseWhole(`${source}\n\n${definitions}`), before: 0 };
	const before = `${definitions}\n\n`;
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
