/**
 * The one place where offsets become lines and columns, and severities become numbers.
 */
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../rules/index.js';
import type { Edit, Span } from '../text/index.js';
import { DiagnosticSeverity } from './protocol.js';

export function toRange(document: TextDocument, span: Span): Range {
	return { start: document.positionAt(span.from), end: document.positionAt(span.to) };
}

/** A position outside the document counts as the nearest one inside. */
export function toOffset(document: TextDocument, position: Position): number {
	return document.offsetAt(position);
}

/** Ends outside the document are clamped, and ends in the wrong order are swapped. */
export function toSpan(document: TextDocument, range: Range): Span {
	const a = toOffset(document, range.start);
	const b = toOffset(document, range.end);
	return { from: Math.min(a, b), to: Math.max(a, b) };
}

export function toTextEdit(document: TextDocument, edit: Edit): TextEdit {
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
