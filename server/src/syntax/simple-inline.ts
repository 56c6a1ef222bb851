/**
 * Reads inline content of which a scan from left to right can prove what CommonMark and GFM make of it,
 * and gives up at the first thing that is not certain. Part of `parseSimple`; the same properties hold.
 */
import type { Emphasis, InlineCode, Link, PhrasingContent, Strong, Text } from 'mdast';
import type { Span } from '../text/index.js';

/** Where text may stop being only text. */
const SPECIAL = /[[\]*_<`&@~\\!]|:\/\/|www\./gi;
/** Words of a link, and a destination without anything that CommonMark would have to think about. */
const LINK = /\[([^[\]<\r\n]+)\]\(([^\s()<>*[\]"'\\]*)\)/y;
const AUTOLINK = /<(https?:\/\/[^\s<>*[\]]*)>/y;
/** An address that GFM links by itself, where nobody could doubt where it ends. */
const ADDRESS = /https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|[/?#][A-Za-z0-9/_.?=%+#-]*[A-Za-z0-9/])?(?=\s|$)/y;
const REFERENCE = /&(?:#|[a-z0-9]+;)/iy;
const IN_DESTINATION = /&[^&]*;/;
/** What may stand before an `@` in an address of e-mail. */
const ATEXT = /[A-Za-z0-9.+_-]/;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;
/** White space around the end of a line, which is no part of the text; and what a quotation's line opens with. */
const LINES = / ?(\r\n|\r|\n)(?:> )? */g;

/** A position as mdast has it. Nobody reads its lines and columns, which cost a scan. */
export function placed({ from, to }: Span) {
	const point = (offset: number) => ({ line: 1, column: 1, offset });
	return { position: { start: point(from), end: point(to) } };
}

/**
 * The nodes of `text`, which stands at `offset` in its block, or nothing where a parser is needed. No
 * label of the document must be one that `text` could use.
 */
export function readInline(text: string, offset: number): PhrasingContent[] | undefined {
	return new Inline(text, offset).read();
}

interface Open {
	/** `*` or `_`, once or twice. */
	readonly marker: string;
	readonly at: number;
	readonly children: PhrasingContent[];
}

class Inline {
	readonly #text: string;
	readonly #offset: number;
	readonly #children: PhrasingContent[] = [];
	#open: Open | undefined;
	/** Where the text that is not yet in a node begins. */
	#pending = 0;

	constructor(text: string, offset: number) {
		this.#text = text;
		this.#offset = offset;
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
		if (this.#open) return undefined;
		this.#flush(text.length);
		return this.#children;
	}

	/** Reads what stands at `at`; where to go on, or nothing where it is not certain. */
	#special(character: string, at: number): number | undefined {
		const text = this.#text;
		const before = text[at - 1] ?? ' ';
		const after = text[at + 1] ?? ' ';
		switch (character) {
			case '[':
				// A checkbox, or a note that is defined elsewhere.
				return this.#link(at) ?? (/[\^ xX]/.test(after) ? undefined : at + 1);
			case ']':
				return /[([:]/.test(after) ? undefined : at + 1;
			case '*':
			case '_':
				return this.#emphasis(character, at);
			case '<':
				return /\s/.test(after) ? at + 1 : this.#autolink(at);
			case '`':
				return this.#code(at);
			case '&':
				REFERENCE.lastIndex = at;
				return REFERENCE.test(text) ? undefined : at + 1;
			case '@':
				return ATEXT.test(before) && /[A-Za-z0-9]/.test(after) ? undefined : at + 1;
			case '~':
				// One alone strikes nothing through.
				return text.indexOf('~') === at && !text.includes('~', at + 1) ? at + 1 : undefined;
			case '\\':
				return /[A-Za-z0-9 ]/.test(after) ? at + 1 : undefined;
			case '!':
				return after === '[' ? undefined : at + 1;
			case '://':
				return this.#address(at);
			default:
				return undefined;
		}
	}

	/** Puts the text up to `end` into a node. */
	#flush(end: number): void {
		const raw = this.#text.slice(this.#pending, end);
		// A blank at the end of a line belongs to nothing.
		const from = this.#offset + this.#pending + (/^ [\r\n]/.test(raw) ? 1 : 0);
		this.#pending = end;
		if (raw === '') return;
		// Indentation at the end belongs to the line that the next node opens.
		const indent = /[\r\n](?:> )?( *)$/.exec(raw)?.[0].replace(/^[\r\n]/, '').length ?? 0;
		const value = /[\r\n]/.test(raw) ? raw.replace(LINES, '$1') : raw;
		this.#push({ type: 'text', value, ...placed({ from, to: this.#offset + end - indent }) });
	}

	#push(node: PhrasingContent): void {
		(this.#open?.children ?? this.#children).push(node);
	}

	#add(node: PhrasingContent, end: number): number {
		this.#push(node);
		this.#pending = end;
		return end;
	}

	#link(at: number): number | undefined {
		LINK.lastIndex = at;
		const [whole, words = '', url = ''] = LINK.exec(this.#text) ?? [];
		if (whole === undefined || IN_DESTINATION.test(url) || words.includes('://')) return undefined;
		const from = this.#offset + at;
		const children = readInline(words, from + 1);
		if (!children) return undefined;
		this.#flush(at);
		const start = from + 3 + words.length;
		const destination = { from: start, to: start + url.length };
		const link: Link = {
			type: 'link',
			url,
			title: null,
			children: children as Link['children'],
			...(url !== '' && { data: { destination } }),
			...placed({ from, to: from + whole.length }),
		};
		return this.#add(link, at + whole.length);
	}

	#autolink(at: number): number | undefined {
		AUTOLINK.lastIndex = at;
		const [whole, url = ''] = AUTOLINK.exec(this.#text) ?? [];
		if (whole === undefined || IN_DESTINATION.test(url)) return undefined;
		this.#flush(at);
		const from = this.#offset + at;
		return this.#add(linkOf(url, from + 1, { from, to: from + whole.length }), at + whole.length);
	}

	/** `at`: of the `://`. */
	#address(at: number): number | undefined {
		const text = this.#text;
		const scheme = /https?$/i.exec(text.slice(Math.max(0, at - 5), at))?.[0];
		if (scheme === undefined) return at + 3;
		const start = at - scheme.length;
		ADDRESS.lastIndex = start;
		const url = /\s/.test(text[start - 1] ?? ' ') ? ADDRESS.exec(text)?.[0] : undefined;
		if (url === undefined) return undefined;
		this.#flush(start);
		const from = this.#offset + start;
		return this.#add(linkOf(url, from, { from, to: from + url.length }), start + url.length);
	}

	#code(at: number): number | undefined {
		const text = this.#text;
		let start = at;
		while (text[start] === '`') start++;
		const run = text.slice(at, start);
		const close = text.indexOf(run, start);
		if (close < 0 || text[close + run.length] === '`' || /[\r\n]/.test(text.slice(start, close))) return undefined;
		this.#flush(at);
		const end = close + run.length;
		const position = placed({ from: this.#offset + at, to: this.#offset + end });
		const node: InlineCode = { type: 'inlineCode', value: text.slice(start, close), ...position };
		return this.#add(node, end);
	}

	/**
	 * A run opens if nothing but it can be meant: white space before and none after; and closes likewise
	 * (left- and not right-flanking, right- and not left-flanking, CommonMark 6.2).
	 */
	#emphasis(character: string, at: number): number | undefined {
		const text = this.#text;
		let end = at;
		while (text[end] === character) end++;
		const marker = text.slice(at, end);
		if (marker.length > 2) return undefined;
		const before = text[at - 1] ?? ' ';
		const after = text[end] ?? ' ';
		const blank = /\s/.test(before);
		if (blank && /\s/.test(after)) return end;
		if (character === '_' && ALPHANUMERIC.test(before) && ALPHANUMERIC.test(after)) return end;
		const open = this.#open;
		if (!open) {
			// After a parenthesis, punctuation would leave it open whether the run opens or closes.
			const opens = blank ? !/[*_\s]/.test(after) : before === '(' && ALPHANUMERIC.test(after);
			if (!opens) return undefined;
			this.#flush(at);
			this.#open = { marker, at, children: [] };
			this.#pending = end;
			return end;
		}
		const closes = !/[\s*_]/.test(before) && /[\s.:;,!?)]/.test(after);
		if (!closes || open.marker !== marker) return undefined;
		this.#flush(at);
		const position = placed({ from: this.#offset + open.at, to: this.#offset + end });
		const node: Strong | Emphasis = {
			type: marker.length === 2 ? 'strong' : 'emphasis',
			children: open.children,
			...position,
		};
		this.#open = undefined;
		return this.#add(node, end);
	}
}

function linkOf(url: string, from: number, span: Span): Link {
	const text: Text = { type: 'text', value: url, ...placed({ from, to: from + url.length }) };
	return { type: 'link', url, title: null, children: [text], ...placed(span) };
}
