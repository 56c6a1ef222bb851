/** mdast as text, block by block, so that it is known where each begins. */
import type { FootnoteDefinition, List, Parents, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Info, type Options, type State, toMarkdown } from 'mdast-util-to-markdown';
import { delimiterOf } from './flow.js';

/** Columns of cells longer than this are not aligned: the others would be mostly blank. */
const WIDE = 40;

/** Between letters and digits, an underscore never begins or ends emphasis (CommonMark, section 6.2). */
const ESCAPED_UNDERSCORE = /(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu;

const OPTIONS: Options = {
	bullet: '-',
	emphasis: '*',
	listItemIndent: 'one',
	rule: '-',
	extensions: [gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown()],
	handlers: {
		list(node: List, parent: Parents | undefined, state: State, info: Info): string {
			// Two lists are parted by a comment, so none needs another marker to be told from the one before.
			state.bulletLastUsed = undefined;
			const { bulletOrdered } = state.options;
			state.options.bulletOrdered = delimiterOf(node) === ')' ? ')' : '.';
			const written = defaultHandlers.list(node, parent, state, info);
			state.options.bulletOrdered = bulletOrdered ?? '.';
			return written;
		},
		text(node, parent, state, info): string {
			return defaultHandlers.text(node, parent, state, info).replace(ESCAPED_UNDERSCORE, '_');
		},
	},
};

const ALIGNED: Options = { ...OPTIONS, extensions: [...OPTIONS.extensions!, gfmTableToMarkdown()] };
const RAGGED: Options = { ...OPTIONS, extensions: [...OPTIONS.extensions!, gfmTableToMarkdown({ tablePipeAlign: false })] };

export interface Written {
	readonly text: string;
	/** By node, the line at which it begins, from 1. */
	readonly lines: ReadonlyMap<RootContent, number>;
}

export function write(nodes: readonly RootContent[], notes: readonly FootnoteDefinition[]): Written {
	const parts: string[] = [];
	const lines = new Map<RootContent, number>();
	let line = 1;
	for (const node of [...nodes, ...notes]) {
		const text = toMarkdown({ type: 'root', children: [node] }, isWide(node) ? RAGGED : ALIGNED);
		if (text.trim() === '') continue;
		lines.set(node, line);
		parts.push(text);
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
		line++;
	}
	return { text: parts.join('\n'), lines };
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
