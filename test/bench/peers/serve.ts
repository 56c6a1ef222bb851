import { createConnection, type Diagnostic, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The least server that says of each version what `check` says of the whole text. */
export function serve(check: (text: string) => Diagnostic[]): void {
	const connection = createConnection(process.stdin, process.stdout);
	const documents = new TextDocuments(TextDocument);
	connection.onInitialize(() => ({
		capabilities: {
			textDocumentSync: TextDocumentSyncKind.Incremental,
			diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
		},
	}));
	connection.languages.diagnostics.on(({ textDocument: { uri } }) => {
		const document = documents.get(uri);
		return { kind: 'full', items: document ? check(document.getText()) : [] };
	});
	documents.listen(connection);
	connection.listen();
}
