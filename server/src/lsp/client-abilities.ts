/**
 * What the client says it can do, boiled down to what this server asks about.
 */
import type { InitializeParams } from 'vscode-languageserver';

export interface ClientAbilities {
	/** Asks for diagnostics itself; else they are pushed. */
	readonly pullsDiagnostics: boolean;
	/** Can be told to ask again. */
	readonly refreshesDiagnostics: boolean;
	readonly relatedInformation: boolean;
	/** Takes edits that name the version of the document they were made for. */
	readonly versionedEdits: boolean;
	readonly snippets: boolean;
	readonly labelDetails: boolean;
	/** Answers `workspace/configuration`. */
	readonly configuration: boolean;
	/** Wants to be asked to tell of changed settings. */
	readonly registersConfiguration: boolean;
	readonly workspaceFolders: boolean;
	/** Client commands that code actions may name, from `initializationOptions.commands`. */
	readonly commands: readonly string[];
}

export function readAbilities({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
	const { textDocument, workspace } = capabilities;
	const completionItem = textDocument?.completion?.completionItem;
	return {
		pullsDiagnostics: textDocument?.diagnostic !== undefined,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		relatedInformation:
			textDocument?.diagnostic?.relatedInformation === true ||
			textDocument?.publishDiagnostics?.relatedInformation === true,
		versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
		snippets: completionItem?.snippetSupport === true,
		labelDetails: completionItem?.labelDetailsSupport === true,
		configuration: workspace?.configuration === true,
		registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		workspaceFolders: workspace?.workspaceFolders === true,
		commands: readCommands(initializationOptions),
	};
}

/** The options come from whoever wrote the client's configuration, so anything may be in them. */
function readCommands(options: unknown): string[] {
	const commands: unknown =
		typeof options === 'object' && options !== null && 'commands' in options && options.commands;
	return Array.isArray(commands) ? commands.filter((each) => typeof each === 'string') : [];
}
