/**
 * Settings files while the server runs: which are in use, when they change, what is wrong with them.
 */
import type { Connection, FileEvent, TextDocuments } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { CONFIG_NAME, type Config } from '../../config/index.js';
import type { ClientAbilities } from '../protocol/abilities.js';
import { DidChangeWatchedFilesNotification, FileChangeType } from '../protocol/library.js';
import type { Document } from '../protocol/open-document.js';
import { configFiles } from './config-files.js';
import { ConfigProblems } from './config-problems.js';
import { Configuration } from './configuration.js';
import { clientFiles, type FileAccess } from './file-access.js';
import { normalUri, type WorkspaceFolders } from './folders.js';
import type { SettingsFile } from './settings-edit.js';

/** Documents opened within so many milliseconds are opened together, as when a window is restored. */
const AT_ONCE = 200;

/** In milliseconds; nobody reads sooner what is wrong with a settings file. */
const SHOWN_AFTER = 50;

export class SettingsFiles {
	readonly configuration: Configuration;
	readonly #connection: Connection;
	readonly #folders: WorkspaceFolders;
	readonly #documents: TextDocuments<Document>;
	readonly #problems: ConfigProblems;
	readonly #disk: FileAccess | undefined;
	readonly #remote: FileAccess;
	readonly #watched = new Set<string>();
	/** Open files that are no longer on the disk, as an editor keeps them for who wants to save them again. */
	readonly #gone = new Set<string>();
	#client: ClientAbilities | undefined;
	#refresh: () => void = () => undefined;
	#showing = Promise.resolve();
	#isDue = false;
	/** When all was last read, in milliseconds of a monotonic clock. */
	#reloaded = Number.NEGATIVE_INFINITY;

	constructor(
		connection: Connection,
		folders: WorkspaceFolders,
		documents: TextDocuments<Document>,
		disk: FileAccess | undefined,
	) {
		this.#connection = connection;
		this.#folders = folders;
		this.#documents = documents;
		this.#disk = disk;
		this.#remote = clientFiles(connection);
		this.#problems = new ConfigProblems(connection);
		this.configuration = new Configuration(
			connection,
			folders,
			(folder) => configFiles(folder, folders, (file, within) => this.#read(file, within)),
			() => {
				this.#refresh();
				this.#show();
			},
		);
	}

	/** @param refresh is called when the settings may have changed. */
	start(client: ClientAbilities, refresh: () => void): void {
		this.#client = client;
		this.#refresh = refresh;
	}

	/** Some files or folders have changed on the disk. */
	async changedOnDisk(changes: readonly Pick<FileEvent, 'uri' | 'type'>[]): Promise<void> {
		for (const { uri, type } of changes) {
			const changed = normalUri(uri);
			if (changed === undefined) continue;
			if (type !== FileChangeType.Deleted) this.#gone.delete(changed);
			else for (const file of this.#openIn(changed)) this.#gone.add(file);
		}
		await this.changed(changes.map(({ uri }) => uri));
	}

	/** The file at `uri` has been opened, typed in, saved or closed: if it was gone, it is what the writer has again. */
	handled(uri: string): void {
		const file = normalUri(uri);
		if (file !== undefined) this.#gone.delete(file);
	}

	/** Some files have changed, on the disk or in the editor. */
	async changed(uris: readonly unknown[]): Promise<void> {
		for (const uri of uris) {
			if (typeof uri === 'string' && (isConfigFile(uri) || (await this.configuration.uses(uri)))) return this.reload();
		}
	}

	/** Reads everything again. */
	reload(): void {
		this.#reloaded = performance.now();
		this.configuration.forgetFiles();
		this.#refresh();
		this.#show();
	}

	opened(): void {
		if (this.#client?.watchesFiles || performance.now() - this.#reloaded < AT_ONCE) this.#show();
		else this.reload();
	}

	/** A client that does not watch files still saves them. */
	saved(): void {
		if (!this.#client?.watchesFiles) this.reload();
	}

	/** Where a rule can be turned off for the document at `uri` and its neighbours. */
	async fileFor(uri: string): Promise<SettingsFile | undefined> {
		if (!this.#client?.versionedEdits) return undefined;
		const config = await this.configuration.configOf(uri);
		if (config?.file !== undefined) {
			const open = this.#openAt(config.file);
			const text = config.texts.get(config.file);
			if (text === undefined) return undefined;
			const special = config.layers
				.filter(({ files }) => files)
				.flatMap(({ chosen }) => Object.keys(chosen.rules ?? {}));
			return {
				uri: open?.uri ?? config.file,
				text: open?.getText() ?? text,
				...(open && { version: open.version }),
				special: new Set(special),
			};
		}
		const folder = this.#folders.folderOf(uri) ?? (uri.startsWith('untitled:') ? this.#folders.first : undefined);
		if (folder === undefined || !this.#client.createsFiles) return undefined;
		return { uri: Utils.joinPath(URI.parse(folder), CONFIG_NAME).toString(), special: new Set() };
	}

	async #read(file: string, within: readonly string[]): Promise<string | undefined> {
		const open = this.#openAt(file);
		if (open && !this.#gone.has(normalUri(file) ?? file)) return open.getText();
		if (this.#disk && file.startsWith('file:')) return this.#disk.read(file, within);
		return this.#client?.readsFiles ? this.#remote.read(file) : undefined;
	}

	#openAt(file: string): Document | undefined {
		const wanted = normalUri(file);
		const known = this.#documents.get(file);
		// Clients write the same URI in several ways.
		return known ?? this.#documents.all().find(({ uri }) => uri.endsWith('ml') && normalUri(uri) === wanted);
	}

	/** Open files that are the one at `uri`, or in the folder there. */
	#openIn(uri: string): string[] {
		const open = this.#documents.keys().filter((each) => each.endsWith('ml'));
		const files = open.map((each) => normalUri(each) ?? each);
		return files.filter((each) => each === uri || each.startsWith(`${uri}/`));
	}

	/** Shows what is wrong with the settings in use: soon, and once for all that asks for it meanwhile. */
	#show(): void {
		if (this.#isDue) return;
		this.#isDue = true;
		setTimeout(() => {
			this.#isDue = false;
			// One at a time, so that the last result shown is the current one.
			this.#showing = this.#showing
				.then(() => this.#showNow())
				.catch((error: unknown) => this.#connection.console.warn(`Rapporteur could not read settings: ${error}`));
		}, SHOWN_AFTER);
	}

	async #showNow(): Promise<void> {
		const inEachFolder = new Map(this.#documents.keys().map((uri) => [uri.slice(0, uri.lastIndexOf('/') + 1), uri]));
		const found = await Promise.all([...inEachFolder.values()].map((uri) => this.configuration.configOf(uri)));
		const configs = found.filter((config) => config !== undefined);
		await this.#problems.show(configs);
		await this.#watch(configs);
	}

	/** Files next to a document outside the workspace: a client watches them only if they are named. */
	async #watch(configs: readonly Config[]): Promise<void> {
		if (!this.#client?.watchesFiles || !this.#client.watchesAnywhere) return;
		const files = configs.flatMap(({ texts }) => [...texts.keys()]);
		const others = files.filter((file) => this.#folders.folderOf(file) === undefined && !this.#watched.has(file));
		if (others.length === 0) return;
		for (const file of others) this.#watched.add(file);
		const watchers = [...new Set(others)].map((file) => {
			const uri = URI.parse(file);
			return { globPattern: { baseUri: Utils.dirname(uri).toString(), pattern: Utils.basename(uri) } };
		});
		await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
	}
}

function isConfigFile(uri: string): boolean {
	return uri.endsWith(`/${CONFIG_NAME}`);
}
