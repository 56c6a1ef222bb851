/** The lists of participants of the next report: those who are usually there. */
import { lineBreakOf, marksOf, type Participant, type ParticipantList, participantLists } from '../../report/index.js';
import type { Edit, Span } from '../../text/index.js';
import { DROP, type Draft } from './draft.js';

/** Decides on every piece that belongs to a list, and returns the names of those who stay. */
export function carryAttendance(draft: Draft): readonly string[] {
	const names: string[] = [];
	for (const list of participantLists(draft.report)) {
		const { label, span, entries, attendance, form } = list;
		for (const index of [draft.at(label.from), ...draft.within(span)]) if (index >= 0) draft.keep(index);
		const regular = entries.filter(({ key }) => draft.series.isExpected(key));
		if (attendance === 'absent' || (attendance === 'observing' && draft.series.size > 0 && regular.length === 0)) {
			clear(draft, list);
			continue;
		}
		// Where nobody is, the names are not written alike, or everybody changes.
		const staying = regular.length > 0 ? new Set(regular) : new Set(entries);
		for (const { name } of staying) names.push(name);
		if (form === 'rows') {
			for (const entry of staying) draft.keep(draft.at(entry.span.from), withoutNote(draft, entry));
			for (const span of marksOf(staying, draft.report)) draft.keep(draft.at(span.from), [emptied(draft, span)]);
		}
		if (form === 'items') for (const entry of staying) draft.keep(draft.at(entry.span.from), unticked(draft, entry));
		if (form === 'cells') continue;
		if (form === 'inline') {
			const index = draft.at(label.from);
			if (index >= 0) draft.keep(index, removals(entries, staying));
			continue;
		}
		// A row or line may be shared with somebody who stays.
		const needed = new Set([...staying].map((entry) => draft.at(entry.span.from)));
		for (const entry of entries) {
			const index = draft.at(entry.span.from);
			if (!staying.has(entry) && !needed.has(index) && index !== draft.at(label.from)) draft.decide(index, DROP);
		}
	}
	return [...names, ...carryMembers(draft)];
}

/**
 * Puts members who were absent among those present, whose names are there to be ticked off or taken out; and returns
 * their names. Whoever was there once and then sent apologies is no member.
 */
function carryMembers(draft: Draft): readonly string[] {
	const lists = participantLists(draft.report);
	const names: string[] = [];
	for (const [number, absent] of lists.entries()) {
		const list = lists.slice(0, number).findLast(({ attendance }) => attendance === 'present');
		if (absent.attendance !== 'absent' || absent.form !== 'items' || list?.form !== 'items') continue;
		const members = absent.entries.filter(({ key }) => draft.series.size > 0 && draft.series.isExpected(key));
		const kept = list.entries
			.map(({ span }) => draft.at(span.from))
			.filter((index) => draft.fate(index)?.kind === 'keep');
		const last = kept.at(-1);
		if (last === undefined || members.length === 0) continue;
		const marker = draft.pieces[last]!.marker?.replace(/\[[xX]\]/, '[ ]') ?? '';
		const lines = members.map(({ span }) => marker + draft.report.text.slice(span.from, span.to).trim());
		const end = draft.pieces[last]!.span.from + draft.source(last).length;
		const eol = lineBreakOf(draft.report);
		draft.keep(last, [{ span: { from: end, to: end }, insert: lines.map((line) => eol + line).join('') }]);
		names.push(...members.map(({ name }) => name));
	}
	return names;
}

/** The edit that empties a cell with last time's cross, and leaves one blank in it. */
function emptied({ report }: Draft, { from, to }: Span): Edit {
	const isPadded = report.text.slice(from - 1, from) === ' ' && report.text.slice(to, to + 1) === ' ';
	return { span: { from: isPadded ? from - 1 : from, to }, insert: '' };
}

/** The edit that takes a tick out of its box. */
function unticked(draft: Draft, { span }: Participant): Edit[] {
	const piece = draft.pieces[draft.at(span.from)];
	const tick = piece?.marker ? piece.marker.search(/\[[xX]\]/) : -1;
	if (!piece || tick < 0) return [];
	const from = piece.span.from + tick + 1;
	return [{ span: { from, to: from + 1 }, insert: ' ' }];
}

/** The edit that empties the cell that says how somebody took part: "apologies", "online from 19:30". */
function withoutNote({ report }: Draft, { note, span }: Participant): Edit[] {
	const cells = report.text.slice(span.from, span.to).split(/(?<!\\)\|/);
	const index = cells.findIndex((cell) => note !== undefined && cell.trim() === note);
	if (index < 0) return [];
	const from = span.from + cells.slice(0, index).reduce((sum, cell) => sum + cell.length + 1, 0);
	return [{ span: { from, to: from + cells[index]!.length }, insert: '' }];
}

/** Who was excused last time is not this time. */
function clear(draft: Draft, { entries, form, label }: ParticipantList): void {
	const [first] = entries;
	if (!first || form === 'cells') return;
	const name = draft.place(({ name }) => name);
	if (form === 'inline') {
		const span = { from: first.span.from, to: entries.at(-1)!.span.to };
		const index = draft.at(label.from);
		if (index >= 0) draft.keep(index, [{ span, insert: name }]);
		return;
	}
	for (const [number, entry] of entries.entries()) {
		const index = draft.at(entry.span.from);
		if (index < 0 || draft.at(label.from) === index) continue;
		const { marker = '', row } = draft.pieces[index]!;
		if (number > 0 || row !== undefined) draft.decide(index, DROP);
		else draft.decide(index, { kind: 'replace', lines: [marker + name] });
	}
}

/** Takes those who do not stay off a list on one line. */
function removals(entries: readonly Participant[], staying: ReadonlySet<Participant>): Edit[] {
	const edits: Edit[] = [];
	let kept: Participant | undefined;
	let from: number | undefined;
	for (const entry of entries) {
		if (!staying.has(entry)) {
			from ??= kept ? kept.span.to : entry.span.from;
			if (kept) edits.push({ span: { from, to: entry.span.to }, insert: '' });
			from = kept ? entry.span.to : from;
			continue;
		}
		if (from !== undefined && !kept) edits.push({ span: { from, to: entry.span.from }, insert: '' });
		from = undefined;
		kept = entry;
	}
	return edits;
}
