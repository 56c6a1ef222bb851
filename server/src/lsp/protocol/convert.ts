/**
 * The one place where offsets become lines and columns, and severities become numbers.
 */
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { Severity } from '../../rules/index.js';
import type { Edit, Span } from '../../text/index.js';
import { DiagnosticSeverity } from './library.js';
import type { Document } from './open-document.js';

export function toRange(document: Document, span: Span): Range {
	return { start: document.positionAt(span.from), end: document.positionAt(span.to) };
}

/** A position outside the document is clamped to the nearest one inside. */
export function toOffset(document: Document, position: Position): number {
	return document.offsetAt(position);
}

/** Out-of-range ends are clamped, and reversed ends are swapped. */
export function toSpan(document: Document, range: Range): Span {
	const a = toOffset(document, range.start);
	const b = toOffset(document, range.end);
	return { from: Math.min(a, b), to: Math.max(a, b) };
}

export function toTextEdit(document: Document, edit: Edit): TextEdit {
	return { range: toRange(document, edit.span), newText: edit.insert };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

export function toSeverity(severity: Severity): DiagnosticSeverity {
	return SEVERITIES[severity];
}
