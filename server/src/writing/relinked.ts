import { fragmentLinks, type Report } from '../report/index.js';
import { type Edit, shift } from '../text/index.js';

/** The edits of links to headings whose fragments become others. @param slugs the new ones, by the old. */
export function relinked(report: Report, slugs: ReadonlyMap<string, string>): readonly Edit[] {
	if (slugs.size === 0) return [];
	return fragmentLinks(report).flatMap(({ from, value }) =>
		value.flatMap(({ fragment, span }): Edit[] => {
			const slug = slugs.get(fragment);
			if (slug === undefined) return [];
			const at = shift(span, from);
			const written = report.rope.slice(at.from, at.to);
			const start = at.from + written.indexOf('#') + 1;
			return [{ span: { from: start, to: at.to - (written.endsWith('>') ? 1 : 0) }, insert: slug }];
		}),
	);
}
