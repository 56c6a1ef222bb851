/** In hovers: the beginning of the annex, paragraph or item of the agenda that a reference leads to. */
import type { Position } from 'vscode-languageserver';
import { occurrencesOf, type Report, referentAt } from '../../../report/index.js';
import { clipped, countWhile, type Span } from '../../../text/index.js';
import type { DocumentReading } from '../../documents/checks.js';
import { toOffset } from '../../protocol/convert.js';
import { escapeMarkdown } from '../../protocol/markdown-text.js';

/** A hover has little room. */
const MOST_LINES = 6;
const LONGEST_LINE = 160;

/** `undefined` where nothing refers to another place. */
export function previewHover(
	{ document, report }: DocumentReading,
	position: Position,
): { readonly span: Span; readonly markdown: string } | undefined {
	const referent = referentAt(report, toOffset(document, position));
	if (!referent || !PREVIEWED.has(referent.kind)) return undefined;
	const { span } = referent;
	const target = occurrencesOf(referent).find(({ introduces }) => introduces)?.introduces;
	if (!target || (target.from <= span.from && span.to <= target.to)) return undefined;
	const [first, ...others] = linesIn(referent.report, target);
	if (first === undefined) return undefined;
	const lines = [`**${escapeMarkdown(first)}**`, ...others.map(escapeMarkdown)];
	return { span, markdown: lines.join('\n\n') };
}

const PREVIEWED: ReadonlySet<string> = new Set(['annex', 'paragraph', 'item']);

/** The first lines that a reader sees of a stretch of the report, as plain text: of a table the rows. */
function linesIn({ blocks }: Report, { from, to }: Span): readonly string[] {
	const lines: string[] = [];
	for (let at = countWhile(blocks, (block) => block.to <= from); at < blocks.length; at++) {
		const { from: start, facts, source } = blocks[at]!;
		let last: Span | undefined;
		let row = 0;
		for (const { kind, span, text } of facts.prose) {
			if (start + span.to <= from) continue;
			if (start + span.from >= to) return lines;
			const isBeside = kind === 'cell' && last && !/[\r\n]/.test(source.slice(last.to, span.from));
			if (!isBeside) row = lines.length;
			last = span;
			const line = onOneLine(text);
			if (line === '') continue;
			if (lines.length > row) lines[row] = shortened(`${lines[row]} | ${line}`);
			else if (lines.length === MOST_LINES) return lines;
			else lines.push(shortened(line));
		}
	}
	return lines;
}

function shortened(line: string): string {
	return line.length > LONGEST_LINE ? `${clipped(line, LONGEST_LINE).trimEnd()} …` : line;
}

/** Without pictures, which a hover does not show. */
function onOneLine(text: string): string {
	return text
		.slice(0, LONGEST_LINE + 1)
		.replace(/[\s\uFFFC]+/g, ' ')
		.trim();
}
