import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The least that one could call a check: one regular expression over the whole text. */
export function check(text: string): Diagnostic[] {
	const document = TextDocument.create('', 'markdown', 0, text);
	return Array.from(text.matchAll(/\]\((?:#|TBD|TODO|)\)/g), (match) => ({
		source: 'scan',
		code: 'placeholder-link',
		severity: DiagnosticSeverity.Warning,
		range: { start: document.positionAt(match.index), end: document.positionAt(match.index + match[0].length) },
		message: 'Link without an address, fill it in',
	}));
}
