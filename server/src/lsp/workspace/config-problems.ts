/**
 * Problems in settings files, shown in place, even in files that are not open. They are pushed, since only open
 * documents are pulled.
 */
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../../config/index.js';
import { toRange } from '../protocol/convert.js';
import { DiagnosticSeverity } from '../protocol/library.js';
import { SOURCE } from '../protocol/source.js';

export class ConfigProblems {
	readonly #connection: Pick<Connection, 'sendDiagnostics'>;
	/** The diagnostics that the client holds, as JSON, by URI. */
	readonly #shown = new Map<string, string>();

	constructor(connection: Pick<Connection, 'sendDiagnostics'>) {
		this.#connection = connection;
	}

	/** Shows these problems, and clears those of files that are no longer in use. */
	async show(configs: readonly Config[]): Promise<void> {
		const now = new Map<string, Diagnostic[]>();
		for (const config of configs) for (const [uri, found] of diagnosticsOf(config)) now.set(uri, found);
		for (const uri of this.#shown.keys()) if (!now.has(uri)) now.set(uri, []);
		for (const [uri, diagnostics] of now) {
			const json = JSON.stringify(diagnostics);
			if ((this.#shown.get(uri) ?? '[]') === json) continue;
			if (diagnostics.length === 0) this.#shown.delete(uri);
			else this.#shown.set(uri, json);
			await this.#connection.sendDiagnostics({ uri, diagnostics });
		}
	}
}

function diagnosticsOf({ texts, problems }: Config): Map<string, Diagnostic[]> {
	const all = new Map<string, Diagnostic[]>();
	for (const [uri, text = ''] of texts) {
		const document = TextDocument.create(uri, 'yaml', 0, text);
		const own = problems.filter(({ file }) => file === uri);
		const found = own.map(({ message, span = { from: 0, to: 0 } }) => ({
			source: SOURCE,
			severity: DiagnosticSeverity.Error,
			range: toRange(document, span),
			message,
		}));
		if (found.length > 0) all.set(uri, found);
	}
	return all;
}
