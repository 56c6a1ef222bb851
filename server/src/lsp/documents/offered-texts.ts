/** What has lately been offered to be put into a document, so that it is known again when an editor has put it in. */

/** A list of completions has some thirty. */
const MOST = 100;

export class OfferedTexts {
	/** The latest last. */
	readonly #texts = new Set<string>();

	add(text: string): void {
		const key = keyOf(text);
		this.#texts.delete(key);
		this.#texts.add(key);
		if (this.#texts.size > MOST) this.#texts.delete(this.#texts.values().next().value!);
	}

	has(inserted: string): boolean {
		// Most changes are a letter.
		return inserted.length > 1 && this.#texts.has(keyOf(inserted));
	}
}

/** An editor writes blanks and the ends of lines as the document has them. */
function keyOf(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
