/**
 * `textDocument/foldingRange`: annexes, agendas, lists of participants, what stands under other titles, and paragraphs of
 * several lines. What is under a heading, and lists, an editor may fold itself.
 */
import type { FoldingRange } from 'vscode-languageserver';
import {
	agendas,
	introducedParagraphs,
	meetingsIn,
	participantLists,
	type Report,
	sections,
} from '../../../report/index.js';
import type { Span } from '../../../text/index.js';
import type { DocumentReading } from '../../documents/checks.js';
import { toRange } from '../../protocol/convert.js';
import type { Document } from '../../protocol/open-document.js';

/** @param foldsHeadings whether the editor folds what is under headings. */
export function folding({ document, report }: DocumentReading, foldsHeadings: boolean): FoldingRange[] {
	const byStart = new Map<number, FoldingRange>();
	for (const span of stretches(report, foldsHeadings)) {
		const range = linesOf(document, span);
		// The longest from each line: a title, rather than the list below it.
		if (range && range.endLine > (byStart.get(range.startLine)?.endLine ?? -1)) byStart.set(range.startLine, range);
	}
	return [...byStart.values()].sort((a, b) => a.startLine - b.startLine);
}

function* stretches(report: Report, foldsHeadings: boolean): Iterable<Span> {
	const all = sections(report);
	for (const section of all.all.slice(1)) {
		if (!(foldsHeadings && section.form === 'heading')) yield all.whole(section);
	}
	for (const meeting of meetingsIn(report)) {
		for (const { label, end } of agendas(meeting)) yield { from: label.from, to: end };
		for (const { span, size } of participantLists(meeting)) if (size > 0) yield span;
		for (const { introduces } of introducedParagraphs(meeting)) yield introduces;
	}
}

/** From the line where it begins to its last one that is not blank; `undefined` if that is the same. */
function linesOf(document: Document, span: Span): FoldingRange | undefined {
	const { start, end } = toRange(document, span);
	let endLine = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
	while (endLine > start.line && isBlank(document, endLine)) endLine--;
	return endLine > start.line ? { startLine: start.line, endLine } : undefined;
}

function isBlank(document: Document, line: number): boolean {
	return document.getText({ start: { line, character: 0 }, end: { line, character: SHOWN } }).trim() === '';
}

/** A line with more blanks than this at its beginning shows nothing either. */
const SHOWN = 1_000;
