/** The links of a report, as other reports may want to repeat them. */
import { blockQuery, type Facts, query, sameValue } from '../../report/index.js';
import { isUnfilled, plainWords } from '../../rules/index.js';
import { cut, LONGEST, MOST } from './limits.js';

/** A link that leads out of the report. */
export interface DigestLink {
	/** What the reader sees, as plain text. */
	readonly words: string;
	/** As written in the report: a path is relative to the report's folder. */
	readonly address: string;
	/** The last words before it in its paragraph, in lower case; empty if it begins one. */
	readonly before: string;
	/** The heading above it; empty if there is none. */
	readonly under: string;
}

/** A heading, or a link below it, as the blocks give them. */
type Stop = { readonly heading: string } | Omit<DigestLink, 'under'> | LabelledStop;
type LabelledStop = Omit<DigestLink, 'under' | 'address'> & { readonly label: string };

const stops = blockQuery((facts, source): readonly Stop[] | undefined => {
	const found: [at: number, stop: Stop][] = [];
	for (const { kind, span, text } of facts.prose) {
		if (kind === 'heading') found.push([span.from, { heading: cut(text.trim()) }]);
	}
	for (const link of facts.links) {
		if (link.image || link.auto || link.url.startsWith('#') || isUnfilled(link, source)) continue;
		const words = plainWords(source.slice(link.content.from, link.content.to));
		if (isUsable(words, link.url)) {
			found.push([link.content.from, { words, address: link.url, before: wordsBefore(link.span.from, facts, source) }]);
		}
	}
	for (const { content, label } of facts.labelled) {
		const words = plainWords(source.slice(content.from, content.to));
		found.push([content.from, { words, label, before: wordsBefore(content.from, facts, source) }]);
	}
	if (found.length === 0) return undefined;
	return found.sort(([a], [b]) => a - b).map(([, stop]) => stop);
}, sameValue);

const definitions = blockQuery(
	({ definitions }): readonly (readonly [label: string, address: string])[] | undefined =>
		definitions.length > 0 ? definitions.map(({ label, url }) => [label, url] as const) : undefined,
	sameValue,
);

export const links = query([stops.values, definitions.values], (stops, definitions): readonly DigestLink[] => {
	const addresses = new Map<string, string>();
	for (const [label, address] of definitions.flat()) if (!addresses.has(label)) addresses.set(label, address);
	const found: DigestLink[] = [];
	let under = '';
	for (const stop of stops.flat()) {
		if (found.length === MOST) break;
		if ('heading' in stop) {
			under = stop.heading;
			continue;
		}
		const { words, before } = stop;
		const address = 'label' in stop ? addresses.get(stop.label) : stop.address;
		if (address === undefined || address.startsWith('#') || !isUsable(words, address)) continue;
		found.push({ words, address, before, under });
	}
	return found;
});

function isUsable(words: string, address: string): boolean {
	return words !== '' && words.length <= LONGEST && address !== '' && address.length <= LONGEST;
}

/** How much of the sentence before a link is looked at, in characters of the source. */
const REACH = 80;

/** The last words before a place in a block, in lower case; empty if it begins a paragraph. */
export function wordsBefore(at: number, { prose }: Facts, source: string): string {
	const start = prose.findLast(({ span }) => span.from <= at && at <= span.to)?.span.from ?? at;
	const text = source.slice(Math.max(start, at - REACH), at);
	const words = plainWords(text.replace(/\]\([^()\s]*\)|\[/g, ' ')).toLowerCase();
	return (words.match(/[\p{L}\p{N}]+/gu) ?? []).slice(-4).join(' ');
}
