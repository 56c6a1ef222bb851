/** Lines cut where a mark begins within them. */
import { countWhile, lazily, matchesOf, narrowed, type Span } from '../../../text/index.js';
import type { Prose } from '../../facts/model.js';
import { sentencesOf } from '../../sentences/sentences.js';
import { markIn, type OutcomeKind } from './marks.js';

/** Where brackets open in which a sentence of its own may stand. */
const BRACKET = lazily(() => narrowed(/(?<=\s)[([](?=\p{Lu})/u, 'g'));

/** “…, TODO: deploy it”, “… – ACTION: deploy it”: where capitals begin that may be a mark, with the sign before them. */
const CAPITALS = lazily(() =>
	narrowed(/(?:[,;]|\s(?:[–—-]{1,2}|[-=]*[>→⇒]))\s(?=(?:\p{Lu}{4}|\p{Lu}{2}[ -]\p{Lu}{2})[^:：.]{0,40}[:：])/u, 'g'),
);

/**
 * A line, cut where a mark begins within it: "We talked. **Decision:** …", "It is late. Action (Ann): …". What only says
 * who or whether goes with the sentence before it: "The map is sent. (Action: Ann)".
 *
 * @param bold where bold begins in `prose`, in order.
 */
export function partsOf(prose: Prose, { from, to }: Span, bold: readonly number[]): Part[] {
	const text = prose.text.slice(from, to);
	const sentences = [
		...sentencesOf(text).map((each) => each.from),
		...matchesOf(text, BRACKET()).map(({ index }) => index),
	].sort((a, b) => a - b);
	const strong = bold
		.slice(
			countWhile(bold, (at) => at < from),
			countWhile(bold, (at) => at < to),
		)
		.map((at) => at - from);
	const unbracketed = sentences.filter((at) => text[at] !== '(');
	const signs = new Map(matchesOf(text, CAPITALS()).map(({ index, 0: { length } }) => [index + length, index]));
	const starts = [...new Set([...sentences, ...strong, ...signs.keys()])]
		.filter((at) => at > 0 && at < text.length)
		.sort((a, b) => a - b);
	const parts: Part[] = [];
	const isBold = strong[0] === 0;
	let rest = 0;
	let inner = false;
	const add = (start: number, end: number, is?: OutcomeKind) => {
		if (A_WORD().test(text.slice(start, end)))
			parts.push({ from: from + start, to: from + end, inner, bold: isBold && start === 0, ...(is && { is }) });
		inner = true;
	};
	for (const at of starts) {
		const mark = at < rest ? undefined : markIn(prose, from + at, text.slice(at));
		if (!mark?.colon) continue;
		const start = mark.end - from;
		const bracketed = text[at] === '(';
		const length = bracketed ? text.slice(start, start + BRACKETED).indexOf(')') : -1;
		const close = length < 0 ? -1 : start + length;
		const next = sentences[countWhile(sentences, (each) => each <= start)] ?? text.length;
		const told = text.slice(start, close < 0 ? next : close);
		const before = Math.max(rest, unbracketed[countWhile(unbracketed, (each) => each < at) - 1] ?? 0);
		if (isRemark(told, mark.is, bracketed) && A_WORD().test(text.slice(before, at))) {
			add(rest, before);
			rest = close < 0 ? next : close + 1;
			add(before, rest, mark.is);
		} else {
			add(rest, signs.get(at) ?? at);
			rest = at;
			if (close < 0) continue;
			add(at, close);
			rest = close + 1;
		}
	}
	add(rest, text.length);
	return parts;
}

/** A stretch of a line; `is`: what the remark at its end makes of it. */
export interface Part extends Span {
	/** It begins within its line. */
	readonly inner: boolean;
	/** It begins in bold. */
	readonly bold: boolean;
	readonly is?: OutcomeKind;
}

const A_WORD = lazily(() => /\p{L}{2}/u);
/** The most that stands in brackets. */
const BRACKETED = 300;

/** Whether what a mark leads to only says who ("Ann and Bo") or whether ("yes"). */
function isRemark(said: string, is: OutcomeKind, bracketed: boolean): boolean {
	const words = said.match(/[\p{L}'’-]+/gu) ?? [];
	if (words.length === 0) return false;
	if (is === 'decision') return words.length <= 1;
	const named = words.filter((word) => /^\p{Lu}/u.test(word)).length;
	return words.length <= (bracketed ? 8 : 4) && named * 2 > words.length;
}
