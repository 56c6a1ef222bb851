/** Groups and offices, by words: "the board", "all members". */
import { memoize } from '../../../incremental/index.js';
import { isUpper, lazily, type Span, wordBefore } from '../../../text/index.js';
import { anyOf, latin } from '../../words/index.js';
import type { WhoKind } from '../weights.js';

const patterns = lazily(() => {
	const kinds = GROUPS.map((kind) => `(${anyOf(({ outcomes }) => outcomes[kind])})`);
	const group = `(?:${kinds.join('|')})`;
	const the = anyOf(({ grammar }) => [...grammar.the, ...grammar.o]);
	return {
		group: new RegExp(latin(`^(?:${anyOf(({ grammar }) => grammar.elided)})?${group}$`)),
		after: new RegExp(latin(` (?:${the} )?${group}(?!\\p{L})`), 'y'),
		article: new RegExp(latin(`^${the}$`)),
	};
});

const GROUPS = ['body', 'role', 'everybody', 'we'] as const;

/** "of the working group": a body has so many words. */
const MOST_WORDS = 3;

/** The words at the end that stand for a body and the like. */
export function groupBefore(low: string, start: number, to: number): { from: number; kind: WhoKind } | undefined {
	let from = to;
	for (let words = 0; words < MOST_WORDS && from > start; words++) {
		from = Math.max(start, wordBefore(low, from));
		const kind = groupOf(low.slice(from, to));
		if (kind) return { from, kind };
	}
	return undefined;
}

/** What kind of group words in lower case stand for. */
export const groupOf = memoize((words): WhoKind | undefined => {
	const found = patterns().group.exec(words);
	return found ? GROUPS[found.slice(1).findIndex((each) => each !== undefined)]! : undefined;
});

/** Right after a place: a group, and where it ends. */
export function groupAfter(low: string, at: number): { to: number; kind: WhoKind } | undefined {
	const { after } = patterns();
	after.lastIndex = at;
	const found = after.exec(low);
	if (!found) return undefined;
	return { to: at + found[0].length, kind: GROUPS[found.slice(1).findIndex((each) => each !== undefined)]! };
}

/** What kind of group such words end with. */
export function groupAtEnd(low: string): WhoKind | undefined {
	return groupBefore(low, 0, low.length)?.kind;
}

/** With the article and what stands between, or else with the words with capitals before it. */
export function ofGroup(text: string, low: string, from: number, to: number): Span {
	let start = from;
	for (let words = 0; words < MOST_WORDS && start > 0; words++) {
		const at = wordBefore(low, start);
		const word = low.slice(at, start - 1);
		if (/[,;:()]/.test(word)) break;
		if (patterns().article.test(word)) return { from: at, to };
		start = at;
	}
	start = from;
	for (let at = from; start > 0; start = at) {
		at = wordBefore(low, start);
		if (!isUpper(text, at) || /[,;:()]/.test(text.slice(at, start))) break;
	}
	return { from: start, to };
}
