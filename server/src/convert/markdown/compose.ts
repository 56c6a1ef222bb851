/** A document that has been read, as Markdown. */
import type { FootnoteDefinition, RootContent } from 'mdast';
import type { Place } from '../account.js';
import type { Block, Content } from '../blocks/block.js';
import { plainText } from '../blocks/block.js';
import { boldHeadings } from './bold-headings.js';
import { onlyCode } from './code.js';
import { FlowBuilder } from './flow.js';
import { spread, withoutEmptyItems } from './items.js';
import type { PhrasingOptions } from './phrasing.js';
import { targetsOf } from './targets.js';
import { joinTorn } from './torn.js';
import { typedLabels } from './typed-labels.js';
import { write } from './write.js';

export interface Nodes {
	readonly nodes: RootContent[];
	readonly notes: FootnoteDefinition[];
	/** The node that a block of the document is in, by its order, and the block. */
	readonly nodeOf: (order: number) => { readonly node: RootContent; readonly block: Block } | undefined;
}

export interface Composed {
	readonly text: string;
	/** Where a block of the document is, by its order; `undefined` if it is not there. */
	readonly placeOf: (order: number) => Place | undefined;
}

/** Words of a paragraph by which people know it again, in characters. */
const NEAR = 40;

/** @param folder where the document is, from the report, with `/`. */
export function compose(content: Content, folder = ''): Composed {
	const { nodes, notes, nodeOf } = nodesOf(content, folder);
	const { text, lines } = write(nodes, notes);
	/** A paragraph may have lost a thousand things. */
	const nears = new Map<Block, string>();
	return {
		text,
		placeOf: (order) => {
			const found = nodeOf(order);
			const line = found && lines.get(found.node);
			if (line === undefined) return undefined;
			const near = nears.get(found!.block) ?? nearOf(found!.block);
			nears.set(found!.block, near);
			return { line, ...(near !== '' && { near }) };
		},
	};
}

export function nodesOf(content: Content, folder = ''): Nodes {
	const blocks = content.isStyled ? content.blocks : typedLabels(boldHeadings(joinTorn(onlyCode(content.blocks))));
	const { addresses, written } = targetsOf({ ...content, blocks });
	const options: PhrasingOptions = {
		breaks: 'kept',
		isStyled: content.isStyled === true,
		targets: addresses,
		written,
		folder,
	};
	const { nodes, placeOf } = new FlowBuilder(options).build(blocks);
	const notes = content.notes.map(({ label, blocks: inside }): FootnoteDefinition => {
		const { nodes: children } = new FlowBuilder(options).build(inside);
		return {
			type: 'footnoteDefinition',
			identifier: label,
			label,
			children: withoutEmptyItems(children) as FootnoteDefinition['children'],
		};
	});
	const shown = withoutEmptyItems(nodes);
	spread(shown as never);
	return {
		nodes: shown,
		notes,
		nodeOf: (order) => {
			// What was torn is part of the block before.
			const block = blocks.findLast((each) => (each.order ?? 0) <= order);
			const node = block && placeOf.get(block);
			return node && { node, block };
		},
	};
}

function nearOf(block: Block): string {
	const text = firstText(block).trim().replace(/\s+/g, ' ');
	return text.length > NEAR ? `${text.slice(0, NEAR).replace(/\s\S*$/, '')}…` : text;
}

function firstText(block: Block): string {
	if (block.kind === 'paragraph') return plainText(block.pieces);
	if (block.kind === 'rule') return '';
	for (const row of block.rows) {
		for (const { blocks } of row) {
			for (const each of blocks) {
				const text = firstText(each);
				if (text.trim() !== '') return text;
			}
		}
	}
	return '';
}
