/**
 * Links in a block that were never filled in. `placeholder-link` reports them; other rules about links and placeholders
 * ask here, so that each gap is reported once.
 */
import { anyOf, blockQuery, type Definition, type Facts, isComment, type Link, query } from '../../../report/index.js';
import { isWordCharacter, lazily, type Span } from '../../../text/index.js';
import { type HiddenLink, hiddenLinks } from './hidden-links.js';
import { htmlLinks } from './html-links.js';
import { isBareScheme, isPlaceholder, isPlaceholderFragment, isPlaceholderPhrase, isTemplate } from './placeholders.js';

/** A link without a destination, as its block alone shows; places are relative to the block. */
export type Gap =
	| {
			readonly kind: 'link';
			readonly link: Link;
			readonly words: string;
			/** What stands before it in its paragraph, as written. */
			readonly before: string;
			readonly written: string;
			/** What goes with the link: if it has no text, brackets around nothing else. */
			readonly whole: Span;
	  }
	| { readonly kind: 'definition'; readonly definition: Definition }
	| {
			readonly kind: 'hidden';
			readonly hidden: HiddenLink;
			readonly words: string;
			readonly before: string;
			readonly written: string;
	  };

/** No placeholder is longer, unless it has several words. */
const LONGEST = 60;

export function readGaps(facts: Facts, source: string): Gap[] {
	const { links, definitions, prose } = facts;
	const gaps: Gap[] = [];
	const sliced = (span: Span | undefined): string => (span ? source.slice(span.from, span.to) : '');
	for (const link of [...links, ...htmlLinks(facts, source)]) {
		if (!isUnfilled(link, source)) continue;
		const [words, written] = [sliced(link.content), sliced(link.destination)];
		gaps.push({
			kind: 'link',
			link,
			words,
			before: beforeIn(source, link.span.from),
			written,
			whole: words === '' ? withBrackets(link.span, source) : link.span,
		});
	}
	for (const definition of definitions)
		if (isUnfilledDefinition(definition)) gaps.push({ kind: 'definition', definition });
	if (!source.includes(']')) return gaps;
	for (const each of prose) {
		if (!mayHide(each.literal, source)) continue;
		for (const hidden of hiddenLinks(each, source)) {
			const before = beforeIn(source, hidden.span.from);
			gaps.push({ kind: 'hidden', hidden, words: sliced(hidden.words), before, written: sliced(hidden.destination) });
		}
	}
	return gaps;
}

/** No sentence that names a link is longer. */
const REACH = 200;
/** Where a paragraph, an item or a cell begins. */
const BEGIN = /\n[ \t]*\r?\n|\||\n[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

function beforeIn(source: string, at: number): string {
	return source
		.slice(Math.max(0, at - REACH), at)
		.split(BEGIN)
		.at(-1)!;
}

const unfilled = blockQuery(({ definitions }) => {
	const labels = definitions.filter(isUnfilledDefinition).map(({ label }) => label);
	return labels.length > 0 ? labels : undefined;
});

/** The labels whose definitions were never filled in: a link with one of them is broken. */
export const unfilledLabels = query([unfilled.values], (labels): ReadonlySet<string> => new Set(labels.flat()));

/** The places of the text and destinations of the gaps. */
export function gapSpans(facts: Facts, source: string): Span[] {
	return readGaps(facts, source).map((gap) =>
		gap.kind === 'link' ? gap.link.span : gap.kind === 'hidden' ? gap.hidden.span : gap.definition.span,
	);
}

/** `[[]()]`: without the link, two brackets would be left. */
function withBrackets({ from, to }: Span, source: string): Span {
	return source[from - 1] === '[' && source[to] === ']' ? { from: from - 1, to: to + 1 } : { from, to };
}

function mayHide(literal: readonly Span[], source: string): boolean {
	return literal.some(({ from, to }) => source.slice(from, to).includes(']'));
}

/** Whether the link has no destination, or a placeholder for one. */
export function isUnfilled(link: Link, source: string): boolean {
	// Markdown takes `<https://>` for a URL.
	if (link.auto) return isBareScheme(link.url);
	if (link.url.length > LONGEST && !link.url.includes(' ')) return false;
	const phrase = link.url.includes(' ') && isPlaceholderPhrase(link.url);
	if (!(phrase || isPlaceholderFragment(link.url) || isPlaceholder(link.url)) || isTemplate(link.url)) return false;
	if (link.url === '#' && TO_TOP().test(source.slice(link.content.from, link.content.to).toLowerCase())) return false;
	// `Foo[Symbol.dispose]()` in running text is a call, not a link.
	const attached = followsWord(source, link.span.from);
	const words = source.slice(link.content.from, link.content.to);
	return !(attached && link.url === '' && !/\s/.test(words));
}

/** Whether the text before `at` may be something called or indexed: `a[](b)`. */
export function followsWord(source: string, at: number): boolean {
	const before = source[at - 1] ?? '';
	return isWordCharacter(before) || /^[_\])]$/.test(before);
}

/** `#` is the top of a page, and a link there wasn't forgotten. */
const TO_TOP = lazily(() => new RegExp(`^\\W*${anyOf(({ markup }) => markup.toTop)}\\W*$|^(?=[^↑⬆^]*[↑⬆^])\\W*$`, 'u'));

export function isUnfilledDefinition(definition: Definition): boolean {
	const { url } = definition;
	return isPlaceholder(url) && !isTemplate(url) && !isComment(definition);
}
