/**
 * `textDocument/selectionRange`: what to select more and more of: word, clause, sentence, paragraph or item, section, and
 * the sections around it.
 */
import type { Position, SelectionRange } from 'vscode-languageserver';
import { type Report, type Section, sections, sentenceAt } from '../../../report/index.js';
import { contains, countWhile, type Span, shift } from '../../../text/index.js';
import type { DocumentReading } from '../../documents/checks.js';
import { toOffset, toRange } from '../../protocol/convert.js';

/** In the order of the positions; a place between two words has none of them. */
export function selectionRanges(
	{ document, report }: DocumentReading,
	positions: readonly Position[],
): SelectionRange[] {
	return positions.map((position) => {
		const spans = spansAt(report, toOffset(document, position));
		const [range] = spans.reduceRight<SelectionRange[]>(
			([parent], span) => [{ range: toRange(document, span), ...(parent && { parent }) }],
			[],
		);
		return range ?? { range: { start: position, end: position } };
	});
}

/** The narrowest first; each is in the next, and longer. */
function spansAt(report: Report, at: number): Span[] {
	const found: Span[] = [];
	const add = (span: Span | undefined): void => {
		if (!span || span.from > at || at > span.to || span.from === span.to) return;
		const last = found.at(-1);
		if (!last || (contains(span, last) && !contains(last, span))) found.push(span);
	};
	const index = countWhile(report.blocks, ({ to }) => to <= at);
	const block = report.blocks[index];
	if (block) {
		const prose = block.facts.prose.find(({ span }) => block.from + span.from <= at && at <= block.from + span.to);
		const span = prose && shift(prose.span, block.from);
		if (span) {
			const text = report.rope.slice(span.from, span.to);
			for (const each of [wordAt, clauseAt, sentenceOf]) add(placed(each(text, at - span.from), span.from));
			add(span);
		}
		add({ from: block.from, to: block.from + block.source.trimEnd().length });
	}
	const all = sections(report);
	for (let section: Section | undefined = all.at(at); section; section = section.parent) {
		add(all.own(section));
		add(all.whole(section));
	}
	add({ from: 0, to: report.rope.length });
	return found;
}

function placed(span: Span | undefined, by: number): Span | undefined {
	return span && shift(span, by);
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.@‐‑-][\p{L}\p{M}\p{N}]+)*/gu;
const CLAUSE_END = /[,;:](?=\s)\s*|\s[–—]\s|(?<=\S)\s?(?=[([])|(?<=[)\]])[\s,]+/gu;

function wordAt(text: string, at: number): Span | undefined {
	for (const { index, 0: word } of text.matchAll(WORD)) {
		if (index > at) return undefined;
		if (at <= index + word.length) return { from: index, to: index + word.length };
	}
	return undefined;
}

function sentenceOf(text: string, at: number): Span {
	return sentenceAt(text, at, at, text.length);
}

/** What stands between two signs, without the blanks around it. */
function clauseAt(text: string, at: number): Span {
	const sentence = sentenceOf(text, at);
	let { from } = sentence;
	for (const { index, 0: sign } of text.slice(sentence.from, sentence.to).matchAll(CLAUSE_END)) {
		const start = sentence.from + index;
		if (start >= at) return { from, to: start };
		if (start + sign.length <= at) from = start + sign.length;
	}
	return { from, to: sentence.to };
}
