/**
 * What other reports say of a heading that gets another name or number. The index knows which of them link to it, and only these are
 * read.
 */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { type ReadOptions, ReportReader } from '../../../report/index.js';
import type { Edit } from '../../../text/index.js';
import type { Digest } from '../../../workspace/index.js';
import { followedIn, type Moved, partsOfAddress } from '../../../writing/index.js';
import { toTextEdit } from '../../protocol/convert.js';
import type { Document } from '../../protocol/open-document.js';
import { normalUri, type WorkspaceFolders } from '../../workspace/folders.js';

/** A document in which something is to be changed. */
export interface ChangedDocument {
	readonly document: Document;
	readonly isOpen: boolean;
	readonly edits: readonly Edit[];
}

export interface OtherReports {
	readonly folders: Pick<WorkspaceFolders, 'folderOf'>;
	/** What is known of all reports, by their addresses, once those around the one at `uri` have been read. */
	readonly known: (uri: string) => Promise<ReadonlyMap<string, Digest>>;
	readonly open: (uri: string) => Document | undefined;
	/** `undefined` if it cannot be read. */
	readonly read: (uri: string) => Promise<string | undefined>;
	readonly optionsFor: (uri: string) => Promise<ReadOptions>;
}

/** The changes of several documents as one, the first of them first. */
export function editOfAll(documents: readonly ChangedDocument[], versioned: boolean): WorkspaceEdit {
	const all = documents.map(({ document, isOpen, edits }) => ({
		textDocument: { uri: document.uri, version: isOpen ? document.version : null },
		edits: edits.map((each) => toTextEdit(document, each)),
	}));
	if (versioned) return { documentChanges: all };
	return { changes: Object.fromEntries(all.map(({ textDocument, edits }) => [textDocument.uri, edits])) };
}

/** What other documents say of what is called otherwise now. */
export type Elsewhere = (moved: Moved) => Promise<readonly ChangedDocument[]>;

/** @param uri of the report in which something has moved. */
export async function changedElsewhere(
	uri: string,
	moved: Moved,
	{ folders, known, open, read, optionsFor }: OtherReports,
): Promise<readonly ChangedDocument[]> {
	if (moved.slugs.size === 0) return [];
	const own = normalUri(uri);
	const changed: ChangedDocument[] = [];
	for (const [other, { links }] of await known(uri)) {
		const leadsHere = (path: string): boolean => target(path, other, folders.folderOf(other)) === own;
		const isLinked = links.some(({ address }) => {
			const parts = partsOfAddress(address);
			return parts !== undefined && moved.slugs.has(parts.fragment) && leadsHere(parts.path);
		});
		if (other === own || !isLinked) continue;
		const opened = open(other);
		const text = opened?.getText() ?? (await read(other));
		if (text === undefined) continue;
		const document = opened ?? TextDocument.create(other, 'markdown', 0, text);
		const report = new ReportReader().read(text, await optionsFor(other));
		const edits = followedIn(report, moved, leadsHere);
		if (edits.length > 0) changed.push({ document, isOpen: opened !== undefined, edits });
	}
	return changed;
}

/** The address of the file to which a path leads from the report at `uri`; `undefined` for what is no file. */
function target(path: string, uri: string, folder: string | undefined): string | undefined {
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path)) return undefined;
	try {
		const base = path.startsWith('/') && folder !== undefined ? URI.parse(folder) : Utils.dirname(URI.parse(uri));
		return normalUri(Utils.joinPath(base, decodeURIComponent(path)).toString());
	} catch {
		return undefined;
	}
}
