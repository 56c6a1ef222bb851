/** Lines that begin with the bullet of a word processor, which makes no list: they run into one another. */
import type { Prose } from '../../report/index.js';
import { lineStart, spanAt } from '../../text/index.js';
import { columns } from '../shared/columns.js';
import { listOf, makesNoList } from '../shared/no-list.js';
import type { Shown } from './shown.js';

/** The letter is one where a tab or a wide blank sets it apart: “o” is a word of some languages. */
const BULLET = /(?<![^\r\n])([ \t]*)([•●○▪◦‣⁃∙\uF0A7\uF0B7]|o(?=\t| {2}))[ \t]+(?=\S)/g;
/** The line above ends in a break, so that the two stand below one another. */
const BROKEN = /(?: {2}|\\)(?:\r\n|\r|\n)$/;

export function shownBullets({ span, literal, container }: Prose, source: string): Shown[] {
	const text = source.slice(span.from, span.to);
	const bullets = [...text.matchAll(BULLET)].filter(({ index, 1: indent = '' }) =>
		spanAt(literal, span.from + index + indent.length),
	);
	if (container === 'item' && bullets[0]?.index === 0) bullets.shift();
	const [first] = bullets;
	if (!first || !bullets.some(({ index }) => index > 0 && !BROKEN.test(text.slice(0, index)))) return [];
	const [, indent = '', sign = ''] = first;
	const from = span.from + first.index + indent.length;
	// Below the words of the item.
	const below = ' '.repeat(container === 'item' ? columns(source.slice(lineStart(source, span.from), span.from)) : 0);
	return [
		{
			// The signs of Word's own font show as boxes, if at all.
			message: makesNoList(/\p{Co}/u.test(sign) ? '•' : sign),
			span: { from, to: from + sign.length },
			fixes: [
				listOf(
					bullets.map(({ index, 0: all, 1: before = '', 2: own }) => ({
						span: { from: span.from + index, to: span.from + index + all.length },
						// What stands further to the right than the first line, or behind another sign, belongs to the item above.
						insert: `${below}${columns(before) > columns(indent) || own !== sign ? '  - ' : '- '}`,
					})),
				),
			],
		},
	];
}
