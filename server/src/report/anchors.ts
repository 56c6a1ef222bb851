import { slug } from 'github-slugger';
import type { Text } from '../text/index.js';
import { collector } from './collector.js';
import { derived } from './derived.js';
import type { Annex, ReadBlock, Report } from './model.js';
import { writeAnnexNumber } from './numerals.js';
import { isTooMuch, troublesIn } from './trouble.js';

/** The places of a document that a fragment can lead to. */
export interface Anchors {
	/** Without `#`, as GitHub and HTML compare them: letter case counts. */
	readonly names: ReadonlySet<string>;
	/** Not all of the document could be read, or a program fills some of it in: what is not named may exist. */
	readonly open: boolean;
}

/**
 * The headings under GitHub's slugs, what has an `id` or a `name` in HTML or in an attribute block
 * (`{#id}` of Pandoc and kramdown), and annexes under the name that their label gives them.
 */
export const anchorsOf = derived((report): Anchors => {
	const names = new Set<string>();
	for (const { text, slug: own } of report.headings) {
		names.add(own);
		// GitHub counts what stands in braces and emoji codes as text; others do not.
		if (/[{:]/.test(text)) names.add(slug(text.replace(/\{[^{}]*\}|:[a-z0-9_+-]+:/g, '').trim()));
	}
	let open = unreadBlocks(report).length > 0;
	for (const { value } of written(report)) {
		for (const each of value.names) names.add(each);
		open ||= value.filledIn;
	}
	for (const annex of report.annexes) for (const each of annexNames(annex, report.rope)) names.add(each);
	return { names, open };
});

/** Those that are too intricate to read. */
export const unreadBlocks = collector(({ unread }): true | undefined => unread);

/** As {@link unreadBlocks}, and those that were too much for one of the readers that have been asked so far. */
export function intricateBlocks(report: Report): readonly ReadBlock[] {
	const { blocks } = report;
	const troubles = troublesIn(blocks).filter(({ error }) => isTooMuch(error));
	const all = [...unreadBlocks(report).map(({ block }) => block), ...troubles.map(({ index }) => blocks[index]!)];
	return [...new Set(all)];
}

const TAG = /<[A-Za-z][^<>]{0,2000}>/g;
const ATTRIBUTE = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const BLOCK = /\{[^{}\r\n]{0,200}?#([^\s{}.#=]+)[^{}\r\n]{0,200}\}/g;
const HEADING = /<h([1-6])(?:\s[^<>]*)?>([\s\S]{0,500}?)<\/h\1>/gi;

/** What a program puts in the place of this may hold headings. */
const TEMPLATE = /\{%|\{\{|--8<--|!INCLUDE/;

interface Written {
	readonly names: readonly string[];
	/** A program fills some of it in. */
	readonly filledIn: boolean;
}

const written = collector((_, source): Written | undefined => {
	const names: string[] = [];
	if (source.includes('<')) {
		for (const [tag] of source.matchAll(TAG)) {
			for (const [, double, single, bare] of tag.matchAll(ATTRIBUTE)) names.push(double ?? single ?? bare ?? '');
		}
		for (const [, , inner = ''] of source.matchAll(HEADING)) names.push(slug(inner.replace(/<[^<>]*>/g, '').trim()));
	}
	if (source.includes('#')) for (const [, id = ''] of source.matchAll(BLOCK)) names.push(id);
	const filledIn = TEMPLATE.test(source);
	return names.length > 0 || filledIn ? { names, filledIn } : undefined;
});

/** `annex-i`, `annex-1`, and the slug of the whole label, whatever the label is made of. */
function annexNames({ span, label, word, number }: Annex, text: Text): string[] {
	const whole = text.slice(label.from, label.to).replace(/^[\s#*_]+|(?<![\s#*_])[\s#*_]+$|[*_]{2}/g, '');
	const numbers =
		number && number.style !== 'letter' ? (['arabic', 'roman'] as const).map((style) => ({ ...number, style })) : [];
	return [text.slice(span.from, span.to), whole, ...numbers.map((each) => `${word} ${writeAnnexNumber(each)}`)].map(
		(name) => slug(name),
	);
}
