/** Finds links whose text does not say where they lead: `[here](…)`. */
import { allWords, blockQuery, type Link, type Mark, type Prose, sourceSpan } from '../../report/index.js';
import { lazily, narrowed, oneLine, type Span } from '../../text/index.js';
import type { Fix, Rule } from '../rule.js';
import { gapSpans, unfilledLabels } from '../shared/links/link-gaps.js';
import { place } from '../shared/place.js';
import { fixesFor, nameOf } from './name-link.js';

export const vagueLinkText: Rule = {
	id: 'vague-link-text',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'word',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Link that does not say where it leads',
		what: 'A link whose whole text is “here”, “click here”, “link”, “this” or the like.',
		why: 'Who skims the page, prints it, or has it read out meets only “here”. Words such as “the summary of the meeting” say what there is to find.',
		fixes:
			'Make the words that name it the link (`The [slides](slides.pdf) are available`), take the words before it into the link, or add the name of the heading or file that it leads to. In VS Code also: write the words. Only the author knows which is best, so none is applied unasked.',
		reported: [
			'A summary is available [here](https://example.org/summary).\n',
			'For the slides, [**click here**](slides.pdf).\n',
			'Le compte rendu se trouve [ici](https://example.org/cr).\n',
		],
		accepted: [
			'A [summary](https://example.org/summary) is available.\n',
			'See [this proposal](https://example.org/proposal) and [Here Be Dragons](https://example.org/dragons).\n',
			'A summary is available [here](#).\n',
		],
		source:
			'[WCAG 2.2, success criterion 2.4.4, “Link Purpose (In Context)”](https://www.w3.org/TR/WCAG22/#link-purpose-in-context)',
	},
	*check(report) {
		for (const { from, value } of vague(report)) {
			for (const { span, words, label, fixes } of value) {
				if (label !== undefined && unfilledLabels(report).has(label)) continue;
				const message = `“${words}” does not say where the link leads. Link the words that name it`;
				yield place({ message, span, fixes: () => fixes((url) => nameOf(url, report)) }, from);
			}
		}
	},
};

interface Vague {
	readonly span: Span;
	readonly words: string;
	/** Of a reference to a definition. */
	readonly label?: string;
	/** @param nameOf what a fragment or file is called. */
	readonly fixes: (nameOf: (url: string) => string | undefined) => readonly Fix[];
}

/** No vague text is longer, including its punctuation. */
const LONGEST = 30;

const known = lazily(() => allWords(({ markup }) => markup.vagueLinks));

const vague = blockQuery((facts, source): readonly Vague[] | undefined => {
	let gaps: ReadonlySet<number> | undefined;
	let links: ReadonlyMap<number, Link> | undefined;
	const found: Vague[] = [];
	for (const prose of facts.prose) {
		if (prose.within === 'quote') continue;
		for (const mark of prose.marks) {
			const words = mark.kind === 'link' ? vagueWords(prose, mark) : undefined;
			if (!words) continue;
			links ??= new Map(facts.links.map((link) => [link.span.from, link]));
			gaps ??= new Set(gapSpans(facts, source).map(({ from }) => from));
			if (gaps.has(mark.span.from)) continue;
			const span = sourceSpan(prose, words);
			const text = prose.text.slice(words.from, words.to);
			const label = labelOf(source.slice(mark.span.from, mark.span.to));
			const all = links;
			found.push({
				span,
				words: text,
				...label,
				fixes: (nameOf) => fixesFor(all.get(mark.span.from), source, prose, mark, span, nameOf),
			});
		}
	}
	return found.length > 0 ? found : undefined;
});

/** The place of a link's vague words in the plain text, without what surrounds them. */
function vagueWords({ text }: Prose, { plain }: Mark): Span | undefined {
	if (plain.to - plain.from > LONGEST || plain.to === plain.from) return undefined;
	const all = text.slice(plain.from, plain.to);
	// "here #422" names an issue.
	if (/#\d/.test(all)) return undefined;
	const words = isPunctuation(all[0]!) || isPunctuation(all[all.length - 1]!) ? all.replace(EDGES, '') : all;
	const low = words.toLowerCase();
	if (!known().has(low) && !(/\s/.test(low) && known().has(low.replace(/\s+/g, ' ')))) return undefined;
	const from = plain.from + all.indexOf(words);
	return { from, to: from + words.length };
}

/** Everything that isn't a letter, including whitespace and stars. */
function isPunctuation(character: string): boolean {
	return character < 'A' || (character > 'Z' && character < 'a') || character > '\u2000';
}

const EDGES = narrowed(/^\P{L}+|(?<=\p{L})\P{L}+$/gu);

function labelOf(link: string): { label?: string } {
	const label = /\[([^[\]]+)\](?:\[\])?$/.exec(link)?.[1];
	return label === undefined ? {} : { label: oneLine(label).toLowerCase() };
}
