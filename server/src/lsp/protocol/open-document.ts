import type { Position, Range, TextDocument } from 'vscode-languageserver-textdocument';
import { type Change, LineIndex, type Rope } from '../../text/index.js';

/** What the server needs of a document, whether open or a file. */
export type Document = Pick<TextDocument, 'uri' | 'languageId' | 'version' | 'getText' | 'positionAt' | 'offsetAt'>;

/**
 * One version of an open document. Like the library's text documents, except that those copy the text on every
 * keystroke: that is half the cost of a keystroke in a report of 1 MB.
 */
export class OpenDocument implements Document {
	readonly uri: string;
	readonly languageId: string;
	readonly version: number;
	readonly text: Rope;
	/** Built on demand. */
	#lines: LineIndex | undefined;

	constructor(uri: string, languageId: string, version: number, text: Rope, lines?: LineIndex) {
		this.uri = uri;
		this.languageId = languageId;
		this.version = version;
		this.text = text;
		this.#lines = lines;
	}

	/** The next version, with `inserted` in place of what `change` covers. */
	replace(change: Change, inserted: string, version: number): OpenDocument {
		const text = this.text.replace(change, inserted);
		const lines = this.#lines?.changed(text, change);
		return new OpenDocument(this.uri, this.languageId, version, text, lines);
	}

	getText(range?: Range): string {
		return range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text.toString();
	}

	/** A place between CR and LF counts as before them. */
	positionAt(offset: number): Position {
		const { line, character } = this.#index.positionAt(offset);
		return { line, character: Math.min(character, this.#index.lineEnd(line) - this.#index.lineStart(line)) };
	}

	/** A place past the end of a line counts as its end, one past the last line as the end of the text. */
	offsetAt({ line, character }: Position): number {
		if (line < 0) return 0;
		const start = this.#index.lineStart(line);
		return Math.min(start + Math.max(0, character), this.#index.lineEnd(line));
	}

	get #index(): LineIndex {
		this.#lines ??= new LineIndex(this.text);
		return this.#lines;
	}
}
