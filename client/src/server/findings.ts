/**
 * Our diagnostics among those that VS Code holds.
 */
import * as vscode from 'vscode';
import { ruleAt } from './rule-page.js';

/** The rule's id, if `diagnostic` is one of ours: as the server gave it, or by the page that its code leads to. */
export function ruleOf({ source, code }: vscode.Diagnostic): string | undefined {
	if (source !== 'rapporteur') return undefined;
	return typeof code === 'object' ? ruleAt(code.target) : typeof code === 'string' ? code : undefined;
}

export function diagnosticsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(document.uri).filter((each) => ruleOf(each) !== undefined);
}
