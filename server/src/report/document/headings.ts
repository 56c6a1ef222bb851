import GithubSlugger from 'github-slugger';
import { sameItems, sameValue } from '../../incremental/index.js';
import { type Edit, shift } from '../../text/index.js';
import type { Heading } from '../facts/model.js';
import { OBJECT } from '../facts/prose.js';
import { blockQuery, query } from '../facts/queries.js';
import type { Report } from '../facts/report.js';
import { withCode } from '../facts/with-code.js';

/** A heading without its slug, which depends on all headings before it. */
interface HeadingPart extends Omit<Heading, 'slug'> {
	/** What GitHub builds the slug from: its text, with code, without images. */
	readonly name: string;
}

const parts = blockQuery(({ prose }, source): readonly HeadingPart[] | undefined => {
	const found = prose.filter(({ kind }) => kind === 'heading');
	if (found.length === 0) return undefined;
	return found.map((each) => ({
		span: each.span,
		depth: each.depth ?? 1,
		text: each.text,
		name: withCode(each, source, { from: 0, to: each.text.length }, false).replaceAll(OBJECT, ''),
	}));
}, sameValue);

const names = query([parts.values], (all) => all.flatMap((some) => some.map(({ name }) => name)), sameItems);

/** As GitHub has them, in order: each depends on all headings before it, since duplicates are numbered. */
function slugsOf(names: readonly string[]): readonly string[] {
	const slugger = new GithubSlugger();
	return names.map((name) => slugger.slug(name));
}

const slugs = query([names], slugsOf);

/** In document order. */
export const headings = query([parts, slugs], (all, slugs): readonly Heading[] => {
	const found: Heading[] = [];
	for (const { from, value } of all) {
		for (const { span, depth, text } of value) {
			found.push({ span: shift(span, from), depth, text, slug: slugs[found.length]! });
		}
	}
	return found;
});

/** The fragments of headings that become others when `edits`, in order, are applied: the new ones, by the old. */
export function movedSlugs(report: Report, edits: readonly Edit[]): ReadonlyMap<string, string> {
	const all = headings(report);
	const old = names(report);
	const moved = new Map<string, string>();
	let next = 0;
	const renamed = all.map(({ span }, index) => {
		let name = '';
		/** How much of the old name is in the new one. */
		let done = 0;
		/** How much of the source is looked at. */
		let seen = span.from;
		while (next < edits.length && edits[next]!.span.to <= span.from) next++;
		for (; next < edits.length && edits[next]!.span.from < span.to; next++) {
			const { span: changed, insert } = edits[next]!;
			const written = report.rope.slice(changed.from, changed.to);
			const before = report.rope.slice(seen, changed.from).split(written).length - 1;
			const place = written === '' ? -1 : nth(old[index]!, written, before, done);
			if (place < 0) continue;
			name += old[index]!.slice(done, place) + insert;
			done = place + written.length;
			seen = changed.to;
		}
		return name + old[index]!.slice(done);
	});
	if (sameItems(renamed, old)) return moved;
	slugsOf(renamed).forEach((slug, index) => {
		const before = all[index]!.slug;
		if (slug !== before) moved.set(before, slug);
	});
	return moved;
}

/** Where `words` occur in `text` from `at` on, after `before` other times. */
function nth(text: string, words: string, before: number, at: number): number {
	let place = text.indexOf(words, at);
	for (let i = 0; i < before && place >= 0; i++) place = text.indexOf(words, place + words.length);
	return place;
}
