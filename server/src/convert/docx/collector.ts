/** The pieces of a paragraph as they are read, and what was found on the way. */
import { readAddress } from '../blocks/addresses.js';
import { type Marks, type Piece, PLAIN } from '../blocks/block.js';
import { cleaned } from '../blocks/clean.js';
import { symbol, withSymbols } from '../blocks/symbols.js';
import type { Element } from '../package/element.js';
import type { Fields } from './fields.js';
import type { RunLook } from './marks.js';
import type { Source } from './source.js';

/** Where text leads; `null` for nowhere, whatever field it is in. */
export type Link = string | null | undefined;

export class Collector {
	readonly pieces: Piece[] = [];
	/** The contents of text boxes, elements `txbxContent`. */
	readonly boxes: Element[] = [];
	/** A page ends before the first word, or after the last. */
	pageBefore = false;
	pageAfter = false;
	/** Size of the first word in half-points. */
	size: number | undefined;
	/** All words are shown in capitals. */
	capitals = true;
	#hasWords = false;
	readonly #source: Source;
	readonly #fields: Fields;

	constructor(source: Source, fields: Fields) {
		this.#source = source;
		this.#fields = fields;
	}

	text(text: string, look: RunLook, link: Link): void {
		const shown = withSymbols(cleaned(text), look.font);
		if (shown === '' || !this.#fields.takes(shown)) return;
		const marks = this.marksOf(look, link);
		const { pieces } = this;
		const last = pieces.at(-1);
		const isBlank = shown.trim() === '';
		if (!isBlank) {
			this.#hasWords = true;
			this.size ??= look.size;
			this.pageAfter = false;
			this.capitals &&= look.capitals || shown === shown.toUpperCase();
		}
		if (last?.kind === 'text' && isSame(last, marks)) pieces[pieces.length - 1] = { ...last, text: last.text + shown };
		else pieces.push({ kind: 'text', text: shown, ...marks });
	}

	marksOf({ marks }: RunLook, link: Link): Marks {
		const address = link === undefined ? this.address(this.#fields.link) : (link ?? undefined);
		return address === undefined ? marks : { ...marks, link: address };
	}

	lineBreak(type: string | undefined, look: RunLook, link: Link): void {
		if (type === 'page' || type === 'column') {
			this.page();
			// What stands on either side is not one word.
			this.text(' ', look, link);
		} else if (this.#fields.takes('\n')) this.pieces.push({ kind: 'break', ...this.marksOf(look, link) });
	}

	page(): void {
		if (this.#hasWords) this.pageAfter = true;
		else this.pageBefore = true;
	}

	symbol(code: number, font: string | undefined, look: RunLook, link: Link): void {
		const shown = symbol(code, font);
		if (shown === undefined) this.#source.account.note('A symbol of a special font was left out');
		else this.text(shown, look, link);
	}

	target(name: string | undefined): void {
		if (name === undefined || name === '_GoBack') return;
		this.pieces.push({ ...PLAIN, kind: 'target', name });
	}

	note(label: string | undefined): void {
		if (label === undefined || !this.#fields.takes('')) return;
		this.pieces.push({ ...PLAIN, kind: 'note', label });
	}

	/** An address as a report may have it. */
	address(address: string | undefined): string | undefined {
		if (address === undefined) return undefined;
		const read = readAddress(address);
		if (read === undefined)
			this.#source.account.note(`A link to “${address.slice(0, 60)}” was left out, its words were kept`);
		return read;
	}
}

function isSame(a: Marks, b: Marks): boolean {
	return (
		a.strong === b.strong &&
		a.emphasis === b.emphasis &&
		a.deleted === b.deleted &&
		a.code === b.code &&
		a.script === b.script &&
		a.link === b.link
	);
}
