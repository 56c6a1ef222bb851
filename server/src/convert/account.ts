/** What could not be kept, for whoever checks the result. */

/** One thing that the Markdown lacks or has otherwise than the document. */
export interface Loss {
	/** A sentence without a full stop: “A merged cell was divided”. */
	readonly what: string;
	/** Line of the Markdown, from 1; absent for what concerns the document as a whole. */
	readonly line?: number;
	/** The first words of the paragraph or table in question. */
	readonly near?: string;
}

/** What documents of several kinds lose. */
export const LOST = {
	changes: 'Changes that were tracked were taken as accepted',
	cells: 'Merged cells were written as cells of their own',
	comment: 'A comment was left out',
	contents: 'A list with page numbers was left out',
	address: 'A link without an address was left out, its words were kept',
	field: 'An empty field of a form was left out',
	object: 'An embedded object was left out',
} as const;

export type Place = Pick<Loss, 'line' | 'near'>;

/** A hostile document must not make an account that is longer than itself. */
const MOST = 1000;

/** One thing, wherever it occurs. */
export interface LossInShort {
	readonly what: string;
	/** From 1, each once; none for what concerns the document as a whole. */
	readonly lines: readonly number[];
}

/** What occurs again and again, once. */
export function inShort(losses: readonly Loss[]): LossInShort[] {
	const lines = new Map<string, Set<number>>();
	for (const { what, line } of losses) {
		const own = lines.get(what) ?? new Set();
		lines.set(what, line === undefined ? own : own.add(line));
	}
	return [...lines].map(([what, own]) => ({ what, lines: [...own] }));
}

/** Collects losses while a document is read. */
export class Account {
	readonly #noted: { readonly what: string; at: number | undefined }[] = [];
	/** How many have a place, or concern the document as a whole. */
	#settled = 0;

	/** Something in the block that is being read. */
	note(what: string): void {
		if (this.#noted.length >= MOST) return;
		const again = this.#noted.slice(this.#settled).some((each) => each.what === what);
		if (!again) this.#noted.push({ what, at: undefined });
	}

	/** Everything noted since the last time is in the block `at` of the document; in none, it concerns all of it. */
	settle(at: number | undefined): void {
		for (; this.#settled < this.#noted.length; this.#settled++) this.#noted[this.#settled]!.at = at;
	}

	/** @param place tells where a block begins in the Markdown; `undefined` if nothing of it is there. */
	losses(place: (block: number) => Place | undefined): Loss[] {
		const losses = this.#noted.map(({ what, at }): Loss => ({ what, ...(at !== undefined && place(at)) }));
		return losses.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	}
}
