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
	/** The labels of all blocks that define any, in order: equal lists make equal sets. */
	readonly defining: readonly DefinedLabels[];
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
		this.#blocks.expect(text.length);
		const last = since && this.#states.get(since.report);
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
		return this.#anew(text, cut, { last, head, tail, shift });
	}

	#anew(text: string, cut: readonly Block[], reuse: Reuse | undefined): State {
		let frontMatter: FrontMatter | undefined;
		const tailFrom = reuse ? cut.length - reuse.tail : cut.length;
		/** The blocks in order; those without facts are new. */
		const read = cut.map((block, index): Read | Omit<Read, 'facts'> => {
			const before = reuse && reusable(reuse, index, tailFrom, cut.length);
			if (before) {
				if (index === 0) frontMatter = reuse.last.frontMatter;
				return index < reuse.head || reuse.shift === 0 ? before : moved(before, reuse.shift);
			}
			if (block.kind === 'front-matter') frontMatter = readFrontMatter(text.slice(block.from, block.to));
			const from = contentStart(block, text, frontMatter);
			const source = detached(text.slice(from, block.to));
			return { from, to: block.to, source, labels: this.#blocks.labels(source) };
		});

		const defining = read.map(({ labels }) => labels).filter((labels) => labels !== NO_LABELS);
		const same = reuse !== undefined && isSame(defining, reuse.last.defining);
		const defined = same ? reuse.last.defined : union(defining);
		const whole = read.map((each): Read => {
			if (same && 'facts' in each) return each;
			const { from, to, source, labels } = each;
			return { from, to, source, labels, facts: this.#blocks.facts(source, defined) };
		});
		return { cut, read: whole, defining, defined, frontMatter };
	}
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
}

function reusable({ last, head }: Reuse, index: number, tailFrom: number, length: number): Read | undefined {
	if (index < head) return last.read[index];
	return index >= tailFrom ? last.read[last.read.length - (length - index)] : undefined;
}

function fits(block: Block, old: Block, shift: number, changed: number): boolean {
	return old.from >= changed && block.from === old.from + shift && block.to === old.to + shift;
}

/** A byte-order mark, which the parser drops and does not count, and front matter are not parsed. */
function contentStart({ from, kind }: Block, text: string, frontMatter: FrontMatter | undefined): number {
	if (kind === 'front-matter' && frontMatter) return frontMatter.span.to;
	return from === 0 && text.startsWith('\uFEFF') ? 1 : from;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((each, index) => each === b[index]);
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
