/** Remarks below one another, each on a line of its own: "Ana Lund elected chair", and below it "Bo Berg elected secretary". */
import { allWords, blockQuery, isInChat, isVerbatim, query, type Report, sameValue } from '../../report/index.js';
import { insertAt, lazily, narrowed, type Span } from '../../text/index.js';
import { type BlockFinding, preferredFix } from '../rule.js';
import { linesOf } from '../shared/lines-of.js';
import { joinedIn } from './lines.js';

/** Text that goes on from line to line fills them, and has a stop at the end of some. */
const SHORT = lazily(() => narrowed(/^\p{Lu}[^\r\n|<>\\]{5,58}[\p{L}\p{N})]$/u));
const SEVERAL = 3;
/** A remark without a stop, before one that begins with a capital, is not meant to go on. "We met Ana and the" does. */
const LAST = lazily(() => narrowed(/(?:(?<![\p{L}\p{N}])([\p{L}\p{N}]+)|\))[ \t]?$/u));
const SMALL = lazily(() => narrowed(/^\p{Ll}{1,3}$/u));
const LONGEST_WORD = 40;
const goesOn = lazily(() => allWords(({ joins, endsOpen, callsForNoun }) => [...joins, ...endsOpen, ...callsForNoun]));
/** In a chat, "Ana Lund (10:24 AM)" is followed by what she says. */
const CLOSED = lazily(() =>
	narrowed(/(?:[.!?:;,…&/({–\\|>-]["”’»')*_\]]{0,4}[ \t]*| {2}|\d:\d\d(?:\s?[AaPp][Mm])?\)[ \t]*)$/u),
);
const BEGINS = lazily(() => narrowed(/^[ \t>]*["“„»[]{0,2}[\p{Lu}\d]/u));
/** A label in bold stands out on one line, too; tables and tags are shown otherwise. */
const MARKED = /^[ \t>]*(?:[*_|<]|\[[ x]\])/m;

/** No line that a writer breaks by hand, or a program at a column, is as long. */
const LONG = 120;
const WRAPPED = 60;
const ADDRESS = /\S{30,}/g;
const FEWEST = 2;

interface Remarks {
	readonly finding: BlockFinding;
	/** Nobody breaks text so, whatever the lines of the rest. */
	readonly short: boolean;
}

/** @returns by block, paragraphs of which some line is a remark of its own. */
const remarks = blockQuery(({ prose, items }, source): readonly Remarks[] | undefined => {
	const found = prose.flatMap(({ kind, container, within, span }): Remarks[] => {
		if (kind !== 'paragraph' || within === 'note') return [];
		const text = source.slice(span.from, span.to);
		const lines = linesOf(text).map(({ from, to }) => text.slice(from, to));
		if (lines.length < 2 || MARKED.test(text)) return [];
		const alone = container === 'document' && items.length === 0;
		const short = alone && lines.length >= SEVERAL && lines.every((line) => SHORT().test(line) && isOpen(line));
		if (!short && !haveEnds(lines)) return [];
		const finding =
			alone && lines.length === 2
				? lineAbove(text, span.from)
				: joinedIn({ text, from: span.from, more: false, contained: !alone });
		return finding ? [{ finding, short }] : [];
	});
	return found.length > 0 ? found : undefined;
});

/** A third of the lines end without a stop before one that begins anew, and none is broken in the middle of a sentence. */
function haveEnds(lines: readonly string[]): boolean {
	const above = lines.slice(0, -1);
	const open = above.filter((line) => !CLOSED().test(line));
	const below = lines.filter((_, index) => index > 0 && !CLOSED().test(lines[index - 1]!));
	return (
		open.length > 0 &&
		open.length * 3 >= above.length &&
		open.every(isOpen) &&
		below.every((line) => BEGINS().test(line))
	);
}

function isOpen(line: string): boolean {
	const found = LAST().exec(line.slice(-LONGEST_WORD));
	return found !== null && !SMALL().test(found[1] ?? '') && !goesOn().has(found[1] ?? '');
}

function lineAbove(text: string, at: number): BlockFinding {
	const [first, second] = linesOf(text) as [Span, Span];
	return {
		message: 'This line and the one below it are shown as one. Put a blank line between them',
		span: { from: at, to: at + second.from + text.slice(second.from, second.to).trimEnd().length },
		fixes: () => [
			preferredFix('Put a blank line between them', [insertAt(at + first.to, text.slice(first.to, second.from))]),
		],
	};
}

/** How many lines are too long to have been broken, and how many may have been, by block. */
const lengths = blockQuery(({ prose }, source): readonly [number, number] | undefined => {
	let [long, wrapped] = [0, 0];
	for (const { kind, span } of prose) {
		if (kind !== 'paragraph') continue;
		const text = source.slice(span.from, span.to);
		const lines = linesOf(text).map(({ from, to }) => text.slice(from, to).replace(ADDRESS, '').trim().length);
		long += lines.filter((length) => length > LONG).length;
		wrapped += lines.slice(0, -1).filter((length) => length > WRAPPED && length <= LONG).length;
	}
	return long + wrapped > 0 ? [long, wrapped] : undefined;
}, sameValue);

/** The writer lets lines run on to the end of the paragraph, so that a line that ends before is meant to end. */
const runsOn = query([lengths.values], (all) => {
	let [long, wrapped] = [0, 0];
	for (const [some, others] of all) [long, wrapped] = [long + some, wrapped + others];
	return long >= FEWEST && long > wrapped;
});

export function* ownLines(report: Report): Iterable<{ readonly value: BlockFinding; readonly from: number }> {
	if (isVerbatim(report)) return;
	for (const { from, value } of remarks(report)) {
		for (const { finding, short } of value) {
			if ((short || runsOn(report)) && !isInChat(report, from + finding.span.from)) yield { value: finding, from };
		}
	}
}
