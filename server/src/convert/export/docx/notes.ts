/** Footnotes (ECMA-376 part 1, section 17.11): numbered as they are referred to, and written when the text has been. */
import type { FootnoteDefinition } from 'mdast';
import type { Definitions } from '../definitions.js';
import type { Losses } from '../losses.js';
import { bookmark, field, run } from './runs.js';

/** A note of which its definition is to be written. */
export interface Referred {
	readonly id: number;
	readonly note: FootnoteDefinition;
}

export class Notes {
	readonly #definitions: Definitions;
	readonly #first: number;
	readonly #markStyle: () => string;
	readonly #losses: Losses;
	readonly #referred = new Map<string, Referred>();
	#isWriting = false;

	/**
	 * @param first the least number that no note of the template has.
	 * @param markStyle the id of the style of references.
	 */
	constructor(definitions: Definitions, first: number, markStyle: () => string, losses: Losses) {
		this.#definitions = definitions;
		this.#first = first;
		this.#markStyle = markStyle;
		this.#losses = losses;
	}

	/** A reference to a note; Word knows one for each, and none in notes but to those of the text. @param bookmarkId one that is free. */
	refer(label: string, bookmarkId: number): string {
		const look = { style: this.#markStyle() };
		const known = this.#referred.get(label);
		const name = `Note_${(known?.id ?? this.#first + this.#referred.size) - this.#first + 1}`;
		if (known) return field(`NOTEREF ${name} \\h`, run(`<w:t>${name.slice('Note_'.length)}</w:t>`, look), look);
		const note = this.#definitions.notes.get(label);
		if (note && this.#isWriting) this.#losses.note('A note that only another note refers to was left out');
		if (!note || this.#isWriting) return '';
		const id = this.#first + this.#referred.size;
		this.#referred.set(label, { id, note });
		const reference = run(`<w:footnoteReference w:id="${id}"/>`, look);
		return this.#definitions.repeated.has(label) ? bookmark(bookmarkId, name, reference) : reference;
	}

	/** All that the text refers to, once it has been written. */
	get referred(): readonly Referred[] {
		this.#isWriting = true;
		return [...this.#referred.values()];
	}

	/** The number before the words of a note. */
	get mark(): string {
		return `${run('<w:footnoteRef/>', { style: this.#markStyle() })}${run('<w:t xml:space="preserve"> </w:t>')}`;
	}
}

/** The lines between text and notes. */
export const SEPARATORS = (['separator', 'continuationSeparator'] as const)
	.map((kind, i) => {
		const line = `<w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:${kind}/></w:r></w:p>`;
		return `<w:footnote w:type="${kind}" w:id="${i - 1}">${line}</w:footnote>`;
	})
	.join('');
