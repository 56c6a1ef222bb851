/** What the files of one run, and those next to them, know of one another. */
import type { Settings } from '../../config/merge-layers.js';
import { readOptionsOf } from '../../engine/index.js';
import type { ReportReader } from '../../report/index.js';
import {
	type Answered,
	type Asker,
	answerOf,
	type Digest,
	digestOf,
	Earlier,
	JoinedPart,
	ReportIndex,
	withSharedStrings,
} from '../../workspace/index.js';

/** What others may want to know of a file. Plain data. */
export interface Known {
	/** Relative to the working directory, with `/`. */
	readonly path: string;
	/** A `Digest` as JSON. */
	readonly digest: string;
	/** It lies in a folder that the user has named for this purpose. */
	readonly joined?: true;
}

/** What others may want to know of a report: a `Digest` as JSON. */
export function digestOfText(reader: ReportReader, text: string, settings: Settings, path: string): string {
	return JSON.stringify(digestOf(reader.read(text, readOptionsOf(settings, path))));
}

/** What a file has asked the others, and what they said. */
export interface Asking {
	readonly asker: Asker;
	readonly asked: readonly Answered[];
}

export class EarlierFiles {
	readonly #known: Known[] = [];
	#more: (() => Iterable<Known>) | undefined;
	#indexed: ReportIndex | undefined;

	/** @param more to be known, besides what is added: asked for only if somebody asks something. */
	constructor(more?: () => Iterable<Known>) {
		this.#more = more;
	}

	add(known: Known): void {
		this.#known.push(known);
	}

	all(): readonly Known[] {
		for (const known of this.#more?.() ?? []) this.#known.push(known);
		this.#more = undefined;
		return this.#known;
	}

	/** For one file. */
	around(path: string): Earlier {
		return new Earlier(() => this.#index(), path);
	}

	/** Whether the answers are others by now. */
	differs({ asked, asker }: Asking): boolean {
		// What is undefined is absent from answers that have been kept as JSON.
		return asked.some(
			({ question, answer }) => JSON.stringify(answerOf(this.#index(), question, asker)) !== JSON.stringify(answer),
		);
	}

	#index(): ReportIndex {
		if (this.#indexed) return this.#indexed;
		const index = new ReportIndex();
		const joined = new JoinedPart(1);
		joined.join(index);
		for (const { path, digest, joined: isJoined } of this.all()) {
			const part = isJoined ? joined : index;
			part.set(path, withSharedStrings(JSON.parse(digest) as Digest));
		}
		this.#indexed = index;
		return index;
	}
}
