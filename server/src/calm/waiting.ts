import type { ShownFinding } from './followed.js';
import type { Typing } from './typing.js';

/** After this many milliseconds without typing, the writer is taken to be reading. */
export const PAUSE = 1_500;
/** How long something that cannot be a fault yet is not one: a heading with nothing under it, bold not yet closed. */
export const LONG_PAUSE = 30_000;

/** A finding caused by typing. */
export interface Made {
	readonly finding: ShownFinding;
	/** It is about what was being written at the time, not about another part of the text. */
	readonly own: boolean;
}

/** Until when a finding waits; a time in the past if it does not. */
export function waitsUntil({ finding, own }: Made, typing: Typing): number {
	const { last } = typing;
	if (cannotBeFaultYet(finding, typing)) return last + LONG_PAUSE;
	if (typing.isIn(finding.span)) return hasLeft(finding, typing) ? last : last + PAUSE;
	// A finding elsewhere may be about what is being written, so leaving a line settles nothing.
	return own ? last : last + PAUSE;
}

function hasLeft({ rule, span }: ShownFinding, typing: Typing): boolean {
	return rule.settledBy !== 'line' && typing.hasLeftSentence(span);
}

/** A link is written to its end when its bracket is, unless its address is being written or was left for later. */
function isComplete({ from, to }: ShownFinding['span'], { place, text }: Typing): boolean {
	const written = text.slice(from, to);
	const open = written.endsWith(')') ? written.lastIndexOf('](') : -1;
	if (open < 0) return false;
	const address = from + open + 2;
	return place < address || (place === to && address < to - 1);
}

function cannotBeFaultYet({ rule, span, unfinished }: ShownFinding, typing: Typing): boolean {
	switch (unfinished ? 'below' : rule.settledBy) {
		case 'below':
			return typing.place >= span.from && (typing.isAtEnd || typing.isNextTo(span.to));
		case 'line':
			return typing.isIn(span) && typing.isAtLineEnd;
		case 'paragraph':
			return (typing.isIn(span) || typing.isInParagraphOf(span)) && typing.isAtLineEnd;
		case 'word':
			return typing.place >= span.from && typing.place <= span.to && !isComplete(span, typing);
		case 'name':
			return typing.isNextTo(span.to) && typing.isIn(span);
		default:
			return false;
	}
}
