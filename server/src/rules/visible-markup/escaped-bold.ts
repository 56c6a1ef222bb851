/** Marks of bold that a converter has escaped: with a space inside they were none, as in `**Present **`. */
import type { Prose } from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';
import { firstWords } from '../shared/few-words.js';
import type { Shown } from './shown.js';

const ESCAPED = lazily(() => narrowed(/(?<![*\\])\\\*\\\*([^*\\\r\n]{2,80})\\\*\\\*(?![*\\])/gu));

export function escapedBold({ span, marks }: Prose, source: string): Shown[] {
	const text = source.slice(span.from, span.to);
	if (!text.includes('\\*\\*')) return [];
	const isCode = (at: number) =>
		marks.some((mark) => mark.kind === 'code' && mark.span.from <= at && at < mark.span.to);
	return [...text.matchAll(ESCAPED())]
		.map(({ index, 0: all, 1: inner = '' }) => ({ at: span.from + index, all, inner, words: inner.trim() }))
		.filter(({ at, inner, words }) => words.length < inner.length && /[\p{L}\p{N}]/u.test(words) && !isCode(at))
		.map(({ at, all, words }) => ({
			message: `The stars around “${firstWords(words)}” show, as backslashes stand before them. Make the words bold`,
			span: { from: at, to: at + all.length },
			fixes: [
				{
					title: 'Make the words bold',
					safety: 'unsafe',
					preferred: true,
					edits: [{ span: { from: at, to: at + all.length }, insert: `**${words}**` }],
				},
			],
		}));
}
