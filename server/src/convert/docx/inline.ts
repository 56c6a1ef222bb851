/** The text of a paragraph, in pieces. */

import { LOST } from '../account.js';
import { child, type Element, elements, textIn, within } from '../package/element.js';
import { TOP } from '../package/exported.js';
import { Collector, type Link } from './collector.js';
import { type Field, joinAddress, readField } from './field-code.js';
import type { Fields } from './fields.js';
import { lookOf, type RunLook } from './marks.js';
import type { NoteKind } from './notes.js';
import type { Source } from './source.js';
import type { Style } from './styles.js';

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

/** Where the notes stand that an element refers to. */
const NOTES: ReadonlyMap<string, NoteKind> = new Map([
	['w:footnoteReference', 'footnotes'],
	['w:endnoteReference', 'endnotes'],
]);

export class InlineReader {
	readonly #source: Source;
	readonly #fields: Fields;
	readonly #style: Style | undefined;
	readonly #into: Collector;
	/** Bookmarks that have begun, by their identity, and have no note yet. */
	readonly #bookmarks = new Map<string | undefined, string>();

	/** @param style of the paragraph, if its words look as it says. */
	constructor(source: Source, fields: Fields, style: Style | undefined) {
		this.#source = source;
		this.#fields = fields;
		this.#style = style;
		this.#into = new Collector(source, fields);
	}

	read(paragraph: Element): Collector {
		this.#walk(paragraph, undefined);
		return this.#into;
	}

	/** @param link where everything inside leads; `null` for nowhere, whatever field it is in. */
	#walk(parent: Element, link: Link): void {
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
					this.#into.target(element.attributes['w:name']);
					this.#bookmarks.set(element.attributes['w:id'], element.attributes['w:name'] ?? '');
					break;
				case 'w:bookmarkEnd':
					this.#bookmarks.delete(element.attributes['w:id']);
					break;
				case 'w:del':
				case 'w:moveFrom':
					this.#source.account.note(LOST.changes);
					break;
				case 'm:oMath':
					this.#formula(element);
					break;
				case 'mc:AlternateContent':
					this.#alternatives(element, (each) => this.#walk(each, link));
					break;
				default:
					if (element.name === 'w:ins') this.#source.account.note(LOST.changes);
					if (TRANSPARENT.has(element.name)) this.#walk(element, link);
			}
		}
	}

	#run(run: Element, link: Link): void {
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
			// What stands for a number is part of the run: an asterisk.
			if (NOTES.has(name)) ownMark = attributes['w:customMarkFollows'] !== undefined;
			if (!(ownMark && (name === 'w:t' || name === 'w:sym'))) this.#inRun(element, look, link);
		}
	}

	#inRun(element: Element, look: RunLook, link: Link): void {
		const { name, attributes } = element;
		switch (name) {
			case 'w:t':
				this.#into.text(textIn(element), look, link);
				break;
			case 'w:tab':
			case 'w:ptab':
				this.#into.text('\t', look, link);
				break;
			case 'w:br':
				this.#into.lineBreak(attributes['w:type'], look, link);
				break;
			case 'w:cr':
				this.#into.lineBreak(undefined, look, link);
				break;
			case 'w:noBreakHyphen':
				this.#into.text('\u2011', look, link);
				break;
			case 'w:sym':
				this.#into.symbol(Number.parseInt(attributes['w:char'] ?? '', 16), attributes['w:font'], look, link);
				break;
			case 'w:lastRenderedPageBreak':
				this.#into.page();
				break;
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
			default: {
				const notes = NOTES.get(name);
				if (notes) this.#note(notes, attributes['w:id']);
			}
		}
	}

	/** The first alternative that gives anything: both show the same. */
	#alternatives(element: Element, read: (alternative: Element) => void): void {
		const { pieces, boxes } = this.#into;
		const before = pieces.length + boxes.length;
		for (const each of elements(element)) {
			read(each);
			if (pieces.length + boxes.length > before) return;
		}
	}

	#fieldMark(type: string | undefined, mark: Element, look: RunLook, link: Link): void {
		const box = child(child(mark, 'w:ffData'), 'w:checkBox');
		if (box && type === 'begin' && !look.hidden) {
			const state = child(box, 'w:checked') ?? child(box, 'w:default');
			const isChecked =
				state !== undefined && state.attributes['w:val'] !== '0' && state.attributes['w:val'] !== 'false';
			this.#into.text(isChecked ? '☒' : '☐', look, link);
		}
		const field = this.#fields.mark(type, (code) => this.#fieldOf(code, look.marks.script === 'sup'));
		if (field?.kind === 'note') this.#into.note(this.#source.notes.bookmarked(field.bookmark));
		if (field?.kind === 'symbol') this.#into.symbol(field.code, field.font, look, link);
		if (field?.kind === 'text') this.#into.text(field.text, look, link);
		if (field?.kind === 'drop') this.#noteDrop(field.name);
	}

	#simpleField(element: Element, link: Link): void {
		const field = this.#fieldOf(element.attributes['w:instr'] ?? '', false);
		if (field.kind === 'drop') this.#noteDrop(field.name);
		else if (field.kind === 'note') this.#into.note(this.#source.notes.bookmarked(field.bookmark));
		else this.#walk(element, field.kind === 'link' ? (this.#into.address(field.address) ?? null) : link);
	}

	/** A number in the line, as in “see note 3”, is a word; so is that of a note which is yet to come. */
	#fieldOf(code: string, isRaised: boolean): Field {
		const field = readField(code);
		if (field.kind !== 'note') return field;
		const { notes, isExported } = this.#source;
		const isReference = (field.raised || isRaised || isExported) && notes.bookmarked(field.bookmark) !== undefined;
		return isReference ? field : { kind: 'keep' };
	}

	#note(kind: NoteKind, id: string | undefined): void {
		const { notes } = this.#source;
		const label = notes.refer(kind, id);
		if (label === undefined) return;
		this.#into.note(label);
		notes.bookmark(this.#bookmarks.values(), label);
		this.#bookmarks.clear();
	}

	#noteDrop(name: string): void {
		if (name === 'TOC' || name === 'INDEX' || name === 'TOA') this.#source.account.note(LOST.contents);
	}

	#control(element: Element, link: Link): void {
		const properties = child(element, 'w:sdtPr');
		// It says “Click here to enter text”.
		if (child(properties, 'w:showingPlcHdr')) this.#source.account.note(LOST.field);
		else {
			const content = child(element, 'w:sdtContent');
			if (content) this.#walk(content, link);
		}
	}

	#comment(id: string | undefined): void {
		const { notes, account } = this.#source;
		if (notes.keepsComments) this.#into.note(notes.refer('comments', id));
		else account.note(LOST.comment);
	}

	#formula(element: Element): void {
		this.#source.account.note('A formula was written as plain text');
		const text = [...within(element, 'm:t')].map(textIn).join('');
		this.#into.text(text, lookOf(undefined, this.#style, this.#source.styles), undefined);
	}

	#drawing(element: Element, look: RunLook, link: Link): void {
		const { boxes, pieces } = this.#into;
		const inside = [...within(element, 'w:txbxContent')];
		boxes.push(...inside);
		const { account, pictures } = this.#source;
		const images = pictures.picturesIn(element);
		for (const { alt, url, address } of images) {
			const marks = this.#into.marksOf(look, address === undefined ? link : this.#into.address(address));
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
		// Links that lead nowhere yet, in a report that is still a draft.
		if (this.#source.isExported && (address === undefined || address === `#${TOP}`))
			return address === undefined ? '' : '#';
		if (address === undefined) this.#source.account.note(LOST.address);
		return this.#into.address(address) ?? null;
	}
}
