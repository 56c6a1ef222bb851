/**
 * What the server uses of the protocol library besides types. Imported in one place, because in the bundle each
 * importing file builds a table of the library's hundreds of exports at every start.
 */
export {
	CancellationTokenSource,
	CodeActionKind,
	CodeActionTriggerKind,
	CompletionItemKind,
	DiagnosticRefreshRequest,
	DiagnosticSeverity,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	DocumentDiagnosticReportKind,
	DocumentHighlightKind,
	ErrorCodes,
	FileChangeType,
	InsertTextFormat,
	InsertTextMode,
	LSPErrorCodes,
	MarkupKind,
	MessageType,
	NotificationType,
	NotificationType0,
	RequestType,
	RequestType0,
	ResponseError,
	ShowMessageNotification,
	SymbolKind,
	TextDocumentSaveReason,
	TextDocumentSyncKind,
	TextDocuments,
	WatchKind,
} from 'vscode-languageserver';
