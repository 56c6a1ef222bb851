/**
 * `textDocument/diagnostic` and `textDocument/publishDiagnostics`: what the checker says about a document.
 *
 * `codeDescription` links to the rule's page on the web, if the project has one there. Our own client ships the pages,
 * and links the code to them.
 */
import type { Diagnostic, DocumentDiagnosticReport, DocumentUri } from 'vscode-languageserver';
import { repeats } from '../../engine/index.js';
import { ruleAddress } from '../../repository.js';
import { toRange, toSeverity } from '../protocol/convert.js';
import { DocumentDiagnosticReportKind } from '../protocol/library.js';
import { otherMessages } from '../protocol/other-messages.js';
import { SOURCE } from '../protocol/source.js';
import type { ShownFindings } from './shown-findings.js';

/** Nobody looks at more places than this one by one. */
const MOST_PLACES = 200;

/** What a client can show of a finding besides its range and message. */
export interface Abilities {
	readonly relatedInformation: boolean;
	/** Where the page of a rule is. */
	readonly codeDescription: boolean;
	/** To know a diagnostic again, whatever the client shows as its code. */
	readonly diagnosticData: boolean;
}

export function diagnostics(
	{ document, findings }: Pick<ShownFindings, 'document' | 'findings'>,
	abilities: Abilities | undefined,
): Diagnostic[] {
	return repeats(findings, ({ rule }) => rule.id).map(({ finding, others }) => {
		const { rule, severity, message, span, related = [] } = finding;
		const again = others.slice(0, MOST_PLACES).map((other) => ({ span: other.span, message: 'The same again' }));
		const places = [...related, ...again];
		const page = abilities?.codeDescription ? ruleAddress(rule.id) : undefined;
		return {
			source: SOURCE,
			code: rule.id,
			...(abilities?.diagnosticData && { data: rule.id }),
			...(page !== undefined && { codeDescription: { href: page } }),
			severity: toSeverity(severity),
			range: toRange(document, span),
			message: others.length > 0 ? `${message} (and at ${others.length} more places)` : message,
			...(abilities?.relatedInformation &&
				places.length > 0 && {
					relatedInformation: places.map((place) => ({
						location: { uri: document.uri, range: toRange(document, place.span) },
						message: place.message,
					})),
				}),
		};
	});
}

/** @param previousResultId of the report that the client already has; it is not sent again. */
export function diagnosticReport(
	shown: ShownFindings | undefined,
	previousResultId: string | undefined,
	abilities: Abilities | undefined,
): DocumentDiagnosticReport {
	if (!shown) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
	if (shown.id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: shown.id };
	return { kind: DocumentDiagnosticReportKind.Full, resultId: shown.id, items: diagnostics(shown, abilities) };
}

/**
 * Calls `push` for each document that changed, once for all the changes that have arrived by then. A check costs a few
 * milliseconds whatever the length of the report, so there is no need to debounce; if a check takes longer than a
 * keystroke, the keystrokes that arrive meanwhile share the next one.
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

	/** One at a time for each document: a long check ends with the text as it is then. */
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
