/** A piece of a line around a place: all that an excerpt can show, however long the line is. */
export interface Piece {
	readonly text: string;
	/** Where the place begins and ends in `text`; equal for a place between two characters. */
	readonly from: number;
	readonly to: number;
	/** The line continues before the piece, or after it. */
	readonly before: boolean;
	readonly after: boolean;
}

/** A line with its place marked by carets, as wide as a terminal shows it. */
export interface Excerpt {
	/** With tabs as spaces and control characters as pictures, cut to the width around the place. */
	readonly line: string;
	/** Spaces, then carets under the place. */
	readonly marks: string;
}

/** The most columns ever shown, even on a wider terminal. */
export const WIDEST = 120;

/** @param line without its ending; the place is `from` to `to` in it. */
export function pieceOf(line: string, from: number, to: number): Piece {
	// A character takes one column or more, except combining ones; for these, twice the width is ample.
	const near = line.slice(Math.max(0, from - 2 * WIDEST), from + 2 * WIDEST);
	const reach = isSimple(near) ? WIDEST : 2 * WIDEST;
	const start = alignToCharacter(line, Math.max(0, from - reach));
	const end = alignToCharacter(line, Math.min(line.length, from + reach));
	return {
		text: line.slice(start, end),
		from: from - start,
		to: Math.min(to, end) - start,
		before: start > 0,
		after: end < line.length,
	};
}

/** Steps back from the middle of a surrogate pair. */
function alignToCharacter(text: string, offset: number): number {
	const code = text.charCodeAt(offset);
	return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

/**
 * Whether the text consists of single-column characters that are shown unchanged: letters of European languages, and
 * their punctuation. Most lines do.
 */
export function isSimple(text: string): boolean {
	return /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0377\u0391-\u03A1\u03A3-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u203E]*$/.test(
		text,
	);
}
