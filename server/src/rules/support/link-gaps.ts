/**
 * Links of a block that were never filled in. `placeholder-link` tells of them; other rules about
 * links and stand-ins ask here, so that one gap is told once.
 */
import { collector, type Definition, derived, type Facts, type Link } from '../../report/index.js';
import { isWordCharacter, type Span } from '../../text/index.js';
import { type HiddenLink, hiddenLinks } from './hidden-links.js';
import { isBareScheme, isPlaceholder, isPlaceholderFragment, isPlaceholderPhrase, isTemplate } from './placeholders.js';

/** A link without address, as its block alone tells; places are the block's. */
export type Gap =
	| {
			readonly kind: 'link';
			readonly link: Link;
			readonly words: string;
			readonly written: string;
			/** What goes with the link: where it has no words, brackets around nothing else. */
			readonly whole: Span;
	  }
	| { readonly kind: 'definition'; readonly definition: Definition }
	| { readonly kind: 'hidden'; readonly hidden: HiddenLink; readonly words: string; readonly written: string };

/** No stand-in is longer, unless it is written in several words. */
const LONGEST = 60;

export function readGaps({ links, definitions, prose }: Facts, source: string): Gap[] {
	const gaps: Gap[] = [];
	const sliced = (span: Span | undefined): string => (span ? source.slice(span.from, span.to) : '');
	for (const link of links) {
		if (!isUnfilled(link, source)) continue;
		const [words, written] = [sliced(link.content), sliced(link.destination)];
		gaps.push({
			kind: 'link',
			link,
			words,
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
			gaps.push({ kind: 'hidden', hidden, words: sliced(hidden.words), written: sliced(hidden.destination) });
		}
	}
	return gaps;
}

const unfilled = collector(({ definitions }) => {
	const labels = definitions.filter(isUnfilledDefinition).map(({ label }) => label);
	return labels.length > 0 ? labels : undefined;
});

/** The labels whose definitions were never filled in: a link by one of them leads nowhere. */
export const unfilledLabels = derived(
	(report): ReadonlySet<string> => new Set(unfilled(report).flatMap(({ value }) => value)),
);

/** Where the words and addresses of the gaps stand. */
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

/** Whether the link has no address, or a stand-in for one. */
export function isUnfilled(link: Link, source: string): boolean {
	// Markdown takes `<https://>` for an address.
	if (link.auto) return isBareScheme(link.url);
	if (link.url.length > LONGEST && !link.url.includes(' ')) return false;
	const phrase = link.url.includes(' ') && isPlaceholderPhrase(link.url);
	if (!(phrase || isPlaceholderFragment(link.url) || isPlaceholder(link.url)) || isTemplate(link.url)) return false;
	if (link.url === '#' && TO_TOP.test(source.slice(link.content.from, link.content.to).toLowerCase())) return false;
	// `Foo[Symbol.dispose]()` in running text is a call, not a link.
	const attached = followsWord(source, link.span.from);
	const words = source.slice(link.content.from, link.content.to);
	return !(attached && link.url === '' && !/\s/.test(words));
}

/** Whether what stands before `at` may name something that is called or indexed: `a[](b)`. */
export function followsWord(source: string, at: number): boolean {
	const before = source[at - 1] ?? '';
	return isWordCharacter(before) || /^[_\])]$/.test(before);
}

/** `#` is where a page begins, and a link to there is none that was forgotten. */
const TO_TOP =
	/^\W*(?:(?:back |return )?to (?:the )?top|top(?: of page)?|nach oben|haut de page|volver arriba|naar boven|torna su)\W*$|^(?=[^↑⬆^]*[↑⬆^])\W*$/u;

/** `[//]: # (comment)` and its kin are the comments of those who avoid HTML. */
export function isUnfilledDefinition({ label, url }: Definition): boolean {
	return !/^(?:\/\/|comment|_|-|#|\.)/.test(label) && isPlaceholder(url) && !isTemplate(url);
}
