import { fragmentLinks, movedSlugs, type Report } from '../report/index.js';
import { type Edit, type Span, shift, spanAt, type Text } from '../text/index.js';

/** The edits of links to headings whose fragments become others. @param slugs the new ones, by the old. */
export function relinked(report: Report, slugs: ReadonlyMap<string, string>): readonly Edit[] {
	if (slugs.size === 0) return [];
	return fragmentLinks(report).flatMap(({ from, value }) =>
		value.flatMap(({ fragment, span }): Edit[] => {
			const slug = slugs.get(fragment);
			if (slug === undefined) return [];
			return [fragmentEdit(report.rope, shift(span, from), slug)];
		}),
	);
}

/** `edits` of headings and other things, in order, and those of the links that follow. @returns the fragments of headings that become others, too. */
export function withLinks(report: Report, edits: readonly Edit[]) {
	const changes = inOrder(edits.filter(({ span, insert }) => report.rope.slice(span.from, span.to) !== insert));
	const slugs = movedSlugs(report, changes);
	const links = inOrder(relinked(report, slugs));
	if (links.length === 0) return { edits: changes, slugs };
	// What a link says of an annex is a part of it.
	const covered = links.map(({ span }) => span);
	const kept = changes.filter(({ span }) => spanAt(covered, span.from) === undefined);
	return { edits: inOrder([...kept, ...links]), slugs };
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
	return [...edits].sort((a, b) => a.span.from - b.span.from);
}

/** @param destination of a link with a fragment, as written. */
export function fragmentEdit(text: Text, destination: Span, fragment: string): Edit {
	const written = text.slice(destination.from, destination.to);
	const from = destination.from + written.indexOf('#') + 1;
	return { span: { from, to: destination.to - (written.endsWith('>') ? 1 : 0) }, insert: fragment };
}
