/** The addresses of the rules' pages within VS Code. */
import * as vscode from 'vscode';

export const RULE_SCHEME = 'rapporteur-rule';

/** The target of a diagnostic's code. VS Code runs no commands from there, but it opens documents. */
export function rulePage(id: string): vscode.Uri {
	return vscode.Uri.from({ scheme: RULE_SCHEME, path: `/${id}.md` });
}

/** The rule whose page is at `target`, if it has the form of one. */
export function ruleAt({ path }: vscode.Uri): string | undefined {
	return /^\/([a-z-]+)\.md$/.exec(path)?.[1];
}
