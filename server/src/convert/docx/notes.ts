/** Footnotes, endnotes and comments: numbered as they are referred to, and read when the text has been. */

import { type Element, elements } from '../package/element.js';
import type { Relation } from '../package/relations.js';

export type NoteKind = 'footnotes' | 'endnotes' | 'comments';

/** A part with notes. */
export interface NotePart {
	readonly root: Element | undefined;
	readonly relations: ReadonlyMap<string, Relation>;
}

export interface Referred {
	readonly label: string;
	readonly element: Element;
	readonly part: NotePart;
}

/** Lines between text and notes have elements like those of notes. */
const SEPARATORS: ReadonlySet<string> = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

export class Notes {
	readonly keepsComments: boolean;
	readonly #open: (kind: NoteKind) => NotePart;
	readonly #parts = new Map<NoteKind, { readonly part: NotePart; readonly byId: ReadonlyMap<string, Element> }>();
	readonly #labels = new Map<string, string>();
	readonly #referred: Referred[] = [];
	/** By bookmark, the labels of the notes that are referred to in it. */
	readonly #bookmarked = new Map<string, string>();
	readonly #taken: number;
	#comments = 0;

	/**
	 * @param open finds the part, if there is one.
	 * @param taken the largest number that a note has already.
	 */
	constructor(open: (kind: NoteKind) => NotePart, keepsComments: boolean, taken: number) {
		this.#taken = taken;
		this.#open = open;
		this.keepsComments = keepsComments;
	}

	/** The label of a note, from its first reference on; `undefined` if there is no such note. */
	refer(kind: NoteKind, id: string | undefined): string | undefined {
		if (id === undefined) return undefined;
		const key = `${kind} ${id}`;
		const known = this.#labels.get(key);
		if (known !== undefined) return known;
		const { part, byId } = this.#partOf(kind);
		const element = byId.get(id);
		if (!element) return undefined;
		if (kind === 'comments') this.#comments++;
		const label =
			kind === 'comments' ? `comment-${this.#comments}` : `${this.#taken + this.#labels.size - this.#comments + 1}`;
		this.#labels.set(key, label);
		this.#referred.push({ label, element, part });
		return label;
	}

	/** Remembers the bookmarks around the reference to a note. */
	bookmark(names: Iterable<string>, label: string): void {
		for (const name of names) this.#bookmarked.set(name.toLowerCase(), label);
	}

	/** The label of a note whose reference has come, by a bookmark around it. */
	bookmarked(name: string): string | undefined {
		return this.#bookmarked.get(name.toLowerCase());
	}

	/** Those that have been referred to, and those that they refer to while they are read. */
	*referred(): Iterable<Referred> {
		yield* this.#referred;
	}

	#partOf(kind: NoteKind): { readonly part: NotePart; readonly byId: ReadonlyMap<string, Element> } {
		let known = this.#parts.get(kind);
		if (!known) {
			const part = this.#open(kind);
			const byId = new Map<string, Element>();
			for (const element of part.root ? elements(part.root) : []) {
				const { 'w:id': id, 'w:type': type } = element.attributes;
				if (id !== undefined && !SEPARATORS.has(type ?? '')) byId.set(id, element);
			}
			known = { part, byId };
			this.#parts.set(kind, known);
		}
		return known;
	}
}
