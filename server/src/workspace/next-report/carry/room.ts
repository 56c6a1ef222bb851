/** Room for what is to be written, where it was written last time. */
import { agendas, isRoutine, labelsNext, namesActions, namesDecisions } from '../../../report/index.js';
import { announces } from '../series/announcements.js';
import { addressesIn, wordsIn } from '../series/pieces.js';
import { anyWithin } from '../series/within.js';
import type { Draft } from './draft.js';
import type { Outline } from './outline.js';
import { tasks } from './tasks.js';

/** More paragraphs in a row to be filled in help nobody. */
const MOST_PARAGRAPHS = 8;

/** What was said is to be written where it was written last time. */
export function leaveRoom(draft: Draft, outline: Outline, section: number, dropped: readonly number[]): void {
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
