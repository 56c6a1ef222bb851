/**
 * Destinations with spaces in them, which keep Markdown from seeing a link: `[Costs](#the costs)`, `[slides](My
 * slides.pdf)`.
 */
import { type Anchors, anchorsOf, blockQuery, type Report } from '../../report/index.js';
import { narrowed, type Span, shift } from '../../text/index.js';
import { type Finding, type Fix, unsafeFix } from '../rule.js';
import type { Guesses } from '../shared/guesses.js';
import { openingBracket } from '../shared/links/hidden-links.js';
import { targetsOf } from '../shared/links/link-targets.js';
import { isPlaceholderPhrase } from '../shared/links/placeholders.js';
import { meantPlaces } from './meant-place.js';

interface Blank {
	/** In the block, including the brackets. */
	readonly span: Span;
	readonly words: string;
	readonly image: boolean;
	readonly destination: Span;
	readonly address: string;
}

const LONGEST = 120;
/** A place in this document, or a file; with a title in quotation marks it is a link after all. */
const ADDRESS = narrowed(
	/^(?:#[^"'<>(){}]+|[^"'<>(){}#?]+\.(?:md|pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|png|jpe?g|gif|svg|html?|zip|mp[34]))$/i,
);

const blanks = blockQuery(({ prose }, source): readonly Blank[] | undefined => {
	if (!source.includes('](')) return undefined;
	const found: Blank[] = [];
	for (const each of prose) {
		for (const { from, to } of each.literal) {
			const literal = source.slice(from, to);
			for (let at = literal.indexOf(']'); at >= 0; at = literal.indexOf(']', at + 1)) {
				const close = from + at;
				if (source[close + 1] !== '(') continue;
				const start = close + 2;
				const inside = source.slice(start, Math.min(each.span.to, start + LONGEST));
				const length = inside.indexOf(')');
				const address = inside.slice(0, Math.max(0, length));
				if (!/\S \S/.test(address) || !ADDRESS.test(address) || isPlaceholderPhrase(address)) continue;
				const open = openingBracket(each, source, close);
				if (open === undefined || source[open - 1] === '\\' || source[close - 1] === '\\') continue;
				found.push({
					span: { from: open, to: start + length + 1 },
					words: source.slice(open + 1, close),
					image: source[open - 1] === '!',
					destination: { from: start, to: start + length },
					address,
				});
			}
		}
	}
	return found.length > 0 ? found : undefined;
});

export function* addressesWithBlanks(report: Report, guesses: Guesses): Iterable<Finding> {
	for (const { from, value } of blanks(report)) {
		for (const { span, words, image, destination, address } of value) {
			guesses.expect();
			yield {
				message: 'There is a space in this address, so it is not a link. Remove it',
				span: shift(destination, from),
				fixes: () => [
					...(address.startsWith('#')
						? toPlaces(report, { address, words, at: from + span.from, guesses })
						: [`<${address}>`]
					).map((insert) => linkTo(report, insert, shift(destination, from))),
					...(image ? [] : [withoutLink(words, shift(span, from))]),
				],
			};
		}
	}
}

interface Wanted {
	readonly address: string;
	readonly words: string;
	/** The link's place in the document. */
	readonly at: number;
	readonly guesses: Guesses;
}

/** The fragments, with their `#`, of the places with this name. */
function toPlaces(report: Report, { address, words, at, guesses }: Wanted): string[] {
	const { names }: Anchors = anchorsOf(report);
	const named = targetsOf(report)
		.named(words, at)
		.map(({ fragment }) => fragment);
	const meant = guesses.allow(names.size) ? meantPlaces(address.slice(1), words, names).map((name) => `#${name}`) : [];
	return [...new Set([...named, ...meant])];
}

function linkTo(report: Report, insert: string, span: Span): Fix {
	const title = targetsOf(report).titleOf(insert);
	return unsafeFix(title ? `Link to ${title}` : `Write it as ${insert}`, [{ span, insert }]);
}

function withoutLink(insert: string, span: Span): Fix {
	return unsafeFix('Remove the link, keep its words', [{ span, insert }]);
}
