/** What goes with a remark that is removed, so that no empty item, stars or brackets are left of it. */
import type { Report } from '../../report/index.js';
import { lineEnd, lineStart, nextLineStart, type Span, type Text } from '../../text/index.js';

/** What may stand before the words of a line and means nothing without them. */
const BEFORE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+(?:\[[ xX]\][ \t]+)?)?[*_]{0,3}$/;
const BEHIND = /^[*_]{0,3}[ \t\\]*$/;

export function taken({ rope }: Report, remark: Span): Span {
	const line = { from: lineStart(rope, remark.from), to: lineEnd(rope, remark.to) };
	const isAll = BEFORE.test(rope.slice(line.from, remark.from)) && BEHIND.test(rope.slice(remark.to, line.to));
	return isAll && !hasParts(rope, line) ? withLine(rope, line) : withSigns(rope, remark);
}

/** Whether more belongs to the line, which would become part of what is above. */
function hasParts(rope: Text, { from, to }: Span): boolean {
	const next = nextLineStart(rope, to);
	if (next === undefined || !/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(rope.slice(from, to))) return false;
	const below = rope.slice(next, lineEnd(rope, next));
	return below.trim() !== '' && indentOf(below) > indentOf(rope.slice(from, to));
}

function indentOf(line: string): number {
	return line.length - line.trimStart().length;
}

/** With the line break, and one of two blank lines around it. */
function withLine(rope: Text, { from, to }: Span): Span {
	const next = nextLineStart(rope, to) ?? rope.length;
	const isBlank = (at: number): boolean => rope.slice(lineStart(rope, at), lineEnd(rope, at)).trim() === '';
	const isApart = next < rope.length && isBlank(next) && (from === 0 || isBlank(from - 1));
	return { from, to: isApart ? (nextLineStart(rope, next) ?? rope.length) : next };
}

/** With the marks of bold and brackets around it, and the blank that separates it from the words before. */
function withSigns(rope: Text, { from, to }: Span): Span {
	const [, opening = ''] = /([*_]{1,3}|\()$/.exec(rope.slice(Math.max(0, from - 3), from)) ?? [];
	const closing = rope.slice(to, to + opening.length);
	const isOpenTwice = opening === '(' && closing !== ')';
	const isMarked = opening !== '' && closing === (opening === '(' ? ')' : opening);
	const start = isMarked || isOpenTwice ? from - opening.length : from;
	const end = isMarked ? to + opening.length : to;
	const before = rope.slice(Math.max(0, start - 1), start);
	const spare = before === ' ' && /^[)\s.,;:*_]?$/.test(rope.slice(end, end + 1)) ? 1 : 0;
	return { from: start - spare, to: end };
}
