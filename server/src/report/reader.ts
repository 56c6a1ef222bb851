import {
	type Block,
	cutBlocks,
	type DefinedLabels,
	type FrontMatter,
	readFrontMatter,
	recut,
} from '../syntax/index.js';
import { type Change, changeBetween, Rope, type Text } from '../text/index.js';
import { assemble, type ReadOptions } from './assemble.js';
import { BlockReader, NO_LABELS } from './block-reader.js';
import { BLANK, type Facts } from './facts.js';
import type { Report } from './model.js';
import { Interruption, type Pace, setPace } from './pace.js';
import { PerObject } from './per-object.js';
import { succeed } from './succession.js';

/** A block as the parser is to see it, and what was read of it. */
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

/** An earlier state of a document. */
export interface Since {
	readonly report: Report;
	/** What has changed since, where that is known; else it is found by comparing the texts. */
	readonly change?: Change;
}

const states = new PerObject<Report, State>();

/** What the next reading can use; nothing for a report that was not read from a text. */
export function stateOf(report: Report): State | undefined {
	return states.get(report);
}

/** Reads texts. Keeps the facts of every block, so that a keystroke costs one block. */
export class ReportReader {
	readonly #blocks = new BlockReader();

	/**
	 * Pure but for what is kept, which changes no result. Never throws.
	 *
	 * @param since what was read of an earlier state of the same document: only the neighbourhood of
	 * the change is cut and read again. Any report will do; it only costs more if it has little in common.
	 */
	read(text: Text | string, options: ReadOptions = {}, since?: Since): Report {
		for (const steps = this.reading(text, options, since); ; ) {
			const step = steps.next();
			if (step.done) return step.value;
		}
	}

	/**
	 * As {@link read}, in steps, between which others may have a turn.
	 *
	 * @param pace when the steps end. Once it is over, nothing is read any more, and the report has no blocks: half
	 * of a report would seem to lack what stands in the other.
	 */
	*reading(text: Text | string, options: ReadOptions = {}, since?: Since, pace?: Pace): Generator<undefined, Report> {
		const rope = Rope.of(text);
		const last = since && states.get(since.report);
		const turns = new Turns(pace, () => this.#blocks.begin(rope.length, last !== undefined));
		turns.begin();
		const state = last
			? yield* this.#again(rope, last, since.change ?? changeSince(since.report, rope), turns)
			: yield* this.#anew(rope, cutBlocks(rope.toString()), undefined, turns);
		if (state && pace) setPace(state.read, pace);
		while (state) {
			try {
				const report = assemble(rope, state.read, state.frontMatter, options);
				states.set(report, state);
				return report;
			} catch (error) {
				if (!(error instanceof Interruption)) throw error;
				if (pace?.isOver()) break;
				yield;
				turns.begin();
			}
		}
		return assemble(rope, [], undefined, { ...(since && kindOf(since.report)), ...options });
	}

	/** Nothing where there was no time for it. */
	*#again(text: Text, last: State, change: Change, turns: Turns): Generator<undefined, State | undefined> {
		const { read } = last;
		const { head, fresh, tail } = recut(read, text, change);
		// The cut before the change was in doubt, but most often it holds. The first block may hold front matter.
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
	): Generator<undefined, State | undefined> {
		let frontMatter = reuse && reuse.head > 0 ? reuse.last.frontMatter : undefined;
		/** Their facts are read when all labels are known. */
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

		// Whoever types in the address of a definition changes no label.
		if (reuse && defineTheSame(fresh, reuse.gone)) {
			const { last, head, tail } = reuse;
			if (!(yield* turns.each(fresh, this.#reader(last.defined)))) return undefined;
			const read = before.concat(fresh, after);
			succeed(read, last.read, { head, tail });
			return { ...last, read, frontMatter };
		}
		const defined = union(
			[before, fresh, after].flatMap((some) => some.filter(definesAny).map(({ labels }) => labels)),
		);
		const copy = (each: Read): Read => ({ ...each });
		const read = reuse ? [...before.map(copy), ...fresh, ...after.map(copy)] : fresh;
		if (!(yield* turns.each(read, this.#reader(defined)))) return undefined;
		if (reuse) succeed(read, reuse.last.read, { head: 0, tail: 0 });
		return { read, defined, frontMatter };
	}

	/** Reads the facts of a block. */
	#reader(defined: DefinedLabels): (block: Mutable<Read>) => void {
		return (block) => {
			block.facts = this.#blocks.facts(block.source, defined);
		};
	}
}

/** Reads blocks one by one, and gives others a turn in between. */
class Turns {
	readonly #pace: Pace | undefined;
	readonly begin: () => void;

	/** @param begin is called at the beginning and after every turn of others, who may have read another text. */
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

function kindOf({ kind, kindReason }: Report): Pick<ReadOptions, 'kind' | 'kindReason'> {
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

/**
 * A copy of `slice` that shares no memory with the text it is of. V8 keeps the whole text for as long as
 * one slice of it lives, and what was read of a block may outlive a thousand versions of the text.
 */
function detached(slice: string): string {
	return `${slice} `.slice(0, -1);
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
	/** How many blocks at the start are as before, and how many at the end, `shift` further on. */
	readonly head: number;
	readonly tail: number;
	readonly shift: number;
	/** Those between them that are no more. */
	readonly gone: readonly Read[];
}

/** A byte-order mark, which the parser drops and does not count, and front matter are not parsed. */
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
