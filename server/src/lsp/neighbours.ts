/**
 * The files around the open documents, as far as links lead to them.
 *
 * A check cannot wait for a disk, so it is told what is known by then. What it has asked for in vain is
 * looked up, and if that changes anything, the documents are checked again.
 */
import type { Connection, FileEvent } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { type Anchors, anchorsOf, ReportReader } from '../report/index.js';
import { type FolderReader, LinkedFiles } from '../workspace/index.js';
import type { ClientAbilities } from './client-abilities.js';
import { clientFiles, type FileAccess } from './file-access.js';
import { Lookups } from './lookups.js';
import { DidChangeWatchedFilesNotification, FileChangeType, WatchKind } from './protocol.js';
import { normalUri, type WorkspaceFolders } from './workspace-folders.js';

export class Neighbours {
	readonly #connection: Connection;
	readonly #folders: WorkspaceFolders;
	readonly #disk: FileAccess | undefined;
	readonly #remote: FileAccess;
	readonly #lists: Lookups<List>;
	/** By address and, on the lines after it, the user's words for annexes. */
	readonly #anchors: Lookups<Anchors | undefined>;
	#client: ClientAbilities | undefined;
	#changed: () => void = () => undefined;
	#watching = false;

	/** Another number whenever something else may be known. */
	generation = 0;

	constructor(connection: Connection, folders: WorkspaceFolders, disk: FileAccess | undefined) {
		this.#connection = connection;
		this.#folders = folders;
		this.#disk = disk;
		this.#remote = clientFiles(connection);
		const settled = () => {
			this.generation++;
			this.#changed();
		};
		this.#lists = new Lookups((uri) => this.#list(uri), isSameList, settled);
		this.#anchors = new Lookups((key) => this.#read(key), isSameAnchors, settled);
	}

	/** @param changed is called when links may lead elsewhere than before. */
	start(client: ClientAbilities, changed: () => void): void {
		this.#client = client;
		this.#changed = changed;
		// Who is told of changes looks again only in case one was missed.
		const patience = client.watchesFiles ? 60_000 : 3_000;
		this.#lists.patience = patience;
		this.#anchors.patience = patience;
	}

	/**
	 * @param annexWords of the settings: labels of annexes are places that links lead to.
	 * @returns nothing for a document that lies nowhere, or where nobody can look.
	 */
	around(uri: string, annexWords: readonly string[]): LinkedFiles | undefined {
		const document = URI.parse(normalUri(uri) ?? uri);
		if (!document.path.startsWith('/') || document.scheme === 'untitled' || !this.#accessTo(document.scheme))
			return undefined;
		const at = (path: string): string =>
			document.with({ path: path === '' ? '/' : path, query: '', fragment: '' }).toString();
		const words = annexWords.map((word) => `\n${word}`).join('');
		const reader: FolderReader = {
			list: (folder) => {
				this.#watch();
				return this.#lists.get(at(folder))?.value ?? 'unknown';
			},
			anchors: (file) => this.#anchors.get(at(file) + words)?.value,
			version: (file) => String(this.#anchors.get(at(file) + words)?.version ?? ''),
		};
		const folder = withoutSlash(Utils.dirname(document).path);
		const holding = this.#folders.folderOf(uri);
		const top = holding === undefined ? folder : withoutSlash(URI.parse(holding).path);
		return new LinkedFiles(reader, { folder, root: top, top });
	}

	/** Files have come, gone or changed. */
	moved(events: readonly FileEvent[]): void {
		for (const { uri, type } of events) {
			const file = typeof uri === 'string' ? normalUri(uri) : undefined;
			if (file === undefined) continue;
			this.#anchors.again((known) => known === file || known.startsWith(`${file}\n`) || known.startsWith(`${file}/`));
			if (type === FileChangeType.Changed) continue;
			const folder = file.slice(0, file.lastIndexOf('/'));
			this.#lists.again((known) => known === folder || known === file || known.startsWith(`${file}/`));
		}
	}

	/** Anything may have changed. */
	refresh(): void {
		this.#anchors.again(() => true);
		this.#lists.again(() => true);
	}

	/** Asked for when the first link wants it: most reports link to nothing beside them. */
	#watch(): void {
		if (this.#watching || !this.#client?.watchesFiles) return;
		this.#watching = true;
		const watchers = [
			{ globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
			{ globPattern: '**/*.{md,markdown}', kind: WatchKind.Change },
		];
		this.#connection.client
			.register(DidChangeWatchedFilesNotification.type, { watchers })
			.catch((error: unknown) => this.#connection.console.warn(`Rapporteur could not ask for changed files: ${error}`));
	}

	#accessTo(scheme: string): FileAccess | undefined {
		if (this.#disk && scheme === 'file') return this.#disk;
		return this.#client?.readsFiles ? this.#remote : undefined;
	}

	async #list(uri: string): Promise<List> {
		try {
			const names = await this.#accessTo(URI.parse(uri).scheme)?.list(uri);
			return names ? new Set(names.map((name) => name.normalize())) : 'missing';
		} catch {
			return 'unknown';
		}
	}

	async #read(key: string): Promise<Anchors | undefined> {
		const [uri = '', ...annexWords] = key.split('\n');
		try {
			const text = await this.#accessTo(URI.parse(uri).scheme)?.read(uri);
			return text === undefined ? undefined : anchorsOf(new ReportReader().read(text, { annexWords }));
		} catch {
			return undefined;
		}
	}
}

type List = ReadonlySet<string> | 'missing' | 'unknown';

function isSameList(a: List, b: List): boolean {
	return typeof a === 'string' || typeof b === 'string' ? a === b : isSameSet(a, b);
}

function isSameAnchors(a: Anchors | undefined, b: Anchors | undefined): boolean {
	return a && b ? a.open === b.open && isSameSet(a.names, b.names) : a === b;
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size === b.size && [...a].every((each) => b.has(each));
}

function withoutSlash(path: string): string {
	return path.replace(/(?<!\/)\/+$/, '');
}
