/** Pieces of text as mdast, each mark around as much as it can be around. */
import type { PhrasingContent } from 'mdast';
import type { Piece } from '../blocks/block.js';
import { isNeutral, MARKS, type Mark, tidied } from './tidy.js';

export interface PhrasingOptions {
	/** A line cannot break here: in a heading, or in a cell, where it is written as HTML. */
	readonly breaks: 'kept' | 'spaces' | 'html';
	/** By name of a target, the address of links to it; what is not there gets no link. */
	readonly targets: ReadonlyMap<string, string>;
	/** Targets that are written themselves, by name. */
	readonly written: ReadonlyMap<string, string>;
}

type Layer = Mark | 'link';

export function phrasing(pieces: readonly Piece[], options: PhrasingOptions): PhrasingContent[] {
	const linked = pieces.map((piece) => withAddress(piece, options.targets));
	const kept = tidied(linked).flatMap((piece) => inPlace(piece, options));
	return build(trimmed(kept), [...MARKS, 'link'], options);
}

function withAddress(piece: Piece, targets: ReadonlyMap<string, string>): Piece {
	if (!piece.link?.startsWith('#')) return piece;
	const address = targets.get(piece.link.slice(1));
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
	const isBlank = (piece: Piece | undefined): boolean => piece?.kind === 'text' && !piece.code && piece.text.trim() === '';
	for (const piece of pieces) {
		const last = kept.findLast(({ kind }) => kind !== 'target');
		if (isBlank(piece) && (!last || last.kind === 'break' || isBlank(last))) continue;
		if (piece.kind === 'break') {
			if (isBlank(kept.at(-1))) kept.pop();
			if (!kept.some(({ kind }) => kind !== 'target')) continue;
		}
		kept.push(piece);
	}
	while (kept.length > 0 && (isBlank(kept.at(-1)) || kept.at(-1)!.kind === 'break')) kept.pop();
	return kept;
}

function build(pieces: readonly Piece[], layers: readonly Layer[], options: PhrasingOptions): PhrasingContent[] {
	const nodes: PhrasingContent[] = [];
	for (let at = 0; at < pieces.length; ) {
		const { layer, end } = longest(pieces, at, layers);
		if (layer === undefined) {
			append(nodes, leaf(pieces[at]!, options));
			at++;
			continue;
		}
		const inside = build(pieces.slice(at, end), layers.filter((each) => each !== layer), options);
		nodes.push(wrapped(layer, pieces[at]!, inside));
		at = end;
	}
	return nodes;
}

/** The layer that holds for most pieces from `at` on. */
function longest(
	pieces: readonly Piece[],
	at: number,
	layers: readonly Layer[],
): { readonly layer: Layer | undefined; readonly end: number } {
	let best: Layer | undefined;
	let bestEnd = at;
	if (isNeutral(pieces[at]!) || isCode(pieces[at]!)) {
		if (!isCode(pieces[at]!) || pieces[at]!.link === undefined || !layers.includes('link')) return { layer: best, end: bestEnd };
		return { layer: 'link', end: endOf(pieces, at, 'link', layers) };
	}
	for (const layer of layers) {
		const end = endOf(pieces, at, layer, layers);
		// Beside a word, Markdown needs the brackets of the link between it and the asterisks.
		const isTie = layer === 'link' && end === bestEnd && best !== undefined && isBesideWord(pieces, at, end);
		if (end > bestEnd || isTie) [best, bestEnd] = [layer, end];
	}
	return { layer: best, end: bestEnd };
}

/** Where the layer ends that begins at `at`; `at` if it does not hold there. A link is never cut in two. */
function endOf(pieces: readonly Piece[], at: number, layer: Layer, layers: readonly Layer[]): number {
	const value = pieces[at]![layer];
	if (!value) return at;
	let end = at + 1;
	while (end < pieces.length && pieces[end]![layer] === value && !(layer !== 'link' && isCode(pieces[end]!))) end++;
	if (layer !== 'link' && layers.includes('link')) {
		const next = pieces[end]?.link;
		if (next !== undefined && pieces[end - 1]!.link === next && pieces[at]!.link !== next) {
			while (end > at && pieces[end - 1]!.link === next) end--;
		}
	}
	while (end > at && isNeutral(pieces[end - 1]!)) end--;
	return end;
}

function isBesideWord(pieces: readonly Piece[], at: number, end: number): boolean {
	return [pieces[at - 1], pieces[end]].some((piece) => piece?.kind === 'text' && piece.text.trim() !== '');
}

function isCode(piece: Piece): boolean {
	return piece.kind === 'text' && piece.code;
}

function wrapped(layer: Layer, { link }: Piece, children: PhrasingContent[]): PhrasingContent {
	if (layer === 'link') {
		// A link in a link cannot be: the layer is used up inside.
		return { type: 'link', url: link ?? '', children: children as never };
	}
	return { type: layer === 'deleted' ? 'delete' : layer, children };
}

function leaf(piece: Piece, { breaks, written }: PhrasingOptions): PhrasingContent {
	switch (piece.kind) {
		case 'text':
			return piece.code ? { type: 'inlineCode', value: piece.text.replace(/\s+/g, ' ') } : { type: 'text', value: piece.text };
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
	else if (last?.type === 'inlineCode' && node.type === 'inlineCode') last.value += node.value;
	else nodes.push(node);
}
