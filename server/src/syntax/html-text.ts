/** What readers see of an HTML block, line by line, with its places in the source. */
import { Parser } from 'htmlparser2';
import type { Span } from '../text/index.js';
import { BLOCK } from './blocks/html.js';
import { HIDDEN } from './hidden-html.js';

export interface HtmlText {
	/** White space as HTML has it: one blank at most, and a line break for each `<br>`. */
	readonly text: string;
	/** Pairs of offsets: from this one in `text` on, characters are at this one in the source. */
	readonly map: readonly number[];
	/** In bold, in `text` and in the source; of a heading, all of it. */
	readonly bold: readonly { readonly plain: Span; readonly span: Span }[];
	/** The tag of the item that begins here, … */
	readonly item?: Span;
	/** … and in how many lists it is. */
	readonly depth: number;
	readonly cell?: HtmlCell;
}

/** One of a table. */
export interface HtmlCell {
	/** In the block, from 0; rows are counted through all tables. */
	readonly table: number;
	readonly row: number;
	/** From 0. */
	readonly column: number;
	readonly header: boolean;
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);

export function readHtmlText(html: string): readonly HtmlText[] {
	const reader = new Reader();
	const parser = new Parser(
		{
			onopentag: (name) => reader.open(name, { from: parser.startIndex, to: parser.endIndex + 1 }),
			ontext: (text) => reader.read(text, parser.startIndex),
			onclosetag: (name) => reader.close(name, parser.startIndex),
		},
		{ decodeEntities: true },
	);
	parser.write(html);
	parser.end();
	return reader.end();
}

/** What is set as it stands is code. */
function isHidden(name: string): boolean {
	return name === 'pre' || HIDDEN.has(name);
}

class Reader {
	readonly #found: HtmlText[] = [];
	#text = '';
	/** Nothing stands before, or a blank does: to look at the end of a text that grows would copy all of it. */
	#isBlank = true;
	#map: number[] = [];
	#bold: { plain: Span; span: Span }[] = [];
	#opened: { readonly plain: number; readonly span: number } | undefined;
	#item: Span | undefined;
	#depth = 0;
	#hidden = 0;
	#table = -1;
	#row = -1;
	#column = -1;
	#cell: HtmlCell | undefined;

	open(name: string, tag: Span): void {
		if (isHidden(name)) this.#hidden++;
		if (BLOCK.has(name)) this.#flush();
		if (LISTS.has(name)) this.#depth++;
		if (name === 'table') this.#table++;
		else if (name === 'tr') {
			this.#row++;
			this.#column = -1;
		} else if (name === 'td' || name === 'th')
			this.#cell = { table: this.#table, row: this.#row, column: ++this.#column, header: name === 'th' };
		if (name === 'li') this.#item = tag;
		else if (name === 'br' && this.#hidden === 0) this.#add('\n', tag.from);
		if (BOLD.has(name)) this.#opened = { plain: this.#text.length, span: tag.from };
	}

	close(name: string, at: number): void {
		if (isHidden(name)) this.#hidden--;
		if (BOLD.has(name) && this.#opened) {
			const { plain, span } = this.#opened;
			this.#bold.push({ plain: { from: plain, to: this.#text.length }, span: { from: span, to: at } });
			this.#opened = undefined;
		}
		if (BLOCK.has(name)) this.#flush();
		if (LISTS.has(name) && this.#depth > 0) this.#depth--;
		if (name === 'td' || name === 'th') this.#cell = undefined;
	}

	read(text: string, at: number): void {
		if (this.#hidden > 0) return;
		for (const { 0: part, index } of text.matchAll(/\s+|\S+/g)) {
			if (part.trim() !== '') this.#add(part, at + index);
			else if (!this.#isBlank) this.#add(' ', at + index);
		}
	}

	end(): readonly HtmlText[] {
		this.#flush();
		return this.#found;
	}

	#add(text: string, at: number): void {
		this.#map.push(this.#text.length, at);
		this.#text += text;
		this.#isBlank = text.trim() === '';
	}

	#flush(): void {
		const text = this.#text.trimEnd();
		if (text !== '') {
			const item = this.#item;
			const cell = this.#cell;
			const about = { depth: this.#depth, ...(item && { item }), ...(cell && { cell }) };
			this.#found.push({ text, map: this.#map, bold: this.#bold, ...about });
			this.#item = undefined;
		}
		this.#text = '';
		this.#isBlank = true;
		this.#map = [];
		this.#bold = [];
		this.#opened = undefined;
	}
}
