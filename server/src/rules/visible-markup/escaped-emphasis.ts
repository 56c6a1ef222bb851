/**
 * Marks of bold and italics that a converter has escaped: `\*\*Present \*\*`, `\*not\* today`, and the underscores of a blank in
 * which somebody has written: `\_\_8:02\_\_`.
 */
import type { Prose } from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';
import { preferredFix, unsafeFix } from '../rule.js';
import { firstWords } from '../shared/few-words.js';
import type { Shown } from './shown.js';

export function escapedMarks(prose: Prose, source: string): Shown[] {
	const text = source.slice(prose.span.from, prose.span.to);
	return [
		...(text.includes('\\*') ? escapedEmphasis(prose, text) : []),
		...(text.includes('\\_') ? escapedUnderscores(prose, text) : []),
	];
}

/** Between two pairs may be a space inside, which is why they were none; a single star with one is a sign of its own. */
const ESCAPED = lazily(() =>
	narrowed(
		/(?<![\p{L}\p{N}*\\])(?:\\\*\\\*([^*\\\r\n]{2,80})\\\*\\\*|\\\*([“"«]?\p{L}[^*\\\r\n]{0,78}[\p{L}\p{N}.!?…”"»])\\\*)(?![\p{L}\p{N}*\\])/gu,
	),
);
/** What code and formulas have, and no words in italics. */
const CODE = /[{}<>=|;`$/@#_^+]|\w\(|::|\.\w/;

function escapedEmphasis(prose: Prose, text: string): Shown[] {
	return [...text.matchAll(ESCAPED())]
		.map(({ index, 0: all, 1: bold, 2: italic = '' }) => ({ at: prose.span.from + index, all, bold, italic }))
		.filter(({ at, bold, italic }) => isWords(bold ?? italic) && !isCode(prose, at))
		.map(({ at, all, bold, italic }) => {
			const words = (bold ?? italic).trim();
			const todo = `Make the words ${bold === undefined ? 'italic' : 'bold'}`;
			const insert = bold === undefined ? `*${words}*` : `**${words}**`;
			const edits = [{ span: { from: at, to: at + all.length }, insert }];
			return {
				message: `The stars around “${firstWords(words)}” show, as backslashes stand before them. ${todo}`,
				span: { from: at, to: at + all.length },
				fixes: [preferredFix(todo, edits)],
			};
		});
}

/** Of two with a space at either side, the text between may be a label: "\_\_ Name: \_\_". */
const UNDERSCORES = lazily(() =>
	narrowed(
		/(?<![\p{L}\p{N}_\\])((?:\\_){1,12})([\p{L}\p{N}“"«](?:[^_\\\r\n]{0,78}[\p{L}\p{N}.!?%€$”"»])?)((?:\\_){1,12})(?![\p{L}\p{N}_\\])/gu,
	),
);
/** `__init__` */
const NAME = /^\p{Ll}[\p{Ll}\d]*$/u;

function escapedUnderscores(prose: Prose, text: string): Shown[] {
	return [...text.matchAll(UNDERSCORES())].flatMap(({ index, 0: all, 1: before, 2: words = '', 3: after }) => {
		const span = { from: prose.span.from + index, to: prose.span.from + index + all.length };
		const isOne = before === after && before === '\\_';
		if (CODE.test(words) || (!isOne && NAME.test(words)) || isCode(prose, span.from)) return [];
		const remove = unsafeFix('Remove the underscores', [{ span, insert: words }]);
		const mark = unsafeFix('Make the words italic', [{ span, insert: `*${words}*` }]);
		return [
			{
				message: `The underscores around “${firstWords(words)}” show, as backslashes stand before them. Remove them`,
				span,
				fixes: !isOne ? [remove] : /^\p{Ll}/u.test(words) ? [mark, remove] : [remove, mark],
			},
		];
	});
}

function isCode({ marks }: Prose, at: number): boolean {
	return marks.some((mark) => mark.kind === 'code' && mark.span.from <= at && at < mark.span.to);
}

function isWords(inner: string): boolean {
	return /\p{L}{2}|\p{N}/u.test(inner) && !CODE.test(inner);
}
