import { fragmentLinks, type Report } from '../report/index.js';
import { type Edit, type Span, shift, type Text } from '../text/index.js';

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

/** @param destination of a link with a fragment, as written. */
export function fragmentEdit(text: Text, destination: Span, fragment: string): Edit {
	const written = text.slice(destination.from, destination.to);
	const from = destination.from + written.indexOf('#') + 1;
	return { span: { from, to: destination.to - (written.endsWith('>') ? 1 : 0) }, insert: fragment };
}
