/** Where names may stand in small letters, and where they are left so. */
import { anyOf, isInChatLine, isQuoted, markAround, type Prose, sourceSpan } from '../../report/index.js';
import { hasLetter, lazily, narrowed, type Span } from '../../text/index.js';

/**
 * Where it may be left so: in a quotation or a chat, `unless firm` in a line that begins with a small letter, `bare` in one that
 * has small letters throughout.
 */
type Left = 'always' | 'unless firm' | 'bare';

export interface SmallPlace {
	readonly span: Span;
	readonly left?: Left;
}

/**
 * As whole words, in no address, path, handle, tag or link.
 *
 * @param mayBeTyped it may be a package, too.
 */
export function* placesIn(prose: Prose, small: string, isPerson: boolean, mayBeTyped: boolean): Iterable<SmallPlace> {
	const { text } = prose;
	for (let from = text.indexOf(small); from >= 0; from = text.indexOf(small, from + small.length)) {
		const to = from + small.length;
		if (JOINED_BEFORE.test(text.slice(Math.max(0, from - 2), from)) || JOINED_AFTER.test(text.slice(to, to + 2)))
			continue;
		const plain = { from, to };
		if (markAround(prose, plain, 'link', 'code', 'html', 'image')) continue;
		const left = mayBeTyped && isTyped(prose, plain) ? 'always' : leftAt(prose, plain, isPerson);
		yield { span: sourceSpan(prose, plain), ...(left && { left }) };
	}
}

/** Those that are not left as they are. @param isFirm small letters are no habit of its lines. */
export function toldAt(places: readonly SmallPlace[], isFirm: boolean): readonly Span[] {
	return places.flatMap(({ span, left }) => (!left || (left !== 'always' && isFirm) ? [span] : []));
}

const JOINED_BEFORE = narrowed(/\]\[$|[\p{L}\p{M}\p{N}@/.#_\\&=+:~$%<>`\uFFFC‐‑-]$|\p{Lu}['’]$/u);
const JOINED_AFTER = narrowed(/^(?:[\p{L}\p{M}\p{N}@/_\\=+<>(`\uFFFC‐‑-]|[.:][\p{L}\p{N}/_])/u);

function leftAt(prose: Prose, plain: Span, isPerson: boolean): Left | undefined {
	const { text } = prose;
	const { from, to } = plain;
	if (prose.within === 'quote' || isInChatLine({ prose, from, to }) || isQuoted(text, from, to)) return 'always';
	const [head, tail] = [text.slice(Math.max(0, from - REACH), from), text.slice(to, to + REACH)];
	const before = head.slice(head.lastIndexOf('\n') + 1);
	const after = tail.slice(0, (tail.indexOf('\n') + 1 || tail.length + 1) - 1);
	const start = from - before.length;
	const opens = !hasLetter(before);
	const isAlone = before.endsWith('(') && CLOSES.test(after) && !text.slice(from, to).includes(' ');
	// "Ann Lee (eholt)"
	if (isAlone && (!isPerson || HANDLE_OF.test(before))) return 'always';
	if (isPerson ? BEFORE_NUMBER.test(after) || isAmongHandles(before, after) : isLabel(opens, after)) return 'always';
	// "ann will ask" has no other word for a capital.
	if (!CAPITAL.test(before) && !CAPITAL.test(after) && !(opens && hasLetter(after))) return 'bare';
	// Of several lines, only one after a full stop begins a sentence.
	const begins = start === 0 || ENDS.test(text.slice(Math.max(0, start - 3), start));
	const first = FIRST_LETTER.exec(before.replace(ADDRESS, ''))?.[1];
	if (begins && first !== undefined && first !== first.toUpperCase()) return 'unless firm';
	return isAlone ? 'unless firm' : undefined;
}

/** "github: …" stands before an address, and "github actions: …" is the title of a change. */
function isLabel(opens: boolean, after: string): boolean {
	return (opens ? LABEL : /^\s?:/).test(after);
}

/** "ann, bob, carl"; but not "the next weekend, ann can". */
function isAmongHandles(before: string, after: string): boolean {
	const near = before.slice(-LONGEST);
	return LISTED_AFTER.test(after) || LISTED_SINGLE.test(near) || (LISTED_BEFORE.test(near) && LISTED_LAST.test(after));
}

/** "the numpy repo", "pip install numpy", "5 gb" */
function isTyped({ text }: Prose, { from, to }: Span): boolean {
	const before = text.slice(Math.max(0, from - LONGEST), from);
	return /\d\s$/.test(before) || BEFORE_TYPED().test(before) || AFTER_TYPED().test(text.slice(to, to + LONGEST));
}

const BEFORE_TYPED = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ people }) => people.beforeTyped)} $`, 'iu'));
const AFTER_TYPED = lazily(() => narrowed(`^ ${anyOf(({ people }) => people.afterTyped)}(?!\\p{L})`, 'iu'));

/** In a line of a megabyte, no further. */
const REACH = 400;
/** No name or word is longer. */
const LONGEST = 40;
/** "Ann Lee (" */
const HANDLE_OF = narrowed(/(?<![\p{L}\p{M}.'’-])\p{Lu}[\p{L}\p{M}.'’-]* ?\($/u);
/** Or may be about to. */
const CLOSES = /^(?:\)|$)/;
/** As text. */
const ADDRESS = /^\W{0,20}\w{1,10}:\/\/\S+/;
export const FIRST_LETTER = narrowed(/^[^\p{L}]{0,20}(\p{L})/u);
const CAPITAL = narrowed(/\p{Lu}/u);
const ENDS = /[.!?:;]\s+$/;
const LABEL = narrowed(/^(?: \p{L}+)?\s?:/u);
/** "sam. 9/12" is a day. */
const BEFORE_NUMBER = /^\.?\s?\d/;
const LISTED_BEFORE = narrowed(/(?<![\p{L}\p{M}])\p{Ll}+, $/u);
const LISTED_SINGLE = narrowed(/(?:^|[^\p{L}\p{M}\s]\s?)\p{Ll}+, $/u);
const LISTED_LAST = narrowed(/^(?:[^\p{L}\p{M}\s]|$)/u);
const LISTED_AFTER = narrowed(/^(?: \p{Ll}+)?, \p{Ll}+(?:,|$)/u);
