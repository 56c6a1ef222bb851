/** mdast as text, block by block, so that it is known where each begins. */
import type { FootnoteDefinition, Root, RootContent, TableCell } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { emphasis, link, list, strong, text } from './handlers.js';

/** Columns of cells longer than this are not aligned: the others would be mostly blank. */
const WIDE = 40;

export type Bullet = '-' | '*' | '+';

const OPTIONS: Options = {
	emphasis: '*',
	listItemIndent: 'one',
	rule: '-',
	extensions: [gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown(), gfmTaskListItemToMarkdown()],
	handlers: { emphasis, strong, link, list, text },
};

const ALIGNED: Options = { ...OPTIONS, extensions: [...OPTIONS.extensions!, gfmTableToMarkdown()] };
const RAGGED: Options = {
	...OPTIONS,
	extensions: [...OPTIONS.extensions!, gfmTableToMarkdown({ tablePipeAlign: false })],
};

export interface Written {
	readonly text: string;
	/** By node, the line at which it begins, from 1. */
	readonly lines: ReadonlyMap<RootContent, number>;
}

/** @param bullet the marker of lists without numbers. */
export function write(
	nodes: readonly RootContent[],
	notes: readonly FootnoteDefinition[],
	bullet: Bullet = '-',
): Written {
	const parts: string[] = [];
	const lines = new Map<RootContent, number>();
	let line = 1;
	for (const node of [...nodes, ...notes]) {
		// Dashes would begin the front matter.
		const text = node.type === 'thematicBreak' && parts.length === 0 ? '***\n' : written(node, bullet);
		if (text.trim() === '') continue;
		lines.set(node, line);
		parts.push(text);
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
		line++;
	}
	return { text: parts.join('\n'), lines };
}

/** A cell on its one line. */
export function writeCell(cell: TableCell): string {
	return toMarkdown(cell, RAGGED).trim();
}

function written(node: RootContent, bullet: Bullet): string {
	const root: Root = { type: 'root', children: [node] };
	const text = toMarkdown(root, { ...(isWide(node) ? RAGGED : ALIGNED), bullet });
	// One dash is enough for GFM, but nobody writes it.
	return node.type === 'table' ? text.replace(/\n\|[ |-]+(?=\n)/, (row) => row.replaceAll(' - ', ' --- ')) : text;
}

function isWide(node: RootContent): boolean {
	if (node.type !== 'table') return false;
	return node.children.some(({ children }) =>
		children.some((cell) => {
			let length = 0;
			for (const child of cell.children) {
				length += 'value' in child ? child.value.length : WIDE / 2;
				if (child.type === 'link') length += WIDE;
			}
			return length > WIDE;
		}),
	);
}
