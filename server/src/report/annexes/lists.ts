/** Reads what a list of annexes names, so that it answers for these and no others. */
import { addAll, countWhile, lineStart, type Span } from '../../text/index.js';
import type { Annex, AnnexReference, Heading, Prose, ReadBlock } from '../facts/model.js';
import { LINE_ENDING } from '../facts/prose.js';
import { annexKey, anyAnnex, readAnnexNumber } from './numerals.js';

/** A label such as `Annexes` that gathers what follows. */
export interface Gathering {
	readonly at: number;
	readonly family: string;
	/** Of a heading. */
	readonly depth?: number;
}

/** What stands around the lists. */
interface Around {
	readonly annexes: readonly Annex[];
	readonly references: readonly AnnexReference[];
	readonly headings: readonly Heading[];
	readonly blocks: readonly ReadBlock[];
}

/** An entry or heading below `Annexes` that is numbered as annexes are: "I. Agenda". */
const NUMBERED = /^\s*(\d{1,2}|[IVXLC]+|[A-Z])(?:[.):]|\s+[–—-])(?:\s|$)/;
/** No report lists its annexes more often; the last lists are the ones at its end. */
const GATHERINGS = 5;
/** Blocks that a list may have. */
const LONGEST = 60;

/**
 * Keys of the annexes that lists of annexes name, in a report that has no labels of that family. A list
 * without numbers answers for all of them.
 */
export function listedKeys(gatherings: readonly Gathering[], around: Around): string[] {
	return gatherings.slice(-GATHERINGS).flatMap((gathering) => {
		const { family } = gathering;
		if (around.annexes.some((annex) => annex.family === family)) return [];
		const named = namedBelow(gathering, around);
		return named.length > 0 ? named : [anyAnnex(family)];
	});
}

function namedBelow({ at, family, depth }: Gathering, { references, headings, blocks }: Around): string[] {
	const to = headings.find(({ span, depth: other }) => span.from > at && other <= (depth ?? 6))?.span.from;
	const within = ({ from }: Span): boolean => from > at && (to === undefined || from < to);
	const keys = references
		.filter((each) => each.family === family && each.number && within(each.span))
		.map((each) => annexKey(family, each.number));
	const below = headings.filter(({ span }) => within(span));
	for (const { text } of below) addAll(keys, keysOf(family, NUMBERED.exec(text)?.[1]));
	// A numbered list under a heading of its own is the content of an annex.
	if (below.length === 0) addAll(keys, entryKeys(family, at, to, blocks));
	return keys;
}

/** The keys of the entries right after the label; empty if one of them has no number. */
function entryKeys(family: string, at: number, to = Number.POSITIVE_INFINITY, blocks: readonly ReadBlock[]): string[] {
	const keys: string[] = [];
	let indent: number | undefined;
	for (const { prose, source } of proseAfter(at, to, blocks)) {
		if (prose.container === 'item') {
			if (!prose.item) continue;
			const { from } = prose.item.marker;
			const column = from - lineStart(source, from);
			indent ??= column;
			if (column > indent) continue;
			const marked = /^\d+/.exec(source.slice(from, from + 10))?.[0];
			const own = NUMBERED.exec(prose.text)?.[1];
			if (own === undefined && marked === undefined) return [];
			addAll(keys, own === undefined ? keysAt(family, Number(marked)) : keysOf(family, own));
			continue;
		}
		const lines =
			prose.kind === 'paragraph' && prose.container === 'document' ? prose.text.split(LINE_ENDING, LONGEST) : [];
		if (!NUMBERED.test(lines[0] ?? '')) break;
		for (const line of lines) addAll(keys, keysOf(family, NUMBERED.exec(line)?.[1]));
	}
	return keys;
}

/** `I` may be a letter or a numeral. */
export function keysOf(family: string, written: string | undefined): string[] {
	if (written === undefined) return [];
	const numbers = [true, false].map((letters) => readAnnexNumber(written, letters));
	return numbers.flatMap((number) => (number ? [annexKey(family, number)] : []));
}

/** The second entry of a list is Annex 2, and Annex B as well. */
function keysAt(family: string, value: number): string[] {
	return [
		annexKey(family, { series: 'number', value, suffix: '', style: 'arabic' }),
		annexKey(family, { series: 'letter', value, suffix: '', style: 'letter' }),
	];
}

interface Placed {
	readonly prose: Prose;
	/** Of its block, from which the places of the prose are counted. */
	readonly source: string;
}

/** The prose that begins after `at` and before `to`, in the blocks that a list may have. */
function* proseAfter(at: number, to: number, blocks: readonly ReadBlock[]): Iterable<Placed> {
	const first = countWhile(blocks, ({ to: end }) => end <= at);
	for (const { from, source, facts } of blocks.slice(first, first + LONGEST)) {
		for (const prose of facts.prose) {
			const start = from + prose.span.from;
			if (start >= to) return;
			if (start > at) yield { prose, source };
		}
	}
}
