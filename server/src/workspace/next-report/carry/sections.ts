/** What stands under the headings of the next report. */
import {
	isCancelled,
	isSentence,
	isThematicBreak,
	labelsNext,
	participants,
	query,
	tellsOfNone,
} from '../../../report/index.js';
import { addTo, shift } from '../../../text/index.js';
import { announces } from '../series/announcements.js';
import { keptRows } from '../series/html-table.js';
import { type Piece, wordsIn } from '../series/pieces.js';
import { keyOf, labelIn } from '../series/series-text.js';
import { isStillDue } from './deadlines.js';
import { DROP, type Draft } from './draft.js';
import { carryHeadings } from './headings.js';
import { closedHoles, closeHoles, without } from './holes.js';
import { isLabelKept, LONGEST_USUAL } from './labelled.js';
import { below, type Outline } from './outline.js';
import { leaveRoom } from './room.js';
import { type Carried, keptSentences } from './sentences.js';
import { carryTitle, titlePieces } from './title.js';

/** Decides on everything that is neither an agenda, a list of participants nor the label of an annex. */
export function carrySections(draft: Draft, outline: Outline, carried: Carried): void {
	const titles = titlePieces(draft);
	carryTitle(draft, titles);
	carryHeadings(draft, outline);
	const foot = footOf(draft);
	const gone = new Map<number, number[]>();
	for (const [index, piece] of draft.pieces.entries()) {
		if (draft.fate(index)) {
			// What is said in lists of time has gone already, and nobody with it.
			if (!draft.isListed(index) && !closeHoles(draft, index)) draft.decide(index, DROP);
			continue;
		}
		if (isKept(draft, outline, index, titles.has(index), carried) && closeHoles(draft, index)) continue;
		draft.decide(index, DROP);
		const section = outline.parents[index]!;
		const isWritten = piece.parts.length > 0 || HTML_LIST.test(draft.source(index));
		if (!isWritten || titles.has(index) || index > foot) continue;
		addTo(gone, section, index);
	}
	for (const [section, dropped] of gone) {
		if (section >= 0 && (draft.fate(section)?.kind !== 'keep' || isAnswered(draft, outline, section))) continue;
		leaveRoom(draft, outline, section, dropped);
	}
	fillEmptied(draft, outline);
	dropLastBreak(draft);
}

/** What is written in HTML is as much a list as any. */
const HTML_LIST = /^<[uo]l\b/i;

/** The thematic break above the foot of the report, which says nothing of the meeting; infinity if it has none. */
function footOf(draft: Draft): number {
	const { pieces } = draft;
	const at = pieces.findLastIndex((_, index) => isThematicBreak(draft.source(index)));
	const isFoot =
		at >= 0 && pieces.length - at <= LONGEST_FOOT && pieces.slice(at).every(({ depth }) => depth === undefined);
	return isFoot ? at : Number.POSITIVE_INFINITY;
}

/** With its break, in lines and paragraphs. */
const LONGEST_FOOT = 4;

/** A thematic break parts nothing where all below it has gone. */
function dropLastBreak(draft: Draft): void {
	const last = draft.pieces.findLastIndex((_, index) => draft.fate(index)?.kind !== 'drop');
	if (last < 0 || last === draft.pieces.length - 1) return;
	if (isThematicBreak(draft.source(last))) draft.decide(last, DROP);
}

/** Under "Next meeting", what says when it is stays, and nothing else is expected. */
function isAnswered(draft: Draft, outline: Outline, section: number): boolean {
	const { span } = draft.pieces[section]!;
	if (!labelsNext(wordsIn(draft.pieces[section]!)) && !announces(draft.report, span)) return false;
	return below(section, outline).some(
		(index) => draft.fate(index)?.kind === 'keep' && draft.pieces[index]!.parts.length > 0,
	);
}

/** Something is to be written under a heading that has nothing left below it. */
function fillEmptied(draft: Draft, outline: Outline): void {
	for (const [index, depth] of outline.depths.entries()) {
		if (depth === undefined || draft.fate(index)?.kind !== 'keep') continue;
		const under = below(index, outline);
		const first = under.find((each) => draft.pieces[each]!.parts.length > 0) ?? under[0];
		const filled =
			first === undefined ||
			under.some(
				(each) =>
					draft.fate(each)?.kind !== 'drop' &&
					outline.depths[each] === undefined &&
					draft.pieces[each]!.parts.length > 0,
			);
		if (!filled && outline.depths[first] === undefined) leaveRoom(draft, outline, index, [first]);
	}
}

/** Decides whether a piece of text stays, and what of it. */
function isKept(draft: Draft, outline: Outline, index: number, title: boolean, carried: Carried): boolean {
	const { series } = draft;
	const piece = draft.pieces[index]!;
	if (!title && isPassing(draft, index)) return false;
	if (series.hasExactly(draft.source(index)) && !announces(draft.report, piece.span)) {
		draft.keep(index, [], false);
		return true;
	}
	if (piece.parts.length === 0) return isMarkupKept(draft, index, piece);
	if (outline.items[index]! >= 0 && draft.fate(outline.items[index]!)?.kind === 'drop') return false;
	const words = wordsIn(piece);
	if (piece.depth === undefined && isCancelled(draft.report) && tellsOfNone(words)) return false;
	if (piece.marker !== undefined && isStillDue(draft.report, piece.span, words)) {
		draft.keep(index, [], false);
		return true;
	}
	// "Ann Lee: …", "Done: …" in many places are what somebody said.
	const label = labelIn(words)?.label;
	if (!title && (names(draft.report).has(keyOf(label ?? words)) || draft.wordCount(words) > 1)) return false;
	if (isLabelKept(draft, index, piece, words, title)) {
		if (piece.row === 'other') keepHeader(draft, index);
		return true;
	}
	if (isUsual(draft, index, words)) {
		draft.keep(index);
		return true;
	}
	return !piece.quoted && isPartKept(draft, index, piece, carried);
}

/** Whether a line that only the last report has, too, is about a matter of these two: its section is filled anew each time. */
function isPassing({ report, series, turnover, pieces, source }: Draft, index: number): boolean {
	const piece = pieces[index]!;
	return (
		series.size >= FEWEST_REPORTS &&
		series.timesOf(source(index), wordsIn(piece)) === 1 &&
		turnover.isFilledAnew(report, piece.span.from) &&
		!announces(report, piece.span)
	);
}

/** Fewer earlier reports do not show whether something is said now and then, or was said once. */
const FEWEST_REPORTS = 3;

/** Decides on a piece without words: a comment, a table in HTML. */
function isMarkupKept(draft: Draft, index: number, { span }: Piece): boolean {
	const { series } = draft;
	const source = draft.source(index);
	const rows = keptRows(source, (words) => series.size === 0 || series.hasWords(words));
	const edits = rows?.map((edit) => ({ ...edit, span: shift(edit.span, span.from) }));
	if (!edits && (series.size > 0 || !isLasting(source))) return false;
	draft.keep(index, edits);
	return true;
}

/** Whether a piece says what it says in each report. */
function isUsual(draft: Draft, index: number, words: string): boolean {
	if (draft.isRestated(index) && words.length < LONGEST_LINE && !isSentence(words)) return true;
	if (words.length >= LONGEST_USUAL) return false;
	return keyOf(words) === '#' ? draft.isRestated(index) : draft.series.hasWords(words);
}

/** Decides which of the sentences of a piece stay. */
function isPartKept(draft: Draft, index: number, piece: Piece, carried: Carried): boolean {
	const kept = keptSentences(piece, draft, carried).flatMap((one) => {
		const edits = [...one.edits, ...draft.restatedIn(one).filter((edit) => one.stale || !edit.stale)];
		const closed = closedHoles(draft, piece, one, edits);
		return closed ? [{ ...one, edits: [...closed, ...one.edits] }] : [];
	});
	// A row that is much like another says something else of somebody else.
	const isRow = piece.row === 'other' && !announces(draft.report, piece.span);
	if (kept.length === 0 || (isRow && kept.some(({ edits }) => edits.length > 0))) return false;
	const stale = kept.flatMap((one) => (one.stale ? draft.restatedIn(one).filter((edit) => edit.stale) : []));
	draft.keep(
		index,
		[...kept.flatMap(({ edits }) => edits), ...without(draft.report.text, draft.ownSpan(index), kept), ...stale],
		false,
	);
	return true;
}

/** Comments, thematic breaks and link definitions of a report without others to compare. */
const isLasting = (source: string): boolean => /^(?:<!--|\[[^\]]+\]:)/.test(source) || isThematicBreak(source);
/** "Coordination Meeting XXIV – 5 February 2018": a line of its own, wherever it stands. */
const LONGEST_LINE = 120;

/** The names of people, and each word of them: minutes call them by either. */
const names = query(
	[participants],
	(all): ReadonlySet<string> =>
		new Set(all.flatMap(({ name }) => [name, ...name.split(' ')].map(keyOf)).filter((key) => key !== '#')),
);

/** A row is none without the head of its table. */
function keepHeader(draft: Draft, row: number): void {
	let at = row;
	while (draft.pieces[at]?.row === 'other') at--;
	if (draft.pieces[at]?.row === 'first' && draft.fate(at)?.kind === 'drop') draft.keep(at);
}
