/**
 * What the server uses of the protocol's library besides types. Named in one place, since each file that
 * imports from it gets a table of its hundreds of exports in the bundle, which is made at every start.
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
	ErrorCodes,
	FileChangeType,
	InsertTextFormat,
	InsertTextMode,
	LSPErrorCodes,
	MarkupKind,
	MessageType,
	NotificationType,
	RequestType,
	ResponseError,
	ShowMessageNotification,
	TextDocumentSyncKind,
	TextDocuments,
	WatchKind,
} from 'vscode-languageserver';
