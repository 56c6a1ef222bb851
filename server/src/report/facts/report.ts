import { type BlockFailure, type Origin, Revision, type Walks } from '../../incremental/index.js';
import type { FrontMatter } from '../../syntax/index.js';
import { countWhile, type Rope, type Text } from '../../text/index.js';
import type { Facts, ReadBlock } from './model.js';

/** `report`: the record of a meeting that took place. `agenda`: calls or plans one, and records nothing of it. */
export type Kind = 'report' | 'agenda' | 'other';

/** What is known of a document besides its text. */
export interface ReadOptions {
	readonly annexWords?: readonly string[];
	/** As written: `Annex II`. */
	readonly externalAnnexes?: readonly string[];
	/** Decides the document's kind; otherwise the document itself does. */
	readonly kind?: Kind;
	readonly kindReason?: string;
	/** Of the file, relative to the workspace, with `/`: its name may reveal the kind. */
	readonly path?: string;
	/** The name of the folder that the path is relative to: somebody may have opened `minutes`, and nothing above it. */
	readonly root?: string;
	/** What a reader of the whole threw: then nothing about the whole is asked to tell its kind. */
	readonly error?: unknown;
}

/**
 * One version of a document as it was read: what all queries of this layer are asked of. Its own fields are their
 * inputs; what it says of a meeting is a query: `annexes(report)`, `participants(report)`, `kind(report)`.
 */
export class Report extends Revision<Facts> {
	/** The text, in pieces that versions of a document share, so that no keystroke copies it. */
	readonly rope: Text;
	readonly frontMatter?: FrontMatter;
	readonly options: ReadOptions;
	readonly #rope: Rope;

	constructor(
		rope: Rope,
		blocks: readonly ReadBlock[],
		frontMatter: FrontMatter | undefined,
		options: ReadOptions,
		origin?: Origin<Facts>,
		walks?: Walks,
	) {
		super(blocks, origin, walks);
		this.rope = rope;
		this.#rope = rope;
		if (frontMatter) this.frontMatter = frontMatter;
		this.options = options;
	}

	/** As one string, built on first use: what runs at every keystroke reads `rope` instead. */
	get text(): string {
		return this.#rope.toString();
	}

	/** Of its file, relative to the workspace, with `/`. */
	get path(): string | undefined {
		return this.options.path;
	}

	/** Where what is read of it begins, after front matter, and where it ends: a part is not the whole text. */
	get start(): number {
		return this.blocks[0]?.from ?? 0;
	}
	get end(): number {
		return this.blocks.at(-1)?.to ?? this.rope.length;
	}

	/**
	 * Some of its blocks as a report of its own. Text and places are those of the whole; front matter and the name of the
	 * file, which speak of the whole, are left out.
	 *
	 * @param before the part of the revision before that it follows.
	 */
	part(role: PartRole, blocks: readonly ReadBlock[], before: Report | undefined): Report {
		return new Part(this, this.#rope, role, blocks, before && { before, head: 0, tail: 0 });
	}

	/** Absent for a whole document. */
	get role(): PartRole | undefined {
		return undefined;
	}
}

/** `meeting`: one of several meetings in one file. `preface`: what stands before the first of them. */
export type PartRole = 'meeting' | 'preface';

class Part extends Report {
	readonly #whole: Report;
	readonly #role: PartRole;

	constructor(
		whole: Report,
		rope: Rope,
		role: PartRole,
		blocks: readonly ReadBlock[],
		origin: Origin<Facts> | undefined,
	) {
		const { path: _, ...options } = whole.options;
		super(rope, blocks, undefined, options, origin, whole.walks);
		this.#whole = whole;
		this.#role = role;
	}

	override get role(): PartRole {
		return this.#role;
	}

	/** Whoever checks the whole is to hear of it. */
	override note(failures: readonly BlockFailure[]): void {
		if (failures.length === 0) return;
		const first = this.#whole.blocks.indexOf(this.blocks[0]!);
		this.#whole.note(failures.map(({ index, error }) => ({ index: first + index, error })));
	}
}

/** The index of the block that holds what begins at `place`, or of the last one before it. */
export function blockAt(blocks: readonly ReadBlock[], place: number): number {
	return countWhile(blocks, ({ from }) => from <= place) - 1;
}

const NONE: readonly string[] = [];

/** The inputs of queries. */
export const input = {
	text: ({ rope }: Report): Text => rope,
	/** Where what is to be read of it begins. */
	start: ({ start }: Report): number => start,
	/** … and ends. */
	end: ({ end }: Report): number => end,
	blocks: ({ blocks }: Report): readonly ReadBlock[] => blocks,
	frontMatter: ({ frontMatter }: Report): FrontMatter | undefined => frontMatter,
	path: ({ path }: Report): string | undefined => path,
	/** The same, from the folder that it is relative to. */
	pathInRoot: ({ path, options: { root } }: Report): string | undefined =>
		path === undefined || root === undefined ? path : `${root}/${path}`,
	annexWords: ({ options }: Report): readonly string[] => options.annexWords ?? NONE,
	externalAnnexes: ({ options }: Report): readonly string[] => options.externalAnnexes ?? NONE,
	/** The document's kind according to settings, and why. */
	givenKind: ({ options }: Report): Kind | undefined => options.kind,
	givenKindReason: ({ options }: Report): string => options.kindReason ?? '',
};
