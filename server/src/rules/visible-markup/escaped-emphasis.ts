/** Marks of bold and italics that a converter has escaped: `\*\*Present \*\*`, `\*not\* today`. */
import type { Prose } from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';
import { firstWords } from '../shared/few-words.js';
import type { Shown } from './shown.js';

/** Between two pairs may be a space inside, which is why they were none; a single star with one is a sign of its own. */
const ESCAPED = lazily(() =>
	narrowed(
		/(?<![\p{L}\p{N}*\\])(?:\\\*\\\*([^*\\\r\n]{2,80})\\\*\\\*|\\\*([“"«]?\p{L}[^*\\\r\n]{0,78}[\p{L}\p{N}.!?…”"»])\\\*)(?![\p{L}\p{N}*\\])/gu,
	),
);
/** What code and formulas have, and no words in italics. */
const CODE = /[{}<>=|;`$/@#_^+]|\w\(|::|\.\w/;

export function escapedEmphasis({ span, marks }: Prose, source: string): Shown[] {
	const text = source.slice(span.from, span.to);
	if (!text.includes('\\*')) return [];
	const isCode = (at: number) =>
		marks.some((mark) => mark.kind === 'code' && mark.span.from <= at && at < mark.span.to);
	return [...text.matchAll(ESCAPED())]
		.map(({ index, 0: all, 1: bold, 2: italic = '' }) => ({ at: span.from + index, all, bold, italic }))
		.filter(({ at, bold, italic }) => isWords(bold ?? italic) && !isCode(at))
		.map(({ at, all, bold, italic }) => {
			const words = (bold ?? italic).trim();
			const todo = `Make the words ${bold === undefined ? 'italic' : 'bold'}`;
			const insert = bold === undefined ? `*${words}*` : `**${words}**`;
			const edits = [{ span: { from: at, to: at + all.length }, insert }];
			return {
				message: `The stars around “${firstWords(words)}” show, as backslashes stand before them. ${todo}`,
				span: { from: at, to: at + all.length },
				fixes: [{ title: todo, safety: 'unsafe', preferred: true, edits }],
			};
		});
}

function isWords(inner: string): boolean {
	return /\p{L}{2}|\p{N}/u.test(inner) && !CODE.test(inner);
}
