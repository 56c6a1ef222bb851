/** The paragraphs in order, with every reference to them. */
import { countedParagraphs, lineNumbers, type NumberedParagraph, type Report } from '../../report/index.js';
import { lineEnd, lineStart, type Span, touches } from '../../text/index.js';
import type { Refactoring } from './model.js';
import { renumberParagraphs, subNumberedIn } from './paragraph-numbers.js';

/** On the first line of one of them, if they are not in order. */
export function paragraphNumbers(report: Report, at: Span): readonly Refactoring[] {
	const { rope } = report;
	const lineOf = ({ from }: Span): Span => ({ from: lineStart(rope, from), to: lineEnd(rope, from) });
	const count = countedParagraphs(report).find((each) => each.some(({ marker }) => touches(lineOf(marker), at)));
	const start = count?.[0]?.number ?? 0;
	const numbers = count?.map((each, index) => [each, start + index] as const) ?? [];
	const changed = numbers.filter(([{ number }, to]) => number !== to);
	if (changed.length === 0 || isNumberedBetween(report, count!)) return [];
	const rewrite = () => {
		const edits = renumberParagraphs(report, numbers);
		return edits && { edits };
	};
	return [{ id: 'paragraph.renumber', title: 'Renumber the paragraphs in order', rewrite }];
}

/** Lines that are no items have numbers that are left out, or sub-numbers: “3 Text”, “4.1”. */
function isNumberedBetween(report: Report, count: readonly NumberedParagraph[]): boolean {
	const [from, to] = [count[0]!.marker.from, count.at(-1)!.marker.from];
	const last = Math.max(...count.map(({ number }) => number));
	const text = report.rope.slice(from, report.blocks.find((each) => each.to > to)?.to ?? to);
	const subNumbered = subNumberedIn(text);
	return (
		lineNumbers(report).some(
			({ from: start, block, value }) =>
				start + block.source.length > from &&
				start < to &&
				value.some(({ item, indent, number }) => !item && indent === 0 && number > count[0]!.number && number < last),
		) || count.some(({ number }) => subNumbered.has(String(number)))
	);
}
