/**
 * Where a document lies in the workspace: `reports/xxiv.md`, as the `reports` globs want it.
 */
import { URI } from 'vscode-uri';

export class WorkspaceFolders {
	/** Normal forms, without a slash at the end. */
	#folders: string[] = [];

	change(added: readonly { readonly uri: string }[], removed: readonly { readonly uri: string }[] = []): void {
		const gone = new Set(removed.map(({ uri }) => normal(uri)));
		const come = added.map(({ uri }) => normal(uri)).filter((uri) => uri !== undefined);
		this.#folders = [...this.#folders.filter((folder) => !gone.has(folder)), ...come];
	}

	/** The path from the innermost folder that holds `uri`, with `/`; nothing outside of all folders. */
	pathOf(uri: string): string | undefined {
		const document = normal(uri);
		if (document === undefined) return undefined;
		const holding = this.#folders.filter((folder) => document.startsWith(`${folder}/`));
		if (holding.length === 0) return undefined;
		const innermost = Math.max(...holding.map(({ length }) => length));
		return decode(document.slice(innermost + 1));
	}
}

/** Clients differ in what they escape and in the case of drive letters. */
function normal(uri: string): string | undefined {
	try {
		return URI.parse(uri, true).toString().replace(/\/+$/, '');
	} catch {
		return undefined;
	}
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
