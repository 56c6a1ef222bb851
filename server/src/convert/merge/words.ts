/** The words of a paragraph as they read, each with its place in the source. */
import type { Image, ImageReference, Nodes, PhrasingContent } from 'mdast';
import type { Span } from '../../text/index.js';
import { withScripts } from './scripts.js';

/** Marks in their order, `|`, and the address of a link. */
type Look = string;

/** A node that words stand in. */
interface Wrapper {
	/** Of what is in it. */
	readonly look: Look;
	/** With its delimiters. */
	readonly span: Span;
}

/** A part of a word that looks the same throughout. */
interface Piece {
	readonly text: string;
	readonly look: Look;
	/** Where it is written; `undefined` if nobody can tell. */
	readonly span: Span | undefined;
	/** The outermost first. */
	readonly wrappers: readonly Wrapper[];
}

/** What stands between two blanks, or the end of a line that is meant. */
export interface Word {
	/** The same if it reads the same. */
	readonly key: string;
	readonly pieces: readonly Piece[];
}

/** Source that can be replaced by other source of the same look. */
export interface Stretch {
	readonly look: Look;
	readonly span: Span;
}

const PLAIN: Look = '|';
const BREAK = '\n';
const BLANK = /[ \t\r\n]+/;
const BLANKS = new RegExp(`(${BLANK.source})`);
const PUNCTUATION = /[\p{P}\p{S}]/u;
const MARKS: Readonly<Record<string, string>> = { delete: 'd', emphasis: 'e', strong: 's', sup: 'p', sub: 'b' };

/**
 * What a link leads to, if a document still has it that others have edited. Not every program keeps links to files beside the
 * report as they are, and those to a place in it go by other names.
 */
function addressOf(url: string): string {
	if (!/^(?:https?:|mailto:)/i.test(url)) return '';
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}

/** What words need to know of the rest of the text. */
export interface Context {
	/** Of link definitions, by identifier. */
	readonly addresses: ReadonlyMap<string, string>;
	/** Labels of notes to which references are passed over. */
	readonly unseen: ReadonlySet<string>;
}

/** @param text the source. */
export function wordsOf(nodes: readonly PhrasingContent[], text: string, context: Context): readonly Word[] {
	const reader = new Reader(text, context);
	reader.read(nodes, []);
	return seen(reader.words.filter((pieces) => pieces.length > 0).map((pieces) => ({ key: keyOf(pieces), pieces })));
}

/** Without breaks and blanks at the ends, even those that are wider than others or do not break. */
function seen(words: readonly Word[]): readonly Word[] {
	const isSeen = ({ key }: Word) => key.trim() !== '';
	const shown = words.slice(words.findIndex(isSeen), words.findLastIndex(isSeen) + 1);
	return shown.map(({ key, pieces }, i) => {
		const start = i === 0 ? key.trimStart() : key;
		return { key: i === shown.length - 1 ? start.trimEnd() : start, pieces };
	});
}

/** The words of a heading: one that is bold throughout is no bolder than others. */
export function headingWords(words: readonly Word[]): readonly Word[] {
	const all = words.flatMap(({ pieces }) => pieces);
	if (!all.every(({ look, text }) => look.startsWith('s') || !/[\p{L}\p{N}]/u.test(text))) return words;
	return words.map(({ pieces }) => ({ key: keyOf(pieces.map(withoutBold)), pieces }));
}

function withoutBold(piece: Piece): Piece {
	return { ...piece, look: piece.look.replace(/^s/, '') };
}

function keyOf(pieces: readonly Piece[]): string {
	const parts: { readonly look: Look; text: string }[] = [];
	const add = (text: string, look: Look): void => {
		const last = parts.at(-1);
		if (last?.look === look) last.text += text;
		else if (text !== '') parts.push({ look, text });
	};
	for (const { text, look } of pieces) {
		// Nobody sees whether a comma is bold.
		const unmarked = look.slice(look.indexOf('|'));
		const [from, to] = edgesOf(text);
		add(text.slice(0, from), unmarked);
		add(text.slice(from, to), look);
		add(text.slice(to), unmarked);
	}
	return parts.map(({ look, text }) => (look === PLAIN ? text : `\u0001${look}\u0002${text}\u0003`)).join('');
}

/** Where the word is between the punctuation around it. */
function edgesOf(text: string): readonly [number, number] {
	let [from, to] = [0, text.length];
	while (from < to && PUNCTUATION.test(text[from]!)) from++;
	while (to > from && PUNCTUATION.test(text[to - 1]!)) to--;
	return [from, to];
}

function lookWith(mark: string, look: Look): Look {
	const at = look.indexOf('|');
	// Bold comes first.
	return [...new Set(look.slice(0, at) + mark)].sort().reverse().join('') + look.slice(at);
}

/** The number of a note is raised wherever it stands. */
function unraised(look: Look): Look {
	const at = look.indexOf('|');
	return look.slice(0, at).replace(/[pb]/g, '') + look.slice(at);
}

class Reader {
	readonly words: Piece[][] = [[]];
	readonly #text: string;
	readonly #context: Context;

	constructor(text: string, context: Context) {
		this.#text = text;
		this.#context = context;
	}

	read(nodes: readonly PhrasingContent[], wrappers: readonly Wrapper[]): void {
		const look = wrappers.at(-1)?.look ?? PLAIN;
		for (const node of withScripts(nodes)) {
			const span = spanOf(node);
			if (node.type === 'script') {
				this.read(node.children, [...wrappers, { look: lookWith(MARKS[node.tag] ?? '', look), span }]);
				continue;
			}
			const add = (text: string, its = look) => this.words.at(-1)!.push({ text, look: its, span, wrappers });
			if (node.type === 'text') this.#plainText(node.value, { look, span, wrappers });
			else if (node.type === 'inlineCode') add(node.value.replace(/\s+/g, ' '), `c${look}`);
			else if (node.type === 'image' || node.type === 'imageReference') this.#picture(node, { look, span, wrappers });
			else if (node.type === 'footnoteReference') {
				if (!this.#context.unseen.has(node.identifier)) add(`[^${node.identifier}]`, unraised(look));
			} else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) {
				this.words.push([{ text: BREAK, look: PLAIN, span, wrappers }], []);
			} else if ('children' in node) {
				this.read(node.children, [...wrappers, { look: this.#lookIn(node, look), span }]);
			}
		}
	}

	#lookIn(node: PhrasingContent, around: Look): Look {
		const marks = around.slice(0, around.indexOf('|'));
		if (node.type === 'link') return `${marks}|${addressOf(node.url)}`;
		if (node.type === 'linkReference')
			return `${marks}|${addressOf(this.#context.addresses.get(node.identifier) ?? '')}`;
		return lookWith(MARKS[node.type] ?? '', around);
	}

	/** A picture that could not be taken along is a link or words in a document, by which it is known again. */
	#picture(node: Image | ImageReference, { look, span, wrappers }: Stretch & Pick<Piece, 'wrappers'>): void {
		const url = node.type === 'image' ? node.url : (this.#context.addresses.get(node.identifier) ?? '');
		const its = look.endsWith('|') ? `${look}${addressOf(url)}` : look;
		const words = (node.alt || url || '![]').trim().split(BLANK);
		words.forEach((text, i) => {
			if (i > 0) this.words.push([]);
			this.words.at(-1)!.push({ text, look: its, span, wrappers });
		});
	}

	#plainText(value: string, { look, span, wrappers }: Stretch & Pick<Piece, 'wrappers'>): void {
		const parts = value.split(BLANKS).filter((_, i) => i % 2 === 0);
		const places = placesIn(this.#text, span);
		parts.forEach((text, i) => {
			if (i > 0) this.words.push([]);
			const place = places.length === parts.length ? places[i] : undefined;
			if (text !== '') this.words.at(-1)!.push({ text, look, span: place, wrappers });
		});
	}
}

/** What stands between blanks there. */
function placesIn(text: string, { from, to }: Span): Span[] {
	const places: Span[] = [];
	let at = from;
	for (const part of text.slice(from, to).split(BLANKS)) {
		places.push({ from: at, to: at + part.length });
		at += part.length;
	}
	return places.filter((_, i) => i % 2 === 0);
}

/** The stretches that hold the words between `from` and `to`, and no others: the innermost first. */
export function stretchesOf(words: readonly Word[], from: number, to: number): readonly Stretch[] {
	const pieces = words.slice(from, to).flatMap((word) => word.pieces);
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (!first?.span || !last?.span) return [];
	const beside = [words[from - 1], words[to]].flatMap((word) => word?.pieces ?? []);
	const isShared = (wrapper: Wrapper) => beside.some(({ wrappers }) => wrappers.includes(wrapper));
	let depth = 0;
	while (pieces.every(({ wrappers }) => wrappers[depth] && wrappers[depth] === first.wrappers[depth])) depth++;
	const stretches: Stretch[] = [];
	for (; depth >= 0; depth--) {
		const ends = [first.wrappers[depth], last.wrappers[depth]];
		if (ends.some((end) => end && isShared(end))) break;
		const span = { from: (ends[0] ?? first).span!.from, to: (ends[1] ?? last).span!.to };
		stretches.push({ look: first.wrappers[depth - 1]?.look ?? PLAIN, span });
	}
	return stretches;
}

export function spanOf({ position }: Pick<Nodes, 'position'>): Span {
	return { from: position!.start.offset!, to: position!.end.offset! };
}
