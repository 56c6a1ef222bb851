/**
 * The templates that a folder of the workspace holds: Markdown files in the folder that `templates` in the settings
 * names. They are read when completions are first requested, and again when one of them has changed.
 */
import type { Connection } from 'vscode-languageserver';
import { type OwnTemplate, readTemplate } from '../../templates/index.js';
import type { ClientAbilities } from '../protocol/abilities.js';
import { clientFiles, type FileAccess } from './file-access.js';
import { normalUri, type WorkspaceFolders } from './folders.js';
import { addressIn, MARKDOWN } from './markdown-files.js';

/** More than anybody can choose from. */
const MOST = 100;
/** No template is longer, in characters. */
const LONGEST = 100_000;
/** How long a client that reports no changes is taken to have made none, in milliseconds. */
const PATIENCE = 3_000;

interface Known {
	readonly templates: Promise<readonly OwnTemplate[]>;
	readonly at: number;
}

export class OwnTemplates {
	readonly #connection: Connection;
	readonly #folders: WorkspaceFolders;
	readonly #disk: FileAccess | undefined;
	readonly #remote: FileAccess;
	/** By the address of their folder. */
	readonly #known = new Map<string, Known>();
	#client: ClientAbilities | undefined;

	constructor(connection: Connection, folders: WorkspaceFolders, disk: FileAccess | undefined) {
		this.#connection = connection;
		this.#folders = folders;
		this.#disk = disk;
		this.#remote = clientFiles(connection);
	}

	start(client: ClientAbilities): void {
		this.#client = client;
	}

	/**
	 * In alphabetical order. Never rejects.
	 *
	 * @param path of their folder, from the workspace folder of the document at `uri`.
	 */
	around(uri: string, path: string): Promise<readonly OwnTemplate[]> {
		const root = this.#folders.folderOf(uri) ?? (uri.startsWith('untitled:') ? this.#folders.first : undefined);
		const access = root === undefined ? undefined : this.#accessTo(root);
		if (root === undefined || !access) return Promise.resolve([]);
		const folder = addressIn(root, trimmed(path));
		const known = this.#known.get(folder);
		if (known && (this.#client?.watchesFiles || Date.now() - known.at < PATIENCE)) return known.templates;
		const templates = this.#read(folder, root, access);
		this.#known.set(folder, { templates, at: Date.now() });
		return templates;
	}

	/** Some files have been created, changed or deleted. */
	changed(uris: readonly string[]): void {
		for (const folder of this.#known.keys()) {
			const normal = normalUri(folder) ?? folder;
			// A whole folder above it may have come or gone.
			const touches = (uri: string) => uri.startsWith(`${normal}/`) || normal === uri || normal.startsWith(`${uri}/`);
			if (uris.some((uri) => touches(normalUri(uri) ?? uri))) this.#known.delete(folder);
		}
	}

	async #read(folder: string, root: string, access: FileAccess): Promise<readonly OwnTemplate[]> {
		const names = await this.#trying(folder, () => access.list(folder));
		const files = (names ?? []).filter((name) => MARKDOWN.test(name) && !/[\\/]/.test(name)).sort();
		const read = files.slice(0, MOST).map(async (name) => {
			const file = addressIn(folder, name);
			const text = await this.#trying(file, () => access.read(file, [root]));
			if (text === undefined) return [];
			if (text.length <= LONGEST) return [readTemplate(name, text)];
			this.#connection.console.warn(`The template ${name} is longer than ${LONGEST} characters and is not offered`);
			return [];
		});
		return (await Promise.all(read)).flat().filter(({ name, text }) => name !== '' && text.trim() !== '');
	}

	async #trying<T>(what: string, act: () => Promise<T>): Promise<T | undefined> {
		try {
			return await act();
		} catch (error) {
			this.#connection.console.warn(
				`Rapporteur could not read ${what}: ${error instanceof Error ? error.message : error}`,
			);
			return undefined;
		}
	}

	#accessTo(root: string): FileAccess | undefined {
		if (this.#disk && root.startsWith('file:')) return this.#disk;
		return this.#client?.readsFiles ? this.#remote : undefined;
	}
}

/** Where templates are, unless the settings say otherwise. */
const OWN_FOLDER = '.rapporteur';

/**
 * Whether a document is a template, and so no report: it is not checked, and no report learns from it.
 *
 * @param path of the document, from the workspace folder; `undefined` outside all folders.
 * @param templates the folder of templates, likewise, as the settings name it.
 */
export function isTemplate(path: string | undefined, templates: string): boolean {
	if (path === undefined) return false;
	return path.startsWith(`${trimmed(templates)}/`) || path.split('/').slice(0, -1).includes(OWN_FOLDER);
}

/** `templates/` as `templates`. */
function trimmed(path: string): string {
	return path
		.split('/')
		.filter((part) => part !== '' && part !== '.')
		.join('/');
}
