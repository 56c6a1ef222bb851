/**
 * The reports of one workspace folder, read in the background: what each says is kept in an index, and read again when
 * the file changes. An open report is indexed as it is being typed.
 */
import type { Text } from '../../text/index.js';
import type { Digest, IndexPart } from '../../workspace/index.js';
import { otherMessages } from '../protocol/other-messages.js';
import { LeftOut } from './left-out.js';
import { MARKDOWN } from './markdown-files.js';
import { type Loaded, type ReadingTools, ReportFiles } from './report-files.js';
import { UnreadFiles } from './unread-files.js';

/** What a folder needs of the server. */
export interface Surroundings extends ReadingTools {
	/** Resolves when nobody is typing. */
	readonly quiet: () => Promise<void>;
	/** The patterns of what the editor hides. */
	readonly hidden: () => Promise<readonly string[]>;
	/** How many files are read at most; all of them if absent. */
	readonly most?: number;
	/** Progress of reading all files; called often. */
	readonly progress: (done: number, all: number) => void;
	/** A sentence for the log. */
	readonly log: (message: string) => void;
	/** Called when all that was to be read has been read. */
	readonly settled: () => void;
}

/** How many files are read from the disk at the same time. */
const AT_ONCE = 4;
/** What leaves out some files of its folder. */
const PATTERNS = /(?:^|\/)\.gitignore$/;
/** The path of a folder, or of a file with a name like those of folders. */
const FOLDER = /(?:^|\/)[^/.]+$/;

export class ReportFolder {
	readonly #root: string;
	readonly #index: IndexPart;
	readonly #around: Surroundings;
	readonly #files: ReportFiles;
	/** Paths to read, the next one first. */
	#waiting = new Set<string>();
	/** Paths that are being read, until something newer is known of them. */
	readonly #reading = new Set<string>();
	readonly #stamps = new Map<string, string>();
	/** Read from the editor, not from the disk: their text. */
	readonly #open = new Map<string, Text>();
	/** The text of those whose file is gone. An editor may keep a document open, unseen, long after that. */
	readonly #fileless = new Map<string, Text>();
	readonly #unread = new UnreadFiles();
	#leftOut: LeftOut | undefined;
	/** Those that are one too many. */
	#tooMany: ReadonlySet<string> = new Set();
	#working: Promise<void> | undefined;
	#scanning: Promise<void> | undefined;
	/** A scan that is asked for, and has not begun. */
	#next: { readonly near: string | undefined } | undefined;
	#stopped = false;
	#done = 0;
	/** The log says that some files are left out. */
	#toldMost = false;

	/** @param root the address of the folder, without a slash at the end. */
	constructor(root: string, index: IndexPart, around: Surroundings) {
		this.#root = root;
		this.#index = index;
		this.#around = around;
		this.#files = new ReportFiles(root, around, this.#unread);
	}

	/**
	 * Looks for reports that were created, deleted or changed; the files next to `near` are read first. One scan at a
	 * time: who asks during one waits for another, since it may have begun before what has changed.
	 */
	async scan(near?: string): Promise<void> {
		if (this.#stopped) return;
		this.#next = { near };
		this.#scanning ??= this.#scanAll();
		await this.#scanning;
	}

	async #scanAll(): Promise<void> {
		try {
			while (this.#next) {
				const { near } = this.#next;
				this.#next = undefined;
				await this.#scan(near);
			}
		} finally {
			this.#scanning = undefined;
		}
	}

	/** Resolves when every known report has been read. */
	async settled(): Promise<void> {
		await this.#scanning;
		while (this.#working !== undefined) await this.#working;
	}

	/** Stops reading in the background. */
	stop(): void {
		this.#stopped = true;
		this.#next = undefined;
		this.#waiting.clear();
	}

	/** Files and folders are gone, or were created or changed. */
	async moved(events: readonly { readonly path: string; readonly isGone: boolean }[]): Promise<void> {
		const gone = new Set(events.flatMap(({ path, isGone }) => (isGone ? [path] : [])));
		// First, for a file that is replaced is gone and comes again.
		if (gone.size > 0) this.#gone(gone);
		// A scan in progress may have passed where they are now.
		await this.#scanning;
		const leftOut = this.#leftOut;
		if (this.#stopped || !leftOut) return;
		const paths = events.flatMap(({ path, isGone }) => (isGone ? [] : [path]));
		const files = paths.filter((path) => MARKDOWN.test(path) && !leftOut.has(path) && !this.#tooMany.has(path));
		if (files.length > 0) this.#want(files);
		// A folder, whose files a client need not report one by one.
		const isFolder = (path: string): boolean => FOLDER.test(path) && !leftOut.has(`${path}/`);
		const isPatterns = ({ path }: { readonly path: string }): boolean =>
			PATTERNS.test(path) && !leftOut.has(`${folderOf(path)}/`);
		if (paths.some(isFolder) || events.some(isPatterns)) await this.scan();
	}

	#gone(all: ReadonlySet<string>): void {
		const isGone = (path: string): boolean => path !== '' && (all.has(path) || isGone(folderOf(path)));
		for (const known of [...this.#index.paths()]) {
			if (!isGone(known)) continue;
			const text = this.#open.get(known);
			if (text) this.#fileless.set(known, text);
			this.#open.delete(known);
			this.#forget(known);
		}
		this.#drop(isGone);
		this.#around.settled();
	}

	/** Such files are not read, or were read in vain. */
	#drop(isMeant: (path: string) => boolean): void {
		for (const paths of [this.#waiting, this.#reading]) {
			for (const path of paths) if (isMeant(path)) paths.delete(path);
		}
	}

	/** An open report now says this. One without a file counts once somebody has typed in it. */
	take(path: string, digest: Digest, text: Text): void {
		if (this.#fileless.get(path) === text) return;
		const isNew = !this.#open.has(path) && !this.#fileless.has(path);
		this.#open.set(path, text);
		this.#reading.delete(path);
		this.#index.set(path, digest);
		// A server that is started anew is told of those without a file, too.
		if (isNew) void this.#forgetIfGone(path);
	}

	async #forgetIfGone(path: string): Promise<void> {
		if (await this.#files.isGone(path)) this.#gone(new Set([path]));
	}

	/** A report was closed: its file counts again. */
	release(path: string): void {
		this.#fileless.delete(path);
		if (!this.#open.delete(path)) return;
		this.#stamps.delete(path);
		if (this.#stopped || !this.#leftOut || this.#leftOut.has(path)) this.#forget(path);
		else this.#want([path]);
	}

	async #scan(near: string | undefined): Promise<void> {
		const leftOut = new LeftOut(await this.#around.hidden());
		const found = await this.#files.list(leftOut);
		if (this.#stopped) return;
		this.#leftOut = leftOut;
		const chosen = this.#choose(found, near);
		const there = new Set(chosen);
		for (const path of [...this.#index.paths()]) {
			if (!there.has(path) && !this.#open.has(path)) this.#forget(path);
		}
		this.#drop((path) => !there.has(path));
		this.#want(chosen);
	}

	/** As many of `found` as are read, those in the folders of `near` and of open reports first. */
	#choose(found: readonly string[], near: string | undefined): readonly string[] {
		const { most = Number.POSITIVE_INFINITY } = this.#around;
		const folder = near === undefined ? undefined : folderOf(near);
		const besideOpen = new Set([...this.#open.keys()].map(folderOf));
		const rank = (path: string): number => (folderOf(path) === folder ? 0 : besideOpen.has(folderOf(path)) ? 1 : 2);
		// Of the others, the latest are most likely the last in each folder.
		const ordered = [...found].reverse().sort((a, b) => rank(a) - rank(b));
		if (ordered.length > most && !this.#toldMost) {
			this.#toldMost = true;
			this.#around.log(
				`Rapporteur reads ${most} of the ${ordered.length} Markdown files in ${this.#root} for what earlier reports say, those beside the open ones first. The others are left out`,
			);
		}
		this.#tooMany = new Set(ordered.slice(most));
		return ordered.slice(0, most);
	}

	#want(paths: readonly string[]): void {
		const later = [...this.#waiting];
		this.#waiting = new Set([...paths, ...later]);
		this.#working ??= this.#work().finally(() => {
			this.#working = undefined;
		});
	}

	async #work(): Promise<void> {
		// So that those waiting for it get on first.
		await otherMessages();
		while (this.#waiting.size > 0) {
			// A few are read between two keys.
			if (this.#waiting.size > AT_ONCE) await this.#around.quiet();
			const paths = [...this.#waiting].slice(0, AT_ONCE);
			for (const path of paths) {
				this.#waiting.delete(path);
				if (!this.#open.has(path)) this.#reading.add(path);
			}
			const loaded = await Promise.all(paths.map((path) => this.#load(path)));
			for (const [i, each] of loaded.entries()) {
				await this.#note(paths[i]!, each);
				this.#reading.delete(paths[i]!);
				this.#done++;
			}
			this.#around.progress(this.#done, this.#done + this.#waiting.size);
		}
		this.#done = 0;
		this.#unread.tell(this.#around.log);
		this.#store();
		this.#around.settled();
	}

	async #load(path: string): Promise<Loaded | undefined> {
		return this.#reading.has(path) ? this.#files.load(path, this.#stamps.get(path)) : undefined;
	}

	async #note(path: string, loaded: Loaded | undefined): Promise<void> {
		if (!this.#reading.has(path)) return;
		if (!loaded) {
			this.#forget(path);
			return;
		}
		const { stamp, text } = loaded;
		if (text === undefined && !loaded.digest) return;
		const digest = text === undefined ? loaded.digest : await this.#files.digest(path, text);
		if (this.#reading.has(path)) {
			this.#stamps.set(path, stamp);
			this.#index.set(path, digest);
		}
		if (text !== undefined) await otherMessages();
	}

	#forget(path: string): void {
		this.#stamps.delete(path);
		this.#index.set(path, undefined);
	}

	/** An open document may never be saved, so it is not kept. */
	#store(): void {
		this.#around.store?.keep(() =>
			[...this.#stamps].flatMap(([path, stamp]) => {
				const digest = this.#open.has(path) ? undefined : this.#index.get(path);
				return digest ? [[path, { stamp, digest }] as const] : [];
			}),
		);
	}
}

function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
