import type { Position, Range, TextDocument } from 'vscode-languageserver-textdocument';
import { type Change, LineIndex, type Rope } from '../text/index.js';

/** What the server needs of a document, be it open or a file. */
export type Document = Pick<TextDocument, 'uri' | 'languageId' | 'version' | 'getText' | 'positionAt' | 'offsetAt'>;

/**
 * One version of an open document. As the library's own text documents, of which each keystroke would copy the
 * text: that is half of what a keystroke costs in a report of 1 MB.
 */
export class OpenDocument implements Document {
	readonly uri: string;
	readonly languageId: string;
	readonly version: number;
	readonly text: Rope;
	/** Where the last change ends, as long as the document is open. */
	readonly typedAt: number | undefined;
	/** Made when first asked for. */
	#lines: LineIndex | undefined;

	constructor(uri: string, languageId: string, version: number, text: Rope, lines?: LineIndex, typedAt?: number) {
		this.uri = uri;
		this.languageId = languageId;
		this.version = version;
		this.text = text;
		this.#lines = lines;
		this.typedAt = typedAt;
	}

	/** The next version, in which `inserted` stands in place of what `change` covers. */
	replace(change: Change, inserted: string, version: number): OpenDocument {
		const text = this.text.replace(change, inserted);
		const lines = this.#lines?.changed(text, change);
		return new OpenDocument(this.uri, this.languageId, version, text, lines, change.from + inserted.length);
	}

	getText(range?: Range): string {
		return range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text.toString();
	}

	/** Between the two characters of a line's end counts as before them. */
	positionAt(offset: number): Position {
		const { line, character } = this.#index.positionAt(offset);
		return { line, character: Math.min(character, this.#index.lineEnd(line) - this.#index.lineStart(line)) };
	}

	/** A place behind the end of a line counts as its end, one behind the last line as the end of the text. */
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
