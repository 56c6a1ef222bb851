/**
 * What VS Code offers since 1.97 for pasting, and for naming what a drop does. The types that we build with are those of
 * the oldest VS Code that we support, which has neither.
 */
import * as vscode from 'vscode';

interface Kind {
	append(...parts: string[]): Kind;
}

interface NamedEdit {
	title?: string;
	kind?: Kind;
	additionalEdit?: vscode.WorkspaceEdit;
	yieldTo?: readonly Kind[];
}

interface PasteApi {
	readonly DocumentDropOrPasteEditKind?: { readonly Empty: Kind };
	readonly DocumentPasteEdit?: new (insertText: string, title: string, kind: Kind) => NamedEdit;
}

interface PasteLanguages {
	registerDocumentPasteEditProvider?(
		selector: vscode.DocumentSelector,
		provider: {
			provideDocumentPasteEdits(
				document: vscode.TextDocument,
				ranges: readonly vscode.Range[],
				dataTransfer: vscode.DataTransfer,
				context: unknown,
				token: vscode.CancellationToken,
			): Promise<NamedEdit[] | undefined>;
		},
		metadata: { readonly providedPasteEditKinds: readonly Kind[]; readonly pasteMimeTypes: readonly string[] },
	): vscode.Disposable;
}

/** What to do instead of inserting what is pasted or dropped. */
export interface Instead {
	/** For the menu that VS Code shows afterwards, with the plain paste beside it. */
	readonly title: string;
	/** Changes to the document. */
	readonly edit?: vscode.WorkspaceEdit;
	/** What replaces the selection, in place of what is on the clipboard. */
	readonly text?: string;
	/** The plain text comes first, and this is offered besides. */
	readonly yields?: boolean;
}

/** `undefined` to leave it to VS Code. */
export type Handler = (
	document: vscode.TextDocument,
	range: vscode.Range,
	data: vscode.DataTransfer,
	token: vscode.CancellationToken,
) => Promise<Instead | undefined>;

/** Asks `handler` at each paste of text; never, where VS Code is too old. */
export function onPaste(selector: vscode.DocumentSelector, name: string, handler: Handler): vscode.Disposable[] {
	const { DocumentDropOrPasteEditKind, DocumentPasteEdit }: PasteApi = vscode as PasteApi;
	const languages: PasteLanguages = vscode.languages as PasteLanguages;
	if (!languages.registerDocumentPasteEditProvider || !DocumentDropOrPasteEditKind || !DocumentPasteEdit) return [];
	const kind = DocumentDropOrPasteEditKind.Empty.append(name);
	const provider = languages.registerDocumentPasteEditProvider(
		selector,
		{
			async provideDocumentPasteEdits(document, ranges, data, _, token) {
				const [range, other] = ranges;
				const instead = range && !other ? await handler(document, range, data, token) : undefined;
				if (!instead) return undefined;
				// Without a text of its own, VS Code leaves the selection alone.
				const edit = new DocumentPasteEdit(instead.text ?? '', instead.title, kind);
				if (instead.edit) edit.additionalEdit = instead.edit;
				if (instead.yields) edit.yieldTo = [DocumentDropOrPasteEditKind.Empty.append('text')];
				return [edit];
			},
		},
		{ providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain', 'text/html'] },
	);
	return [provider];
}

/** Likewise for what is dragged into the editor: from other windows, the explorer, the desktop. */
export function onDrop(selector: vscode.DocumentSelector, name: string, handler: Handler): vscode.Disposable {
	const { DocumentDropOrPasteEditKind }: PasteApi = vscode as PasteApi;
	return vscode.languages.registerDocumentDropEditProvider(selector, {
		async provideDocumentDropEdits(document, position, data, token) {
			const instead = await handler(document, new vscode.Range(position, position), data, token);
			if (!instead) return undefined;
			const edit: vscode.DocumentDropEdit & NamedEdit = new vscode.DocumentDropEdit(instead.text ?? '');
			edit.title = instead.title;
			if (DocumentDropOrPasteEditKind) edit.kind = DocumentDropOrPasteEditKind.Empty.append(name);
			if (instead.edit) edit.additionalEdit = instead.edit;
			return edit;
		},
	});
}
