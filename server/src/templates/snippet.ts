/**
 * A snippet in pieces: text as it is, and blanks that the cursor goes to. Written down for editors with tab stops (LSP
 * 3.17, "Snippet Syntax") or as plain text.
 */

import type { Span } from '../text/index.js';
import { namesOne } from '../writing/index.js';

export interface Blank {
	/** Blanks with the same key are filled in together. */
	readonly key: string;
	/** What stands there until somebody has filled it in. */
	readonly text: string;
	/** What it can be, if it is one of a few. */
	readonly choices?: readonly string[];
	/** Blanks go from low to high, then from top to bottom; 0 if absent. */
	readonly rank?: number;
}

/** Where the cursor ends up. */
export const END = { end: true } as const;

export type Piece = string | Blank | typeof END;

/** Line breaks are `\n`. */
export type Snippet = readonly Piece[];

/**
 * A text with a blank for each of its places, which are in order.
 *
 * @param within tells the places of several texts apart.
 */
export function withBlanks(text: string, places: readonly Span[], within = ''): Snippet {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { from, to } of places) {
		pieces.push(text.slice(at, from), bracketed(text.slice(from, to), `${within} ${from}`));
		at = to;
	}
	pieces.push(text.slice(at));
	return pieces.filter((piece) => piece !== '');
}

/** A blank in which a place to fill in stands: `[name of the chair]`. @param id tells it from others of these words. */
export function bracketed(text: string, id: string): Blank {
	const what = /^\[(.*)\]$/s.exec(text)?.[1];
	return { key: what !== undefined && namesOne(what) ? text : `${text} ${id}`, text };
}

/** With tab stops, `${1:name}`; those of choices as `${1|Chair,Co-Chair|}`. */
export function snippetText(snippet: Snippet): string {
	const stops = stopsOf(snippet);
	const written = new Set<string>();
	return snippet
		.map((piece) => {
			if (typeof piece === 'string') return escaped(piece);
			if ('end' in piece) return '$0';
			const { key, text, choices } = piece;
			const stop = stops.get(key)!;
			if (written.has(key)) return `\${${stop}}`;
			written.add(key);
			if (!choices) return `\${${stop}:${escaped(text)}}`;
			return `\${${stop}|${choices.map((each) => each.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
		})
		.join('');
}

/** What the text says before anything is filled in. */
export function plainText(snippet: Snippet): string {
	return standing(snippet).join('');
}

/** Where the blanks are in that text, in order. */
export function blanksIn(snippet: Snippet): readonly Span[] {
	let at = 0;
	return standing(snippet).flatMap((text, index) => {
		const span = { from: at, to: at + text.length };
		at = span.to;
		const piece = snippet[index]!;
		return typeof piece === 'object' && 'key' in piece ? [span] : [];
	});
}

/** What stands in the place of each piece. */
function standing(snippet: Snippet): string[] {
	const first = new Map<string, string>();
	return snippet.map((piece) => {
		if (typeof piece === 'string') return piece;
		if ('end' in piece) return '';
		const { key, text } = piece;
		if (!first.has(key)) first.set(key, text);
		return first.get(key)!;
	});
}

/** By key, from 1. */
function stopsOf(snippet: Snippet): ReadonlyMap<string, number> {
	const ranks = new Map<string, number>();
	for (const piece of snippet) {
		if (typeof piece !== 'string' && 'key' in piece && !ranks.has(piece.key)) ranks.set(piece.key, piece.rank ?? 0);
	}
	const keys = [...ranks].sort(([, one], [, other]) => one - other);
	return new Map(keys.map(([key], index) => [key, index + 1]));
}

function escaped(text: string): string {
	return text.replace(/[\\$}]/g, '\\$&');
}
