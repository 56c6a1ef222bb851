/** HTML of a clipboard: of Word, Word on the web, Outlook, Google Docs, LibreOffice, web pages. From its text to blocks. */
import { type Account, LOST } from '../account.js';
import { readAddress } from '../blocks/addresses.js';
import {
	type Block,
	type Content,
	type Label,
	type Marks,
	type Paragraph,
	type Piece,
	PLAIN,
} from '../blocks/block.js';
import { cleaned } from '../blocks/clean.js';
import { twips } from '../blocks/length.js';
import { type Element, elements } from '../package/element.js';
import { BLOCKS, fieldText } from './elements.js';
import { nextLabel, type OpenList, openList, wordLabel } from './lists.js';
import { headingOf, isHidden, keepsLines, marksIn, styleOf } from './look.js';
import { leadsBack, type Notes, notesIn, referredNote } from './notes.js';
import { parseHtml } from './parse.js';
import { readTable } from './table.js';

/** How far in a level of a list is, in twentieths of a point. */
const STEP = 720;
/** A picture that is no larger is there to count readers, in pixels. */
const SMALLEST = 3;

/** @param taken how many notes the report has that it is pasted into. */
export function readHtml(html: string, account: Account, taken = 0): Content {
	const root = parseHtml(html);
	const notes = notesIn(root);
	const labels = new Map<string, string>();
	const shared: Shared = { notes, labels, taken, account };
	const blocks = new Reader(shared, (order) => account.settle(order)).read(root);
	const kept: Content['notes'][number][] = [];
	// Notes may refer to others.
	for (const [id, label] of labels) {
		kept.push({ label, blocks: new Reader(shared).read(notes.byId.get(id)!) });
	}
	account.settle(undefined);
	return { blocks: blocks.map((block, order) => ({ ...block, order })), notes: kept, pictures: [] };
}

interface Shared {
	readonly notes: Notes;
	/** Of notes that are referred to, by their identity. */
	readonly labels: Map<string, string>;
	readonly taken: number;
	readonly account: Account;
}

/** What holds for all text in an element. */
interface Scope {
	readonly marks: Marks;
	readonly list?: OpenList | undefined;
	readonly quote?: boolean;
	readonly code?: boolean;
	/** Ends of lines are shown. */
	readonly lines?: boolean | undefined;
	/** Of the paragraphs of an item, from the margin. */
	readonly indent?: number | undefined;
	readonly heading?: number | undefined;
}

class Reader {
	readonly #notes: Notes;
	readonly #labels: Map<string, string>;
	readonly #account: Account;
	readonly #shared: Shared;
	readonly #settle: (order: number) => void;
	readonly #blocks: Block[] = [];
	#pieces: Piece[] = [];
	/** For the next paragraph. */
	#label: Label | undefined;
	#lists = 0;

	/** @param settle hears of each block. */
	constructor(shared: Shared, settle: (order: number) => void = () => {}) {
		this.#shared = shared;
		this.#notes = shared.notes;
		this.#labels = shared.labels;
		this.#account = shared.account;
		this.#settle = settle;
	}

	read(element: Element): Block[] {
		this.#walk(element, { marks: PLAIN });
		this.#end({ marks: PLAIN });
		return this.#blocks;
	}

	#walk(parent: Element, scope: Scope): void {
		for (const node of parent.children) {
			if (typeof node === 'string') this.#text(node, scope);
			else if (!this.#notes.containers.has(node)) this.#element(node, scope);
		}
	}

	#element(element: Element, scope: Scope): void {
		const { name, attributes } = element;
		const style = styleOf(element);
		if (isHidden(element, style)) return;
		// The label of an item has been read with its paragraph.
		if (style.get('mso-list')?.toLowerCase() === 'ignore') return;
		const target = attributes.id ?? (name === 'a' ? attributes.name : undefined);
		if (name === 'br') {
			this.#pieces.push({ ...scope.marks, kind: 'break' });
		} else if (name === 'img') this.#image(element, scope);
		else if (name === 'input') this.#text(fieldText(element), scope);
		else if (name === 'math') this.#account.note('A formula was left out');
		else if (name === 'table') this.#table(element, scope);
		else if (name === 'hr') {
			this.#end(scope);
			this.#blocks.push({ kind: 'rule' });
		} else if (BLOCKS.has(name) || headingOf(element, style) !== undefined) {
			this.#end(scope);
			if (target !== undefined) this.#target(target);
			this.#block(element, style, scope);
		} else {
			if (target !== undefined) this.#target(target);
			this.#inline(element, style, scope);
		}
	}

	#block(element: Element, style: ReadonlyMap<string, string>, around: Scope): void {
		const { name } = element;
		const scope = { ...around, lines: keepsLines(style) ?? around.lines };
		const marks = marksIn(element, style, scope.marks);
		const heading = headingOf(element, style) ?? scope.heading;
		const inside: Scope = { ...scope, marks: heading === undefined ? marks : { ...marks, strong: false }, heading };
		if (name === 'ul' || name === 'ol') {
			this.#walk(element, { ...inside, list: openList(element, scope.list, `list ${++this.#lists}`) });
		} else if (name === 'li' && scope.list) {
			this.#label = nextLabel(element, scope.list);
			this.#walkAndEnd(element, { ...inside, indent: STEP * (scope.list.level + 1) });
			this.#label = undefined;
		} else if (name === 'blockquote') this.#walkAndEnd(element, { ...inside, quote: true });
		else if (name === 'pre') this.#walkAndEnd(element, { ...inside, code: true });
		else {
			const [written] = style.has('mso-list') ? spansWithLabel(element) : [];
			this.#label = wordLabel(style, written) ?? this.#label;
			this.#walkAndEnd(element, { ...inside, indent: scope.indent ?? twips(style.get('margin-left')) });
		}
	}

	#walkAndEnd(element: Element, scope: Scope): void {
		this.#walk(element, scope);
		this.#end(scope);
	}

	#inline(element: Element, style: ReadonlyMap<string, string>, around: Scope): void {
		const scope = { ...around, lines: element.name === 'textarea' || (keepsLines(style) ?? around.lines) };
		const marks = marksIn(element, style, scope.marks);
		if (element.name !== 'a') {
			this.#walk(element, {
				...scope,
				marks: scope.heading === undefined ? marks : { ...marks, strong: scope.marks.strong },
			});
			return;
		}
		if (leadsBack(element)) return;
		const note = referredNote(element, style);
		if (note !== undefined) {
			this.#note(note);
			return;
		}
		const { href, originalsrc } = element.attributes;
		const written = originalsrc ?? href;
		const link = written === undefined ? undefined : readAddress(written);
		if (written !== undefined && link === undefined) {
			this.#account.note(`A link to “${written.slice(0, 60)}” was left out, its words were kept`);
		}
		this.#walk(element, { ...scope, marks: link === undefined ? marks : { ...marks, link } });
	}

	#text(text: string, { marks, code, lines }: Scope): void {
		const shown = cleaned(code || lines ? text : text.replace(/[ \t\r\n\f]+/g, ' '));
		if (shown === '') return;
		this.#pieces.push({ ...marks, kind: 'text', text: shown });
	}

	#target(name: string): void {
		this.#pieces.push({ ...PLAIN, kind: 'target', name });
	}

	/** A note that refers back to its text is no reference. */
	#note(id: string): void {
		if (!this.#notes.byId.has(id)) return;
		const isBack =
			this.#blocks.length === 0 && this.#pieces.every((piece) => piece.kind !== 'text' || piece.text.trim() === '');
		if (isBack && this.#labels.has(id)) return;
		const label = this.#labels.get(id) ?? `${this.#shared.taken + this.#labels.size + 1}`;
		this.#labels.set(id, label);
		this.#pieces.push({ ...PLAIN, kind: 'note', label });
	}

	#image({ attributes }: Element, { marks }: Scope): void {
		const { src = '', alt = '', width, height } = attributes;
		if (Number(width) <= SMALLEST || Number(height) <= SMALLEST) return;
		const url = /^https?:/i.test(src) ? readAddress(src) : undefined;
		if (url === undefined) this.#account.note('A picture was left out');
		else this.#pieces.push({ ...marks, kind: 'image', url, alt });
	}

	#table(element: Element, scope: Scope): void {
		this.#end(scope);
		for (const each of elements(element)) if (each.name === 'caption') this.#element(each, scope);
		const { blocks, merged } = readTable(element, (cell) => {
			return new Reader(this.#shared).#cell(cell, scope);
		});
		if (merged) this.#account.note(LOST.cells);
		for (const block of blocks) this.#push(block);
	}

	#cell(cell: Element, scope: Scope): Block[] {
		const style = styleOf(cell);
		const lines = keepsLines(style) ?? scope.lines;
		const inside: Scope = { marks: marksIn(cell, style, { ...scope.marks, strong: false }), lines };
		this.#walk(cell, inside);
		this.#end(inside);
		return this.#blocks;
	}

	/** Ends the paragraph that is being read, if there is any. */
	#end({ quote, code, heading, indent }: Scope): void {
		const pieces = this.#pieces;
		const isShown = pieces.some(
			(piece) => piece.kind === 'image' || piece.kind === 'note' || (piece.kind === 'text' && piece.text.trim() !== ''),
		);
		// A link may lead to an element without text.
		this.#pieces = isShown ? [] : pieces.filter(({ kind }) => kind === 'target');
		if (!isShown) return;
		const paragraph: Paragraph = {
			kind: 'paragraph',
			pieces: code ? withoutLastBreak(pieces) : pieces,
			indent: indent ?? 0,
			heading,
			label: this.#label,
			quote: quote === true,
			code: code === true,
		};
		this.#label = undefined;
		this.#push(paragraph);
	}

	#push(block: Block): void {
		this.#settle(this.#blocks.push(block) - 1);
	}
}

/** The labels that Word writes into the text of an item. */
function* spansWithLabel(element: Element): Iterable<string> {
	for (const span of elements(element)) {
		if (styleOf(span).get('mso-list')?.toLowerCase() === 'ignore') yield allText(span);
		else if (!BLOCKS.has(span.name)) yield* spansWithLabel(span);
	}
}

function allText({ children }: Element): string {
	return children.map((each) => (typeof each === 'string' ? each : allText(each))).join('');
}

function withoutLastBreak(pieces: readonly Piece[]): Piece[] {
	return pieces.map((piece, i) =>
		i === pieces.length - 1 && piece.kind === 'text' ? { ...piece, text: piece.text.replace(/\n$/, '') } : piece,
	);
}
