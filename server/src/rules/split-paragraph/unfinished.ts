/** Paragraphs and items that end in the middle of a sentence, which goes on nowhere: "The road is closed, because", "Ana, Bo,". */
import { allWords, anyOf, blockQuery, type Prose, type Report, sourceSpan } from '../../report/index.js';
import { lazily, lowerCase, narrowed, type Span, shift } from '../../text/index.js';
import { isSignature } from './broken-sentence.js';

export interface Unfinished {
	readonly span: Span;
	readonly words: string;
}

/** A label, or the title of a list, has fewer. */
const WORDS = 4;
const LAST = narrowed(/(?<=\s)\p{Ll}{1,10}$/u);
/** "Language: en", also in front matter that is still open. */
const FIELD = /(?:^|[\r\n])[^:\r\n]{1,40}:[ \t]+\S+\s*$/;
const last = lazily(() => allWords(({ neverLast }) => neverLast));
const AND = lazily(() => narrowed(`^${anyOf(({ grammar }) => [...grammar.and, ...grammar.or])}$`, 'u'));

const unfinished = blockQuery(({ prose }): readonly (Unfinished & { readonly at: number })[] | undefined => {
	const found = prose.flatMap((each, at) => {
		const word = lastWord(each) ?? (isOpen(each) ? ',' : undefined);
		if (word === undefined || each.text.trim().split(/\s+/).length < WORDS) return [];
		// "…, and": the next item ends the list, and the sentence.
		if (each.container === 'item' && AND().test(word)) return [];
		const to = each.text.trimEnd().length;
		return [{ at, words: each.text.slice(0, to), span: sourceSpan(each, { from: to - word.length, to }) }];
	});
	return found.length > 0 ? found : undefined;
});

function lastWord({ kind, within, text }: Prose): string | undefined {
	if (kind !== 'paragraph' || within) return undefined;
	const word = LAST.exec(text.slice(-40).trimEnd())?.[0];
	return word !== undefined && last().has(lowerCase(word)) && !FIELD.test(text) ? word : undefined;
}

const COMMA = narrowed(/[\p{L})],\s*$/u);
/** Nobody is greeted in so many words, or with two commas. */
const GREETING = 8;
const INNER = /,\s.*,\s*$/;

/** A list or sentence that ends in a comma. */
function isOpen({ kind, within, text }: Prose): boolean {
	if (kind !== 'paragraph' || within) return false;
	if (!COMMA.test(text.slice(-NEAR))) return false;
	return INNER.test(text.slice(-LINE)) || text.trim().split(/\s+/).length >= GREETING;
}

const NEAR = 12;
const LINE = 300;
const MARKER = /(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\] )?$/;
const ENDS_ITEM = /[,;][ \t]*(?:\r\n|\r|\n)\s*$/;
const ENDS_LAST = /[,;]\s*$/;
/** Ends an item or a paragraph. */
const NEXT = /[\r\n](?:[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]|[ \t]*[\r\n]|#)/;

/** Whether what stands before or behind ends so, too: then the comma belongs to the list. */
function isSeparated(before: string, rest: string): boolean {
	return ENDS_ITEM.test(before.replace(MARKER, '')) || ENDS_LAST.test(rest.trim().split(NEXT, 1)[0]!);
}

/** What may begin a part of the report that has nothing to do with the one before: no word in lower case, which may go on with it. */
const APART = narrowed(/^(?:#{1,6} |(?:(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\] )?)?[*_]*\p{Lu}|$)/u);

function isApart(rest: string): boolean {
	return APART.test(rest) || isSignature(/^[^\r\n]*/.exec(rest)![0]);
}

export function* unfinishedSentences(report: Report): Iterable<Unfinished> {
	for (const { from, value, block } of unfinished(report)) {
		for (const { at, span, words } of value) {
			const end = from + block.facts.prose[at]!.span.to;
			const rest = report.rope.slice(end, end + LINE);
			if (!/^\s*?(?:[\r\n]|$)/.test(rest) || !isApart(rest.trimStart())) continue;
			const begin = from + block.facts.prose[at]!.span.from;
			const before = report.rope.slice(Math.max(0, begin - NEAR), begin);
			if (words.endsWith(',') && isSeparated(before, rest)) continue;
			// A list inside of the item says what comes.
			const next = block.facts.prose[at + 1];
			if (next?.item && /^\s*[\r\n][ \t]+\S/.test(rest)) continue;
			yield { span: shift(span, from), words };
		}
	}
}
