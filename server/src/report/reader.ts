import type { Origin } from '../incremental/index.js';
import {
	type Block,
	cutBlocks,
	type DefinedLabels,
	type FrontMatter,
	readFrontMatter,
	recut,
} from '../syntax/index.js';
import { type Change, changeBetween, detached, Rope, type Text } from '../text/index.js';
import { directives } from './document/directives.js';
import { BlockReader, NO_LABELS, type ReaderOptions } from './facts/block-reader.js';
import { BLANK } from './facts/facts.js';
import type { Facts } from './facts/model.js';
import { type Kind, type ReadOptions, Report } from './facts/report.js';
import { recognised } from './kind/recognise.js';
import { Interruption, type Pace } from './pace.js';

/** A block as the parser is to see it, and what was read from it. */
interface Read extends Block {
	readonly source: string;
	/** The labels that it defines. */
	readonly labels: DefinedLabels;
	readonly facts: Facts;
}

/** What the next reading of a changed text can use again. */
interface State {
	readonly read: readonly Read[];
	/** By any block. */
	readonly defined: DefinedLabels;
	readonly frontMatter: FrontMatter | undefined;
}

/** What was read, and how many blocks are certain to be those of the last reading. */
interface Reading extends Pick<Origin<Facts>, 'head' | 'tail'> {
	readonly state: State;
}

/** An earlier state of a document. */
export interface Since {
	readonly report: Report;
	/** What has changed since, if known; otherwise it is found by comparing the texts. */
	readonly change?: Change;
}

/** How far the queries asked of every report got. */
interface Prepared {
	/** What a reader threw. */
	readonly error?: unknown;
	/** Time ran out. */
	readonly isOver: boolean;
}

/** A report, and how it was read. */
class ReadReport extends Report {
	readonly #state: State | undefined;

	constructor(text: Rope, state: State | undefined, options: ReadOptions, origin?: Origin<Facts>, pace?: Pace) {
		super(text, state?.read ?? [], state?.frontMatter, options, origin, pace);
		this.#state = state;
	}

	/** What the next reading can use; `undefined` if there was no time to read. */
	get state(): State | undefined {
		return this.#state;
	}
}

export function stateOf(report: Report): State | undefined {
	return report instanceof ReadReport ? report.state : undefined;
}

/** Reads texts. Caches the facts of every block, so that a keystroke costs one block. */
export class ReportReader {
	readonly #blocks: BlockReader;

	constructor(options?: ReaderOptions) {
		this.#blocks = new BlockReader(options);
	}

	/**
	 * Pure except for the cache, which changes no result. Never throws.
	 *
	 * @param since what was read of an earlier state of the same document: only the neighbourhood of the change is cut
	 * and read again. Any report will do; one with little in common only costs more.
	 */
	read(text: Text | string, options: ReadOptions = {}, since?: Since): Report {
		for (const steps = this.reading(text, options, since); ; ) {
			const step = steps.next();
			if (step.done) return step.value;
		}
	}

	/**
	 * Like {@link read}, in steps, between which others may have a turn.
	 *
	 * @param pace when the steps end. Once it is over, reading stops and the report has no blocks: half a report would
	 * seem to lack what is in the other half.
	 */
	*reading(text: Text | string, options: ReadOptions = {}, since?: Since, pace?: Pace): Generator<undefined, Report> {
		const rope = Rope.of(text);
		const last = since && stateOf(since.report);
		const turns = new Turns(pace, () => this.#blocks.begin(rope.length, last !== undefined));
		turns.begin();
		const read = last
			? yield* this.#again(rope, last, since.change ?? changeSince(since.report, rope), turns)
			: yield* this.#anew(rope, cutBlocks(rope.toString()), undefined, turns);
		if (read) {
			const { state, head, tail } = read;
			const origin = last && { before: since.report, head, tail };
			const report = new ReadReport(rope, state, options, origin, pace);
			const { error, isOver } = yield* this.#prepare(report, turns, pace);
			if (error !== undefined) return new ReadReport(rope, state, { ...options, error }, origin, pace);
			if (!isOver) return report;
		}
		return new ReadReport(rope, undefined, { ...(since && kindOf(since.report)), ...options });
	}

	/** Runs outside of rules what all of them need: others can have a turn, and no rule is blamed for its faults. */
	*#prepare(report: Report, turns: Turns, pace: Pace | undefined): Generator<undefined, Prepared> {
		for (;;) {
			try {
				directives(report);
				recognised(report);
				return { isOver: false };
			} catch (error) {
				if (!(error instanceof Interruption)) return { error, isOver: false };
				if (pace?.isOver()) return { isOver: true };
				yield;
				turns.begin();
			}
		}
	}

	/** `undefined` if time ran out. */
	*#again(text: Text, last: State, change: Change, turns: Turns): Generator<undefined, Reading | undefined> {
		const { read } = last;
		const { head, fresh, tail } = recut(read, text, change);
		// The cut before the change was in doubt, but usually holds. The first block may hold front matter.
		let same = 0;
		while (
			head > 0 &&
			same < fresh.length &&
			fresh[same]!.to <= change.from &&
			fresh[same]!.to === read[head + same]?.to
		) {
			same++;
		}
		const gone = read.slice(head + same, read.length - tail);
		const shift = change.inserted - (change.to - change.from);
		return yield* this.#anew(text, fresh.slice(same), { last, head: head + same, tail, shift, gone }, turns);
	}

	*#anew(
		text: Text,
		blocks: readonly Block[],
		reuse: Reuse | undefined,
		turns: Turns,
	): Generator<undefined, Reading | undefined> {
		let frontMatter = reuse && reuse.head > 0 ? reuse.last.frontMatter : undefined;
		/** Their facts are read once all labels are known. */
		const fresh = blocks.map((block): Mutable<Read> => {
			if (block.kind === 'front-matter') frontMatter = readFrontMatter(text.slice(block.from, block.to));
			const from = contentStart(block, text, frontMatter);
			const source = detached(text.slice(from, block.to));
			return { from, to: block.to, kind: block.kind, source, labels: NO_LABELS, facts: BLANK };
		});
		const labels = (each: Mutable<Read>): void => {
			each.labels = this.#blocks.labels(each.source);
		};
		if (!(yield* turns.each(fresh, labels))) return undefined;
		const before = reuse ? reuse.last.read.slice(0, reuse.head) : [];
		const after = reuse ? moved(reuse.last.read.slice(reuse.last.read.length - reuse.tail), reuse.shift) : [];

		// Typing in the address of a definition changes no label.
		if (reuse && defineTheSame(fresh, reuse.gone)) {
			const { last, head, tail } = reuse;
			if (!(yield* turns.each(fresh, this.#reader(last.defined)))) return undefined;
			const read = before.concat(fresh, after);
			return { state: { ...last, read, frontMatter }, head, tail };
		}
		const defined = union(
			[before, fresh, after].flatMap((some) => some.filter(definesAny).map(({ labels }) => labels)),
		);
		const copy = (each: Read): Read => ({ ...each });
		const read = reuse ? [...before.map(copy), ...fresh, ...after.map(copy)] : fresh;
		if (!(yield* turns.each(read, this.#reader(defined)))) return undefined;
		return { state: { read, defined, frontMatter }, head: 0, tail: 0 };
	}

	/** Reads the facts of a block. */
	#reader(defined: DefinedLabels): (block: Mutable<Read>) => void {
		return (block) => {
			block.facts = this.#blocks.facts(block.source, defined);
		};
	}
}

/** Reads blocks one by one, giving others a turn in between. */
class Turns {
	readonly #pace: Pace | undefined;
	readonly begin: () => void;

	/** @param begin is called at the start and after each turn of others, who may have read another text. */
	constructor(pace: Pace | undefined, begin: () => void) {
		this.#pace = pace;
		this.begin = begin;
	}

	/** @returns whether there was time for all. */
	*each<T extends Pick<Read, 'source'>>(all: readonly T[], read: (one: T) => void): Generator<undefined, boolean> {
		for (const one of all) {
			read(one);
			if (!this.#pace?.isDue(one.source.length)) continue;
			if (this.#pace.isOver()) return false;
			yield;
			this.begin();
		}
		return true;
	}
}

function kindOf(report: Report): { readonly kind: Kind; readonly kindReason: string } {
	const { kind, kindReason } = recognised(report);
	return { kind, kindReason };
}

function changeSince(report: Report, rope: Rope): Change {
	return report.rope === rope ? { from: 0, to: 0, inserted: 0 } : changeBetween(report.text, rope.toString());
}

function defineTheSame(one: readonly Pick<Read, 'labels'>[], other: readonly Pick<Read, 'labels'>[]): boolean {
	const [some, others] = [one.filter(definesAny), other.filter(definesAny)];
	if (some.length === 0 && others.length === 0) return true;
	const [a, b] = [some, others].map((all) => union(all.map(({ labels }) => labels)));
	return isEqual(a!.links, b!.links) && isEqual(a!.notes, b!.notes);
}

function isEqual(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	return one.size === other.size && [...one].every((each) => other.has(each));
}

function definesAny({ labels }: Pick<Read, 'labels'>): boolean {
	return labels !== NO_LABELS;
}

function moved(all: readonly Read[], by: number): readonly Read[] {
	if (by === 0) return all;
	return all.map(({ from, to, kind, source, labels, facts }) => {
		return { from: from + by, to: to + by, kind, source, labels, facts };
	});
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Reuse {
	readonly last: State;
	/** How many blocks at the start are unchanged, and how many at the end, moved by `shift`. */
	readonly head: number;
	readonly tail: number;
	readonly shift: number;
	/** The blocks between them that are gone. */
	readonly gone: readonly Read[];
}

/** The parser drops a byte-order mark without counting it; neither that nor front matter is parsed. */
export function contentStart({ from, kind }: Block, text: Text, frontMatter: FrontMatter | undefined): number {
	if (kind === 'front-matter' && frontMatter) return frontMatter.span.to;
	return from === 0 && text.slice(0, 1) === '\uFEFF' ? 1 : from;
}

function union(all: readonly DefinedLabels[]): DefinedLabels {
	const links = new Set<string>();
	const notes = new Set<string>();
	for (const labels of all) {
		for (const label of labels.links) links.add(label);
		for (const label of labels.notes) notes.add(label);
	}
	return { links, notes };
}
