import { memoizeOn, sameItems } from '../incremental/index.js';
import {
	type Block,
	collectLabels,
	type DefinedLabels,
	definitionsFor,
	isTooIntricate,
	parseBlock,
	readFrontMatter,
	recut,
} from '../syntax/index.js';
import { addAll, applyEdits, type Change, type Edit, Rope, shift, type Text } from '../text/index.js';
import { leavesOf, type OutlineLeaf } from './facts/outline.js';
import type { Report } from './facts/report.js';
import { contentStart, stateOf } from './reader.js';

/** What a reader sees of the part of a document that some edits change. */
export interface Outlines {
	readonly before: readonly OutlineLeaf[];
	readonly after: readonly OutlineLeaf[];
}

/**
 * Reads the blocks that `edits` change, before and after; all others stay the same.
 *
 * @returns `undefined` if other blocks could change too, because definitions appear or disappear or two line ends become
 * one, or if a block is too intricate to be read.
 * @throws RangeError if two edits overlap.
 */
export function outlinesAround(report: Report, edits: readonly Edit[]): Outlines | undefined {
	const state = stateOf(report);
	if (!state || edits.length === 0) return undefined;
	const old = Rope.of(report.rope);
	if (edits.some((edit) => joinsLineEnds(edit, old))) return undefined;
	const change = hullOf(edits);
	const insert = applyEdits(
		old.slice(change.from, change.to),
		edits.map((edit) => ({ span: shift(edit.span, -change.from), insert: edit.insert })),
	);
	const text = old.replace(change, insert);
	const { head, fresh, tail } = recut(state.read, text, { ...change, inserted: insert.length });
	const before = state.read.slice(head, state.read.length - tail).map(({ source }) => source);
	const after = fresh.map((block) => sourceOf(block, text));
	if (labelsOf(before) !== labelsOf(after)) return undefined;
	const outlines = { before: outlineBefore(report, before, state.defined), after: outline(after, state.defined) };
	return outlines.before && outlines.after ? { before: outlines.before, after: outlines.after } : undefined;
}

/**
 * Whether a `\r` and a `\n` that end two lines are brought together, and end one. The line between them is lost, which may
 * be what kept apart two blocks that are not changed.
 */
function joinsLineEnds({ span, insert }: Edit, text: Text): boolean {
	const before = text.slice(Math.max(0, span.from - 1), span.from);
	const after = text.slice(span.to, span.to + 1);
	return (
		(before === '\r' && `${insert}${after}`.startsWith('\n')) || (`${before}${insert}`.endsWith('\r') && after === '\n')
	);
}

function hullOf(edits: readonly Edit[]): Omit<Change, 'inserted'> {
	let { from, to } = edits[0]!.span;
	for (const { span } of edits) {
		from = Math.min(from, span.from);
		to = Math.max(to, span.to);
	}
	return { from, to };
}

function sourceOf(block: Block, text: Text): string {
	const matter = block.kind === 'front-matter' ? readFrontMatter(text.slice(block.from, block.to)) : undefined;
	return text.slice(contentStart(block, text, matter), block.to);
}

/** The labels that the blocks define, as a string that is equal for equal sets. */
function labelsOf(sources: readonly string[]): string {
	const links = new Set<string>();
	const notes = new Set<string>();
	for (const source of sources) {
		if (source.includes(']:') && !isTooIntricate(source)) collectLabels(parseBlock(source, ''), links, notes);
	}
	return JSON.stringify([[...links].sort(), [...notes].sort()]);
}

/** The last blocks read before edits: many fixes of a report are in the same ones. */
const lastBefore = memoizeOn((_: Report): { last?: ReturnType<typeof read> } => ({}));

function outlineBefore(report: Report, sources: readonly string[], defined: DefinedLabels): OutlineLeaf[] | undefined {
	const known = lastBefore(report);
	if (!known.last || !sameItems(known.last.sources, sources)) known.last = read(sources, defined);
	return known.last.leaves;
}

function read(sources: readonly string[], defined: DefinedLabels) {
	return { sources, leaves: outline(sources, defined) };
}

function outline(sources: readonly string[], defined: DefinedLabels): OutlineLeaf[] | undefined {
	const leaves: OutlineLeaf[] = [];
	for (const source of sources) {
		if (isTooIntricate(source)) return undefined;
		const definitions = definitionsFor(source, defined);
		addAll(leaves, leavesOf(parseBlock(source, definitions), source));
	}
	return leaves;
}
