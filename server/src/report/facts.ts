import type { Definition as DefinitionNode, Image, Link as LinkNode, Nodes, PhrasingContent, Root } from 'mdast';
import type { Span } from '../text/index.js';
import { Memo } from './memo.js';
import type { Comment, Definition, ItemStart, Link, Prose } from './model.js';
import { type PlainText, readPlainText, spanOf } from './prose.js';
import { readStars } from './stars.js';

/** What one block says, in places counted from its start. A value, shared between equal blocks. */
export interface Facts {
	readonly prose: readonly Prose[];
	readonly links: readonly Link[];
	readonly definitions: readonly Definition[];
	/** Normalised labels of the full and collapsed references to definitions. */
	readonly references: readonly string[];
	readonly comments: readonly Comment[];
	/** The items of lists that nothing holds. */
	readonly items: readonly ItemStart[];
	/** What others have made of the block. */
	readonly memo: Memo;
	/** The block was not parsed, since that could take seconds: nothing is known of it. */
	readonly unread?: true;
	/** … or since that threw, by a fault of the parser or of ours. */
	readonly fault?: unknown;
}

/** Collected while walking the tree; `Facts` is its read-only face. */
interface Draft {
	memo: Memo;
	prose: Prose[];
	links: Link[];
	definitions: Definition[];
	references: string[];
	comments: Comment[];
	items: ItemStart[];
}

/** Where the walk stands: what holds the node. */
interface Place {
	readonly container: Prose['container'];
	readonly item?: ItemStart;
}

function noFacts(): Draft {
	return { prose: [], links: [], definitions: [], references: [], comments: [], items: [], memo: new Memo() };
}

const NONE: never[] = [];

/** Most blocks have one thing or two, and a long report has ten thousand blocks: all share one empty list. */
function slim({ prose, links, definitions, references, comments, items, memo }: Draft): Facts {
	const shared = <T>(list: T[]): readonly T[] => (list.length > 0 ? list : NONE);
	return {
		prose: shared(prose),
		links: shared(links),
		definitions: shared(definitions),
		references: shared(references),
		comments: shared(comments),
		items: shared(items),
		memo,
	};
}

/** Of blank lines, which are all alike. */
export const BLANK: Facts = slim(noFacts());

/** Of a block that is too intricate to parse, or where parsing failed by a `fault`. */
export function unread(fault?: unknown): Facts {
	return { ...BLANK, memo: new Memo(), unread: true, ...(fault !== undefined && { fault }) };
}

/** The facts of a paragraph of plain text, which needs no parser. */
export function plainFacts(text: string): Facts {
	const span = { from: 0, to: text.length };
	const prose: Prose = {
		kind: 'paragraph',
		container: 'document',
		span,
		text,
		map: [0, 0],
		marks: NONE,
		literal: [span],
		stars: NONE,
	};
	return { ...BLANK, prose: [prose], memo: new Memo() };
}

/** Boils `tree` down to facts. `source` is the text that was parsed; nodes past its end are dropped. */
export function readFacts(tree: Root, source: string): Facts {
	const draft = noFacts();
	for (const node of tree.children) {
		if (spanOf(node).from < source.length) readFlow(node, { container: 'document' }, source, draft);
	}
	return slim(draft);
}

function readFlow(node: Nodes, place: Place, source: string, draft: Draft): void {
	switch (node.type) {
		case 'paragraph':
			addProse(node.children, { kind: 'paragraph', span: spanOf(node), ...place }, source, draft);
			return;
		case 'heading': {
			const span = spanOf(node);
			addProse(node.children, { kind: 'heading', rank: node.depth, span, ...place }, source, draft);
			return;
		}
		case 'table':
			node.children.forEach((row, index) => {
				for (const cell of row.children) {
					const span = cellContent(spanOf(cell), source);
					addProse(cell.children, { kind: 'cell', header: index === 0, span, ...place }, source, draft);
				}
			});
			return;
		case 'list':
			for (const item of node.children) {
				const { from } = spanOf(item);
				const marker = { from, to: from + /^(?:[-+*]|\d{1,9}[.)])/.exec(source.slice(from, from + 10))![0].length };
				if (place.container === 'document') draft.items.push({ marker });
				item.children.forEach((child, index) => {
					readFlow(child, { container: 'item', ...(index === 0 && { item: { marker } }) }, source, draft);
				});
			}
			return;
		case 'blockquote':
			for (const child of node.children) readFlow(child, { container: 'quote' }, source, draft);
			return;
		case 'footnoteDefinition':
			for (const child of node.children) readFlow(child, { container: 'note' }, source, draft);
			return;
		case 'definition':
			draft.definitions.push(readDefinition(node));
			return;
		case 'html':
			addComments(spanOf(node), source, draft);
			return;
	}
}

function addProse(
	children: readonly PhrasingContent[],
	about: Omit<Prose, keyof PlainText | 'stars'>,
	source: string,
	draft: Draft,
): void {
	// Field by field: spreading objects took a tenth of the time of reading a long list.
	const { text, map, marks, literal } = readPlainText(children, source);
	const { kind, container, span, rank, header, item } = about;
	draft.prose.push({
		kind,
		container,
		span,
		text,
		map,
		marks,
		literal,
		stars: readStars(children, source, contentSpan(children, span)),
		...(rank !== undefined && { rank }),
		...(header !== undefined && { header }),
		...(item && { item }),
	});
	for (const child of children) readInline(child, source, draft);
}

/** From the first to the last inline node: a heading without its markers. */
function contentSpan(children: readonly PhrasingContent[], span: Span): Span {
	const first = children[0];
	const last = children[children.length - 1];
	return first && last ? { from: spanOf(first).from, to: spanOf(last).to } : span;
}

function readInline(node: PhrasingContent, source: string, draft: Draft): void {
	if (node.type === 'link' || node.type === 'image') draft.links.push(readLink(node, source));
	else if (node.type === 'linkReference' || node.type === 'imageReference') draft.references.push(node.identifier);
	else if (node.type === 'html') addComments(spanOf(node), source, draft);
	if ('children' in node) for (const child of node.children) readInline(child, source, draft);
}

function readLink(node: LinkNode | Image, source: string): Link {
	const span = spanOf(node);
	const image = node.type === 'image';
	const words = image ? (node.alt ?? '') : '';
	const content =
		node.type === 'link' && node.children.length > 0
			? { from: spanOf(node.children[0]!).from, to: spanOf(node.children[node.children.length - 1]!).to }
			: { from: span.from + (image ? 2 : 1), to: span.from + (image ? 2 : 1) + words.length };
	return {
		image,
		span,
		content,
		url: node.url,
		// `[` or `![` opens all links but autolinks, whose address is their text.
		auto: !image && source[span.from] !== '[',
		...(node.data?.destination && { destination: node.data.destination }),
	};
}

function readDefinition(node: DefinitionNode): Definition {
	const span = spanOf(node);
	return {
		span,
		label: node.identifier,
		url: node.url,
		titled: node.title !== null && node.title !== undefined,
		...(node.data?.destination && { destination: node.data.destination }),
	};
}

/** The cell without the pipes and blanks around its content. */
function cellContent({ from, to }: Span, source: string): Span {
	let start = from;
	let end = to;
	if (source[start] === '|') start++;
	if (end > start && source[end - 1] === '|' && source[end - 2] !== '\\') end--;
	while (start < end && isBlank(source.charCodeAt(start))) start++;
	while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
	return { from: start, to: end };
}

function isBlank(code: number): boolean {
	return code === 32 || code === 9;
}

function addComments(span: Span, source: string, draft: Draft): void {
	// An unclosed comment reaches to the end of what was parsed, which may be past the block.
	const html = source.slice(span.from, span.to).trimEnd();
	if (!html.startsWith('<!--')) return;
	const end = html.indexOf('-->', 4);
	draft.comments.push({
		span: { from: span.from, to: span.from + html.length },
		value: html.slice(4, end < 0 ? undefined : end).trim(),
	});
}
