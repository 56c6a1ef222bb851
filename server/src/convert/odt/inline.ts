/** The text of a paragraph, in pieces (ODF 1.3 part 3, sections 6 and 7). */
import { type Account, LOST } from '../account.js';
import { readAddress } from '../blocks/addresses.js';
import { type Marks, type Piece, PLAIN } from '../blocks/block.js';
import { cleaned } from '../blocks/clean.js';
import type { PictureFolder } from '../blocks/picture-folder.js';
import { roleOf } from '../blocks/role.js';
import { withSymbols } from '../blocks/symbols.js';
import { child, type Element, textIn, within } from '../package/element.js';
import type { Zip } from '../package/zip.js';
import type { Style, Styles } from './styles.js';

export interface Source {
	readonly zip: Zip;
	readonly styles: Styles;
	readonly account: Account;
	readonly folder: PictureFolder;
	readonly comments: boolean;
	/** Keeps a note for later, and gives its label; a comment by whom it is. */
	readonly note: (body: Element, author?: string) => string;
}

export interface Inline {
	readonly pieces: Piece[];
	/** The contents of boxes. */
	readonly boxes: Element[];
	pageAfter: boolean;
}

/** More blanks in a row than anybody types on purpose. */
const MOST_BLANKS = 100;

export class InlineReader {
	readonly #source: Source;
	readonly #found: Inline = { pieces: [], boxes: [], pageAfter: false };

	constructor(source: Source) {
		this.#source = source;
	}

	/** @param style of the paragraph, if its words look as it says. */
	read(paragraph: Element, style: Style | undefined): Inline {
		this.#walk(paragraph, marksOf(PLAIN, style));
		return this.#found;
	}

	#walk(parent: Element, marks: Marks): void {
		for (const node of parent.children) {
			if (typeof node === 'string') this.#text(node.replace(/\s+/g, ' '), marks);
			else this.#element(node, marks);
		}
	}

	#element(element: Element, marks: Marks): void {
		const { name, attributes } = element;
		switch (name) {
			case 'text:span': {
				const style = this.#source.styles.get('text', attributes['text:style-name']);
				if (!style?.hidden) this.#walk(element, marksOf(marks, style));
				return;
			}
			case 'text:a':
			case 'draw:a': {
				const link = this.#addressIn(attributes['xlink:href']);
				this.#walk(element, link === undefined ? marks : { ...marks, link });
				return;
			}
			case 'text:s':
			case 'text:tab':
			case 'text:line-break':
			case 'text:soft-page-break':
				this.#sign(element, marks);
				return;
			case 'text:bookmark':
			case 'text:bookmark-start':
			case 'text:reference-mark':
			case 'text:reference-mark-start':
				this.#found.pieces.push({ ...PLAIN, kind: 'target', name: attributes['text:name'] ?? '' });
				return;
			case 'text:note': {
				const body = child(element, 'text:note-body');
				if (body) this.#found.pieces.push({ ...PLAIN, kind: 'note', label: this.#source.note(body) });
				return;
			}
			case 'office:annotation':
				this.#comment(element);
				return;
			case 'draw:g':
				this.#walk(element, marks);
				return;
			case 'loext:content-control':
				// It says “Click here to enter text”.
				if (attributes['loext:showing-place-holder'] === 'true') this.#source.account.note(LOST.field);
				else this.#walk(element, marks);
				return;
			case 'text:change':
			case 'text:change-start':
				this.#source.account.note(LOST.changes);
				return;
			case 'text:hidden-text':
			case 'text:hidden-paragraph':
				return;
		}
		if (name.startsWith('draw:')) this.#drawing(element, marks);
		// Fields contain what they show.
		else if (name.startsWith('text:')) this.#walk(element, marks);
	}

	/** Blanks and breaks, which are elements rather than text. */
	#sign({ name, attributes }: Element, marks: Marks): void {
		if (name === 'text:s') {
			this.#text(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, MOST_BLANKS)), marks);
		} else if (name === 'text:tab') this.#text('\t', marks);
		else if (name === 'text:line-break') this.#found.pieces.push({ ...marks, kind: 'break' });
		else this.#found.pageAfter = true;
	}

	#text(text: string, marks: Marks): void {
		const shown = withSymbols(cleaned(text), undefined);
		if (shown === '') return;
		if (shown.trim() !== '') this.#found.pageAfter = false;
		this.#found.pieces.push({ ...marks, kind: 'text', text: shown });
	}

	#comment(element: Element): void {
		const { comments, account, note } = this.#source;
		if (!comments) {
			account.note(LOST.comment);
			return;
		}
		const author = child(element, 'dc:creator');
		this.#found.pieces.push({ ...PLAIN, kind: 'note', label: note(element, author ? textIn(author) : '') });
	}

	#drawing(element: Element, marks: Marks): void {
		// A frame has a box, a shape is one.
		const boxes = element.name === 'draw:frame' ? [...within(element, 'draw:text-box')] : [element];
		this.#found.boxes.push(...boxes);
		if (boxes.length > 0) return;
		for (const image of within(element, 'draw:image')) {
			const href = (image.attributes['xlink:href'] ?? '').replace(/^\.\//, '');
			const url = /^https?:/i.test(href)
				? readAddress(href)
				: this.#source.folder.add(href, () => this.#source.zip.readWhole(href));
			const alt = altOf(element);
			if (url !== undefined) this.#found.pieces.push({ ...marks, kind: 'image', url, alt });
			else this.#source.account.note(this.#source.folder.why);
			// Others are the same in other formats.
			return;
		}
		if ([...within(element, 'draw:object')].length > 0) this.#source.account.note(LOST.object);
	}

	#addressIn(href: string | undefined): string | undefined {
		// LibreOffice adds to a heading of what kind it is, `#1.Title|outline`. A file beside the document is outside of its package.
		const written = href?.replace(/\|(?:outline|region|table|frame|graphic|ole)$|^\.\.\//g, '');
		const address = written === undefined ? undefined : readAddress(written);
		if (address === undefined) this.#source.account.note(LOST.address);
		return address;
	}
}

function altOf(frame: Element): string {
	const text = child(frame, 'svg:desc') ?? child(frame, 'svg:title');
	return text ? textIn(text) : '';
}

function marksOf(marks: Marks, style: Style | undefined): Marks {
	if (!style) return marks;
	return {
		...marks,
		strong: style.bold ?? marks.strong,
		emphasis: style.italic ?? marks.emphasis,
		deleted: style.struck ?? marks.deleted,
		script: style.script === undefined ? marks.script : style.script === 'none' ? undefined : style.script,
		code: marks.code || style.names.some((name) => roleOf(name) === 'code'),
	};
}
