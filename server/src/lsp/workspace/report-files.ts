/** The files of one workspace folder, as reports: which there are, and what each says. Remembers nothing of them. */
import { Pace, type ReadOptions } from '../../report/index.js';
import { type Digest, readDigest } from '../../workspace/index.js';
import { inSteps } from '../protocol/in-steps.js';
import type { FileAccess } from './file-access.js';
import type { LeftOut } from './left-out.js';
import { addressIn, listMarkdown } from './markdown-files.js';
import type { ReportStore } from './report-store.js';
import type { UnreadFiles } from './unread-files.js';

export type FolderAccess = Required<Pick<FileAccess, 'read' | 'entries' | 'stamp'>>;

/** What reading needs of the server. */
export interface ReadingTools {
	readonly access: FolderAccess;
	/** Keeps what was read between starts. */
	readonly store: ReportStore | undefined;
	/** How the report at an address is read; `undefined` for what is none. */
	readonly optionsFor: (address: string) => Promise<ReadOptions | undefined>;
}

/** What a file holds. */
export interface Loaded {
	/** Differs whenever the file, or how it is read, has changed. */
	readonly stamp: string;
	/** Its text, or what the store has kept of it; neither if the file is as it was. */
	readonly text?: string;
	readonly digest?: Digest;
}

/** No report that somebody wrote is longer, in characters. */
const LONGEST = 500_000;
/** How long reading one may take, in milliseconds. */
const LIMIT = 5_000;

export class ReportFiles {
	readonly #root: string;
	readonly #tools: ReadingTools;
	readonly #unread: UnreadFiles;

	/** @param root the address of the folder, without a slash at the end. @param unread is told of what cannot be read. */
	constructor(root: string, tools: ReadingTools, unread: UnreadFiles) {
		this.#root = root;
		this.#tools = tools;
		this.#unread = unread;
	}

	list(leftOut: LeftOut): Promise<string[]> {
		return listMarkdown(this.#root, leftOut, this.#tools.access, (path, error) => this.#unread.add(path, error));
	}

	/** Whether there is none; not if nobody can tell. */
	isGone(path: string): Promise<boolean> {
		return this.#tools.access.stamp(this.#addressOf(path)).then(
			(stamp) => stamp === undefined,
			() => false,
		);
	}

	/**
	 * Never rejects.
	 *
	 * @param before the stamp when it was loaded last.
	 * @returns `undefined` for a file that is missing, no report, or cannot be read.
	 */
	async load(path: string, before: string | undefined): Promise<Loaded | undefined> {
		try {
			return await this.#load(path, before);
		} catch (error) {
			this.#unread.add(path, error);
			return undefined;
		}
	}

	async #load(path: string, before: string | undefined): Promise<Loaded | undefined> {
		// Before the text: a change between the two is seen next time.
		const options = await this.#optionsFor(path);
		const on = options && (await this.#tools.access.stamp(this.#addressOf(path)));
		if (on === undefined) return undefined;
		const stamp = `${on} ${JSON.stringify(options)}`;
		if (before === stamp) return { stamp };
		const digest = await this.#tools.store?.take(path, stamp);
		if (digest) return { stamp, digest };
		this.#unread.delete(path);
		const text = await this.#tools.access.read(this.#addressOf(path), [this.#root]);
		if (text !== undefined && text.length <= LONGEST) return { stamp, text };
		if (text !== undefined) this.#unread.add(path, `it is longer than ${LONGEST / 1_000} thousand characters`);
		return undefined;
	}

	/** What the report at `path` says, read in steps; `undefined` if it cannot be read. Never rejects. */
	async digest(path: string, text: string): Promise<Digest | undefined> {
		const pace = new Pace(() => performance.now(), LIMIT);
		try {
			const options = await this.#optionsFor(path);
			return await inSteps(readDigest(text, { ...options, path }, pace), pace);
		} catch (error) {
			this.#unread.add(path, error);
			return undefined;
		}
	}

	#optionsFor(path: string): Promise<ReadOptions | undefined> {
		return this.#tools.optionsFor(this.#addressOf(path));
	}

	#addressOf(path: string): string {
		return addressIn(this.#root, path);
	}
}
