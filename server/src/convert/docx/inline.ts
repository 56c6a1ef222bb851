/** The text of a paragraph, in pieces. */
import type { Marks, Piece } from '../blocks/block.js';
import { readAddress } from '../blocks/addresses.js';
import { cleaned } from '../blocks/clean.js';
import { child, type Element, elements, textIn, within } from '../package/xml.js';
import type { Source } from './source.js';
import { joinAddress, readField } from './field-code.js';
import type { Fields } from './fields.js';
import { lookOf, type RunLook } from './marks.js';
import type { Style } from './styles.js';
import { symbol, withSymbols } from './symbols.js';

/** A paragraph's text, and what was found on the way. */
export interface Inline {
	readonly pieces: Piece[];
	/** The contents of text boxes, elements `txbxContent`. */
	readonly boxes: Element[];
	/** A page ends before the first word, or after the last. */
	pageBefore: boolean;
	pageAfter: boolean;
	/** Size of the first word in half-points. */
	size: number | undefined;
	/** All words are shown in capitals. */
	capitals: boolean;
}

/** What is made visible by a program, and not part of the text. */
const TRANSPARENT: ReadonlySet<string> = new Set([
	'w:ins',
	'w:moveTo',
	'w:smartTag',
	'w:customXml',
	'w:sdtContent',
	'w:dir',
	'w:bdo',
	'w:rubyBase',
	'w:rt',
	'mc:Choice',
	'mc:Fallback',
	'm:oMathPara',
]);

export class InlineReader {
	readonly #source: Source;
	readonly #fields: Fields;
	readonly #style: Style | undefined;
	readonly #found: Inline = {
		pieces: [],
		boxes: [],
		pageBefore: false,
		pageAfter: false,
		size: undefined,
		capitals: true,
	};

	/** @param style of the paragraph, if its words look as it says. */
	constructor(source: Source, fields: Fields, style: Style | undefined) {
		this.#source = source;
		this.#fields = fields;
		this.#style = style;
	}

	read(paragraph: Element): Inline {
		this.#walk(paragraph, undefined);
		return this.#found;
	}

	/** @param link where everything inside leads; `null` for nowhere, whatever field it is in. */
	#walk(parent: Element, link: string | null | undefined): void {
		for (const element of elements(parent)) {
			switch (element.name) {
				case 'w:r':
					this.#run(element, link);
					break;
				case 'w:hyperlink':
					this.#walk(element, this.#addressOf(element));
					break;
				case 'w:fldSimple':
					this.#simpleField(element, link);
					break;
				case 'w:sdt':
					this.#control(element, link);
					break;
				case 'w:bookmarkStart':
					this.#target(element.attributes['w:name']);
					break;
				case 'w:del':
				case 'w:moveFrom':
					this.#source.account.note('Changes that were tracked were taken as accepted');
					break;
				case 'm:oMath':
					this.#formula(element);
					break;
				case 'mc:AlternateContent':
					this.#alternatives(element, (each) => this.#walk(each, link));
					break;
				default:
					if (element.name === 'w:ins') this.#source.account.note('Changes that were tracked were taken as accepted');
					if (TRANSPARENT.has(element.name)) this.#walk(element, link);
			}
		}
	}

	#run(run: Element, link: string | null | undefined): void {
		const look = lookOf(child(run, 'w:rPr'), this.#style, this.#source.styles);
		let ownMark = false;
		for (const element of elements(run)) {
			const { name, attributes } = element;
			if (name === 'w:fldChar') {
				this.#fieldMark(attributes['w:fldCharType'], element, look, link);
				continue;
			}
			if (name === 'w:instrText') {
				this.#fields.addCode(textIn(element));
				continue;
			}
			if (look.hidden) continue;
			switch (name) {
				case 'w:t':
					if (!ownMark) this.#text(textIn(element), look, link);
					break;
				case 'w:tab':
				case 'w:ptab':
					this.#text('\t', look, link);
					break;
				case 'w:br':
					this.#break(attributes['w:type'], look, link);
					break;
				case 'w:cr':
					this.#break(undefined, look, link);
					break;
				case 'w:noBreakHyphen':
					this.#text('\u2011', look, link);
					break;
				case 'w:sym':
					this.#symbol(Number.parseInt(attributes['w:char'] ?? '', 16), attributes['w:font'], look, link);
					break;
				case 'w:lastRenderedPageBreak':
					this.#page();
					break;
				case 'w:footnoteReference':
				case 'w:endnoteReference': {
					// What stands for a number is part of the run: an asterisk.
					ownMark = attributes['w:customMarkFollows'] !== undefined;
					this.#note(this.#source.notes.refer(name === 'w:footnoteReference' ? 'footnotes' : 'endnotes', attributes['w:id']));
					break;
				}
				case 'w:commentReference':
					this.#comment(attributes['w:id']);
					break;
				case 'w:drawing':
				case 'w:pict':
				case 'w:object':
					this.#drawing(element, look, link);
					break;
				case 'w:ruby': {
					const base = child(element, 'w:rubyBase');
					if (base) this.#walk(base, link);
					break;
				}
				case 'mc:AlternateContent':
					this.#alternatives(element, (each) => this.#drawing(each, look, link));
					break;
			}
		}
	}

	/** The first alternative that gives anything: both show the same. */
	#alternatives(element: Element, read: (alternative: Element) => void): void {
		const { pieces, boxes } = this.#found;
		const before = pieces.length + boxes.length;
		for (const each of elements(element)) {
			read(each);
			if (pieces.length + boxes.length > before) return;
		}
	}

	#text(text: string, look: RunLook, link: string | null | undefined): void {
		const shown = withSymbols(cleaned(text), look.font);
		if (shown === '' || !this.#fields.takes(shown)) return;
		const marks = this.#marksOf(look, link);
		const { pieces } = this.#found;
		const last = pieces.at(-1);
		const isBlank = shown.trim() === '';
		if (!isBlank) {
			this.#found.size ??= look.size;
			this.#found.pageAfter = false;
			this.#found.capitals &&= look.capitals || shown === shown.toUpperCase();
		}
		if (last?.kind === 'text' && isSame(last, marks)) pieces[pieces.length - 1] = { ...last, text: last.text + shown };
		else pieces.push({ kind: 'text', text: shown, ...marks });
	}

	#marksOf({ marks }: RunLook, link: string | null | undefined): Marks {
		const address = link === undefined ? this.#read(this.#fields.link) : (link ?? undefined);
		return address === undefined ? marks : { ...marks, link: address };
	}

	#break(type: string | undefined, look: RunLook, link: string | null | undefined): void {
		if (type === 'page' || type === 'column') this.#page();
		else if (this.#fields.takes('\n')) this.#found.pieces.push({ kind: 'break', ...this.#marksOf(look, link) });
	}

	#page(): void {
		if (this.#found.pieces.some((piece) => piece.kind === 'text' && piece.text.trim() !== '')) this.#found.pageAfter = true;
		else this.#found.pageBefore = true;
	}

	#symbol(code: number, font: string | undefined, look: RunLook, link: string | null | undefined): void {
		const shown = symbol(code, font);
		if (shown === undefined) this.#source.account.note('A symbol of a special font was left out');
		else this.#text(shown, look, link);
	}

	#fieldMark(type: string | undefined, mark: Element, look: RunLook, link: string | null | undefined): void {
		const box = child(child(mark, 'w:ffData'), 'w:checkBox');
		if (box && type === 'begin' && !look.hidden) {
			const state = child(box, 'w:checked') ?? child(box, 'w:default');
			const isChecked = state !== undefined && state.attributes['w:val'] !== '0' && state.attributes['w:val'] !== 'false';
			this.#text(isChecked ? '☒' : '☐', look, link);
		}
		const field = this.#fields.mark(type);
		if (field?.kind === 'symbol') this.#symbol(field.code, field.font, look, link);
		if (field?.kind === 'drop') this.#noteDrop(field.name);
	}

	#simpleField(element: Element, link: string | null | undefined): void {
		const field = readField(element.attributes['w:instr'] ?? '');
		if (field.kind === 'drop') this.#noteDrop(field.name);
		else this.#walk(element, field.kind === 'link' ? (this.#read(field.address) ?? null) : link);
	}

	#noteDrop(name: string): void {
		if (name === 'TOC' || name === 'INDEX' || name === 'TOA') this.#source.account.note('A list with page numbers was left out');
	}

	#control(element: Element, link: string | null | undefined): void {
		const properties = child(element, 'w:sdtPr');
		// It says “Click here to enter text”.
		if (child(properties, 'w:showingPlcHdr')) this.#source.account.note('An empty field of a form was left out');
		else {
			const content = child(element, 'w:sdtContent');
			if (content) this.#walk(content, link);
		}
	}

	#target(name: string | undefined): void {
		if (name === undefined || name === '_GoBack') return;
		this.#found.pieces.push({ kind: 'target', name, strong: false, emphasis: false, deleted: false, code: false, link: undefined });
	}

	#note(label: string | undefined): void {
		if (label === undefined || !this.#fields.takes('')) return;
		this.#found.pieces.push({ kind: 'note', label, strong: false, emphasis: false, deleted: false, code: false, link: undefined });
	}

	#comment(id: string | undefined): void {
		const { notes, account } = this.#source;
		if (notes.keepsComments) this.#note(notes.refer('comments', id));
		else account.note('A comment was left out');
	}

	#formula(element: Element): void {
		this.#source.account.note('A formula was written as plain text');
		const text = [...within(element, 'm:t')].map(textIn).join('');
		this.#text(text, lookOf(undefined, this.#style, this.#source.styles), undefined);
	}

	#drawing(element: Element, look: RunLook, link: string | null | undefined): void {
		const { boxes, pieces } = this.#found;
		const inside = [...within(element, 'w:txbxContent')];
		boxes.push(...inside);
		const { account, pictures } = this.#source;
		const images = pictures.picturesIn(element);
		for (const { alt, url, address } of images) {
			const marks = this.#marksOf(look, address === undefined ? link : this.#read(address));
			if (this.#fields.takes('')) pieces.push({ kind: 'image', alt, url, ...marks });
		}
		if (inside.length === 0 && images.length === 0) {
			const lost = pictures.lostIn(element);
			if (lost !== undefined) account.note(lost);
		}
	}

	/** `null` if it leads nowhere. */
	#addressOf({ attributes }: Element): string | null {
		const id = attributes['r:id'];
		const relation = id === undefined ? undefined : this.#source.relations.get(id);
		const address = joinAddress(relation?.target, attributes['w:anchor'] ?? attributes['w:docLocation']);
		if (address === undefined) this.#source.account.note('A link without an address was left out, its words were kept');
		return this.#read(address) ?? null;
	}

	#read(address: string | undefined): string | undefined {
		if (address === undefined) return undefined;
		const read = readAddress(address);
		if (read === undefined) this.#source.account.note(`A link to “${address.slice(0, 60)}” was left out, its words were kept`);
		return read;
	}
}

function isSame(a: Marks, b: Marks): boolean {
	return (
		a.strong === b.strong && a.emphasis === b.emphasis && a.deleted === b.deleted && a.code === b.code && a.link === b.link
	);
}
