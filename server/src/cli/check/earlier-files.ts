/** What the files of one run, and those next to them, know of one another. */
import { dirname, resolve } from 'node:path';
import { readOptionsOf } from '../../engine/index.js';
import { ReportReader } from '../../report/index.js';
import type { Answers, Files } from '../../rules/index.js';
import { countWhile } from '../../text/index.js';
import {
	type Asker,
	answerOf,
	answersIn,
	type Digest,
	digestOf,
	Earlier,
	JoinedPart,
	type OpenAsks,
	ReportIndex,
} from '../../workspace/index.js';
import { namesIn } from '../files/names-in.js';
import { readSource } from '../files/read.js';
import { shownPath } from '../files/shown-path.js';
import type { Asking } from '../output/result.js';
import { FileSettings } from '../settings/file-settings.js';
import type { Layers } from '../settings/load-config.js';
import { Surroundings } from './surroundings.js';

/** Of the unchecked files in a folder, only so many before a checked one are read, by name, and as many after it. */
const MOST = 24;
/** No report that somebody wrote is longer, in bytes. */
const LARGEST = 1_000_000;

const MARKDOWN = /\.(?:md|markdown)$/i;

const NONE: Layers = [];

export class EarlierFiles {
	readonly #cwd: string;
	readonly #layers: ReadonlyMap<string, Layers>;
	readonly #settings: FileSettings;
	readonly #index = new ReportIndex();
	readonly #others: readonly string[];
	#joined: JoinedPart | undefined;
	readonly #surroundings: Surroundings;
	/** The reports in each folder, by name. */
	readonly #folders = new Map<string, readonly string[]>();
	/** Those that have been read, whether or not they could be. */
	readonly #read = new Set<string>();

	/**
	 * @param cwd what paths are relative to.
	 * @param layers of the settings, by folder.
	 * @param others files of folders that the user has named, from there.
	 */
	constructor(cwd: string, layers: ReadonlyMap<string, Layers>, others: readonly string[] = []) {
		this.#cwd = cwd;
		this.#layers = layers;
		this.#settings = new FileSettings(cwd);
		this.#others = others;
		this.#surroundings = new Surroundings(cwd);
	}

	add(path: string, digest: Digest): void {
		this.#read.add(path);
		this.#index.set(path, digest);
	}

	/** Takes in a file that is read for this purpose only. */
	addFile(path: string): void {
		if (this.#read.has(path)) return;
		this.#read.add(path);
		const digest = this.#digestAt(path);
		if (digest) this.#index.set(path, digest);
	}

	/** For one file; the others in its folder are read on demand. */
	around(path: string): Earlier {
		const index = () => {
			this.#readBeside(path);
			return this.#index;
		};
		return new Earlier(index, path);
	}

	answersTo(path: string, asks: OpenAsks, asker: Asker): Answers {
		this.#readBeside(path);
		return answersIn(this.#index, asks, asker);
	}

	/** The files around the one at `path`: not what is in them. */
	filesAround(path: string): Files {
		return this.#surroundings.around(path);
	}

	/** For one file, what those that have been taken in know so far. */
	soFar(path: string): Earlier {
		return new Earlier(() => this.#index, path);
	}

	/** Whether the answers that decide what is reported of the file at `path` are others by now. */
	differs(path: string, { asked, asker }: Asking): boolean {
		this.#readBeside(path);
		// What is undefined is absent from answers that have been kept as JSON.
		return asked.some(
			({ question, answer }) => JSON.stringify(answerOf(this.#index, question, asker)) !== JSON.stringify(answer),
		);
	}

	#readBeside(path: string): void {
		this.#readOthers();
		const folder = dirname(resolve(this.#cwd, path));
		const all = this.#folders.get(folder) ?? this.#reportsIn(folder);
		this.#folders.set(folder, all);
		const at = countWhile(all, (each) => each < path);
		for (const each of all.slice(Math.max(0, at - MOST), at + MOST)) if (each !== path) this.addFile(each);
	}

	#reportsIn(folder: string): readonly string[] {
		return namesIn(folder)
			.filter((name) => MARKDOWN.test(name))
			.map((name) => shownPath(resolve(folder, name), this.#cwd))
			.sort();
	}

	#readOthers(): void {
		if (this.#joined) return;
		this.#joined = new JoinedPart(1);
		this.#joined.join(this.#index);
		for (const path of this.#others) {
			// It may be among those that are checked.
			if (this.#index.get(path) === undefined) this.#joined.set(path, this.#digestAt(path));
		}
	}

	/** `undefined` if it cannot be read: nobody asked to have it checked. */
	#digestAt(path: string): Digest | undefined {
		try {
			const file = resolve(this.#cwd, path);
			const { text, bytes } = readSource(file, path);
			if (bytes.length > LARGEST) return undefined;
			const settings = this.#settings.of(path, this.#layers.get(dirname(file)) ?? NONE);
			return digestOf(new ReportReader().read(text, readOptionsOf(settings, path)));
		} catch {
			return undefined;
		}
	}
}

/** For a run in which the others are not known yet: it only records whether anything was asked. */
export function unanswered(path: string): Earlier {
	const nothing = new ReportIndex();
	return new Earlier(() => nothing, path);
}
