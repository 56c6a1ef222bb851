/**
 * `textDocument/diagnostic` and `textDocument/publishDiagnostics`: what the checker says of a document.
 *
 * No `codeDescription`: the rules' pages are part of the extension and stand nowhere on the web. The
 * client, which has the pages, makes the code a link.
 */
import type { Diagnostic, DocumentDiagnosticReport, DocumentUri } from 'vscode-languageserver';
import { repeats } from '../engine/index.js';
import type { DocumentCheck } from './checks.js';
import { toRange, toSeverity } from './convert.js';
import { otherMessages } from './other-messages.js';
import { DocumentDiagnosticReportKind } from './protocol.js';

export const SOURCE = 'rapporteur';

/** More places than these nobody looks at one by one. */
const MOST_PLACES = 200;

export function diagnostics({ document, checked }: DocumentCheck, withRelated: boolean): Diagnostic[] {
	return repeats(checked.findings, ({ rule }) => rule.id).map(({ finding, others }) => {
		const { rule, severity, message, span, related = [] } = finding;
		const again = others.slice(0, MOST_PLACES).map((other) => ({ span: other.span, message: 'The same again' }));
		const places = [...related, ...again];
		return {
			source: SOURCE,
			code: rule.id,
			severity: toSeverity(severity),
			range: toRange(document, span),
			message: others.length > 0 ? `${message} (and at ${others.length} more places)` : message,
			...(withRelated &&
				places.length > 0 && {
					relatedInformation: places.map((place) => ({
						location: { uri: document.uri, range: toRange(document, place.span) },
						message: place.message,
					})),
				}),
		};
	});
}

/** @param previousResultId of the report that the client holds; it is not sent a second time. */
export function diagnosticReport(
	check: DocumentCheck | undefined,
	previousResultId: string | undefined,
	withRelated: boolean,
): DocumentDiagnosticReport {
	if (!check) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
	if (check.id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: check.id };
	return { kind: DocumentDiagnosticReportKind.Full, resultId: check.id, items: diagnostics(check, withRelated) };
}

/**
 * Calls `push` for each document that changed, once for all the changes that have arrived by then. A
 * check costs a few milliseconds whatever the length of the report, so there is nothing to wait for;
 * where a check takes longer than a keystroke, the keystrokes that came meanwhile share the next one.
 */
export class PushQueue {
	readonly #push: (uri: DocumentUri) => Promise<void>;
	readonly #waiting = new Set<DocumentUri>();
	readonly #busy = new Set<DocumentUri>();

	/** @param push must not reject. */
	constructor(push: (uri: DocumentUri) => Promise<void>) {
		this.#push = push;
	}

	add(uri: DocumentUri): void {
		if (this.#waiting.has(uri)) return;
		this.#waiting.add(uri);
		if (!this.#busy.has(uri)) void otherMessages().then(() => this.#next(uri));
	}

	/** One at a time for each document: a check that takes long ends with the text as it is then. */
	async #next(uri: DocumentUri): Promise<void> {
		if (this.#busy.has(uri)) return;
		this.#busy.add(uri);
		while (this.#waiting.delete(uri)) await this.#push(uri);
		this.#busy.delete(uri);
	}

	remove(uri: DocumentUri): void {
		this.#waiting.delete(uri);
	}
}
