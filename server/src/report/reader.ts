import {
	type Block,
	cutBlocks,
	type DefinedLabels,
	type FrontMatter,
	readFrontMatter,
	recut,
} from '../syntax/index.js';
import { type Change, changeBetween, type Span } from '../text/index.js';
import { assemble, type ReadOptions } from './assemble.js';
import { BlockReader, NO_LABELS } from './block-reader.js';
import type { Facts } from './facts.js';
import type { Report } from './model.js';
import { succeed } from './succession.js';

/** A block as the parser is to see it, and what was read of it. */
interface Read extends Span {
	readonly source: string;
	/** The labels that it defines. */
	readonly labels: DefinedLabels;
	readonly facts: Facts;
}

/** What the next reading of a changed text can use again. */
interface State {
	readonly cut: readonly Block[];
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

/** Reads texts. Keeps the facts of every block, so that a keystroke costs one block. */
export class ReportReader {
	readonly #blocks = new BlockReader();
	readonly #states = new WeakMap<Report, State>();

	/**
	 * Pure but for what is kept, which changes no result. Never throws.
	 *
	 * @param since what was read of an earlier state of the same document: only the neighbourhood of
	 * the change is cut and read again. Any report will do; it only costs more if it has little in common.
	 */
	read(text: string, options: ReadOptions = {}, since?: Since): Report {
		const last = since && this.#states.get(since.report);
		this.#blocks.begin(text.length, last !== undefined);
		const state = last
			? this.#again(text, last, since.change ?? changeBetween(since.report.text, text))
			: this.#anew(text, cutBlocks(text), undefined);
		if (last) succeed(state.read, last.read);
		const report = assemble(text, state.read, state.frontMatter, options);
		this.#states.set(report, state);

		return report;
	}

	#again(text: string, last: State, change: Change): State {
		const cut = recut(last.cut, text, change);
		const shift = change.inserted - (change.to - change.from);
		let head = 0;
		// The first block holds front matter or a byte-order mark; it is always read anew.
		while (head < cut.length && head < last.cut.length && cut[head] === last.cut[head]) head++;
		let tail = 0;
		const least = Math.min(cut.length, last.cut.length) - Math.max(head, 1);
		while (tail < least && fits(cut[cut.length - 1 - tail]!, last.cut[last.cut.length - 1 - tail]!, shift, change.to)) {
			tail++;
		}
		const gone = last.read.slice(head, last.read.length - tail);
		return this.#anew(text, cut, { last, head, tail, shift, gone });
	}

	#anew(text: string, cut: readonly Block[], reuse: Reuse | undefined): State {
		const [head, tail] = reuse ? [reuse.head, reuse.tail] : [0, 0];
		let frontMatter = head > 0 ? reuse?.last.frontMatter : undefined;
		const fresh = cut.slice(head, cut.length - tail).map((block) => {
			if (block.kind === 'front-matter') frontMatter = readFrontMatter(text.slice(block.from, block.to));
			const from = contentStart(block, text, frontMatter);
			const source = detached(text.slice(from, block.to));
			return { from, to: block.to, source, labels: this.#blocks.labels(source) };
		});
		const withFacts = (each: Omit<Read, 'facts'>, defined: DefinedLabels): Read => {
			const { from, to, source, labels } = each;
			return { from, to, source, labels, facts: this.#blocks.facts(source, defined) };
		};

		// Whoever types in the address of a definition changes no label.
		if (reuse && defineTheSame(fresh, reuse.gone)) {
			const { last, shift } = reuse;
			const later = last.read.slice(last.read.length - tail);
			const read = last.read.slice(0, head).concat(
				fresh.map((each) => withFacts(each, last.defined)),
				shift === 0 ? later : later.map((each) => moved(each, shift)),
			);
			return { ...last, cut, read, frontMatter };
		}
		const before = reuse ? reuse.last.read.slice(0, head) : [];
		const after = reuse ? reuse.last.read.slice(reuse.last.read.length - tail) : [];
		const all = [...before, ...fresh, ...after.map((each) => moved(each, reuse?.shift ?? 0))];
		const defined = union(all.filter(definesAny).map(({ labels }) => labels));
		return { cut, read: all.map((each) => withFacts(each, defined)), defined, frontMatter };
	}
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

function moved({ from, to, source, labels, facts }: Read, by: number): Read {
	return { from: from + by, to: to + by, source, labels, facts };
}

interface Reuse {
	readonly last: State;
	/** How many blocks at the start are as before, and how many at the end, `shift` further on. */
	readonly head: number;
	readonly tail: number;
	readonly shift: number;
	/** Those between them that are no more. */
	readonly gone: readonly Read[];
}

function fits(block: Block, old: Block, shift: number, changed: number): boolean {
	return old.from >= changed && block.from === old.from + shift && block.to === old.to + shift;
}

/** A byte-order mark, which the parser drops and does not count, and front matter are not parsed. */
function contentStart({ from, kind }: Block, text: string, frontMatter: FrontMatter | undefined): number {
	if (kind === 'front-matter' && frontMatter) return frontMatter.span.to;
	return from === 0 && text.startsWith('\uFEFF') ? 1 : from;
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
