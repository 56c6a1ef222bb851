import { type Change, countWhile, type Span } from '../text/index.js';
import { frontMatterEnd } from './front-matter-end.js';
import { isByteOrderMark, Line } from './line.js';
import { Scanner } from './scanner.js';

/**
 * A piece of a document that can be parsed apart from the rest. Blank lines belong to the piece before
 * them; `blank` is what stands before the first piece.
 *
 * `front-matter` starts with front matter, and alone is parsed with that extension.
 */
export interface Block extends Span {
	readonly kind: 'front-matter' | 'markdown' | 'blank';
}

/**
 * Cuts `text` between top-level blocks and between the items of top-level lists, wherever CommonMark
 * 0.31 with GFM and front matter, as micromark reads them, gives the same for the pieces as for the
 * whole. Link definitions and footnotes are the exception: they are seen from other blocks.
 *
 * One scan, linear in the length of the text. Where the structure is uncertain, there is no cut.
 *
 * @returns spans that cover the text, in order and without gap; none for the empty text.
 */
export function cutBlocks(text: string): Block[] {
	const cuts: number[] = [];
	findCuts(text, frontMatterEnd(text), 0, (cut) => {
		cuts.push(cut);
		return true;
	});
	return toBlocks(text, [0, ...cuts]);
}

/**
 * Cuts `text` anew, which became of the text of `blocks` by `change`. Equals `cutBlocks(text)`, but
 * scans only from the block before the change to where the old cuts fit again.
 */
export function recut(blocks: readonly Block[], text: string, change: Change): Block[] {
	const matter = frontMatterEnd(text);
	let start = 0;
	// A cut may depend on the two lines after it. Those lie in the block that it starts, so the cut
	// before a block that the change does not touch is sure.
	if (matter === 0 || blocks[0]?.kind === 'front-matter') start = Math.max(0, firstTouched(blocks, change.from) - 1);
	const from = blocks[start]?.from ?? 0;

	const shift = change.inserted - (change.to - change.from);
	const cuts: number[] = [];
	let tail = start;
	let fits = false;
	findCuts(text, start === 0 ? matter : from, from, (cut) => {
		const old = cut - shift;
		while (tail < blocks.length && blocks[tail]!.from < old) tail++;
		// The start of the old text was no cut.
		fits = old > 0 && old >= change.to && blocks[tail]?.from === old;
		if (!fits) cuts.push(cut);
		return !fits;
	});
	return [
		...blocks.slice(0, start),
		...toBlocks(text, [from, ...cuts], fits ? blocks[tail]!.from + shift : text.length),
		...(fits ? blocks.slice(tail).map((block) => moved(block, shift)) : []),
	];
}

/**
 * Calls `found` with each cut after `block`, in order, until it answers `false`.
 *
 * A cut is certain where the line leaves the scanner as it leaves one that has seen nothing before it: then
 * the scanner's state is a new one's at every cut, and a scan may start at any of them.
 *
 * @param from where to start: a cut, or the end of the front matter.
 * @param block where the first block starts.
 */
function findCuts(text: string, from: number, block: number, found: (cut: number) => boolean): void {
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
		if ((step === 'starts' || step === 'heads') && cut > block && !isByteOrderMark(text, cut)) {
			if (fresh || agrees(scanner, newcomer, line, cut, next)) {
				if (!found(cut)) return;
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

function toBlocks(text: string, starts: readonly number[], end = text.length): Block[] {
	return starts
		.map((from, index) => ({ from, to: starts[index + 1] ?? end, kind: kindOf(text, from, starts[index + 1] ?? end) }))
		.filter(({ from, to }) => from < to);
}

function kindOf(text: string, from: number, to: number): Block['kind'] {
	if (from > 0) return 'markdown';
	if (frontMatterEnd(text) > 0) return 'front-matter';
	const line = new Line(text);
	line.moveTo(0);
	while (line.blank && line.next < to) line.moveTo(line.next);
	return line.blank ? 'blank' : 'markdown';
}

function moved({ from, to, kind }: Block, shift: number): Block {
	return { from: from + shift, to: to + shift, kind };
}

/** Index of the first block that `offset` touches; the last block's if it is past all of them. */
function firstTouched(blocks: readonly Block[], offset: number): number {
	return Math.max(
		0,
		Math.min(
			countWhile(blocks, ({ to }) => to < offset),
			blocks.length - 1,
		),
	);
}
