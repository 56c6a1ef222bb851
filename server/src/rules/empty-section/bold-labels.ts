import { agendas, anyOf, anyOfAsWritten, blockQuery, firstContent, type Report } from '../../report/index.js';
import { joined, lazily, narrowed, type Span, shift, spanAt } from '../../text/index.js';

export interface BoldLabel {
	readonly span: Span;
	readonly name: string;
}

/** A longer line is a sentence. */
const LENGTH = 80;
const NUMBERED = lazily(() =>
	narrowed(
		`^(?:(?:${anyOf(({ itemCapitals }) => itemCapitals)}|${anyOfAsWritten(({ item }) => item)})\\s+)?(?:\\d{1,2}|[IVXLC]{1,6}|[A-Z])(?:[.):]|\\s+[–—-])?\\s+\\p{L}[^.!?]*$`,
	),
);

/** Numbered lines in bold, which authors who use no headings put above their sections: `**4. Budget**`. */
const labelsOf = blockQuery(({ prose }): readonly BoldLabel[] | undefined => {
	const found = prose.filter(({ kind, container, text, marks }) => {
		if (kind !== 'paragraph' || container !== 'document' || text.length > LENGTH || marks.length !== 1) return false;
		const [{ kind: mark, plain }] = marks as [(typeof marks)[number]];
		return mark === 'strong' && plain.from === 0 && plain.to === text.length && NUMBERED().test(text);
	});
	return found.length > 0 ? found.map(({ span, text }) => ({ span, name: text })) : undefined;
});

/** With fewer of them, a bold line may be anything. */
const FILLED = 2;

/**
 * The bold lines that head sections, but with nothing under them.
 *
 * @param isTitle whether a heading or the label of an annex begins at a place, which also ends a section.
 */
export function emptyBoldLabels(report: Report, isTitle: (at: number) => boolean): BoldLabel[] {
	const all = labelsOf(report).flatMap(({ from, value }) =>
		value.map(({ span, name }) => ({ span: shift(span, from), name })),
	);
	if (all.length <= FILLED) return [];
	const lists = joined(agendas(report).map(({ label, end }) => ({ from: label.from, to: end })));
	const own = all.filter(({ span }) => !spanAt(lists, span.from));
	const starts = new Set(own.map(({ span }) => span.from));
	const empty = own.filter(({ span }) => {
		const content = firstContent(report.rope, span.to);
		return content >= report.end || starts.has(content) || isTitle(content);
	});
	// Many in a row are not sections, but a list.
	const filled = own.length - empty.length;
	return filled >= FILLED && filled >= 2 * empty.length ? empty : [];
}
