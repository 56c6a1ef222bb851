/** Links of a new report to what was left behind in the previous one. */
import { anchorsOf, isComment, type ReadOptions, ReportReader } from '../../../report/index.js';
import { applyEdits, type Edit } from '../../../text/index.js';

/**
 * Without definitions that no link uses, and with the bare words of links to headings that are gone.
 *
 * @param options that the previous report was read with.
 */
export function withoutDeadEnds(text: string, options: ReadOptions): string {
	const report = new ReportReader().read(text, options);
	const anchors = anchorsOf(report);
	const used = new Set(report.blocks.flatMap(({ facts }) => facts.references));
	const edits: Edit[] = [];
	for (const { from, facts, source } of report.blocks) {
		for (const { url, span, content, image, auto } of facts.links) {
			if (!url.startsWith('#') || image || auto || url === '#' || anchors.open || anchors.names.has(url.slice(1)))
				continue;
			edits.push({
				span: { from: from + span.from, to: from + span.to },
				insert: source.slice(content.from, content.to),
			});
		}
		for (const definition of facts.definitions) {
			if (used.has(definition.label) || isComment(definition)) continue;
			const { span } = definition;
			const end = /^[ \t]*(?:\r\n|\r|\n)?/.exec(text.slice(from + span.to))![0].length;
			edits.push({ span: { from: from + span.from, to: from + span.to + end }, insert: '' });
		}
	}
	return applyEdits(
		text,
		edits.sort((a, b) => a.span.from - b.span.from),
	);
}
