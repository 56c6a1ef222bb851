/** A text from top to bottom: the body, a cell, a note, a box. */
import { LOST } from '../account.js';
import { type Block, isShown, type Label, type Paragraph, type Piece, PLAIN, plainParagraph } from '../blocks/block.js';
import { child, type Element, elements, within } from '../package/element.js';
import { isOn, measure } from './dialect.js';
import { Fields } from './fields.js';
import { InlineReader } from './inline.js';
import { numberingOf } from './numbering-of.js';
import type { Source } from './source.js';
import { centredBy, indentOf, onOff, type Style } from './styles.js';
import { readTable } from './table.js';

/** Sizes that stand out from the text, in half-points. */
const LARGER = 2;
/** What a list of contents is called in the control that contains it. */
const CONTENTS = 'Table of Contents';

export class Story {
	readonly #source: Source;
	readonly #fields = new Fields();
	readonly #emit: (block: Block) => void;
	/** Of paragraphs whose end has been deleted, or that have no words. */
	#carried: Piece[] = [];
	#pageBefore = false;

	constructor(source: Source, emit: (block: Block) => void) {
		this.#source = source;
		this.#emit = emit;
	}

	/** One child of the body, or of what is like it. */
	add(element: Element): void {
		switch (element.name) {
			case 'w:p':
				this.#paragraph(element);
				break;
			case 'w:tbl': {
				if (this.#carried.some(isShown)) this.end();
				const table = readTable(element, (cell) => readStory(this.#source, cell));
				if (table.merged) this.#source.account.note(LOST.cells);
				for (const block of table.blocks) this.#emit(block);
				break;
			}
			case 'w:sdt':
				this.#control(element);
				break;
			case 'm:oMathPara':
			case 'm:oMath':
				this.#paragraph({ name: 'w:p', attributes: {}, children: [element] });
				break;
			case 'w:bookmarkStart': {
				const name = element.attributes['w:name'];
				if (name !== undefined) this.#carried.push({ ...PLAIN, kind: 'target', name });
				break;
			}
			case 'w:altChunk':
			case 'w:subDoc':
				this.#source.account.note('A document that is inserted here was left out');
				break;
			case 'mc:AlternateContent': {
				const [first] = elements(element);
				if (first) this.addAll(first);
				break;
			}
			case 'w:ins':
			case 'w:moveTo':
			case 'w:customXml':
				this.addAll(element);
				break;
		}
	}

	/** What is left at the end of the text. */
	end(): void {
		if (this.#carried.length > 0) this.#emit(plainParagraph(this.#carried));
		this.#carried = [];
	}

	addAll(parent: Element): void {
		for (const element of elements(parent)) this.add(element);
	}

	#control(element: Element): void {
		const properties = child(element, 'w:sdtPr');
		const gallery = child(child(properties, 'w:docPartObj'), 'w:docPartGallery')?.attributes['w:val'];
		const content = child(element, 'w:sdtContent');
		if (gallery === CONTENTS) this.#source.account.note(LOST.contents);
		else if (child(properties, 'w:showingPlcHdr')) this.#source.account.note(LOST.field);
		else if (content) this.addAll(content);
	}

	#paragraph(element: Element): void {
		const properties = child(element, 'w:pPr');
		const { styles } = this.#source;
		const style = styles.paragraph(child(properties, 'w:pStyle')?.attributes['w:val']);
		const heading = headingOf(properties, style);
		const inline = new InlineReader(
			this.#source,
			this.#fields,
			heading === undefined ? this.#looksOf(style) : undefined,
		).read(element);
		const pieces = [...this.#carried, ...inline.pieces];
		this.#carried = [];
		this.#pageBefore ||= inline.pageBefore || onOff(properties, 'w:pageBreakBefore') === true;
		if (style?.role === 'contents') {
			this.#source.account.note(LOST.contents);
			return;
		}
		if (continues(properties)) {
			this.#carried = pieces;
			this.#boxes(inline.boxes);
			return;
		}
		if (pieces.some(isShown)) {
			const label = this.#labelOf(properties, style);
			this.#emit({
				kind: 'paragraph',
				pieces,
				heading,
				label: label?.label,
				indent: indentOf(properties) ?? label?.indent ?? style?.indent ?? 0,
				quote: style?.role === 'quote',
				code: style?.role === 'code',
				pageBefore: this.#pageBefore,
				pageAfter: inline.pageAfter,
				display:
					(onOff(properties, 'w:keepNext') ?? style?.keepsNext) === true ||
					(centredBy(properties) ?? style?.centred) === true ||
					(inline.size ?? 0) >= styles.textSize + LARGER ||
					inline.capitals ||
					this.#pageBefore,
			});
			this.#pageBefore = false;
		} else {
			// A link may lead to a paragraph without words.
			this.#carried = pieces.filter(({ kind }) => kind === 'target');
			this.#pageBefore ||= inline.pageAfter;
			this.#withoutWords(properties, style);
			if (isLine(properties) || isDrawnLine(element)) this.#emit({ kind: 'rule' });
		}
		this.#boxes(inline.boxes);
	}

	/** A template may have quotations in italics as it has bold headings. */
	#looksOf(style: Style | undefined): Style | undefined {
		if (style?.role !== 'quote' || !this.#source.isExported) return style;
		return { ...style, text: { ...style.text, italic: false, italicComplex: false } };
	}

	#boxes(boxes: readonly Element[]): void {
		for (const box of boxes) for (const block of readStory(this.#source, box)) this.#emit(block);
	}

	#labelOf(
		properties: Element | undefined,
		style: Style | undefined,
	): { readonly label: Label | undefined; readonly indent: number | undefined } | undefined {
		const direct = numberingOf(properties);
		const numbering = { ...style?.numbering, ...direct };
		// The style's level does not count in another list.
		const isOwn = direct?.list !== undefined && direct.list !== style?.numbering?.list;
		return this.#source.counters.next(isOwn ? { ...direct, level: direct.level ?? 0 } : numbering, style?.numberedBy);
	}

	/** A paragraph without words counts, since Word shows its number. A report may have a list right behind a bullet. */
	#withoutWords(properties: Element | undefined, style: Style | undefined): void {
		const { label, indent = 0 } = this.#labelOf(properties, style) ?? {};
		if (!label) return;
		if (label.text !== '') this.#source.account.note(`An empty paragraph with the number ${label.text} was left out`);
		else if (this.#source.isExported) this.#emit({ kind: 'paragraph', pieces: [], label, indent });
	}
}

/** All of a cell, a note or a box. */
export function readStory(source: Source, parent: Element): Block[] {
	const blocks: Block[] = [];
	const story = new Story(source, (block) => blocks.push(block));
	story.addAll(parent);
	story.end();
	return blocks;
}

/** Whether a paragraph without words is there for its border: a line across the page. */
function isLine(properties: Element | undefined): boolean {
	const borders = child(properties, 'w:pBdr');
	const line = child(borders, 'w:bottom') ?? child(borders, 'w:top');
	return line !== undefined && isOn(line.attributes['w:val']);
}

/** Likewise for a line that is drawn, as Google Docs does. */
function isDrawnLine(paragraph: Element): boolean {
	for (const { attributes } of within(paragraph, 'v:rect')) {
		const { 'o:hr': isLine } = attributes;
		if (isLine !== undefined && isLine !== 'f' && isOn(isLine)) return true;
	}
	return false;
}

/** Whether the paragraph runs on into the next: its end was deleted, or it is a capital at the beginning of a text. */
function continues(properties: Element | undefined): boolean {
	const mark = child(properties, 'w:rPr');
	if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) return true;
	return child(properties, 'w:framePr')?.attributes['w:dropCap'] !== undefined;
}

/** 1 to 6. */
function headingOf(properties: Element | undefined, style: Style | undefined): Paragraph['heading'] {
	if (style?.role === 'title') return 1;
	if (style?.role !== undefined) return undefined;
	const outline = measure(child(properties, 'w:outlineLvl')?.attributes['w:val']) ?? style?.outline;
	return outline === undefined || outline < 0 || outline > 8 ? undefined : Math.min(Math.trunc(outline) + 1, 6);
}
