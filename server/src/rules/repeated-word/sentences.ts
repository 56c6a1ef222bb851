/** Sentences, and parts of them between commas, that stand twice in a row: "It is done. It is done." */
import { isQuoted, type Prose, sentencesOf } from '../../report/index.js';
import { lazily, narrowed, type Span } from '../../text/index.js';
import { edgeInside, type Pair } from './pair.js';

/** "Step by step", "no, no": fewer words are repeated for emphasis. */
const WORDS = 3;
/** Short lines may begin each stanza or entry alike. */
const WORDS_IN_LINES = 5;
const LONGEST = 300;
/** Names alone are a list. */
const TELLING = lazily(() => narrowed(/(?<=\s)\p{Ll}{4}/u));

export function sentences(prose: Prose): Pair[] {
	const { text, kind } = prose;
	if (kind !== 'paragraph') return [];
	const found: Pair[] = [];
	let before: Span | undefined;
	/** How many sentences in a row are the same: more than two are a refrain. */
	let same = 1;
	for (const each of sentencesOf(text)) {
		const span = trimmed(text, each);
		const pair = before && compare(prose, before, span);
		same = pair ? same + 1 : 1;
		if (same > 2) found.splice(-1, Number(same === 3));
		else {
			const twice = pair ?? halves(prose, span);
			if (twice) found.push(twice);
		}
		before = span;
	}
	return found;
}

/** "All dues are paid, all dues are paid": two halves, and nothing else. */
function halves(prose: Prose, { from, to }: Span): Pair | undefined {
	// ", " and one half before it.
	const middle = from + (to - from - 2) / 2;
	if (prose.text.slice(middle, middle + 2) !== ', ') return undefined;
	return compare(prose, { from, to: middle }, { from: middle + 2, to });
}

function compare(prose: Prose, first: Span, second: Span): Pair | undefined {
	const { text, marks } = prose;
	const length = first.to - first.from;
	if (second.to - second.from !== length || length > LONGEST) return undefined;
	const [one, two] = [first, second].map(({ from, to }) => text.slice(from, to)) as [string, string];
	if (one.slice(1) !== two.slice(1) || one.slice(0, 1).toLowerCase() !== two.slice(0, 1).toLowerCase())
		return undefined;
	const overLines = /[\r\n]/.test(text.slice(first.to, second.from));
	if (one.split(/\s+/).length < (overLines ? WORDS_IN_LINES : WORDS) || !TELLING().test(one)) return undefined;
	// Several lines that come again were the rows of a table.
	if (overLines && /[\r\n]/.test(one)) return undefined;
	const pair = { from: first.from, to: second.to, firstEnd: first.to, small: true };
	return edgeInside(marks, pair.from, pair.to) || isQuoted(text, pair.from, pair.to) ? undefined : pair;
}

/** Without blanks, and without the full stop: the last of a paragraph may have none. */
function trimmed(text: string, { from, to }: Span): Span {
	const start = from + /^\s*/.exec(text.slice(from, to))![0].length;
	let end = to;
	while (end > start && /[\s.!]/.test(text[end - 1]!)) end--;
	return { from: start, to: end };
}
