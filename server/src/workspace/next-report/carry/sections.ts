/** What stands under the headings of the next report. */
import {
	agendas,
	isRoutine,
	isSentence,
	labelsNext,
	namesActions,
	namesDecisions,
	namesPlace,
	officers,
	participantLists,
	participants,
	query,
	sourceSpan,
	titleBlock,
} from '../../../report/index.js';
import { lazily, shift } from '../../../text/index.js';
import { announces } from '../series/announcements.js';
import { keptRows } from '../series/html-table.js';
import { addressesIn, type Piece, wordsIn } from '../series/pieces.js';
import { keyOf, labelIn } from '../series/series-text.js';
import { anyWithin } from '../series/within.js';
import { isStillDue } from './deadlines.js';
import { DROP, type Draft } from './draft.js';
import { carryHeadings } from './headings.js';
import { closedHoles, closeHoles, without } from './holes.js';
import { below, type Outline } from './outline.js';
import { type Carried, keptSentences } from './sentences.js';

/** Decides on everything that is neither an agenda, a list of participants nor the label of an annex. */
export function carrySections(draft: Draft, outline: Outline, carried: Carried): void {
	const titles = titlePieces(draft);
	carryTitle(draft, titles);
	carryHeadings(draft, outline);
	const foot = footOf(draft);
	// What is said there of time has gone already, and nobody with it.
	const lists = new Set(participantLists(draft.report).flatMap(({ span }) => draft.within(span)));
	const gone = new Map<number, number[]>();
	for (const [index, piece] of draft.pieces.entries()) {
		if (draft.fate(index)) {
			if (!lists.has(index) && !closeHoles(draft, index)) draft.decide(index, DROP);
			continue;
		}
		if (isKept(draft, outline, index, titles.has(index), carried) && closeHoles(draft, index)) continue;
		draft.decide(index, DROP);
		const section = outline.parents[index]!;
		if (piece.parts.length === 0 || titles.has(index) || index > foot) continue;
		const others = gone.get(section);
		if (others) others.push(index);
		else gone.set(section, [index]);
	}
	for (const [section, dropped] of gone) {
		if (section >= 0 && (draft.fate(section)?.kind !== 'keep' || isAnswered(draft, outline, section))) continue;
		leaveRoom(draft, outline, section, dropped);
	}
	fillEmptied(draft, outline);
	dropLastBreak(draft);
}

/** The thematic break above the foot of the report, which says nothing of the meeting; infinity if it has none. */
function footOf(draft: Draft): number {
	const { pieces } = draft;
	const at = pieces.findLastIndex((_, index) => BREAK.test(draft.source(index)));
	const isFoot =
		at >= 0 && pieces.length - at <= LONGEST_FOOT && pieces.slice(at).every(({ depth }) => depth === undefined);
	return isFoot ? at : Number.POSITIVE_INFINITY;
}

const BREAK = /^[-*_ ]{3,}$/;
/** With its break, in lines and paragraphs. */
const LONGEST_FOOT = 4;

/** A thematic break parts nothing where all below it has gone. */
function dropLastBreak(draft: Draft): void {
	const last = draft.pieces.findLastIndex((_, index) => draft.fate(index)?.kind !== 'drop');
	if (last < 0 || last === draft.pieces.length - 1) return;
	if (BREAK.test(draft.source(last))) draft.decide(last, DROP);
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

/** The pieces above the text. */
function titlePieces({ report, pieces }: Draft): ReadonlySet<number> {
	const lines = titleBlock(report).filter(({ item, text }) => !item || (labelIn(text) && !isSentence(text)));
	const prose = new Set(lines.map((line) => line.prose));
	return new Set(pieces.flatMap(({ parts }, index) => (parts.some((part) => prose.has(part.prose)) ? [index] : [])));
}

function carryTitle(draft: Draft, titles: ReadonlySet<number>): void {
	let first = true;
	for (const index of titles) {
		const words = wordsIn(draft.pieces[index]!);
		if (words.trim() === '' || draft.fate(index)) continue;
		const same = draft.series.hasExactly(draft.source(index));
		if (first || same) draft.keep(index, [], !same);
		first = false;
		if (draft.fate(index) || draft.pieces[index]!.depth !== undefined) continue;
		if (labelIn(words) || (isSentence(words) && !ABBREVIATED().test(words.trim()))) continue;
		const usual = draft.series.size === 0 || draft.isRestated(index) || draft.series.hasWords(words);
		if (usual) draft.keep(index);
	}
}

/** "Friends of the Library, Lowmoor Ltd.", "Förderverein der Bibliothek Hellbach e. V.": the name of a body. */
const ABBREVIATED = lazily(() => /\s\p{Lu}\p{L}{0,2}\.$/u);

/** Decides whether a piece of text stays, and what of it. */
function isKept(draft: Draft, outline: Outline, index: number, title: boolean, carried: Carried): boolean {
	const { series } = draft;
	const piece = draft.pieces[index]!;
	const source = draft.source(index);
	const next = announces(draft.report, piece.span);
	if (series.hasExactly(source) && !next) {
		draft.keep(index, [], false);
		return true;
	}
	if (piece.parts.length === 0) {
		const rows = keptRows(source, (words) => series.size === 0 || series.hasWords(words));
		if (rows)
			draft.keep(
				index,
				rows.map((edit) => ({ ...edit, span: shift(edit.span, piece.span.from) })),
			);
		const lasting = series.size === 0 && LASTING.test(source);
		if (lasting) draft.keep(index);
		return lasting || rows !== undefined;
	}
	if (outline.items[index]! >= 0 && draft.fate(outline.items[index]!)?.kind === 'drop') return false;
	const words = wordsIn(piece);
	if (piece.marker !== undefined && isStillDue(draft.report, piece.span, words)) {
		draft.keep(index, [], false);
		return true;
	}
	// "Ann Lee: …", "Done: …" in many places are what somebody said.
	const label = labelIn(words)?.label;
	if (!title && (isSomebody(draft, label ?? words) || draft.wordCount(words) > 1)) return false;
	if (isLabelKept(draft, index, piece, words, title)) {
		if (piece.row === 'other') keepHeader(draft, index);
		return true;
	}
	if (piece.quoted) return false;
	if (draft.isRestated(index) && words.length < LONGEST_LINE && !isSentence(words)) {
		draft.keep(index);
		return true;
	}
	if (words.length < LONGEST_USUAL && (keyOf(words) === '#' ? draft.isRestated(index) : draft.series.hasWords(words))) {
		draft.keep(index);
		return true;
	}
	const kept = keptSentences(piece, draft, carried).flatMap((one) => {
		const edits = [...one.edits, ...draft.restatedIn(one).filter((edit) => one.stale || !edit.stale)];
		const closed = closedHoles(draft, piece, one, edits);
		return closed ? [{ ...one, edits: [...closed, ...one.edits] }] : [];
	});
	// A row that is much like another says something else of somebody else.
	const isOther = piece.row === 'other' && !next && kept.some(({ edits }) => edits.length > 0);
	if (kept.length === 0 || isOther) return false;
	const stale = kept.flatMap((one) => (one.stale ? draft.restatedIn(one).filter((edit) => edit.stale) : []));
	draft.keep(index, [...kept.flatMap(({ edits }) => edits), ...without(draft.ownSpan(index), kept), ...stale], false);
	return true;
}

/** Comments, thematic breaks and link definitions of a report without others to compare. */
const LASTING = /^(?:<!--|[-*_ ]{3,}$|\[[^\]]+\]:)/;
/** "Coordination Meeting XXIV – 5 February 2018": a line of its own, wherever it stands. */
const LONGEST_LINE = 120;
/** What says the same in more words is compared sentence by sentence. */
const LONGEST_USUAL = 300;

/** Where people are named who had a task, in document order. */
const tasks = query([officers], (all) => all.map(({ span }) => span).sort((a, b) => a.from - b.from));

/** The names of people, and each word of them: minutes call them by either. */
const names = query(
	[participants],
	(all): ReadonlySet<string> =>
		new Set(all.flatMap(({ name }) => [name, ...name.split(' ')].map(keyOf)).filter((key) => key !== '#')),
);

function isSomebody({ report }: Draft, words: string): boolean {
	return names(report).has(keyOf(words));
}

/** "Place: …", "Chair: …", also in a table of two columns: the label stays, and what follows it if it is the same every time. */
function isLabelKept(draft: Draft, index: number, piece: Piece, words: string, title: boolean): boolean {
	const label = labelIn(words);
	const [first, second] = piece.parts;
	const isRow = piece.row === 'other' && piece.parts.length === 2 && !/\d/.test(label?.label ?? '');
	const part = isRow ? second : first;
	if (!label || !part || (piece.parts.length > 1 && !isRow) || words.length > LONGEST_USUAL) return false;
	const usual = draft.series.label(label.label, label.rest);
	// Who takes the minutes, and who chairs, is likely the same, wherever it stands.
	const stays = title || (anyWithin(tasks(draft.report), piece.span) && draft.labelCount(label.label) === 1);
	const alone = stays && draft.series.size === 0;
	// Without others to compare, nobody knows whether an address is for one meeting only.
	const steady = addressesIn(piece).length === 0 || usual === 'kept' || draft.isRestated(index);
	if (steady && (namesPlace(label.label) || draft.isRestated(index) || usual === 'kept' || alone)) {
		draft.keep(index);
		return true;
	}
	// "feat: …", "fix: …" in many lines are no labels of the meeting, and nor is the name of a file.
	if (/\.\p{L}/u.test(label.label)) return false;
	if ((usual !== 'filled' && !alone) || draft.labelCount(label.label) > 1) return false;
	const { prose, block, plain, outer } = part;
	const at = isRow ? plain.from : plain.to - label.rest.trimStart().length;
	if (label.rest.trim() === '' || at === plain.to) return false;
	const { from, to } = sourceSpan(prose, { from: at, to: plain.to });
	const span = { from: from + block, to: to + block };
	const marks = outer.filter((mark) => mark.span.from < to && from < mark.span.to);
	const whole = marks.reduce(
		(all, mark) => ({ from: Math.min(all.from, mark.span.from + block), to: Math.max(all.to, mark.span.to + block) }),
		span,
	);
	if (whole.from < span.from - 3 || whole.from < piece.span.from) return false;
	// “"Discussion: the pier"” has its other quotation mark in what would go.
	if (!isClosed(draft.report.text.slice(piece.span.from, whole.from))) return false;
	const isPerson = anyWithin(tasks(draft.report), span);
	draft.keep(index, [{ span: whole, insert: draft.place(({ name, blank }) => (isPerson ? name : blank)) }]);
	return true;
}

function isClosed(head: string): boolean {
	const count = (sign: RegExp): number => head.match(sign)?.length ?? 0;
	return count(/"/g) % 2 === 0 && count(/[(“«„]/g) <= count(/[)”»“]/g);
}

/** A row is none without the head of its table. */
function keepHeader(draft: Draft, row: number): void {
	let at = row;
	while (draft.pieces[at]?.row === 'other') at--;
	if (draft.pieces[at]?.row === 'first' && draft.fate(at)?.kind === 'drop') draft.keep(at);
}

/** More paragraphs in a row to be filled in help nobody. */
const MOST_PARAGRAPHS = 8;

/** What was said is to be written where it was written last time. */
function leaveRoom(draft: Draft, outline: Outline, section: number, dropped: readonly number[]): void {
	const [index] = dropped;
	if (index === undefined) return;
	const piece = draft.pieces[index]!;
	// A table without rows, or with a link at its head, is no form to fill in.
	if (piece.row === 'first' && draft.pieces[index + 1]?.row === 'other' && addressesIn(piece).length === 0) {
		draft.keep(index);
		leaveRoom(draft, outline, section, dropped.slice(1));
		return;
	}
	const named = anyWithin(tasks(draft.report), piece.span);
	const dated = section >= 0 && announces(draft.report, draft.pieces[section]!.span);
	const said =
		named || dated ? draft.place(({ name, blank }) => (named ? name : blank)) : wordsFor(draft, outline, section);
	if (piece.row === 'other') {
		draft.decide(index, { kind: 'replace', lines: [rowLike(draft.source(index), said)] });
		return;
	}
	const marker = piece.marker?.replace(/\[[xX]\]/, '[ ]') ?? ' '.repeat(piece.indent);
	const numbered = /^\d/.test(marker) && (outline.depths[section] ?? 0) < 2;
	const paragraphs = numbered ? itemsToTakeUp(draft).slice(0, MOST_PARAGRAPHS) : [];
	const lines = paragraphs.length > 0 ? paragraphs.map((title) => `${marker}**${title}**: ${said}`) : [marker + said];
	draft.decide(index, { kind: 'replace', lines });
}

/** A row with `said` in the first cell that has words, and all others empty. */
function rowLike(row: string, said: string): string {
	const cells = row.split(/(?<!\\)\|/);
	const words = cells.findIndex((cell) => /\p{L}{2}/u.test(cell));
	// Without a bar at its beginning, a row cannot begin with an empty cell.
	const at = cells[0]!.trim() === '' ? Math.max(words, 1) : 0;
	return cells
		.map((_, index) => (index === at ? ` ${said} ` : ' '))
		.join('|')
		.trim();
}

/** The titles of the agenda's items that stay, without openings and closings. */
function itemsToTakeUp(draft: Draft): string[] {
	if (draft.series.size > 0) return [];
	const items = agendas(draft.report).flatMap((agenda) => agenda.items);
	return items
		.map(({ title }) => title.replace(/[*_]+/g, '').trim())
		.filter((title) => title !== '' && !isRoutine(title));
}

function wordsFor(draft: Draft, { annexes }: Outline, section: number): string {
	const heading = section < 0 ? '' : wordsIn(draft.pieces[section]!);
	return draft.place((places) => {
		if (labelsNext(heading)) return places.date;
		if (namesDecisions(heading)) return places.decision;
		if (namesActions(heading)) return places.action;
		return annexes.has(section) ? places.text : places.said;
	});
}
