import type {
	Blockquote,
	Definition as DefinitionNode,
	Image,
	Link as LinkNode,
	Nodes,
	PhrasingContent,
	Root,
} from 'mdast';
import { Memo } from '../../incremental/index.js';
import type { Span } from '../../text/index.js';
import { readDelimiterRuns } from './delimiter-runs.js';
import type { Comment, Definition, Facts, ItemStart, LabelledLink, Link, Prose } from './model.js';
import { type PlainText, readPlainText, spanOf } from './prose.js';

/** Built while walking the tree; `Facts` is its read-only view. */
interface Draft {
	memo: Memo;
	prose: Prose[];
	links: Link[];
	definitions: Definition[];
	references: string[];
	labelled: LabelledLink[];
	comments: Comment[];
	items: ItemStart[];
}

/** The position of the walk: what contains the node. */
interface Place {
	readonly container: Prose['container'];
	readonly within?: Prose['within'];
	readonly item?: ItemStart;
}

function noFacts(): Draft {
	return {
		prose: [],
		links: [],
		definitions: [],
		references: [],
		labelled: [],
		comments: [],
		items: [],
		memo: new Memo(),
	};
}

const NONE: never[] = [];

/** Most blocks hold one or two things, and a long report has ten thousand blocks: all share one empty list. */
function slim({ prose, links, definitions, references, labelled, comments, items, memo }: Draft): Facts {
	const shared = <T>(list: T[]): readonly T[] => (list.length > 0 ? list : NONE);
	return {
		prose: shared(prose),
		links: shared(links),
		definitions: shared(definitions),
		references: shared(references),
		labelled: shared(labelled),
		comments: shared(comments),
		items: shared(items),
		memo,
	};
}

/** Of blank lines, which are all alike. */
export const BLANK: Facts = slim(noFacts());

/** For a block that is too intricate to parse, or whose parsing failed with an `error`. */
export function unread(error?: unknown): Facts {
	return { ...BLANK, memo: new Memo(), unread: true, ...(error !== undefined && { error }) };
}

/** Reduces `tree` to facts. `source` is the text that was parsed; nodes past its end are dropped. */
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
			addProse(node.children, { kind: 'heading', depth: node.depth, span, ...place }, source, draft);
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
				const { within } = place;
				item.children.forEach((child, index) => {
					readFlow(child, { container: 'item', within, ...(index === 0 && { item: { marker } }) }, source, draft);
				});
			}
			return;
		case 'blockquote':
			for (const child of node.children) {
				const within = isOwn(child, node, source) ? place.within : 'quote';
				readFlow(child, { container: 'quote', within }, source, draft);
			}
			return;
		case 'footnoteDefinition': {
			const within = place.within ?? 'note';
			for (const child of node.children) readFlow(child, { container: 'note', within }, source, draft);
			return;
		}
		case 'definition':
			draft.definitions.push(readDefinition(node));
			return;
		case 'html':
			addComments(spanOf(node), source, draft);
			return;
	}
}

/** What opens a box of GitHub or Obsidian. */
const CALLOUT = /^\[!(?!quote|cite)\w/i;
const LABEL = /^(?!\[!)[^\r\n]{1,40}[:：][*_ ]*$/;

/** The sign of a quotation may set apart what is the writer's own: a list below its label, or what is in a box. */
function isOwn(child: Nodes, { children: [first, second] }: Blockquote, source: string): boolean {
	if (first?.type !== 'paragraph') return false;
	const { from, to } = spanOf(first);
	const opening = source.slice(from, Math.min(to, from + 50));
	if (CALLOUT.test(opening)) return child.type !== 'paragraph';
	return (second?.type === 'list' || second?.type === 'table') && LABEL.test(opening);
}

function addProse(
	children: readonly PhrasingContent[],
	about: Omit<Prose, keyof PlainText | 'stars'>,
	source: string,
	draft: Draft,
): void {
	// Field by field: spreading objects took a tenth of the time to read a long list.
	const { text, map, marks, literal } = readPlainText(children, source);
	const { kind, container, within, span, depth, header, item } = about;
	draft.prose.push({
		kind,
		container,
		span,
		text,
		map,
		marks,
		literal,
		stars: readDelimiterRuns(children, source, contentSpan(children, span)),
		...(depth !== undefined && { depth }),
		...(header !== undefined && { header }),
		...(item && { item }),
		...(within && { within }),
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
	else if (node.type === 'linkReference' || node.type === 'imageReference') {
		draft.references.push(node.identifier);
		if (node.type === 'linkReference' && node.children.length > 0) {
			draft.labelled.push({ content: spanOfAll(node.children), label: node.identifier });
		}
	} else if (node.type === 'html') addComments(spanOf(node), source, draft);
	if ('children' in node) for (const child of node.children) readInline(child, source, draft);
}

function readLink(node: LinkNode | Image, source: string): Link {
	const span = spanOf(node);
	const image = node.type === 'image';
	const words = image ? (node.alt ?? '') : '';
	const content =
		node.type === 'link' && node.children.length > 0
			? spanOfAll(node.children)
			: { from: span.from + (image ? 2 : 1), to: span.from + (image ? 2 : 1) + words.length };
	return {
		image,
		span,
		content,
		url: node.url,
		// `[` or `![` opens every link except autolinks, whose address is their text.
		auto: !image && source[span.from] !== '[',
		...(node.data?.destination && { destination: node.data.destination }),
	};
}

function spanOfAll(nodes: readonly Nodes[]): Span {
	return { from: spanOf(nodes[0]!).from, to: spanOf(nodes[nodes.length - 1]!).to };
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
	// An unclosed comment extends to the end of what was parsed, which may be past the block.
	const html = source.slice(span.from, span.to).trimEnd();
	if (!html.startsWith('<!--')) return;
	const end = html.indexOf('-->', 4);
	draft.comments.push({
		span: { from: span.from, to: span.from + html.length },
		value: html.slice(4, end < 0 ? undefined : end).trim(),
	});
}
