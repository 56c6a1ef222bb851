/** Who is listed by name and does something further on, in any language: "- Ida Moss", then "Ida reads the letter". */
import { narrowed } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import { WHOLE_NAME } from './roll.js';

/** What one block tells of them. */
export interface Acts {
	/** The first names of its items; empty for an item that is no name. */
	readonly names: readonly string[];
	/** What its lines begin with, where a word in small letters follows: who does something, perhaps. */
	readonly acting: readonly string[];
}

const ACTING = narrowed(/^\P{L}*(\p{Lu}[\p{L}’-]+) \p{Ll}/u);
const FIRST = /[\p{L}’-]+/u;

export function actsIn(prose: readonly Prose[]): Acts {
	const all = prose.filter(({ kind }) => kind === 'paragraph');
	return {
		names: all.flatMap(({ text, item }) => (item ? (WHOLE_NAME.test(text) && FIRST.exec(text)?.[0]) || '' : [])),
		acting: all.flatMap(({ text }) => ACTING.exec(text)?.[1] ?? []),
	};
}

/** Fewer are no list. */
const LIST = 3;
const SEVERAL = 2;

export class Actors {
	readonly #listed = new Set<string>();
	readonly #acting: string[] = [];
	#list: string[] = [];

	/** @param usual whether the block names a usual item of an agenda, in which all words may have capitals. */
	add({ names, acting }: Acts, usual: boolean): void {
		this.#acting.push(...acting);
		if (names.length > 0) this.#list.push(...(usual ? [''] : names));
		else this.#close();
	}

	/** The items of an agenda look like names, too, but hardly all of them. */
	#close(): void {
		if (this.#list.length >= LIST && !this.#list.includes('')) for (const name of this.#list) this.#listed.add(name);
		this.#list = [];
	}

	get act(): boolean {
		this.#close();
		return this.#acting.filter((name) => this.#listed.has(name)).length >= SEVERAL;
	}
}
