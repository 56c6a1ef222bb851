/**
 * What the workspace's reports know, folder by folder: nothing from one is offered in another. A folder is read when
 * the first document in it is opened.
 */
import type { Connection, FileEvent } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Settings } from '../../config/index.js';
import { readOptionsOf } from '../../engine/index.js';
import type { Report } from '../../report/index.js';
import {
	type Dated,
	type Digest,
	Earlier,
	fullDigestOf,
	type IndexPart,
	ownPart,
	ReportIndex,
} from '../../workspace/index.js';
import type { ClientAbilities } from '../protocol/abilities.js';
import { inTime } from '../protocol/in-time.js';
import { FileChangeType } from '../protocol/library.js';
import { Progress } from '../protocol/progress.js';
import { section } from './configuration.js';
import type { FileAccess, Storage } from './file-access.js';
import { pathFrom, type WorkspaceFolders } from './folders.js';
import { JoinedFolders } from './joined-folders.js';
import { hiddenIn } from './left-out.js';
import { addressIn } from './markdown-files.js';
import { isTemplate } from './own-templates.js';
import { PATIENCE, PAUSE, type Quiet } from './quiet.js';
import type { FolderAccess } from './report-files.js';
import { ReportFolder } from './report-folder.js';
import { ReportStore } from './report-store.js';
import { SaidReports } from './said-reports.js';

/** With fewer files, reading is over before anyone has seen the progress message. */
const SHOWN = 100;
/** How often a server that is not told of changed files looks for them, in milliseconds. */
const AGAIN = 30_000;
/** In a browser or a virtual workspace, each file may come over the network. */
const MOST_REMOTE = 2_000;

interface Known {
	readonly folder: ReportFolder;
	readonly index: ReportIndex;
	scanned: number;
}

export interface ReportsOptions {
	readonly disk: FileAccess | undefined;
	/** Through the client. */
	readonly remote: FileAccess;
	/** The user's own folder, for `~`. */
	readonly home: string | undefined;
	readonly storage: Storage | undefined;
	/** Of the program. */
	readonly version: () => string;
	/** Of a file that may not be open. */
	readonly settingsOf: (uri: string) => Promise<Settings>;
	readonly quiet: Quiet;
	/** Called when reports have been read, or say something else. */
	readonly changed: () => void;
}

export class Reports {
	readonly #connection: Connection;
	readonly #folders: WorkspaceFolders;
	readonly #options: ReportsOptions;
	/** By the address of the folder. */
	readonly #known = new Map<string, Known>();
	readonly #said: SaidReports;
	readonly #joined: JoinedFolders;
	#client: ClientAbilities | undefined;

	constructor(connection: Connection, folders: WorkspaceFolders, options: ReportsOptions) {
		this.#connection = connection;
		this.#folders = folders;
		this.#options = options;
		this.#joined = new JoinedFolders(connection, folders, {
			home: options.home,
			read: (root, part) => (this.#accessTo('file') ? this.#folder(root, part) : undefined),
		});
		this.#said = new SaidReports({
			pause: PAUSE,
			take: (uri, report) => this.#take(uri, report),
			isBusy: () => options.quiet.isBusy(),
			changed: () => options.changed(),
		});
	}

	start(client: ClientAbilities): void {
		this.#client = client;
		this.#joined.start(client);
	}

	/** What other reports know for the one at `uri`; `undefined` if nobody can look. */
	around(uri: string): Earlier | undefined {
		const known = this.#knownAt(uri);
		return known && new Earlier(() => known.index, known.path);
	}

	/** Of the report at a path that {@link around} names for the one at `uri`. */
	addressOf(uri: string, path: string): string {
		return addressIn(this.#folders.folderOf(uri) ?? '', path);
	}

	/** Changes whenever {@link around} may answer differently. */
	generationFor(uri: string): number {
		return this.#knownAt(uri)?.index.generation ?? 0;
	}

	/** A document was opened: its folder is read, starting with the files next to it. */
	opened(uri: string): void {
		const at = this.#at(uri);
		if (!at) return;
		let known = this.#known.get(at.root);
		const now = Date.now();
		if (!known) {
			const index = new ReportIndex();
			known = { index, folder: this.#folder(at.root, ownPart(index)), scanned: now };
			this.#known.set(at.root, known);
			this.#unasked(this.#join());
		} else if (this.#client?.watchesFiles || now - known.scanned < AGAIN) return;
		known.scanned = now;
		this.#unasked(known.folder.scan(at.path));
	}

	/**
	 * Waits a short while for the reports in the workspace folder of `uri` that are still to be read.
	 *
	 * @returns whether none is left.
	 */
	async settled(uri: string): Promise<boolean> {
		this.opened(uri);
		const known = this.#knownAt(uri);
		if (!known) return true;
		const end = () => true;
		return inTime(known.folder.settled().then(end, end), PATIENCE, false, () => undefined);
	}

	/** What is known of the reports in the workspace folder of `uri`, after such a wait. */
	async known(uri: string): Promise<readonly Dated[]> {
		await this.settled(uri);
		const known = this.#knownAt(uri);
		return known ? datedIn(known.index) : [];
	}

	/** All that is known now, by the addresses of the reports. */
	all(): ReadonlyMap<string, Digest> {
		const found = [...this.#known].flatMap(([root, { index }]) =>
			datedIn(index).map(({ path, digest }) => [addressIn(root, path), digest] as const),
		);
		return new Map(found);
	}

	/** An open document has been read. */
	said(uri: string, report: Report): void {
		if (this.#at(uri)) this.#said.add(uri, report);
	}

	closed(uri: string): void {
		this.#said.delete(uri);
		const at = this.#at(uri);
		if (at) this.#known.get(at.root)?.folder.release(at.path);
	}

	/** Files were created, deleted or changed. */
	moved(events: readonly FileEvent[]): void {
		this.#joined.moved(events);
		for (const [root, { folder }] of this.#known) {
			const inside = events.flatMap(({ uri, type }) => {
				const at = this.#at(uri);
				return at?.root === root ? [{ path: at.path, isGone: type === FileChangeType.Deleted }] : [];
			});
			this.#unasked(folder.moved(inside));
		}
	}

	/** A document was saved, in an editor that does not report file changes. */
	saved(uri: string): void {
		this.moved([{ uri, type: FileChangeType.Changed }]);
	}

	/** @param sent the parameter `settings` of `workspace/didChangeConfiguration`. */
	settingsChanged(sent: unknown): void {
		this.#joined.change(section(sent));
		this.refresh();
	}

	/** A settings file may have changed, by which reports are read. */
	settingsRead(): void {
		const now = Date.now();
		// A client that does not watch files has them read at every turn.
		const due = [...this.#known.values()].filter(({ scanned }) => this.#client?.watchesFiles || now - scanned >= AGAIN);
		for (const known of due) {
			known.scanned = now;
			this.#unasked(known.folder.scan());
		}
	}

	/** Folders were added or removed, or other files are hidden. */
	refresh(): void {
		for (const [root, { folder }] of this.#known) {
			if (this.#folders.all.includes(root)) this.#unasked(folder.scan());
			else {
				folder.stop();
				this.#known.delete(root);
			}
		}
		this.#unasked(this.#join());
	}

	/** Reads the folders that the user has named, and gives what is in them to all workspace folders. */
	async #join(): Promise<void> {
		const named = this.#known.size > 0 ? await this.#joined.named() : [];
		const roots = [...this.#known].map(([root, { index }]) => ({ root, index }));
		this.#joined.join(roots.length > 0 ? named : [], roots);
	}

	#accessTo(scheme: string): FolderAccess | undefined {
		const { disk, remote } = this.#options;
		const access = disk && scheme === 'file' ? disk : this.#client?.readsFolders ? remote : undefined;
		if (!access?.entries || !access.stamp) return undefined;
		return { read: access.read, entries: access.entries, stamp: access.stamp };
	}

	#at(uri: string): { readonly root: string; readonly path: string } | undefined {
		const root = this.#folders.folderOf(uri);
		const path = this.#folders.pathOf(uri);
		if (root === undefined || path === undefined || !this.#accessTo(URI.parse(root).scheme)) return undefined;
		return { root, path };
	}

	/** The folder of a document, once it was read, and where the document lies in it. */
	#knownAt(uri: string): (Known & { readonly path: string }) | undefined {
		const at = this.#at(uri);
		const known = at && this.#known.get(at.root);
		return known && { ...known, path: at.path };
	}

	/** @returns whether it says something new. */
	#take(uri: string, report: Report): boolean {
		const known = this.#knownAt(uri);
		if (!known) return false;
		const { generation } = known.index;
		try {
			known.folder.take(known.path, fullDigestOf(report), report.rope);
		} catch (error) {
			this.#connection.console.warn(`Rapporteur could not note what ${known.path} says: ${error}`);
		}
		return known.index.generation !== generation;
	}

	#folder(root: string, index: IndexPart): ReportFolder {
		const { storage, version, settingsOf, disk, quiet, changed } = this.#options;
		const { scheme } = URI.parse(root);
		const isRemote = scheme !== 'file' || !disk;
		const progress = new Progress(this.#connection, 'Reading earlier reports', SHOWN, () => folder.stop());
		const folder = new ReportFolder(root, index, {
			access: this.#accessTo(scheme)!,
			store: storage && new ReportStore(storage, root, version()),
			quiet: () => quiet.come(),
			hidden: () => hiddenIn(root, this.#connection, this.#client),
			optionsFor: async (address) => {
				const settings = await settingsOf(address);
				return isTemplate(pathFrom(root, address), settings.templates) ? undefined : readOptionsOf(settings);
			},
			...(isRemote && { most: MOST_REMOTE }),
			progress: (done, all) => progress.at(done, all),
			log: (message) => this.#connection.console.info(message),
			settled: changed,
		});
		return folder;
	}

	/** For work that nobody waits for. */
	#unasked(work: Promise<void>): void {
		work.catch((error: unknown) => this.#connection.console.warn(`Rapporteur could not look for reports: ${error}`));
	}
}

/** A report from elsewhere has no place in the folder that the next one could stand beside. */
function datedIn(index: ReportIndex): readonly Dated[] {
	const own = ownPart(index);
	return own.paths().map((path) => ({ path, digest: own.get(path)! }));
}
