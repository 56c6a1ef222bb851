/**
 * Our diagnostics among those that VS Code holds.
 */
import * as vscode from 'vscode';

/** The rule's id, if `diagnostic` is one of ours. */
export function ruleOf({ source, code }: vscode.Diagnostic): string | undefined {
	if (source !== 'rapporteur') return undefined;
	return typeof code === 'object' ? String(code.value) : typeof code === 'string' ? code : undefined;
}

export function diagnosticsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(document.uri).filter((each) => ruleOf(each) !== undefined);
}
