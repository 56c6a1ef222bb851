import { slug } from 'github-slugger';
import { isTooMuch } from '../incremental/index.js';
import { annexNames } from './annexes/anchor-names.js';
import { annexes } from './annexes/annexes.js';
import { headings } from './document/headings.js';
import type { ReadBlock } from './facts/model.js';
import { blockQuery, query } from './facts/queries.js';
import { input, type Report } from './facts/report.js';

/** The places in a document that a fragment can lead to. */
export interface Anchors {
	/** Without `#`, as GitHub and HTML compare them: letter case counts. */
	readonly names: ReadonlySet<string>;
	/** Part of the document could not be read, or is filled in by a program: an unlisted name may exist. */
	readonly open: boolean;
}

/** Blocks that are too intricate to read. */
export const unreadBlocks = blockQuery(({ unread }): true | undefined => unread);

/** Like {@link unreadBlocks}, plus those that were too much for one of the readers asked so far. */
export function intricateBlocks(report: Report): readonly ReadBlock[] {
	const { blocks } = report;
	const failures = report.failures.filter(({ error }) => isTooMuch(error));
	const all = [...unreadBlocks(report).map(({ block }) => block), ...failures.map(({ index }) => blocks[index]!)];
	return [...new Set(all)];
}

const TAG = /<[A-Za-z][^<>]{0,2000}>/g;
const ATTRIBUTE = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const BLOCK = /\{[^{}\r\n]{0,200}?#([^\s{}.#=]+)[^{}\r\n]{0,200}\}/g;
const HEADING = /<h([1-6])(?:\s[^<>]*)?>([\s\S]{0,500}?)<\/h\1>/gi;

/** What a program substitutes for this may hold headings. */
const TEMPLATE = /\{%|\{\{|--8<--|!INCLUDE/;

interface Written {
	readonly names: readonly string[];
	/** A program fills in part of it. */
	readonly filledIn: boolean;
}

const written = blockQuery((_, source): Written | undefined => {
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

/**
 * The headings by GitHub's slugs, whatever has an `id` or `name` in HTML or an attribute block (`{#id}` of Pandoc and
 * kramdown), and annexes by the name that their label gives.
 */
export const anchorsOf = query(
	[headings, written.values, unreadBlocks.values, annexes, input.text],
	(headings, written, unread, annexes, text): Anchors => {
		const names = new Set<string>();
		for (const { text, slug: own } of headings) {
			names.add(own);
			// GitHub counts text in braces and emoji codes; others do not.
			if (/[{:]/.test(text)) names.add(slug(text.replace(/\{[^{}]*\}|:[a-z0-9_+-]+:/g, '').trim()));
		}
		for (const each of written) for (const name of each.names) names.add(name);
		for (const annex of annexes) for (const name of annexNames(annex, text)) names.add(name);
		return { names, open: unread.length > 0 || written.some(({ filledIn }) => filledIn) };
	},
);
