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
	/** Shows Markdown in hovers. */
	readonly markdown: boolean;
	/** Answers `workspace/configuration`. */
	readonly configuration: boolean;
	/** Wants to be asked to tell of changed settings. */
	readonly registersConfiguration: boolean;
	readonly workspaceFolders: boolean;
	/** Can be asked to tell of changed files. */
	readonly watchesFiles: boolean;
	/** … also of files outside of the workspace. */
	readonly watchesAnywhere: boolean;
	/** Takes edits that make a file. */
	readonly createsFiles: boolean;
	/** Takes edits that rename a file. */
	readonly renamesFiles: boolean;
	/** Reads files for the server, from `initializationOptions.readsFiles`. */
	readonly readsFiles: boolean;
	/** Shows what a document is taken for, from `initializationOptions.showsKind`. */
	readonly showsKind: boolean;
	/** Gives the user a choice under a message. */
	readonly choosesActions: boolean;
	/** Copies what is to be sent by a user, from `initializationOptions.copies`. */
	readonly copies: boolean;
	/** Of the program that holds this server, from `initializationOptions.version`. */
	readonly version?: string;
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
		markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
		configuration: workspace?.configuration === true,
		registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		workspaceFolders: workspace?.workspaceFolders === true,
		watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		watchesAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
		createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
		renamesFiles: workspace?.workspaceEdit?.resourceOperations?.includes('rename') === true,
		readsFiles: isObject(initializationOptions) && initializationOptions.readsFiles === true,
		showsKind: isObject(initializationOptions) && initializationOptions.showsKind === true,
		choosesActions: capabilities.window?.showMessage !== undefined && capabilities.window.showMessage !== null,
		copies: isObject(initializationOptions) && initializationOptions.copies === true,
		...(isObject(initializationOptions) &&
			typeof initializationOptions.version === 'string' && { version: initializationOptions.version }),
		commands: readCommands(initializationOptions),
	};
}

/** The options come from whoever wrote the client's configuration, so anything may be in them. */
function readCommands(options: unknown): string[] {
	const commands: unknown = isObject(options) && options.commands;
	return Array.isArray(commands) ? commands.filter((each) => typeof each === 'string') : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
