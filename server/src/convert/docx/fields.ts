/**
 * Fields as marks in the text: begin, code, separator, result, end (ECMA-376 part 1, section 17.16.18). A field may be
 * inside the code or the result of another, and may go on through paragraphs.
 */
import type { Field } from './field-code.js';

interface OpenField {
	code: string;
	/** `undefined` until its result begins. */
	field: Field | undefined;
}

/** Those that are opened and never closed are no reason to take longer for each word. */
const DEEPEST = 50;

export class Fields {
	readonly #open: OpenField[] = [];
	#dropped = 0;

	/**
	 * @param read what a code says.
	 * @returns what the field itself shows: when its result begins, or it ends without one or with one that it replaces.
	 */
	mark(type: string | undefined, read: (code: string) => Field): Field | undefined {
		if (type === 'begin') {
			if (this.#open.length < DEEPEST) this.#open.push({ code: '', field: undefined });
			return undefined;
		}
		const last = this.#open.at(-1);
		if (!last) return undefined;
		if (type === 'separate') {
			if (last.field) return undefined;
			last.field = read(last.code);
			if (hasNoResult(last.field)) this.#dropped++;
			return last.field.kind === 'note' ? undefined : last.field;
		}
		if (type !== 'end') return undefined;
		this.#open.pop();
		if (!last.field) return read(last.code);
		if (hasNoResult(last.field)) this.#dropped--;
		return last.field.kind === 'note' ? last.field : undefined;
	}

	/** Text of a code; @returns whether there is one to which it belongs. */
	addCode(text: string): void {
		const last = this.#open.at(-1);
		if (last && !last.field) last.code += text;
	}

	/**
	 * Text that is shown.
	 *
	 * @returns whether it is part of the document, and neither of a code nor of a result that is dropped.
	 */
	takes(text: string): boolean {
		if (this.#open.length === 0) return true;
		if (this.#dropped > 0) return false;
		for (let i = this.#open.length - 1; i >= 0; i--) {
			const each = this.#open[i]!;
			if (each.field) continue;
			each.code += text;
			return false;
		}
		return true;
	}

	/** Where the text leads; `undefined` if it is in no link. */
	get link(): string | undefined {
		for (let i = this.#open.length - 1; i >= 0; i--) {
			const field = this.#open[i]!.field;
			if (field?.kind === 'link') return field.address;
		}
		return undefined;
	}
}

/** Whether the result is not part of the document. */
function hasNoResult({ kind }: Field): boolean {
	return kind === 'drop' || kind === 'symbol' || kind === 'note';
}
