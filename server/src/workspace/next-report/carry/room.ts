/** Room for what is to be written, where it was written last time. */
import {
	agendas,
	isRoutine,
	labelsNext,
	namesActions,
	namesDecisions,
	officerSpans,
	participantLabels,
} from '../../../report/index.js';
import { announces } from '../series/announcements.js';
import { addressesIn, wordsIn } from '../series/pieces.js';
import { anyWithin } from '../series/within.js';
import type { Draft } from './draft.js';
import type { Outline } from './outline.js';

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
	const named =
		draft.isListed(index) ||
		(piece.parts.length === 0 && isBelowLabel(draft, section, index)) ||
		anyWithin(officerSpans(draft.report), piece.span);
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
	const { before, after, end } = frameOf(draft, dropped);
	const lines = paragraphs.map((title) => `${marker}${before}**${title}**${after}${said}${end}`);
	draft.decide(index, { kind: 'replace', lines: lines.length > 0 ? lines : [marker + said] });
}

/** Whether the heading or the line above says that those present follow. */
function isBelowLabel({ pieces, report }: Draft, section: number, index: number): boolean {
	return [section, index - 1].some(
		(at) => pieces[at] !== undefined && anyWithin(participantLabels(report), pieces[at].span),
	);
}

/** What stands around the title of an item, and behind what was said of it. */
interface Frame {
	readonly before: string;
	readonly after: string;
	readonly end: string;
}

const TOPIC = /^([^*\n]{0,60})\*\*[^*\n]{1,200}\*\*([^*\n]{1,80})/;

/** “On **Budget**, the following was noted: …”, if that was said of several items; else a colon. */
function frameOf(draft: Draft, dropped: readonly number[]): Frame {
	let last: RegExpExecArray | undefined;
	for (const index of dropped) {
		const source = draft.source(index).slice(draft.pieces[index]!.marker?.length ?? 0);
		const found = TOPIC.exec(source);
		if (!found) continue;
		const before = found[1]!;
		const after = last?.[1] === before ? commonWords(last[2]!, found[2]!) : '';
		last = found;
		if (after.trim() !== '' && (before !== '' || after.includes(':'))) {
			return { before, after, end: source.endsWith('.') ? '.' : '' };
		}
	}
	return { before: '', after: `${draft.language.templates.beforeColon}: `, end: '' };
}

/** The words that both begin with, no further than a colon. */
function commonWords(one: string, other: string): string {
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	const common = one.slice(0, at);
	return /^[^:]*: /.exec(common)?.[0] ?? common.slice(0, common.lastIndexOf(' ') + 1);
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
