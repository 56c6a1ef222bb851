/** Boxes to tick that are none: `- [x]The keys` and `- [] the map`. */
import type { Prose } from '../../report/index.js';
import { narrowed, spanAt } from '../../text/index.js';
import { unsafeFix } from '../rule.js';
import type { Shown } from './shown.js';

/** "[]byte" is a type of a program. */
const BOX = narrowed(/^\[([ xX]|(?=\][ \t]))\]([ \t]?)(?=[\p{L}\p{N}*"“„«@])/u);
/** With what tells it from one that is. */
const LONGEST = 10;

export function shownBoxes({ item, span, literal }: Prose, source: string): Shown[] {
	if (!item) return [];
	const { from } = span;
	const [box, tick = '', blank] = BOX.exec(source.slice(from, from + LONGEST)) ?? [];
	// "[x] " is a box, and what has a definition is a link.
	if (box === undefined || (tick !== '' && blank !== '') || !spanAt(literal, from)) return [];
	const right = `[${tick || ' '}] `;
	const written = box.trim();
	const todo = tick === '' ? `Write “${right.trim()}”` : 'Put a space after it';
	return [
		{
			message: `“${written}” shows as text, not as a box. ${todo}`,
			span: { from, to: from + written.length },
			fixes: [unsafeFix('Make a box of it', [{ span: { from, to: from + box.length }, insert: right }])],
		},
	];
}
