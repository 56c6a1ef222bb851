import { sameItems, sameValue } from '../../incremental/index.js';
import { shift } from '../../text/index.js';
import type { Heading } from '../facts/model.js';
import { blockQuery, query } from '../facts/queries.js';
import { headingName } from './heading-name.js';
import { slugsOf } from './slugs.js';

/** A heading without its slug, which depends on all headings before it. */
interface HeadingPart extends Omit<Heading, 'slug'> {
	/** What the slug is built from. */
	readonly name: string;
}

const parts = blockQuery(({ prose }, source): readonly HeadingPart[] | undefined => {
	const found = prose.filter(({ kind }) => kind === 'heading');
	if (found.length === 0) return undefined;
	return found.map((each) => ({
		span: each.span,
		depth: each.depth ?? 1,
		text: each.text,
		name: headingName(each, source),
	}));
}, sameValue);

const names = query([parts.values], (all) => all.flatMap((some) => some.map(({ name }) => name)), sameItems);

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
