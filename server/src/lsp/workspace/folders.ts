/** Where a document is in the workspace: `reports/xxiv.md`, as the `reports` globs need it. */
import { URI, Utils } from 'vscode-uri';
import { decoded } from '../../text/index.js';

export class WorkspaceFolders {
	/** Normal forms, without a slash at the end. */
	#folders: string[] = [];

	change(added: readonly { readonly uri: string }[], removed: readonly { readonly uri: string }[] = []): void {
		const gone = new Set(removed.map(({ uri }) => normalUri(uri)));
		const come = added.map(({ uri }) => normalUri(uri)).filter((uri) => uri !== undefined);
		this.#folders = [...this.#folders.filter((folder) => !gone.has(folder)), ...come];
	}

	get all(): readonly string[] {
		return this.#folders;
	}

	/** The first folder, where an unsaved document is likely to go. */
	get first(): string | undefined {
		return this.#folders[0];
	}

	/** The innermost folder that holds `uri`, or is it; `undefined` outside all folders. */
	folderOf(uri: string): string | undefined {
		const document = normalUri(uri);
		if (document === undefined) return undefined;
		const holding = this.#folders.filter((folder) => document === folder || document.startsWith(`${folder}/`));
		return holding.sort((a, b) => b.length - a.length)[0];
	}

	/** The name of that folder. */
	nameOf(uri: string): string | undefined {
		const folder = this.folderOf(uri);
		return folder === undefined ? undefined : Utils.basename(URI.parse(folder));
	}

	/** The path from the innermost folder that holds `uri`, with `/`; `undefined` outside all folders. */
	pathOf(uri: string): string | undefined {
		const folder = this.folderOf(uri);
		return folder === undefined ? undefined : pathFrom(folder, uri);
	}
}

/** The path of `uri` relative to the folder `base`, with `/` and unescaped; `undefined` if it is elsewhere. */
export function pathFrom(base: string, uri: string): string | undefined {
	const [folder, document] = [normalUri(base), normalUri(uri)];
	if (folder === undefined || !document?.startsWith(`${folder}/`)) return undefined;
	return decoded(document.slice(folder.length + 1));
}

/** Without a slash at the end. Clients differ in what they escape and in the case of drive letters. */
export function normalUri(uri: string): string | undefined {
	try {
		return withoutSlash(URI.parse(uri, true).toString());
	} catch {
		return undefined;
	}
}

export function withoutSlash(path: string): string {
	return path.replace(/(?<!\/)\/+$/, '');
}
