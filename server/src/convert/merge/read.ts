/** A text as the blocks that a reader sees, each with what it says and its place in the source. */
import type { FootnoteDefinition, FootnoteReference, Nodes, Root, RootContent, TableCell } from 'mdast';
import { parseInParts } from '../../syntax/index.js';
import type { Span } from '../../text/index.js';
import { shownText } from '../export/inline-html.js';
import { readTags } from '../tags.js';
import { type Context, headingWords, spanOf, type Word, wordsOf } from './words.js';

export type PartKind =
	| 'text'
	| 'code'
	| 'rule'
	| 'list'
	| 'item'
	| 'quote'
	| 'table'
	| 'row'
	| 'cell'
	| 'note'
	| 'html';

export interface Part {
	readonly kind: PartKind;
	/** The same if it reads the same: its words, and those of its parts. */
	readonly key: string;
	readonly span: Span;
	/** Of a list, whether and how it is numbered; of a heading, its level. */
	readonly detail: string;
	/** Of what has no parts. */
	readonly words: readonly Word[];
	readonly parts: readonly Part[];
}

interface Definition {
	readonly identifier: string;
	readonly source: string;
}

export interface Reading {
	readonly text: string;
	/** The blocks at the top, without the notes. */
	readonly parts: readonly Part[];
	/** Their `detail` is their label. */
	readonly notes: readonly Part[];
	/** Labels of the notes that only other notes refer to. */
	readonly deeper: ReadonlySet<string>;
	/** Those that are taken for unseen. */
	readonly unseen: ReadonlySet<string>;
	/** Labels of notes, in the order of the references to them. */
	readonly references: readonly string[];
	/** Where labels of notes are written. */
	readonly labels: readonly { readonly label: string; readonly span: Span }[];
	readonly images: readonly { readonly alt: string; readonly span: Span }[];
	/** What paragraphs refer to, as source: link definitions, and stand-ins for notes. */
	readonly definitions: readonly Definition[];
}

const NONE: ReadonlySet<string> = new Set();

/**
 * @param text without a byte-order mark.
 * @param unseen labels of notes to which references are passed over.
 */
export function read(text: string, unseen: ReadonlySet<string> = NONE): Reading {
	const root = parseInParts(text);
	readTags(root);
	const found = collect(root);
	// The first of each label counts (CommonMark, section 4.7).
	const addresses = new Map(found.definitions.map(({ identifier, url }) => [identifier, url] as const).reverse());
	const reader = new PartReader(text, { addresses, unseen });
	return {
		text,
		parts: reader.all(root.children.filter(({ type }) => type !== 'footnoteDefinition')),
		notes: found.notes.map((note) => reader.container('note', note, note.identifier)),
		deeper: found.deeper,
		unseen,
		references: [...new Set(found.references)].filter((label) => !unseen.has(label)),
		labels: found.labelled.map((node) => ({ label: node.identifier, span: labelSpan(node) })),
		images: found.images,
		definitions: [
			...found.definitions.map((node) => ({ identifier: node.identifier, source: sourceOf(text, node) })),
			...found.notes.map(({ identifier }) => ({ identifier, source: `[^${identifier}]: x` })),
		],
	};
}

function collect(root: Root) {
	const definitions: Extract<RootContent, { readonly type: 'definition' }>[] = [];
	const notes: FootnoteDefinition[] = [];
	const references: string[] = [];
	const labelled: (FootnoteDefinition | FootnoteReference)[] = [];
	const images: { readonly alt: string; readonly span: Span }[] = [];
	const inText = new Set<string>();
	const defined = new Set<string>();
	const visit = (node: Nodes, isInNote: boolean): void => {
		if (node.type === 'definition') definitions.push(node);
		// Of notes, too, the first of each label counts.
		if (node.type === 'footnoteDefinition' && !defined.has(node.identifier)) notes.push(node);
		if (node.type === 'footnoteDefinition') defined.add(node.identifier);
		if (node.type === 'footnoteReference') references.push(node.identifier);
		if (node.type === 'footnoteReference' && !isInNote) inText.add(node.identifier);
		if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') labelled.push(node);
		if (node.type === 'image' || node.type === 'imageReference')
			images.push({ alt: node.alt ?? '', span: spanOf(node) });
		const isNote = isInNote || node.type === 'footnoteDefinition';
		if ('children' in node) for (const each of node.children) visit(each, isNote);
	};
	visit(root, false);
	const deeper = new Set(references.filter((label) => !inText.has(label)));
	return { definitions, notes, references, deeper, labelled, images };
}

/** Between `[^` and `]`. */
function labelSpan({ position, label, identifier }: FootnoteDefinition | FootnoteReference): Span {
	const from = position!.start.offset! + 2;
	return { from, to: from + (label ?? identifier).length };
}

function sourceOf(text: string, node: Nodes): string {
	const { from, to } = spanOf(node);
	return text.slice(from, to);
}

class PartReader {
	readonly #text: string;
	readonly #context: Context;

	constructor(text: string, context: Context) {
		this.#text = text;
		this.#context = context;
	}

	all(nodes: readonly Nodes[]): Part[] {
		return nodes.flatMap((node) => this.#part(node) ?? []);
	}

	container(kind: PartKind, node: Extract<Nodes, { readonly children: unknown }>, detail = ''): Part {
		const parts = this.all(node.children);
		const key = `${kind}${detail}(${parts.map((part) => part.key).join('\n')})`;
		return { kind, key, span: spanOf(node), detail, words: [], parts };
	}

	/** `undefined` for what no reader sees. */
	#part(node: Nodes): Part | undefined {
		switch (node.type) {
			case 'paragraph':
				return this.#leaf('text', node, wordsOf(node.children, this.#text, this.#context));
			case 'heading': {
				const words = headingWords(wordsOf(node.children, this.#text, this.#context));
				return this.#leaf('text', node, words, String(node.depth));
			}
			case 'blockquote':
				return this.container('quote', node);
			case 'list':
				return this.#unlessEmpty(this.container('list', node, node.ordered ? String(node.start ?? 1) : ''));
			case 'listItem':
				return this.#unlessEmpty(this.container('item', node, node.checked ? 'x' : node.checked === false ? ' ' : ''));
			case 'table':
				return this.container('table', node);
			case 'tableRow':
				return this.#row(node.children, spanOf(node));
			case 'code':
				return this.#leaf('code', node, [{ key: node.value.trimEnd().replace(/\r\n?/g, '\n'), pieces: [] }]);
			case 'thematicBreak':
				return this.#leaf('rule', node, []);
			case 'html':
				return this.#html(node.value, spanOf(node));
			default:
				return undefined;
		}
	}

	/** Items without words are lost in Word. */
	#unlessEmpty(part: Part): Part | undefined {
		return part.parts.length === 0 ? undefined : part;
	}

	#leaf(kind: PartKind, node: Nodes, words: readonly Word[], detail = ''): Part {
		const key = `${kind}${detail}:${words.map((word) => word.key).join(' ')}`;
		return { kind, key, span: spanOf(node), detail, words, parts: [] };
	}

	/** Cells without words are not told from none. */
	#row(cells: readonly TableCell[], span: Span): Part {
		const parts = cells.map((cell): Part => {
			const words = wordsOf(cell.children, this.#text, this.#context);
			const [first, last] = [cell.children[0], cell.children.at(-1)];
			const within = first && last ? { from: spanOf(first).from, to: spanOf(last).to } : spanOf(cell);
			return { kind: 'cell', key: words.map((word) => word.key).join(' '), span: within, detail: '', words, parts: [] };
		});
		const key = parts.map((part) => part.key).join('\t');
		return { kind: 'row', key: `row:${key.trimEnd()}`, span, detail: '', words: [], parts };
	}

	/** Word has no tags; what stands between them may have become a paragraph. */
	#html(value: string, span: Span): Part | undefined {
		const shown = shownText(value);
		if (shown === '') return undefined;
		return { kind: 'html', key: `text:${shown}`, span, detail: '', words: [], parts: [] };
	}
}

/** The words of a block and its parts, for comparing it with others. */
export function allWords(part: Part): ReadonlySet<string> {
	const words = new Set<string>();
	const visit = ({ words: own, parts }: Part): void => {
		for (const { key } of own) for (const each of key.toLowerCase().split(/\s+/)) words.add(each);
		parts.forEach(visit);
	};
	visit(part);
	return words;
}
