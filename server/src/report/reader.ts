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
		const rope = Rope.of(text);
		const last = since && states.get(since.report);
		this.#blocks.begin(rope.length, last !== undefined);
		const state = last
			? this.#again(rope, last, since.change ?? changeSince(since.report, rope))
			: this.#anew(rope, cutBlocks(rope.toString()), undefined);
		const report = assemble(rope, state.read, state.frontMatter, options);
		states.set(report, state);

		return report;
	}

	#again(text: Text, last: State, change: Change): State {
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
		return this.#anew(text, fresh.slice(same), { last, head: head + same, tail, shift, gone });
	}

	#anew(text: Text, blocks: readonly Block[], reuse: Reuse | undefined): State {
		let frontMatter = reuse && reuse.head > 0 ? reuse.last.frontMatter : undefined;
		/** Their facts are read when all labels are known. */
		const fresh = blocks.map((block): Mutable<Read> => {
			if (block.kind === 'front-matter') frontMatter = readFrontMatter(text.slice(block.from, block.to));
			const from = contentStart(block, text, frontMatter);
			const source = detached(text.slice(from, block.to));
			return { from, to: block.to, kind: block.kind, source, labels: this.#blocks.labels(source), facts: BLANK };
		});
		const before = reuse ? reuse.last.read.slice(0, reuse.head) : [];
		const after = reuse ? moved(reuse.last.read.slice(reuse.last.read.length - reuse.tail), reuse.shift) : [];

		// Whoever types in the address of a definition changes no label.
		if (reuse && defineTheSame(fresh, reuse.gone)) {
			const { last, head, tail } = reuse;
			for (const each of fresh) each.facts = this.#blocks.facts(each.source, last.defined);
			const read = before.concat(fresh, after);
			succeed(read, last.read, { head, tail });
			return { ...last, read, frontMatter };
		}
		const defined = union(
			[before, fresh, after].flatMap((some) => some.filter(definesAny).map(({ labels }) => labels)),
		);
		for (const each of fresh) each.facts = this.#blocks.facts(each.source, defined);
		if (!reuse) return { read: fresh, defined, frontMatter };
		const again = (each: Read): Read => ({ ...each, facts: this.#blocks.facts(each.source, defined) });
		const read = [...before.map(again), ...fresh, ...after.map(again)];
		succeed(read, reuse.last.read, { head: 0, tail: 0 });
		return { read, defined, frontMatter };
	}
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
