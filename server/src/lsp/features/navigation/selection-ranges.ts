/**
 * `textDocument/selectionRange`: what to select more and more of: word, clause, sentence, paragraph or item, section, and
 * the sections around it.
 */
import type { Position, SelectionRange } from 'vscode-languageserver';
import { type Report, type Section, sections } from '../../../report/index.js';
import { contains, countWhile, type Span, shift } from '../../../text/index.js';
import type { DocumentCheck } from '../../documents/checks.js';
import { toOffset, toRange } from '../../protocol/convert.js';

/** In the order of the positions; a place between two words has none of them. */
export function selectionRanges(
	{ document, checked: { report } }: DocumentCheck,
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
			for (const each of [wordAt, clauseAt, sentenceAt]) add(placed(each(text, at - span.from), span.from));
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
/** Between two sentences; not after an initial or a short abbreviation, "No. 5", "Ms. Roe". */
const SENTENCE_END =
	/(?<![.!?…]|[\s(]\p{Lu}\p{L}{0,2}|^\p{Lu}\p{L}{0,2})[.!?…]+["”’»)\]*_]*(?:\s+|$)(?=[\p{Lu}\p{N}\p{S}"“„«([*_]|$)|\r?\n(?=[-*+>|])/gu;
const CLAUSE_END = /[,;:](?=\s)\s*|\s[–—]\s|(?<=\S)\s?(?=[([])|(?<=[)\]])[\s,]+/gu;

function wordAt(text: string, at: number): Span | undefined {
	for (const { index, 0: word } of text.matchAll(WORD)) {
		if (index > at) return undefined;
		if (at <= index + word.length) return { from: index, to: index + word.length };
	}
	return undefined;
}

function sentenceAt(text: string, at: number): Span {
	return between(text, at, SENTENCE_END, { from: 0, to: text.length });
}

function clauseAt(text: string, at: number): Span {
	return between(text, at, CLAUSE_END, sentenceAt(text, at));
}

/** What stands between two ends, in `within`, without the blanks around it. */
function between(text: string, at: number, ends: RegExp, within: Span): Span {
	let { from } = within;
	let { to } = within;
	for (const { index, 0: end } of text.slice(within.from, within.to).matchAll(ends)) {
		const start = within.from + index;
		const next = start + end.length;
		if (next <= at && next < within.to) from = next;
		else if (start >= from) {
			// The full stop belongs to its sentence, a comma to no clause.
			to = ends === SENTENCE_END ? start + end.trimEnd().length : start;
			if (to >= at) break;
			to = within.to;
		}
	}
	return { from, to };
}
