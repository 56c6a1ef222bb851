import {
	createConnection,
	type Diagnostic,
	ProposedFeatures,
	TextDocumentSyncKind,
	TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * The least server that answers with what `check` says of the whole text, anew for each version. It
 * pushes where the client does not pull. Without `check` it never looks at the text: the floor, below
 * which no server built on `vscode-languageserver` can get.
 */
export function serve(check?: (text: string) => Diagnostic[]): void {
	const connection = createConnection(ProposedFeatures.all);
	const documents = new TextDocuments(TextDocument);
	let pulls = false;

	function diagnose(document: TextDocument | undefined): Diagnostic[] {
		return document && check ? check(document.getText()) : [];
	}

	connection.onInitialize(({ capabilities }) => {
		pulls = capabilities.textDocument?.diagnostic !== undefined;
		return {
			capabilities: {
				textDocumentSync: TextDocumentSyncKind.Incremental,
				codeActionProvider: true,
				...(pulls && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
			},
		};
	});
	connection.languages.diagnostics.on(({ textDocument: { uri } }) => ({
		kind: 'full',
		items: diagnose(documents.get(uri)),
	}));
	connection.onCodeAction(() => []);
	documents.onDidChangeContent(({ document }) => {
		if (pulls) return;
		const { uri, version } = document;
		void connection.sendDiagnostics({ uri, version, diagnostics: diagnose(document) });
	});
	documents.listen(connection);
	connection.listen();
}
