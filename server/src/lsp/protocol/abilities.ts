/**
 * What the client says it can do, boiled down to what this server asks about.
 */
import type { InitializeParams } from 'vscode-languageserver';
import { isObject } from './params.js';

/** A command of the client, not the server: only the client can show a page. */
export const OPEN_RULE = 'rapporteur.openRule';

/** Likewise, shows where somebody is named: takes the address of a document and a name. */
export const SHOW_PARTS = 'rapporteur.showParts';

/** Likewise, shows places: takes the address of a document, a position in it, and locations. */
export const SHOW_REFERENCES = 'rapporteur.showReferences';

export interface ClientAbilities {
	/**
	 * Pulls diagnostics, and can be told to pull again; otherwise they are pushed, since what waits for a pause in
	 * typing has to appear without a request.
	 */
	readonly pullsDiagnostics: boolean;
	readonly relatedInformation: boolean;
	/** Shows where the page of a rule is, but has no such pages itself. */
	readonly codeDescription: boolean;
	/** Whether it returns a diagnostic’s `data` when it asks for code actions. */
	readonly diagnosticData: boolean;
	/** Takes edits that name the document version they were made for. */
	readonly versionedEdits: boolean;
	/** Shows edits before it applies them, where asked to. */
	readonly previewsEdits: boolean;
	readonly snippets: boolean;
	/** Takes edits with tab stops that the cursor goes through. */
	readonly snippetEdits: boolean;
	readonly labelDetails: boolean;
	/** Shows Markdown in hovers. */
	readonly markdown: boolean;
	/** Answers `workspace/configuration`. */
	readonly configuration: boolean;
	/** Wants a registration to report changed settings. */
	readonly registersConfiguration: boolean;
	readonly workspaceFolders: boolean;
	/** Can be asked to report changed files. */
	readonly watchesFiles: boolean;
	/** … including files outside the workspace. */
	readonly watchesAnywhere: boolean;
	/** Takes edits that create a file. */
	readonly createsFiles: boolean;
	/** Takes edits that rename a file. */
	readonly renamesFiles: boolean;
	/** Reads files for the server, from `initializationOptions.readsFiles`. */
	readonly readsFiles: boolean;
	/** … and tells files from folders, from `initializationOptions.readsFolders`. */
	readonly readsFolders: boolean;
	/** Offers headings and files inside a link, from `initializationOptions.completesPaths`. */
	readonly completesPaths: boolean;
	/**
	 * Follows links to headings, files and link definitions, and lists headings, from
	 * `initializationOptions.followsLinks`: what Markdown itself has is then left to it.
	 */
	readonly followsLinks: boolean;
	/** Takes definitions with the words that lead to them. */
	readonly definitionLinks: boolean;
	/** Asks where a symbol of the workspace is, once somebody chooses it. */
	readonly resolvesSymbols: boolean;
	/** Asks what a code action does, once somebody chooses it. */
	readonly resolvesActions: boolean;
	/** Shows code actions that are not possible here, with the reason, to those who ask for such actions. */
	readonly disablesActions: boolean;
	/** Can be told to ask for code lenses again, … */
	readonly refreshesLenses: boolean;
	/** … and for inlay hints. */
	readonly refreshesHints: boolean;
	/** Asks what would be renamed before it asks for a new name. */
	readonly preparesRename: boolean;
	/** Shows what a document is taken for, from `initializationOptions.showsKind`. */
	readonly showsKind: boolean;
	/** Lists what meetings decided, from `initializationOptions.showsRegister`. */
	readonly showsRegister: boolean;
	/** Says where the cursors are in a document with fresh places, from `initializationOptions.tellsCursors`. */
	readonly tellsCursors: boolean;
	/** Can offer the user choices with a message. */
	readonly choosesActions: boolean;
	/** Wants the reports that are not open checked too, from `initializationOptions.checksAll`. */
	readonly checksAll: boolean;
	/** Copies what a user is to send, from `initializationOptions.copies`. */
	readonly copies: boolean;
	/** Of the program that holds this server, from `initializationOptions.version`. */
	readonly version?: string;
	/** Client commands that code actions may name, from `initializationOptions.commands`. */
	readonly commands: readonly string[];
}

export function readAbilities({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
	const { textDocument, workspace } = capabilities;
	const completionItem = textDocument?.completion?.completionItem;
	// They come from whoever wrote the client's configuration, so anything may be in them.
	const own = isObject(initializationOptions) ? initializationOptions : {};
	const commands = Array.isArray(own.commands) ? own.commands.filter((each) => typeof each === 'string') : [];
	return {
		pullsDiagnostics: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
		relatedInformation:
			textDocument?.diagnostic?.relatedInformation === true ||
			textDocument?.publishDiagnostics?.relatedInformation === true,
		codeDescription:
			!commands.includes(OPEN_RULE) &&
			(textDocument?.diagnostic?.codeDescriptionSupport === true ||
				textDocument?.publishDiagnostics?.codeDescriptionSupport === true),
		diagnosticData:
			textDocument?.diagnostic?.dataSupport === true || textDocument?.publishDiagnostics?.dataSupport === true,
		versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
		previewsEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
		snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
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
		readsFiles: own.readsFiles === true,
		readsFolders: own.readsFolders === true,
		completesPaths: own.completesPaths === true,
		followsLinks: own.followsLinks === true,
		definitionLinks: textDocument?.definition?.linkSupport === true,
		resolvesSymbols: workspace?.symbol?.resolveSupport?.properties.includes('location.range') === true,
		resolvesActions:
			textDocument?.codeAction?.dataSupport === true &&
			textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
		disablesActions: textDocument?.codeAction?.disabledSupport === true,
		refreshesLenses: workspace?.codeLens?.refreshSupport === true,
		refreshesHints: workspace?.inlayHint?.refreshSupport === true,
		preparesRename: textDocument?.rename?.prepareSupport === true,
		showsKind: own.showsKind === true,
		showsRegister: own.showsRegister === true,
		tellsCursors: own.tellsCursors === true,
		choosesActions: capabilities.window?.showMessage !== undefined && capabilities.window.showMessage !== null,
		checksAll: own.checksAll === true,
		copies: own.copies === true,
		...(typeof own.version === 'string' && { version: own.version }),
		commands,
	};
}
