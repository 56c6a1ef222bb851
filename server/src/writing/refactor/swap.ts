/** Two stretches of a report change places. */
import type { Span, Text } from '../../text/index.js';
import type { Move } from './model.js';

/**
 * `one` stands before `other`, with nothing but `between` them that stays.
 *
 * @param held the one that the cursor is in: the other goes around it, so that the cursor goes along.
 */
export function swap(text: Text, one: Span, other: Span, held: 'one' | 'other'): Move {
	const gap = text.slice(one.to, other.from);
	return held === 'one'
		? { span: other, to: one.from, before: '', after: gap, cut: { from: one.to, to: other.to }, left: '' }
		: { span: one, to: other.to, before: gap, after: '', cut: { from: one.from, to: other.from }, left: '' };
}

/** Without the blank lines at its end. */
export function withoutBlankEnd(text: Text, { from, to }: Span): Span {
	return { from, to: from + text.slice(from, to).trimEnd().length };
}

/** What is between the two stays where it is. */
export function exchange(one: Span, other: Span): readonly Move[] {
	const bare = { before: '', after: '', left: '' };
	return [
		{ span: one, to: other.to, cut: one, ...bare },
		{ span: other, to: one.from, cut: other, ...bare },
	];
}
