/** Pieces of text as mdast, each mark around as much as it can be around. */
import type { PhrasingContent } from 'mdast';
import { rebased } from '../blocks/addresses.js';
import type { Piece } from '../blocks/block.js';
import { linked } from './bare-addresses.js';
import { beginsWithWord, endsWithWord, type Touching, withEdges } from './edges.js';
import { onLine } from './scripts.js';
import { isBlank, isNeutral, MARKS, type Mark, tidied } from './tidy.js';

export interface PhrasingOptions {
	/** A line cannot break here: in a heading, or in a cell, where it is written as HTML. */
	readonly breaks: 'kept' | 'spaces' | 'html';
	/** Each paragraph is what its style says it is. */
	readonly isStyled: boolean;
	/** By name of a target, the address of links to it; what is not there gets no link. */
	readonly targets: ReadonlyMap<string, string>;
	/** Targets that are written themselves, by name. */
	readonly written: ReadonlyMap<string, string>;
	/** Where the document is, from the report, with `/`. */
	readonly folder?: string;
}

type Layer = Mark | 'link';

export function phrasing(pieces: readonly Piece[], options: PhrasingOptions): PhrasingContent[] {
	// A report of ours says itself what is a link.
	const addressed = (options.isStyled ? pieces : linked(pieces)).map((piece) => withAddress(piece, options));
	const parts = tidied(addressed);
	const kept = (options.isStyled ? parts : onLine(parts)).flatMap((piece) => inPlace(piece, options));
	return new Builder(options).build(trimmed(kept), [...MARKS, 'link'], OUTSIDE);
}

function withAddress(piece: Piece, { targets, isStyled, folder = '' }: PhrasingOptions): Piece {
	if (piece.link === undefined) return piece;
	if (!piece.link.startsWith('#')) return { ...piece, link: rebased(piece.link, folder) };
	const address = targets.get(piece.link.slice(1));
	// A report of ours may have had a link to what is not there.
	if (address === undefined && isStyled) return piece;
	return { ...piece, link: address === undefined ? undefined : `#${address}` };
}

/** Breaks where lines cannot break, and targets that nobody looks for. */
function inPlace(piece: Piece, { breaks, written }: PhrasingOptions): Piece[] {
	if (piece.kind === 'target') return written.has(piece.name) ? [piece] : [];
	if (piece.kind === 'break' && breaks === 'spaces') return [{ ...piece, kind: 'text', text: ' ' }];
	return [piece];
}

/** Without blanks and breaks at the ends, and blanks around breaks. */
function trimmed(pieces: readonly Piece[]): Piece[] {
	const kept: Piece[] = [];
	const isBlank = (piece: Piece | undefined): boolean =>
		piece?.kind === 'text' && !piece.code && piece.text.trim() === '';
	/** What was kept last and is seen. */
	let last: Piece | undefined;
	for (const piece of pieces) {
		if (isBlank(piece) && (!last || last.kind === 'break' || isBlank(last))) continue;
		if (piece.kind === 'break') {
			if (!last) continue;
			if (isBlank(kept.at(-1))) kept.pop();
		}
		kept.push(piece);
		if (piece.kind !== 'target') last = piece;
	}
	while (kept.length > 0 && (isBlank(kept.at(-1)) || kept.at(-1)!.kind === 'break')) kept.pop();
	return kept;
}

const OUTSIDE: Touching = { before: false, after: false };

class Builder {
	readonly #options: PhrasingOptions;

	constructor(options: PhrasingOptions) {
		this.#options = options;
	}

	build(given: readonly Piece[], layers: readonly Layer[], touching: Touching): PhrasingContent[] {
		const nodes: PhrasingContent[] = [];
		const pieces = [...given];
		for (let at = 0; at < pieces.length; ) {
			const { layer, end } = longest(pieces, at, layers, touching);
			if (layer === undefined) {
				for (const node of leaves(pieces[at]!, this.#options)) append(nodes, node);
				at++;
				continue;
			}
			const inside = pieces.slice(at, end);
			// Inside a link, brackets are next to its words.
			const inner = layer === 'link' ? OUTSIDE : around(pieces, at, end, touching);
			const changed = layer === 'link' ? undefined : withEdges(inside, layer, inner);
			if (changed) {
				pieces.splice(at, end - at, ...changed);
				continue;
			}
			const rest = layers.filter((each) => each !== layer);
			nodes.push(wrapped(layer, pieces[at]!, this.build(inside, rest, inner)));
			at = end;
		}
		return nodes;
	}
}

/** What touches the pieces from `at` to `end`. */
function around(pieces: readonly Piece[], at: number, end: number, { before, after }: Touching): Touching {
	return {
		before: at === 0 ? before : endsWithWord(pieces[at - 1]!),
		after: end === pieces.length ? after : beginsWithWord(pieces[end]!),
	};
}

/** The layer that holds for most pieces from `at` on. */
function longest(
	pieces: readonly Piece[],
	at: number,
	layers: readonly Layer[],
	touching: Touching,
): { readonly layer: Layer | undefined; readonly end: number } {
	let best: Layer | undefined;
	let bestEnd = at;
	// Beside a word, Markdown needs the brackets of the link between it and the asterisks.
	const { before } = around(pieces, at, at, touching);
	const isLinked = layers.includes('link') && pieces[at]!.link !== undefined;
	for (const layer of isLinked && before ? (['link'] as const) : layers) {
		const end = endOf(pieces, at, layer, layers, touching);
		if (end > bestEnd) [best, bestEnd] = [layer, end];
	}
	return { layer: best, end: bestEnd };
}

/** Where the layer ends that begins at `at`; `at` if it does not hold there. A link is never cut in two. */
function endOf(
	pieces: readonly Piece[],
	at: number,
	layer: Layer,
	layers: readonly Layer[],
	touching: Touching,
): number {
	const isEmpty = layer === 'link' ? isBlank : isNeutral;
	const value = pieces[at]![layer];
	if (value === undefined || value === false || isEmpty(pieces[at]!)) return at;
	if (layer !== 'link' && hasDelimiters(pieces[at]!) && around(pieces, at, at, touching).before) return at;
	let end = at + 1;
	while (end < pieces.length && pieces[end]![layer] === value) end++;
	while (end > at && (isEmpty(pieces[end - 1]!) || endsInDelimiter(pieces, at, end, layer, touching))) end--;
	// What is code and nothing else looks bold already.
	if (layer !== 'link' && pieces.slice(at, end).every((piece) => isCode(piece) || isEmpty(piece))) return at;
	if (layer === 'link' || !layers.includes('link')) return end;
	const last = pieces[end - 1]!.link;
	if (
		last === undefined ||
		(pieces[at]!.link === last &&
			pieces.slice(at, end).every(({ link }) => link === last) &&
			pieces[end]?.link === last)
	)
		return end;
	if (pieces[end]?.link === last || around(pieces, at, end, touching).after) {
		while (end > at && pieces[end - 1]!.link === last) end--;
		while (end > at && isEmpty(pieces[end - 1]!)) end--;
	}
	return end;
}

/** Whether there is code or a tag at the end of a mark, and a word right behind it, so that asterisks would not end it. */
function endsInDelimiter(pieces: readonly Piece[], at: number, end: number, layer: Layer, touching: Touching): boolean {
	return layer !== 'link' && hasDelimiters(pieces[end - 1]!) && around(pieces, at, end, touching).after;
}

function isCode(piece: Piece): boolean {
	return piece.kind === 'text' && piece.code;
}

/** Whether it is written between signs of its own, rather than as the words that it is. */
function hasDelimiters(piece: Piece): boolean {
	return piece.kind === 'text' && (piece.code || piece.script !== undefined);
}

function wrapped(layer: Layer, { link }: Piece, children: PhrasingContent[]): PhrasingContent {
	if (layer === 'link') {
		// A link in a link cannot be: the layer is used up inside.
		return { type: 'link', url: link ?? '', children: children as never };
	}
	return { type: layer === 'deleted' ? 'delete' : layer, children };
}

/** Markdown has no sign for what is raised or lowered. */
function leaves(piece: Piece, options: PhrasingOptions): PhrasingContent[] {
	const node = leaf(piece, options);
	if (piece.kind !== 'text' || !piece.script) return [node];
	return [{ type: 'html', value: `<${piece.script}>` }, node, { type: 'html', value: `</${piece.script}>` }];
}

function leaf(piece: Piece, { breaks, written }: PhrasingOptions): PhrasingContent {
	switch (piece.kind) {
		case 'text':
			return piece.code
				? { type: 'inlineCode', value: piece.text.replace(/\s+/g, ' ') }
				: { type: 'text', value: piece.text };
		case 'break':
			return breaks === 'html' ? { type: 'html', value: '<br>' } : { type: 'break' };
		case 'image':
			return { type: 'image', url: piece.url, alt: piece.alt.replace(/\s+/g, ' ').trim() };
		case 'note':
			return { type: 'footnoteReference', identifier: piece.label, label: piece.label };
		case 'target':
			return { type: 'html', value: `<a id="${written.get(piece.name)}"></a>` };
	}
}

function append(nodes: PhrasingContent[], node: PhrasingContent): void {
	const last = nodes.at(-1);
	if (last?.type === 'text' && node.type === 'text') last.value += node.value;
	else if (last?.type === 'html' && node.type === 'html' && last.value === node.value.replace('<', '</')) nodes.pop();
	else if (last?.type === 'inlineCode' && node.type === 'inlineCode') last.value += node.value;
	else nodes.push(node);
}
