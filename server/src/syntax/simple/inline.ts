/**
 * Reads inline content if a left-to-right scan can prove how CommonMark and GFM parse it, and gives up at the first
 * uncertainty. Part of `parseSimple`; the same properties hold.
 */
import type { InlineCode, PhrasingContent, Text } from 'mdast';
import type { Span } from '../../text/index.js';
import { addRun, isNode, type Piece, readRun } from './emphasis.js';
import { bareLink, htmlAt, linkAt, matchAt, placed } from './tokens.js';

/** Where text may stop being just text. */
const SPECIAL = /[[\]*_<`&@~\\!]|:\/\/|www\.| {2}(?=[\r\n])/gi;
/** An address that GFM autolinks, with no doubt about where it ends. */
const ADDRESS =
	/https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|[/?#][A-Za-z0-9/_.?=%+#&@~:,$-]*[A-Za-z0-9/])?(?=[).,;:]{0,3}(?:\s|$))/y;
const REFERENCE = /&(?:#|[a-z0-9]+;)/iy;
/** What may precede the `@` in an e-mail address, and how what follows it begins. */
const ATEXT = /[A-Za-z0-9.+_-]/;
const DOMAIN = /[A-Za-z0-9_-]+\.[A-Za-z0-9_-]/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const ESCAPES = /\\([!-/:-@[-`{-~])/g;
/** In characters: more would be code. */
const LONGEST_INDENTATION = 40;
const LINE_START = /(?:^|[\r\n])[ \t]*$/;
/** White space around a line ending, which is not part of the text. */
const LINES = / ?(\r\n|\r|\n)[ \t]*/g;

/** A checkbox, if an item begins with it. */
const BOX = /^\[[\sxX]\]/;
/** What stands around the words of a link. */
const LINK_AROUND = ['[', ']'] as const;

/**
 * The nodes of `text`, which starts at `offset` in its block; `undefined` if it needs a parser. No label defined in the
 * document may be one that `text` could use.
 *
 * @param around the characters before and after `text`, if it is not its whole content.
 */
export function readInline(
	text: string,
	offset: number,
	around: readonly [string, string] = [' ', ' '],
): PhrasingContent[] | undefined {
	return new Inline(text, offset, around).read();
}

class Inline {
	readonly #text: string;
	readonly #offset: number;
	readonly #around: readonly [string, string];
	readonly #pieces: Piece[] = [];
	/** Where the text that is not in a piece yet begins. */
	#pending = 0;
	/** A bracket that opens no link was read. */
	#bracket = false;
	/** Where the last bracket that closes one is: after it, all brackets are text. */
	readonly #lastClosed: number;

	constructor(text: string, offset: number, around: readonly [string, string]) {
		this.#text = text;
		this.#offset = offset;
		this.#around = around;
		this.#lastClosed = text.lastIndexOf(']');
	}

	read(): PhrasingContent[] | undefined {
		const text = this.#text;
		for (let at = 0; ; ) {
			SPECIAL.lastIndex = at;
			const found = SPECIAL.exec(text);
			if (!found) break;
			const next = this.#special(found[0], found.index);
			if (next === undefined) return undefined;
			at = next;
		}
		this.#flush(text.length);
		return this.#weave(this.#pieces);
	}

	/** Reads what is at `at`; returns where to continue, or `undefined` if that is uncertain. */
	#special(character: string, at: number): number | undefined {
		const text = this.#text;
		const before = text[at - 1] ?? this.#around[0];
		const after = text[at + 1] ?? this.#around[1];
		switch (character) {
			case '[':
				if (at > this.#lastClosed) return this.#open(at);
				// A footnote defined elsewhere, or a checkbox.
				return this.#link(at) ?? (after === '^' || (at === 0 && BOX.test(text)) ? undefined : this.#open(at));
			case ']':
				// No label in brackets is defined, unless a definition begins here.
				return after === '(' || (after === ':' && text[0] === '[') ? undefined : at + 1;
			case '*':
			case '_':
				return this.#emphasis(character, at);
			case '<':
				return /[A-Za-z/!?]/.test(after) ? this.#html(at) : at + 1;
			case '`':
				return this.#code(at);
			case '&':
				REFERENCE.lastIndex = at;
				return REFERENCE.test(text) ? undefined : at + 1;
			case '@':
				return ATEXT.test(before) && matchAt(DOMAIN, text, at + 1) ? undefined : at + 1;
			case '~':
				// A single one strikes nothing through.
				return text.indexOf('~') === at && !text.includes('~', at + 1) ? at + 1 : undefined;
			case '\\':
				if (/[A-Za-z0-9 ]/.test(after)) return at + 1;
				return at + 1 < text.length && ESCAPABLE.test(after) ? at + 2 : undefined;
			case '!':
				return after === '[' ? undefined : at + 1;
			case '  ':
				// It makes the line end there.
				return undefined;
			case '://':
				return this.#address(at);
			default:
				// A link has no other in its words.
				return this.#around === LINK_AROUND ? at + character.length : undefined;
		}
	}

	#open(at: number): number {
		this.#bracket = true;
		return at + 1;
	}

	/** Turns the text up to `end` into a piece. */
	#flush(end: number): void {
		if (end > this.#pending) this.#pieces.push({ from: this.#pending, to: end });
		this.#pending = end;
	}

	#add(node: PhrasingContent, from: number, to: number): number {
		this.#flush(from);
		this.#pieces.push({ node, from, to });
		this.#pending = to;
		return to;
	}

	#placed(from: number, to: number) {
		return placed(this.#offset + from, this.#offset + to);
	}

	#weave(pieces: readonly Piece[]): PhrasingContent[] {
		const nodes: PhrasingContent[] = [];
		for (let index = 0; index < pieces.length; index++) {
			const piece = pieces[index]!;
			if (isNode(piece)) {
				nodes.push(piece.node);
				continue;
			}
			let { to } = piece;
			for (let next = pieces[index + 1]; next && !isNode(next); next = pieces[++index + 1]) to = next.to;
			nodes.push(this.#textNode({ from: piece.from, to }));
		}
		return nodes;
	}

	#textNode({ from, to }: Span): Text {
		const raw = this.#text.slice(from, to);
		const shown = raw.includes('\\') ? raw.replace(ESCAPES, '$1') : raw;
		if (!/[\r\n]/.test(raw)) return { type: 'text', value: shown, position: this.#placed(from, to) };
		// A blank at the end of a line belongs to nothing, and indentation to the line that the next node opens.
		const start = from + (/^ [\r\n]/.test(raw) ? 1 : 0);
		const indent = /[\r\n][ \t]*$/.exec(raw)?.[0].replace(/^[\r\n]/, '').length ?? 0;
		return { type: 'text', value: shown.replace(LINES, '$1'), position: this.#placed(start, to - indent) };
	}

	#link(at: number): number | undefined {
		const read = (words: string, from: number) => (words === '' ? [] : readInline(words, from, LINK_AROUND));
		const link = linkAt(this.#text, at, this.#offset, read);
		return link && this.#add(link, at, link.position!.end.offset! - this.#offset);
	}

	#html(at: number): number | undefined {
		const text = this.#text;
		// There it may open a block.
		if (LINE_START.test(text.slice(Math.max(0, at - LONGEST_INDENTATION), at))) return undefined;
		if (!text.includes('>', at)) return at + 1;
		const html = htmlAt(text, at, this.#offset);
		return html && this.#add(html, at, html.position!.end.offset! - this.#offset);
	}

	/** `at`: of the `://`. */
	#address(at: number): number | undefined {
		const text = this.#text;
		const scheme = /https?$/i.exec(text.slice(Math.max(0, at - 5), at))?.[0];
		// A link has no other in its words.
		if (scheme === undefined || this.#around === LINK_AROUND) return at + 3;
		const start = at - scheme.length;
		ADDRESS.lastIndex = start;
		// Inside brackets it may not be one, since it could be part of a link's words.
		const alone = /[\s(]/.test(text[start - 1] ?? ' ') && !this.#bracket;
		const url = alone ? ADDRESS.exec(text)?.[0] : undefined;
		// GFM leaves "&amp;" out at the end (section 6.9).
		if (url === undefined || (text[start + url.length] === ';' && /&[A-Za-z\d]+$/.test(url))) return undefined;
		return this.#add(bareLink(url, this.#offset + start), start, start + url.length);
	}

	#code(at: number): number | undefined {
		const text = this.#text;
		let start = at;
		while (text[start] === '`') start++;
		const run = text.slice(at, start);
		const close = text.indexOf(run, start);
		if (close < 0 || text[close + run.length] === '`' || /[\r\n]/.test(text.slice(start, close))) return undefined;
		const end = close + run.length;
		const position = this.#placed(at, end);
		const node: InlineCode = { type: 'inlineCode', value: text.slice(start, close), position };
		return this.#add(node, at, end);
	}

	#emphasis(character: string, at: number): number | undefined {
		const text = this.#text;
		let end = at;
		while (text[end] === character) end++;
		// Strikethrough has markers of its own, which affect the neighbouring ones.
		if (text[at - 1] === '~' || text[end] === '~') return undefined;
		this.#flush(at);
		this.#pending = end;
		addRun(this.#pieces, readRun(text, { from: at, to: end }, this.#around), (type, inside, span) => ({
			type,
			children: this.#weave(inside),
			position: this.#placed(span.from, span.to),
		}));
		return end;
	}
}
