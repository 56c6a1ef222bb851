import { type Change, countWhile, type Span, type Text } from '../../text/index.js';
import { frontMatterEnd } from './front-matter-end.js';
import { isByteOrderMark, Line } from './line.js';
import { Scanner } from './scanner.js';

/**
 * A piece of a document that can be parsed apart from the rest. Blank lines belong to the piece before them; those
 * before the first piece are `blank`.
 *
 * Only a `front-matter` piece, which starts with front matter, is parsed with that extension.
 */
export interface Block extends Span {
	readonly kind: 'front-matter' | 'markdown' | 'blank';
}

/**
 * Cuts `text` between top-level blocks and between the items of top-level lists, wherever CommonMark 0.31 with GFM and
 * front matter, as micromark implements them, gives the same for the pieces as for the whole. Link definitions and
 * footnotes are the exception: they are visible from other blocks.
 *
 * One scan, linear in the length of the text. Where the structure is uncertain, it does not cut.
 *
 * @returns spans that cover the text, in order and without gaps; none for the empty text.
 */
export function cutBlocks(text: string): Block[] {
	const matter = frontMatterEnd(text);
	const ends = [0];
	findCuts(text, matter, (cut) => {
		ends.push(cut);
		return true;
	});
	ends.push(text.length);
	return toBlocks(text, 0, ends, matter);
}

/** What became of the blocks of a text that changed. */
export interface Recut {
	/** How many at the start are unchanged. */
	readonly head: number;
	/** Those that come after them … */
	readonly fresh: readonly Block[];
	/** … and how many at the end are unchanged except for their places. */
	readonly tail: number;
}

/**
 * Cuts `text`, which `change` turned the text of `blocks` into. Together with what is left of `blocks`, the result
 * equals `cutBlocks(text)`, but only the part from the block before the change to where the old cuts fit again is read.
 */
export function recut(blocks: readonly Block[], text: Text, change: Change): Recut {
	const matter = frontMatterAfter(blocks, text, change);
	let head = 0;
	// A cut may depend on the next two lines. Those are in the block that it starts, so the cut before a block that the
	// change does not touch is certain.
	if (matter === 0 || blocks[0]?.kind === 'front-matter') head = Math.max(0, firstTouched(blocks, change.from) - 1);
	const from = head === 0 ? 0 : blocks[head]!.from;
	const shift = change.inserted - (change.to - change.from);
	// Usually the cuts fit again where the next block begins.
	const next = blocks[firstTouched(blocks, change.to) + 1];
	let end = next ? next.to + shift : text.length;
	for (;;) {
		const part = text.slice(from, Math.min(end, text.length));
		const ends = [0];
		// The start of the old text was not a cut.
		let tail = Math.max(1, head);
		let fits = false;
		findCuts(part, head === 0 ? matter : 0, (cut, lineEnd) => {
			// The line may continue past the part.
			if (lineEnd === part.length && end < text.length) return false;
			const old = from + cut - shift;
			while (tail < blocks.length && blocks[tail]!.from < old) tail++;
			fits = old >= change.to && blocks[tail]?.from === old;
			ends.push(cut);
			return !fits;
		});
		if (fits || end >= text.length) {
			if (!fits) ends.push(part.length);
			return { head, fresh: toBlocks(part, from, ends, matter), tail: fits ? blocks.length - tail : 0 };
		}
		end = from + 4 * part.length;
	}
}

/** Where the front matter of `text` ends, like {@link frontMatterEnd}, but without scanning a text that has none. */
function frontMatterAfter(blocks: readonly Block[], text: Text, change: Change): number {
	if (!text.slice(0, 4).includes('---')) return 0;
	const [first] = blocks;
	// Text typed right after it may be part of its last line.
	const same = first?.kind === 'front-matter' && first.to < change.from;
	return frontMatterEnd(same ? text.slice(0, first.to) : text.toString());
}

/**
 * Calls `found` with each cut after the start, in order, until it returns `false`, and with the end of the last line that
 * was read for it.
 *
 * A cut is certain where the line leaves the scanner as if nothing came before it: then the scanner's state at every
 * cut is that of a new one, and a scan may start at any of them.
 *
 * @param from where to start: a cut, or the end of the front matter.
 */
function findCuts(text: string, from: number, found: (cut: number, lineEnd: number) => boolean): void {
	const line = new Line(text);
	const scanner = new Scanner();
	const newcomer = new Scanner();
	let before = from;
	for (let next = from; next < text.length; next = line.next) {
		line.moveTo(next);
		const { fresh } = scanner;
		const step = scanner.read(line);
		const cut = step === 'heads' ? before : next;
		// At the start of a text, a byte-order mark would be dropped.
		if ((step === 'starts' || step === 'heads') && cut > 0 && !isByteOrderMark(text, cut)) {
			if (fresh || agrees(scanner, newcomer, line, cut, next)) {
				if (!found(cut, line.next)) return;
			}
		}
		before = next;
	}
}

function agrees(scanner: Scanner, newcomer: Scanner, line: Line, cut: number, last: number): boolean {
	newcomer.reset();
	if (cut < last) {
		line.moveTo(cut);
		newcomer.read(line);
		line.moveTo(last);
	}
	line.rewind();
	newcomer.read(line);
	return scanner.agreesWith(newcomer);
}

/**
 * @param at where `text` starts in the document.
 * @param ends of blocks, preceded by the start of the first.
 */
function toBlocks(text: string, at: number, ends: readonly number[], matter: number): Block[] {
	const blocks: Block[] = [];
	for (let i = 1; i < ends.length; i++) {
		const [from, to] = [at + ends[i - 1]!, at + ends[i]!];
		if (from < to) blocks.push({ from, to, kind: from > 0 ? 'markdown' : kindOfFirst(text, to, matter) });
	}
	return blocks;
}

function kindOfFirst(text: string, to: number, matter: number): Block['kind'] {
	if (matter > 0) return 'front-matter';
	const line = new Line(text);
	line.moveTo(0);
	while (line.blank && line.next < to) line.moveTo(line.next);
	return line.blank ? 'blank' : 'markdown';
}

/** Index of the first block that `offset` touches; of the last block if it is past all of them. */
function firstTouched(blocks: readonly Block[], offset: number): number {
	return Math.max(
		0,
		Math.min(
			countWhile(blocks, ({ to }) => to < offset),
			blocks.length - 1,
		),
	);
}
