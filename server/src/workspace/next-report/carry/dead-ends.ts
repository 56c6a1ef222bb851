/** Links of a new report to what was left behind in the previous one. */
import { anchorsOf, isComment, type Report, ReportReader } from '../../../report/index.js';
import { applyEdits, type Edit, type Span } from '../../../text/index.js';

/** `[^1]` in a text, and at the beginning of a line `[^1]: …`. */
const NOTE = /\[\^[^\]\s]{1,60}\]/g;
const NOTED = /^[ \t>]*(\[\^[^\]\s]{1,60}\]):/gm;

/**
 * Without definitions that no link uses, with the bare words of links to headings that are gone, and without the marks of
 * notes that are.
 */
export function withoutDeadEnds(text: string, previous: Report): string {
	const report = new ReportReader().read(text, previous.options);
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
	edits.push(
		...marksOfNotesGone(report, previous).filter(({ span }) => edits.every((other) => !meets(span, other.span))),
	);
	return applyEdits(
		text,
		edits.sort((a, b) => a.span.from - b.span.from),
	);
}

function marksOfNotesGone({ blocks, text }: Report, previous: Report): readonly Edit[] {
	const noted = (all: string): ReadonlySet<string> => new Set([...all.matchAll(NOTED)].map(([, mark]) => mark!));
	const before = noted(previous.text);
	if (before.size === 0) return [];
	const now = noted(text);
	return blocks.flatMap(({ from, facts, source }) =>
		facts.prose.length === 0
			? []
			: [...source.matchAll(NOTE)].flatMap(({ 0: mark, index }): Edit[] => {
					const span = { from: from + index, to: from + index + mark.length };
					return before.has(mark) && !now.has(mark) ? [{ span, insert: '' }] : [];
				}),
	);
}

function meets(one: Span, other: Span): boolean {
	return one.from < other.to && other.from < one.to;
}
