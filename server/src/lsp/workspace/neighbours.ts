/**
 * The files around the open documents, as far as links lead to them.
 *
 * A check cannot wait for a disk, so it gets what is known by then. What it asked for in vain is looked up, and if that
 * changes anything, the documents are checked again.
 */
import type { Connection, FileEvent } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { type Anchors, anchorsOf, ReportReader } from '../../report/index.js';
import { type FolderReader, LinkedFiles } from '../../workspace/index.js';
import type { ClientAbilities } from '../protocol/abilities.js';
import { FileChangeType } from '../protocol/library.js';
import { clientFiles, type FileAccess } from './file-access.js';
import { normalUri, type WorkspaceFolders, withoutSlash } from './folders.js';
import { Lookups } from './lookups.js';

/** What is looked up within this time is told together, in milliseconds. */
const TOGETHER = 100;

export class Neighbours {
	readonly #folders: WorkspaceFolders;
	readonly #disk: FileAccess | undefined;
	readonly #remote: FileAccess;
	readonly #lists: Lookups<List>;
	/** By URI and, on the lines after it, the user's words for annexes. */
	readonly #anchors: Lookups<Anchors | undefined>;
	#client: ClientAbilities | undefined;
	#changed: () => void = () => undefined;
	#telling: NodeJS.Timeout | undefined;

	/** Changes whenever anything else may be known. */
	generation = 0;

	constructor(connection: Connection, folders: WorkspaceFolders, disk: FileAccess | undefined) {
		this.#folders = folders;
		this.#disk = disk;
		this.#remote = clientFiles(connection);
		const settled = () => {
			this.generation++;
			this.#telling ??= setTimeout(() => {
				this.#telling = undefined;
				this.#changed();
			}, TOGETHER);
		};
		this.#lists = new Lookups((uri) => this.#list(uri), isSameList, settled);
		this.#anchors = new Lookups((key) => this.#read(key), isSameAnchors, settled);
	}

	/** @param changed is called when links may lead elsewhere than before, once for what is looked up together. */
	start(client: ClientAbilities, changed: () => void): void {
		this.#client = client;
		this.#changed = changed;
		// If the client reports changes, looking again only makes up for a missed one.
		const patience = client.watchesFiles ? 60_000 : 3_000;
		this.#lists.patience = patience;
		this.#anchors.patience = patience;
	}

	/**
	 * @param annexWords from the settings: annex labels are link targets.
	 * @returns `undefined` for a document that has no folder, or if nobody can look.
	 */
	around(uri: string, annexWords: readonly string[]): LinkedFiles | undefined {
		const document = URI.parse(normalUri(uri) ?? uri);
		if (!document.path.startsWith('/') || document.scheme === 'untitled' || !this.#accessTo(document.scheme))
			return undefined;
		const at = (path: string): string =>
			document.with({ path: path === '' ? '/' : path, query: '', fragment: '' }).toString();
		const words = annexWords.map((word) => `\n${word}`).join('');
		const reader: FolderReader = {
			list: (folder) => this.#lists.get(at(folder))?.value ?? 'unknown',
			anchors: (file) => this.#anchors.get(at(file) + words)?.value,
			version: (file) => String(this.#anchors.get(at(file) + words)?.version ?? ''),
		};
		const folder = withoutSlash(Utils.dirname(document).path);
		const holding = this.#folders.folderOf(uri);
		const top = holding === undefined ? folder : withoutSlash(URI.parse(holding).path);
		return new LinkedFiles(reader, { folder, root: top, top });
	}

	/** Resolves when everything that was asked for has been looked up. */
	async rest(): Promise<void> {
		await Promise.all([this.#lists.rest(), this.#anchors.rest()]);
	}

	/** Files were created, deleted or changed. */
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

/** Whether every question about other files still has the same answer. */
export function isSameAround(files: LinkedFiles): boolean {
	for (const [question, answer] of files.asked) if (files.askAgain(question) !== answer) return false;
	return true;
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
