const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const BOM = 0xfeff;

/** Width of a tab stop, and of the indentation of indented code (CommonMark section 2.2). */
export const TAB_SIZE = 4;

/**
 * One line of a text, read from the left: first the container markers, then the rest.
 *
 * The cursor is at `base`, a column, and sees the next character that is neither space nor tab. Columns, not offsets,
 * because a container may consume part of a tab (CommonMark section 2.2). A single object moves along the whole text,
 * so that a scan allocates nothing per line.
 */
export class Line {
	readonly text: string;
	/** Offset of the first character, after a byte-order mark that starts the text. */
	from = 0;
	/** Offset of the line ending (LF, CRLF or CR), or the end of the text. */
	to = 0;
	/** Offset of the next line. */
	next = 0;
	/** Offset of the next character that is not space or tab; `to` if there is none. */
	at = 0;
	/** Column of `at`. */
	column = 0;
	/** Column up to which containers have consumed the line. */
	base = 0;

	constructor(text: string) {
		this.text = text;
	}

	/** Goes to the line that starts at `from`. */
	moveTo(from: number): void {
		const { text } = this;
		this.from = from === 0 && text.charCodeAt(0) === BOM ? 1 : from;
		let to = this.from;
		for (let code = text.charCodeAt(to); code !== LF && code !== CR && to < text.length; code = text.charCodeAt(to))
			to++;
		this.to = to;
		this.next = to;
		if (to < text.length) this.next += text.charCodeAt(to) === CR && text.charCodeAt(to + 1) === LF ? 2 : 1;
		this.rewind();
	}

	/** Goes back to the start of the line. */
	rewind(): void {
		this.at = this.from;
		this.column = 0;
		this.base = 0;
		this.#skip();
	}

	get blank(): boolean {
		return this.at === this.to;
	}

	/** Columns of white space before the next character. */
	get indent(): number {
		return this.column - this.base;
	}

	/** Code of the next character; `NaN` at the end of the line. */
	get code(): number {
		return this.at === this.to ? Number.NaN : this.text.charCodeAt(this.at);
	}

	/** Consumes the marker that ends before `end`, and finds the next character after it. */
	takeTo(end: number): void {
		this.column += end - this.at;
		this.base = this.column;
		this.at = end;
		this.#skip();
	}

	/** Consumes `columns` of the white space before the next character. */
	takeIndent(columns: number): void {
		this.base += columns;
	}

	/** The rest of the line, without leading white space and line ending. */
	rest(): string {
		return this.text.slice(this.at, this.to);
	}

	#skip(): void {
		const { text, to } = this;
		for (; this.at < to; this.at++) {
			const code = text.charCodeAt(this.at);
			if (code === SPACE) this.column++;
			else if (code === TAB) this.column += TAB_SIZE - (this.column % TAB_SIZE);
			else break;
		}
	}
}

/** Space or tab: the white space inside a line (CommonMark section 2.1). */
export function isSpace(code: number): boolean {
	return code === SPACE || code === TAB;
}

/** Whether `[from, to)` of `text` contains only spaces and tabs. */
export function isBlank(text: string, from: number, to: number): boolean {
	let at = from;
	while (at < to && isSpace(text.charCodeAt(at))) at++;
	return at === to;
}

/** Whether there is a byte-order mark at `offset`. */
export function isByteOrderMark(text: string, offset: number): boolean {
	return text.charCodeAt(offset) === BOM;
}
