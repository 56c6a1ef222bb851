/**
 * What stands at a place of a report, and where else the report speaks of it.
 *
 *     const found = referentAt(report, offset);      // the annex that "(ANNEX II)" refers to
 *     found && occurrencesOf(report, found)          // its label, and all references
 *
 * Nothing of this is asked for at a keystroke; what it is made from are queries of which most are.
 */
import { countWhile, type Span, shift, touches } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import type { Report } from '../facts/report.js';
import { hasSeveralMeetings, meetingParts } from '../meeting/several.js';
import { acronymReader } from './acronyms.js';
import { annexReader } from './annexes.js';
import { blocksAt } from './blocks-at.js';
import { itemReader } from './items.js';
import { headingReader, sourceReader } from './links.js';
import type { Occurrence, Place, Reader, Referent, ReferentKind } from './model.js';
import { paragraphReader } from './paragraphs.js';
import { personReader } from './people.js';

/** Of two at one place, the first is meant. */
const READERS: readonly Reader[] = [
	annexReader,
	paragraphReader,
	itemReader,
	personReader,
	acronymReader,
	sourceReader,
	headingReader,
];

/** What is named at a place, and the stretch of text that names it. */
export interface ReferentAt extends Referent {
	readonly span: Span;
	/** Of the whole file, or of the meeting in it where the place is. */
	readonly report: Report;
}

/** A place right behind a name counts as in it. `undefined` if nothing known is named there. */
export function referentAt(whole: Report, at: number): ReferentAt | undefined {
	const report = meetingAt(whole, at);
	let found: ReferentAt | undefined;
	for (const reader of READERS) {
		for (const { key, span } of placesAt(reader, report, at)) {
			if (!found || span.to - span.from < found.span.to - found.span.from) {
				found = { kind: reader.kind, key, span, report };
			}
		}
	}
	return found;
}

/** In document order: where it is introduced, and where it is referred to. */
export function occurrencesOf({ kind, key, report }: Referent & { readonly report: Report }): readonly Occurrence[] {
	const reader = readerOf(kind);
	const isMeant = (place: Place): boolean => place.key === key;
	return merged(dearOf(reader, report).filter(isMeant), manyOf(reader, report, isMeant));
}

function readerOf(kind: ReferentKind): Reader {
	return READERS.find((each) => each.kind === kind)!;
}

function dearOf({ few, withDear }: Reader, report: Report): readonly Place[] {
	return (withDear ?? few)?.(report) ?? [];
}

/** What is introduced somewhere may be found there by its name, too. */
function merged(few: readonly Place[], many: readonly Place[]): readonly Place[] {
	const places = [...few].sort(inOrder);
	const added = many.filter(({ span }) => {
		const next = places[countWhile(places, (each) => each.span.to <= span.from)];
		return !next || next.span.from >= span.to;
	});
	return [...places, ...added].sort(inOrder);
}

function inOrder(a: Place, b: Place): number {
	return a.span.from - b.span.from || a.span.to - b.span.to;
}

/** The meetings of a file with several, and what stands before them; otherwise the report alone. */
export function meetingsIn(report: Report): readonly Report[] {
	const parts = meetingParts(report);
	return parts.length > 0 ? parts : [report];
}

/** All places of one kind, in document order. */
export function placesOf(report: Report, kind: ReferentKind): readonly Place[] {
	const reader = readerOf(kind);
	return merged(
		reader.few?.(report) ?? [],
		manyOf(reader, report, () => true),
	);
}

/** The report, or the meeting in it where a place is: each has annexes, paragraphs and people of its own. */
export function meetingAt(report: Report, at: number): Report {
	if (!hasSeveralMeetings(report)) return report;
	const parts = meetingParts(report);
	return parts[Math.max(0, countWhile(parts, ({ start }) => start <= at) - 1)] ?? report;
}

function placesAt(reader: Reader, report: Report, at: number): readonly Place[] {
	const { mayBeAt, inBlock } = reader;
	const cursor = { from: at, to: at };
	const all = mayBeAt?.(report, at) === false ? [] : dearOf(reader, report);
	const found = all.filter(({ span }) => touches(span, cursor));
	if (found.length > 0 || !inBlock) return found;
	const read = inBlock(report);
	return blocksAt(report, at).flatMap((block) => placed(block, read).filter(({ span }) => touches(span, cursor)));
}

function placed(block: ReadBlock, read: (block: ReadBlock) => readonly Place[]): readonly Place[] {
	const found = read(block);
	return found.length === 0 ? found : found.map((each) => ({ ...each, span: shift(each.span, block.from) }));
}

/** Those in the blocks that are wanted. */
function manyOf({ inBlock }: Reader, report: Report, wants: (place: Place) => boolean): readonly Place[] {
	if (!inBlock) return [];
	const read = inBlock(report);
	const found: Place[] = [];
	for (const block of report.blocks) {
		for (const each of read(block)) if (wants(each)) found.push({ ...each, span: shift(each.span, block.from) });
	}
	return found;
}
