/** Blocks as mdast: items into lists, lists into the items that they stand below. */
import type {
	BlockContent,
	Blockquote,
	Code,
	DefinitionContent,
	Heading,
	List,
	ListItem,
	PhrasingContent,
	RootContent,
} from 'mdast';
import { type Block, isStrong, type Label, type Paragraph, type Piece, PLAIN, plainText } from '../blocks/block.js';
import { type PhrasingOptions, phrasing } from './phrasing.js';
import { tableNode } from './table.js';

export type Flow = BlockContent | DefinitionContent;

/** An item that is open: what comes next may belong to it. */
interface OpenItem {
	readonly label: Label;
	readonly indent: number;
	/** Where its content goes: its own children, or those around it if its label is text. */
	readonly children: Flow[];
	/** The list that goes on with the next item; none if the label is text. */
	readonly list: List | undefined;
}

export interface Placed {
	readonly nodes: RootContent[];
	/** The child of the root that a block is in. */
	readonly placeOf: ReadonlyMap<Block, RootContent>;
}

/** Word has nine levels, and lists may be in others. */
const DEEPEST = 20;
/** Twentieths of a point by which text is further in than other text. */
const FURTHER = 100;

export class FlowBuilder {
	readonly #options: PhrasingOptions;
	readonly #root: Flow[];
	readonly #open: OpenItem[] = [];
	/** Of the first item of each list. */
	readonly #labels = new Map<List, Label>();
	readonly #placeOf = new Map<Block, RootContent>();

	/** What was quoted last. */
	#quoted: { readonly node: Blockquote; readonly inside: FlowBuilder; readonly indent: number } | undefined;

	/** Code of which each line is a paragraph. */
	#lines: Code | undefined;

	constructor(options: PhrasingOptions, root: Flow[] = []) {
		this.#options = options;
		this.#root = root;
	}

	build(blocks: readonly Block[]): Placed {
		for (const block of blocks) {
			this.#add(block);
			const place = this.#root.at(-1);
			if (place) this.#placeOf.set(block, place);
		}
		return { nodes: this.#root, placeOf: this.#placeOf };
	}

	#add(block: Block): void {
		if (block.kind !== 'paragraph') {
			this.#open.length = 0;
			this.#root.push(block.kind === 'table' ? tableNode(block, this.#options) : { type: 'thematicBreak' });
		} else if (block.quote) this.#quote(block);
		else if (block.heading !== undefined) this.#heading(block, block.heading);
		else if (block.code) this.#code(block);
		else if (block.label) this.#item(block, block.label);
		else this.#paragraph(block);
	}

	#heading({ pieces, label, indent }: Paragraph, depth: number): void {
		const all = withLabel(pieces, label);
		const plain = isStrong(all) || label !== undefined ? all.map((piece) => ({ ...piece, strong: false })) : all;
		const children = phrasing(plain, { ...this.#options, breaks: 'spaces' });
		const node: Heading = { type: 'heading', depth: depth as 1, children };
		// Numbers may be the style's, bullets are not.
		if (this.#options.isStyled && label?.text === '') {
			this.#place({ children: [node] }, label, indent);
			return;
		}
		this.#open.length = 0;
		this.#root.push(node);
	}

	#quote(block: Paragraph): void {
		// Further in than the text of an item: else it would be a quotation after the list.
		while (this.#open.length > 0 && block.indent < this.#open.at(-1)!.indent + FURTHER) this.#open.pop();
		const parent = this.#open.at(-1)?.children ?? this.#root;
		if (!this.#quoted || this.#quoted.node !== parent.at(-1)) {
			const node: Blockquote = { type: 'blockquote', children: [] };
			// We have the text of an item as far in as that of a quotation, and what follows in the item further.
			const isOurs = this.#options.isStyled && this.#open.length === 0;
			const indent = block.label && !isOurs ? 0 : block.indent;
			this.#quoted = { node, inside: new FlowBuilder(this.#options, node.children), indent };
			parent.push(node);
		}
		const { inside, indent } = this.#quoted;
		const further = block.label ? block.indent : block.indent - indent;
		inside.#add({ ...block, quote: !block.label && inside.#isQuotedAgain(further), indent: further });
	}

	/** Whether a paragraph in a quotation is in another inside it, rather than in the item before. */
	#isQuotedAgain(indent: number): boolean {
		return this.#options.isStyled && indent >= (this.#open.at(-1)?.indent ?? 0) + FURTHER;
	}

	#code({ pieces, indent }: Paragraph): void {
		const text = plainText(pieces);
		const parent = this.#parentOf(indent);
		const last = parent.at(-1);
		// Some write a paragraph a line, and others, as we do, all lines in one.
		if (last?.type === 'code' && last === this.#lines && !text.includes('\n') && !this.#options.isStyled) {
			last.value += `\n${text}`;
			return;
		}
		const node: Code = { type: 'code', value: text };
		this.#lines = text.includes('\n') ? undefined : node;
		parent.push(node);
	}

	/** A paragraph that is as far in as the text of an item goes on with it. */
	#parentOf(indent: number): Flow[] {
		while (this.#open.length > 0 && !(indent > 0 && indent + FURTHER > this.#open.at(-1)!.indent)) this.#open.pop();
		return this.#open.at(-1)?.children ?? this.#root;
	}

	#paragraph({ pieces, indent }: Paragraph): void {
		const children = phrasing(pieces, this.#options);
		if (children.length === 0) return;
		const node: Flow = { type: 'paragraph', children };
		this.#parentOf(indent).push(node);
	}

	#item({ pieces, indent }: Paragraph, label: Label): void {
		const isText = label.number === undefined && label.text !== '';
		const children: PhrasingContent[] = phrasing(isText ? withLabel(pieces, label) : pieces, this.#options);
		this.#place(isText ? { children: [{ type: 'paragraph', children }] } : ticked(children), label, indent, isText);
	}

	/** @param isText its label is. */
	#place(item: Pick<ListItem, 'checked' | 'children'>, label: Label, indent: number, isText = false): void {
		while (this.#open.length > 0 && !isBelow(label, indent, this.#open.at(-1)!)) {
			const { list } = this.#open.at(-1)!;
			if (list && !isText && this.#goesOn(list, label, this.#open.at(-1)!.label)) break;
			this.#open.pop();
		}
		const last = this.#open.at(-1);
		const isDeepest = this.#open.length >= DEEPEST;
		if (last?.list && !isText && (isDeepest || !isBelow(label, indent, last))) {
			this.#open.pop();
			this.#open.push(this.#append(last.list, item, label, indent));
			return;
		}
		const parent = last?.children ?? this.#root;
		if (isText) {
			parent.push(...item.children);
			this.#open.push({ label, indent, children: parent, list: undefined });
			return;
		}
		this.#open.push(this.#append(this.#begin(parent, label), item, label, indent));
	}

	/** The list at the end of `parent` that goes on, or a new one. */
	#begin(parent: Flow[], label: Label): List {
		const last = parent.at(-1);
		const ordered = label.number !== undefined;
		if (last?.type === 'list' && last.ordered === ordered) {
			if (this.#goesOn(last, label, undefined)) return last;
			// Else Markdown would count on.
			parent.push({ type: 'html', value: '<!-- -->' });
		}
		const list: List = { type: 'list', ordered, spread: false, children: [] };
		if (ordered) Object.assign(list, { start: label.number, data: { delimiter: label.text.at(-1) } });
		parent.push(list);
		this.#labels.set(list, label);
		return list;
	}

	#goesOn(list: List, label: Label, last: Label | undefined): boolean {
		const first = this.#labels.get(list);
		const isAnother = first?.list === label.list && first.part !== label.part;
		return goesOn(list, label, last) && (list.ordered === true || !isAnother);
	}

	#append(list: List, given: Pick<ListItem, 'checked' | 'children'>, label: Label, indent: number): OpenItem {
		const item: ListItem = { type: 'listItem', spread: false, ...given };
		list.children.push(item);
		return { label, indent, children: item.children, list };
	}
}

/** The box before the words of an item, as Word and LibreOffice show one, is that of a task. */
const BOX = /^([☐☑☒])\s+/;

function ticked(children: PhrasingContent[]): Pick<ListItem, 'checked' | 'children'> {
	const [first, ...rest] = children;
	if (!first) return { children: [] };
	const [whole, box] = first?.type === 'text' ? (BOX.exec(first.value) ?? []) : [];
	if (first?.type !== 'text' || whole === undefined) return { children: [{ type: 'paragraph', children }] };
	const words = first.value === whole ? [] : [{ ...first, value: first.value.slice(whole.length) }];
	return { checked: box !== '☐', children: [{ type: 'paragraph', children: [...words, ...rest] }] };
}

/** Whether an item with that label is inside of the open one. */
function isBelow(label: Label, indent: number, open: OpenItem): boolean {
	if (label.list === open.label.list) return label.level > open.label.level;
	return indent >= open.indent + FURTHER;
}

/** Whether an item with that label is the next of the list. */
function goesOn(list: List, label: Label, last: Label | undefined): boolean {
	if (last && last.list === label.list && last.level !== label.level) return false;
	if (!list.ordered) return label.number === undefined;
	return label.number === (list.start ?? 1) + list.children.length && delimiterOf(list) === label.text.at(-1);
}

export function delimiterOf(list: List): string {
	return (list.data as { readonly delimiter?: string } | undefined)?.delimiter ?? '.';
}

function withLabel(pieces: readonly Piece[], label: Label | undefined): readonly Piece[] {
	if (!label || label.text === '') return pieces;
	// It looks like the text after it, as in Word: else a bold line would be bold but for its number.
	const hasWords = pieces.some((piece) => piece.kind === 'text' && piece.text.trim() !== '');
	const strong = hasWords && isStrong(pieces);
	return [{ ...PLAIN, strong, kind: 'text', text: `${label.text}${label.close ? '' : ' '}` }, ...pieces];
}
