/**
 * Folders of earlier reports outside of the workspace: the setting `rapporteur.earlierReports`. Only the user can set it,
 * since a folder from elsewhere must not say what else is read.
 */
import type { Connection, Disposable, FileEvent } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { type IndexPart, JoinedPart, type ReportIndex } from '../../workspace/index.js';
import type { ClientAbilities } from '../protocol/abilities.js';
import { inTime } from '../protocol/in-time.js';
import {
	DidChangeWatchedFilesNotification,
	FileChangeType,
	MessageType,
	ShowMessageNotification,
} from '../protocol/library.js';
import { normalUri, pathFrom, type WorkspaceFolders } from './folders.js';
import type { ReportFolder } from './report-folder.js';

const EARLIER_REPORTS = 'earlierReports';

/** Nobody names more. */
const MOST = 20;
/** How long a client may take to answer. */
const ANSWER = 5_000;

interface Joined {
	readonly part: JoinedPart;
	readonly folder: ReportFolder;
	/** Ends when it is left; `undefined` if the client is not asked to watch it. */
	readonly watching: Promise<Disposable | undefined>;
}

/** A folder of the workspace. */
interface Root {
	readonly root: string;
	readonly index: ReportIndex;
}

export interface JoinedOptions {
	/** The user's own folder, for `~`. */
	readonly home: string | undefined;
	/** `undefined` if there is no disk. */
	readonly read: (root: string, part: IndexPart) => ReportFolder | undefined;
}

export class JoinedFolders {
	readonly #connection: Connection;
	readonly #folders: WorkspaceFolders;
	readonly #options: JoinedOptions;
	readonly #known = new Map<string, Joined>();
	readonly #told = new Set<string>();
	/** Those that know what is joined. */
	#roots: readonly Root[] = [];
	#client: ClientAbilities | undefined;
	/** Settings pushed by a client that cannot be asked. */
	#sent: unknown;
	#count = 0;

	constructor(connection: Connection, folders: WorkspaceFolders, options: JoinedOptions) {
		this.#connection = connection;
		this.#folders = folders;
		this.#options = options;
	}

	start(client: ClientAbilities): void {
		this.#client = client;
	}

	/** @param sent the section `rapporteur` of the settings. */
	change(sent: unknown): void {
		this.#sent =
			typeof sent === 'object' && sent !== null && EARLIER_REPORTS in sent ? sent[EARLIER_REPORTS] : undefined;
	}

	/** The addresses of the folders that the user has named. */
	async named(): Promise<readonly string[]> {
		const setting = await this.#setting();
		const names = (Array.isArray(setting) ? setting : setting === undefined || setting === null ? [] : [setting]).slice(
			0,
			MOST,
		);
		return [...new Set(names.flatMap((name) => this.#addressOf(name) ?? []))];
	}

	/** Gives what is in the named folders to `roots` alone. Reads those not read yet, and forgets what is no longer named. */
	join(named: readonly string[], roots: readonly Root[]): void {
		const before = this.#roots;
		const left = before.filter(({ index }) => !roots.some((root) => root.index === index));
		this.#roots = roots;
		for (const [address, { part, folder, watching }] of this.#known) {
			const isNamed = named.includes(address);
			for (const { index } of isNamed ? left : before) part.leave(index);
			if (isNamed) continue;
			folder.stop();
			void watching.then((watcher) => watcher?.dispose());
			this.#known.delete(address);
		}
		for (const address of named) {
			const known = this.#known.get(address) ?? this.#begin(address);
			if (!known) continue;
			for (const { root, index } of roots) {
				// It reads these itself.
				const isOwn = address === root || address.startsWith(`${root}/`);
				if (isOwn) known.part.leave(index);
				else known.part.join(index);
			}
			void known.folder
				.scan()
				.catch((error: unknown) => this.#connection.console.warn(`Rapporteur could not look for reports: ${error}`));
		}
	}

	/** Files were created, deleted or changed. */
	moved(events: readonly FileEvent[]): void {
		for (const [address, { folder }] of this.#known) {
			const inside = events.flatMap(({ uri, type }) => {
				const path = pathFrom(address, uri);
				return path === undefined ? [] : [{ path, isGone: type === FileChangeType.Deleted }];
			});
			folder.moved(inside).catch(() => undefined);
		}
	}

	#begin(address: string): Joined | undefined {
		const part = new JoinedPart(++this.#count);
		const folder = this.#options.read(address, part);
		if (!folder) return undefined;
		const made = { part, folder, watching: this.#watch(address) };
		this.#known.set(address, made);
		return made;
	}

	/** Never rejects. */
	async #watch(address: string): Promise<Disposable | undefined> {
		if (!this.#client?.watchesFiles || !this.#client.watchesAnywhere || this.#folders.folderOf(address)) {
			return undefined;
		}
		const watchers = [{ globPattern: { baseUri: address, pattern: '**/*' } }];
		return this.#connection.client
			.register(DidChangeWatchedFilesNotification.type, { watchers })
			.catch(() => undefined);
	}

	async #setting(): Promise<unknown> {
		if (!this.#client?.configuration) return this.#sent;
		const asked = this.#connection.workspace
			.getConfiguration({ section: `rapporteur.${EARLIER_REPORTS}` })
			.catch(() => undefined);
		return inTime(asked, ANSWER, undefined, () => undefined);
	}

	#addressOf(name: unknown): string | undefined {
		const path = typeof name === 'string' ? this.#pathOf(name.trim()) : undefined;
		if (path !== undefined) return normalUri(URI.file(path).toString());
		const message = `The setting rapporteur.${EARLIER_REPORTS}: ${JSON.stringify(name)} is not the whole path of a folder. Write it from the top, such as /home/ana/minutes or C:\\Minutes.`;
		if (!this.#told.has(message)) {
			this.#connection
				.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
				.catch(() => undefined);
		}
		this.#told.add(message);
		return undefined;
	}

	#pathOf(name: string): string | undefined {
		const { home } = this.#options;
		if (home !== undefined && /^~(?:[/\\]|$)/.test(name)) return home + name.slice(1);
		return /^(?:\/|[A-Za-z]:[/\\]|\\\\[^\\])/.test(name) ? name : undefined;
	}
}
