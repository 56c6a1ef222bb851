import { type Change, lazily, lineEnd, lineStart, type Span, type Text, touches } from '../text/index.js';
import { movedPlace } from './followed.js';

/** The most that one keystroke inserts: a completed word, a pair of brackets, the next list item. */
const MOST = 64;
/** Lines of a hard-wrapped paragraph are at least about this long. */
const FULL_LINE = 60;
const MOST_LINES = 30;

/** Whether `change` may have been typed, rather than pasted or made by a command. */
export function isTyped(before: Text, after: Text, { from, to, inserted }: Change): boolean {
	if (to - from > MOST || inserted > MOST) return false;
	return lineBreaks(before.slice(from, to)) <= 1 && lineBreaks(after.slice(from, from + inserted)) <= 1;
}

function lineBreaks(text: string): number {
	return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

const LONGEST_PARAGRAPH = 4_000;
const PARAGRAPH_END = /(?:\r\n|\r|\n)(?:[ \t]*[\r\n]|[ \t]*(?:[-*+] |[>|#]|\d{1,9}[.)] ))/;

/** Where somebody types: at one place or, with several cursors, several. */
export class Typing {
	/** When the last key was pressed. */
	readonly last: number;
	readonly text: Text;
	/** In the order of typing. */
	readonly places: readonly number[];
	/** What the last keystroke inserted. */
	readonly #typed: Span;
	readonly #version: number;
	#lines: readonly Span[] | undefined;

	constructor(others: readonly number[], typed: Span, text: Text, version: number, last: number) {
		this.places = [...others, typed.to];
		this.#typed = typed;
		this.text = text;
		this.#version = version;
		this.last = last;
	}

	/** Where typing continues or begins. */
	static after(before: Typing | undefined, change: Change, text: Text, version: number, now: number): Typing {
		const others =
			before && before.#version === version ? before.places.map((at) => movedPlace(at, [change], 'end')) : [];
		return new Typing(others, { from: change.from, to: change.from + change.inserted }, text, version, now);
	}

	/** The same, as if the last key had been pressed by then. */
	until(time: number): Typing {
		return new Typing(this.places.slice(0, -1), this.#typed, this.text, this.#version, Math.min(this.last, time));
	}

	get place(): number {
		return this.places.at(-1)!;
	}

	/** What is being written: the lines being typed in, and the hard-wrapped ones above them. */
	get lines(): readonly Span[] {
		this.#lines ??= this.places.map((at) => {
			let from = lineStart(this.text, at);
			for (let count = 0; count < MOST_LINES && from > 0; count++) {
				const above = lineStart(this.text, endAbove(this.text, from));
				const line = this.text.slice(above, from).trimEnd();
				if (line.length < FULL_LINE || /^(?:#{1,6} |[ \t]*\|)/.test(line)) break;
				if (beginsBlock(this.text, from, count === 0 && !/[.!?…:;]["”»’)*_]*$/.test(line))) break;
				from = above;
			}
			return { from, to: lineEnd(this.text, at) };
		});
		return this.#lines;
	}

	isIn(span: Span): boolean {
		return this.lines.some((line) => touches(line, span));
	}

	/** Whether `span` was part of what was being written when it was found. */
	hasWritten(span: Span): boolean {
		return this.isIn(span) || touches(this.#typed, span);
	}

	/** Whether only blanks follow what is being written. */
	get isAtEnd(): boolean {
		let at = this.lines.at(-1)!.to;
		for (const { length } = this.text; at < length; at += MOST) {
			if (this.text.slice(at, Math.min(length, at + MOST)).trim() !== '') return false;
		}
		return true;
	}

	/** Whether the line may still continue: only closing characters follow the cursor. */
	get isAtLineEnd(): boolean {
		const { to } = this.lines.at(-1)!;
		return to - this.place <= MOST && /^[\s)\]}>*_~"'”»’“.]*$/u.test(this.text.slice(this.place, to));
	}

	/** Whether the paragraph, row or item that holds `span` has not ended before the place of typing. */
	isInParagraphOf({ to }: Span): boolean {
		if (to > this.place || this.place - to > LONGEST_PARAGRAPH) return false;
		return !PARAGRAPH_END.test(this.text.slice(to, this.place));
	}

	/** Whether only blanks separate `place` from where somebody types. */
	isNextTo(place: number): boolean {
		return place <= this.place && this.place - place <= MOST && this.text.slice(place, this.place).trim() === '';
	}

	/** Whether the sentence that holds `span` ended before the place of typing. */
	hasLeftSentence({ from, to }: Span): boolean {
		if (to > this.place || this.places.length > 1) return false;
		const start = Math.max(0, to - 4);
		const text = this.text.slice(start, Math.min(this.place, to + 2_000));
		for (const { index } of text.matchAll(SENTENCE_END())) if (start + index >= Math.max(from, to - 1)) return true;
		return false;
	}
}

/** Not a number, which some languages end with a full stop, nor an initial or a short abbreviation. */
const SENTENCE_END = lazily(() => /(?<=[\p{L})\]”»"*_]{3})[.!?…](?=["”»’)\]*_]*\s+[\p{Lu}\p{N}"“„«*_([])/gu);

function endAbove(text: Text, start: number): number {
	return start >= 2 && text.slice(start - 2, start) === '\r\n' ? start - 2 : start - 1;
}

/** @param goesOn whether a line that is still empty continues the sentence above. */
function beginsBlock(text: Text, at: number, goesOn: boolean): boolean {
	const line = text.slice(at, at + 40);
	if (/^[ \t]*(?:[\r\n]|$)/.test(line)) return !goesOn;
	return /^[ \t]*(?:[-*+] |[>|#]|\d{1,9}[.)])/.test(line);
}
