/** A text from top to bottom: the body, a cell, a note, a box. */
import { LOST } from '../account.js';
import { type Block, type Cell, isShown, type Label, type Piece, plainParagraph } from '../blocks/block.js';
import { count } from '../blocks/numerals.js';
import { roleOf } from '../blocks/role.js';
import { tableOf } from '../blocks/table.js';
import { child, type Element, elements } from '../package/element.js';
import { InlineReader, type Source } from './inline.js';
import { Counting } from './lists.js';
import type { Style } from './styles.js';

interface OpenList {
	readonly counting: Counting;
	readonly level: number;
	/** Items without a label: continuations. */
	label: 'next' | 'none';
	start: number | undefined;
}

/** Lists of a document by the style, and by the identity that others continue. */
export interface ListState {
	readonly byId: Map<string, Counting>;
	readonly byStyle: Map<string, Counting>;
	readonly headings: Counting | undefined;
	count: number;
}

const LARGE = 14;

export class Story {
	readonly #source: Source;
	readonly #lists: ListState;
	readonly #emit: (block: Block) => void;
	/** Targets of paragraphs that have no words. */
	#carried: Piece[] = [];
	#pageBefore = false;

	constructor(source: Source, lists: ListState, emit: (block: Block) => void) {
		this.#source = source;
		this.#lists = lists;
		this.#emit = emit;
	}

	add(element: Element, list?: OpenList): void {
		switch (element.name) {
			case 'text:p':
			case 'text:h':
				this.#paragraph(element, list);
				break;
			case 'text:list':
				this.#list(element, list);
				break;
			case 'table:table':
				this.#table(element);
				break;
			case 'text:section':
			case 'text:index-body':
				this.addAll(element, list);
				break;
			case 'text:table-of-content':
			case 'text:alphabetical-index':
			case 'text:illustration-index':
			case 'text:table-index':
				this.#source.account.note(LOST.contents);
				break;
			case 'text:bibliography': {
				const body = child(element, 'text:index-body');
				if (body) this.addAll(body);
				break;
			}
			case 'text:soft-page-break':
				this.#pageBefore = true;
				break;
			default:
				// What is tied to a page is drawn before the text.
				if (element.name.startsWith('draw:'))
					this.#paragraph({ name: 'text:p', attributes: {}, children: [element] }, list);
		}
	}

	/** What is left at the end of the text. */
	end(): void {
		if (this.#carried.length > 0) this.#emit(plainParagraph(this.#carried));
	}

	addAll(parent: Element, list?: OpenList): void {
		for (const element of elements(parent)) this.add(element, list);
	}

	#list(element: Element, above: OpenList | undefined): void {
		const { attributes } = element;
		const style = attributes['text:style-name'];
		const level = above ? above.level + 1 : 0;
		const isOwn = !above || (style !== undefined && style !== above.counting.style);
		const counting = isOwn ? this.#countingOf(style ?? above?.counting.style, attributes) : above.counting;
		const id = attributes['xml:id'];
		if (id !== undefined) this.#lists.byId.set(id, counting);
		for (const item of elements(element)) {
			if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue;
			const start = count(item.attributes['text:start-value']);
			this.addAll(item, { counting, level, label: item.name === 'text:list-item' ? 'next' : 'none', start });
		}
	}

	#countingOf(style: string | undefined, attributes: Readonly<Record<string, string>>): Counting {
		const continued = attributes['text:continue-list'];
		const key = style ?? '';
		const known =
			(continued === undefined ? undefined : this.#lists.byId.get(continued)) ??
			(attributes['text:continue-numbering'] === 'true' ? this.#lists.byStyle.get(key) : undefined);
		if (known) return known;
		const counting = new Counting(key, `${key} ${++this.#lists.count}`, this.#source.styles.list(key));
		this.#lists.byStyle.set(key, counting);
		return counting;
	}

	#paragraph(element: Element, list: OpenList | undefined): void {
		const { styles } = this.#source;
		const style = styles.get('paragraph', element.attributes['text:style-name']);
		// Nothing of it is there, its notes included.
		if (style?.hidden) return;
		const heading = headingOf(element, style);
		const inline = new InlineReader(this.#source).read(element, heading === undefined ? style : undefined);
		const pieces = [...this.#carried, ...inline.pieces];
		this.#carried = [];
		this.#pageBefore ||= style?.breaksPage === true;
		const isItem = list?.label === 'next';
		const label = isItem ? this.#labelOf(list) : element.name === 'text:h' ? this.#headingLabel(element) : undefined;
		if (pieces.some(isShown)) {
			this.#emit({
				kind: 'paragraph',
				pieces,
				heading,
				label,
				indent: list?.counting.indent(list.level) ?? style?.indent ?? 0,
				quote: style?.names.some((name) => roleOf(name) === 'quote') === true,
				code: style?.names.some((name) => roleOf(name) === 'code') === true,
				pageBefore: this.#pageBefore,
				pageAfter: inline.pageAfter,
				display: style?.centred === true || (style?.size ?? 0) >= LARGE || this.#pageBefore,
			});
			this.#pageBefore = false;
		} else {
			// A link may lead to a paragraph without words.
			this.#carried = pieces.filter(({ kind }) => kind === 'target');
			if (label && label.text !== '')
				this.#source.account.note(`An empty paragraph with the number ${label.text} was left out`);
		}
		for (const box of inline.boxes) this.addAll(box);
	}

	/** The first paragraph of an item has its label. */
	#labelOf(list: OpenList): Label | undefined {
		const label = list.counting.next(list.level, list.start);
		list.label = 'none';
		return label;
	}

	#headingLabel({ attributes }: Element): Label | undefined {
		const level = count(attributes['text:outline-level']) ?? 1;
		if (attributes['text:is-list-header'] === 'true') return undefined;
		const start =
			attributes['text:restart-numbering'] === 'true' ? (count(attributes['text:start-value']) ?? 1) : undefined;
		return this.#lists.headings?.next(Math.max(0, level - 1), start);
	}

	#table(table: Element): void {
		const rows: Cell[][] = [];
		let merged = false;
		for (const row of rowsOf(table)) {
			const cells: Cell[] = [];
			for (const cell of elements(row)) {
				const { name, attributes } = cell;
				if (name !== 'table:table-cell' && name !== 'table:covered-table-cell') continue;
				const continued = name === 'table:covered-table-cell';
				merged ||= continued;
				const times = Math.min(count(attributes['table:number-columns-repeated']) ?? 1, 63);
				for (let i = 0; i < times; i++) cells.push({ blocks: this.#cell(cell), width: 1, continued });
			}
			if (cells.length > 0) rows.push(cells);
		}
		if (merged) this.#source.account.note(LOST.cells);
		for (const block of tableOf(rows)) this.#emit(block);
	}

	#cell(cell: Element): Block[] {
		return readStory(this.#source, this.#lists, cell);
	}
}

export function readStory(source: Source, lists: ListState, parent: Element): Block[] {
	const blocks: Block[] = [];
	const story = new Story(source, lists, (block) => blocks.push(block));
	story.addAll(parent);
	story.end();
	return blocks;
}

function* rowsOf(table: Element): Iterable<Element> {
	for (const each of elements(table)) {
		if (each.name === 'table:table-row') yield each;
		else if (
			each.name === 'table:table-header-rows' ||
			each.name === 'table:table-rows' ||
			each.name === 'table:table-row-group'
		) {
			yield* rowsOf(each);
		}
	}
}

function headingOf({ name, attributes }: Element, style: Style | undefined): number | undefined {
	if (style?.names.includes('title')) return 1;
	const level = name === 'text:h' ? (count(attributes['text:outline-level']) ?? 1) : (style?.outline ?? 0);
	return level >= 1 ? Math.min(level, 6) : undefined;
}
