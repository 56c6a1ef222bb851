/**
 * Emphasis and strong emphasis (CommonMark 6.2), paired as in micromark: each run that may close looks back for the
 * nearest that may open. Part of `parseSimple`; the same properties hold.
 */
import type { Emphasis, PhrasingContent, Strong } from 'mdast';
import { classifyCharacter } from 'micromark-util-classify-character';
import type { Span } from '../../text/index.js';

/** A run of `*` or `_`, or what is left of it once markers were taken from its ends. */
export interface Run extends Span {
	readonly marker: string;
	readonly opens: boolean;
	readonly closes: boolean;
}

/** What inline content is split into, in order and without gaps: unpaired runs are text. */
export type Piece = Span | Run | NodePiece;

interface NodePiece extends Span {
	readonly node: PhrasingContent;
}

export function isNode(piece: Piece): piece is NodePiece {
	return 'node' in piece;
}

function isRun(piece: Piece): piece is Run {
	return 'marker' in piece;
}

/**
 * What the run at `from` of `text` may do.
 *
 * @param around the characters before and after `text`.
 */
export function readRun(text: string, { from, to }: Span, [first, last]: readonly [string, string]): Run {
	const marker = text[from]!;
	const previous = text[from - 1] ?? first;
	const next = text[to] ?? last;
	const before = classifyCharacter(previous.charCodeAt(0));
	const after = classifyCharacter(next.charCodeAt(0));
	const opens = !after || (after === 2 && before !== undefined);
	const closes = !before || (before === 2 && after !== undefined);
	if (marker === '*') return { from, to, marker, opens, closes };
	const left = opens && (before !== undefined || !closes);
	return { from, to, marker, opens: left, closes: closes && (after !== undefined || !opens) };
}

/**
 * Adds `run` to what has been read, pairing it with earlier runs if it closes them.
 *
 * @param weave makes nodes from what is between two markers, and from the span of the pair.
 */
export function addRun(
	pieces: Piece[],
	run: Run,
	weave: (type: 'strong' | 'emphasis', inside: readonly Piece[], span: Span) => Strong | Emphasis,
): void {
	let rest = run;
	while (rest.closes && rest.from < rest.to) {
		const index = openerFor(pieces, rest);
		if (index < 0) break;
		const opener = pieces[index] as Run;
		const length = size(opener) > 1 && size(rest) > 1 ? 2 : 1;
		const inside = pieces.splice(index + 1);
		const span = { from: opener.to - length, to: rest.from + length };
		pieces.pop();
		if (opener.from < span.from) pieces.push({ ...opener, to: span.from });
		pieces.push({ ...span, node: weave(length === 2 ? 'strong' : 'emphasis', inside, span) });
		rest = { ...rest, from: span.to };
	}
	if (rest.from < rest.to) pieces.push(rest);
}

function openerFor(pieces: readonly Piece[], closer: Run): number {
	for (let index = pieces.length - 1; index >= 0; index--) {
		const piece = pieces[index]!;
		if (!isRun(piece) || !piece.opens || piece.marker !== closer.marker) continue;
		// Runs that can do both do not pair if their lengths add up to a multiple of three.
		const both = piece.closes || closer.opens;
		if (both && size(closer) % 3 !== 0 && (size(piece) + size(closer)) % 3 === 0) continue;
		return index;
	}
	return -1;
}

function size({ from, to }: Span): number {
	return to - from;
}
