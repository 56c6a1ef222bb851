/** What VS Code gets of what the server has found: only what is said of the text as it is, with a link to the rule. */
import * as vscode from 'vscode';
import type { Middleware, vsdiag } from 'vscode-languageclient';
import { ruleOf } from './findings.js';
import { rulePage } from './rule-page.js';

/**
 * What the link to a rule's page reads, behind the message. VS Code shortens a message that does not fit into a narrow
 * window, but not this, so it is no longer than it has to be; and the id of a rule says nothing to who only reads.
 */
const WHY = 'why?';

export const SHOWN: Pick<Middleware, 'handleDiagnostics' | 'provideDiagnostics' | 'provideWorkspaceDiagnostics'> = {
	handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(withLink)),
	async provideDiagnostics(document, previousResultId, token, next) {
		const asked = versionOf(document);
		const report = await next(document, previousResultId, token);
		// An answer takes a while to arrive and to be converted. VS Code would draw it at the places of the text before the
		// last keys. Given up, it is asked for again.
		if (versionOf(document) !== asked) throw new vscode.CancellationError();
		return report && 'items' in report ? { ...report, items: report.items.map(withLink) } : report;
	},
	provideWorkspaceDiagnostics: (previousResultIds, token, report, next) =>
		next(previousResultIds, token, (chunk) => report(chunk && { items: chunk.items.map(withLinks) })),
};

function versionOf(document: vscode.TextDocument | vscode.Uri): number | undefined {
	return document instanceof vscode.Uri ? undefined : document.version;
}

function withLinks(report: vsdiag.WorkspaceDocumentDiagnosticReport): vsdiag.WorkspaceDocumentDiagnosticReport {
	return 'items' in report ? { ...report, items: report.items.map(withLink) } : report;
}

function withLink(diagnostic: vscode.Diagnostic): vscode.Diagnostic {
	const id = ruleOf(diagnostic);
	if (id !== undefined) diagnostic.code = { value: WHY, target: rulePage(id) };
	return diagnostic;
}
