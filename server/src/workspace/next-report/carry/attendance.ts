/** The lists of participants of the next report: those who are usually there, or those who have been chosen. */
import {
	anyOf,
	isCancelled,
	marksOf,
	type Participant,
	type ParticipantList,
	participantLists,
	type Report,
} from '../../../report/index.js';
import { type Edit, lazily, lowerCase, narrowed, type Span } from '../../../text/index.js';
import type { Identity } from '../series/identities.js';
import { labelledIn } from '../series/label-value.js';
import { wordsIn } from '../series/pieces.js';
import { keyOf } from '../series/series-text.js';
import { DROP, type Draft } from './draft.js';
import type { Expectation, Newcomer } from './expectation.js';
import { addTo, replacing, withBelow } from './newcomers.js';

/** Decides on every piece that belongs to a list, and returns the names of those who stay. */
export function carryAttendance(draft: Draft, expectation: Expectation): readonly string[] {
	const lists = participantLists(draft.report);
	const names: string[] = [];
	const main = lists.find(({ attendance, size }) => attendance === 'present' && size > 0);
	for (const list of lists) {
		const { label, span, entries, attendance, size, filled } = list;
		// "Individuals participating: 51 / 47" is no list.
		if (size === 0 && filled) {
			if (isCancelled(draft.report)) clearLine(draft, label);
			continue;
		}
		for (const index of [draft.at(label.from), ...draft.within(span)]) if (index >= 0) draft.keep(index);
		const ticked = tickedParts(draft, list);
		const isLasting = (entry: Participant): boolean => ticked.has(entry.group) || isOnUsualLine(draft, entry);
		const staying = expectation.staying(list, draft.report, list === main, isLasting);
		const newcomers = list === main ? expectation.newcomers(lists) : [];
		const isEmptied = attendance === 'absent' || (staying.size === 0 && newcomers.length === 0);
		if (isEmptied) {
			clear(draft, list);
			continue;
		}
		for (const { name } of staying) names.push(name);
		// Where none of the last meeting is expected, somebody else takes the first place.
		const [first] = entries;
		const model = staying.size === 0 ? first : undefined;
		carryList(draft, list, model ? new Set([model]) : staying, expectation);
		const others = model ? newcomers.slice(1) : newcomers;
		if (model)
			draft.keep(draft.at(model.span.from), [replacing(draft, list, model, newcomers[0]!, expectation.people)]);
		addTo(draft, list, model ? [model] : [...staying], others, expectation.people);
	}
	return [...names, ...(expectation.isChosen ? [] : carryMembers(draft, expectation, names))];
}

/** The parts of a list of all who might be there, on which those who were are ticked: by their titles. */
function tickedParts({ pieces, at }: Draft, { entries }: ParticipantList): ReadonlySet<string | undefined> {
	const withBox = (signs: RegExp) =>
		new Set(entries.filter(({ span }) => signs.test(pieces[at(span.from)]?.marker ?? '')).map(({ group }) => group));
	const empty = withBox(/\[ \]/);
	return new Set([...withBox(/\[[xX]\]/)].filter((part) => empty.has(part)));
}

/** Whether others have the line of an entry, too: they may not have it on a list. */
function isOnUsualLine({ pieces, series, at }: Draft, { span }: Participant): boolean {
	const piece = pieces[at(span.from)];
	return piece !== undefined && series.hasWords(wordsIn(piece));
}

function carryList(
	draft: Draft,
	list: ParticipantList,
	staying: ReadonlySet<Participant>,
	expectation: Expectation,
): void {
	const { label, entries, form } = list;
	for (const entry of staying) {
		const index = draft.at(entry.span.from);
		if (index >= 0) draft.keep(index, [...renamed(draft, entry, expectation), ...withoutTime(draft, entry)]);
	}
	if (form === 'rows') {
		for (const entry of staying) draft.keep(draft.at(entry.span.from), withoutNote(draft, entry));
		for (const span of marksOf(staying, draft.report)) draft.keep(draft.at(span.from), [emptied(draft, span)]);
	}
	if (form !== 'cells') for (const entry of staying) draft.keep(draft.at(entry.span.from), unstruck(draft, entry));
	if (form === 'cells') return;
	if (form === 'inline') {
		const index = draft.at(label.from);
		if (index >= 0) draft.keep(index, removals(draft.report.text, entries, staying));
		return;
	}
	// A row or line may be shared with somebody who stays.
	const needed = new Set([...staying].map((entry) => draft.at(entry.span.from)));
	for (const entry of entries) {
		const index = draft.at(entry.span.from);
		if (staying.has(entry) || needed.has(index) || index === draft.at(label.from)) continue;
		for (const each of withBelow(draft, index)) if (!needed.has(each)) draft.decide(each, DROP);
	}
}

/**
 * Puts members who were absent on the list that they were on when they were there, and written so; their names are there
 * to be ticked off or taken out. Whoever was there once and then sent apologies is no member.
 *
 * @returns their names.
 */
function carryMembers(draft: Draft, expectation: Expectation, staying: readonly string[]): readonly string[] {
	const { people } = expectation;
	const lists = participantLists(draft.report);
	const keptOn = ({ entries }: ParticipantList): readonly Participant[] =>
		entries.filter(({ span }) => draft.fate(draft.at(span.from))?.kind === 'keep');
	const present = lists.filter(
		(list) => list.attendance === 'present' && ON_THEIR_OWN.has(list.form) && keptOn(list).length > 0,
	);
	const listed = new Set(staying.map((name) => people.identities.named(name)));
	const moved = new Map<ParticipantList, Newcomer[]>();
	for (const absent of lists) {
		if (absent.attendance !== 'absent') continue;
		const before = present.findLast(({ label }) => label.from < absent.label.from);
		for (const { key } of absent.entries) {
			const known = people.identities.of(key);
			const list = (known && present.find((each) => isHome(each, draft, known))) ?? before;
			if (!known || !list || listed.has(known) || !expectation.isMember(key)) continue;
			listed.add(known);
			moved.set(list, [...(moved.get(list) ?? []), { name: known.name, known }]);
		}
	}
	return [...moved].flatMap(([list, members]) => {
		addTo(draft, list, keptOn(list), members, people);
		return members.map(({ name }) => name);
	});
}

/** Whether somebody was on the list of this name when they last were there. */
function isHome({ label }: ParticipantList, { report }: Draft, { listings }: Identity): boolean {
	const last = listings.find(({ list }) => list.attendance === 'present');
	const nameIn = ({ rope }: Report, { from, to }: Span): string => keyOf(rope.slice(from, to));
	return last !== undefined && nameIn(last.report, last.list.label) === nameIn(report, label);
}

/** Lists that have a line or paragraph for each. */
const ON_THEIR_OWN: ReadonlySet<ParticipantList['form']> = new Set(['items', 'paragraphs', 'lines']);

/** The edit that spells somebody as most reports do. */
function renamed({ report }: Draft, entry: Participant, expectation: Expectation): Edit[] {
	const { nameSpan, name } = entry;
	const usual = expectation.usualName(entry);
	const isPlain = report.text.slice(nameSpan.from, nameSpan.to) === name;
	return usual !== undefined && isPlain ? [{ span: nameSpan, insert: usual }] : [];
}

/** What is said beside a name, up to the next sign: " (chair)", ", until 10.30", " - has to leave at 10:45". */
const REMARK = /(?:(?<!\s)\s+)?(?:[(,;:]|[-–—](?=\s))[^(),;:|]*(?:(?<=\d):\d[^(),;:|]*)*\)?/g;

const FOR_PART = lazily(() => narrowed(`^\\P{L}*${anyOf(({ people }) => people.forPart)}(?!\\p{L})`, 'u'));

/** The edits that take off what was said of a time beside a name: "has to leave at 10:45". */
function withoutTime(draft: Draft, { span, nameSpan }: Participant): Edit[] {
	const stale = draft.restatedIn({ from: nameSpan.to, to: span.to }).filter((edit) => edit.stale);
	if (nameSpan.from < span.from) return [];
	const text = draft.report.text.slice(nameSpan.to, span.to);
	return [...text.matchAll(REMARK)].flatMap(({ 0: remark, index }) => {
		const [opens, closes] = [remark.includes('('), remark.endsWith(')')];
		// "(Port, until 10.30)" keeps its brackets, and so does "(until 10.30, Port)".
		const from = index + (opens && !closes ? remark.indexOf('(') + 1 : 0);
		const end = index + remark.length - (closes && !opens ? 1 : 0);
		const to = end + (opens && !closes ? /^[,;:]?\s*/.exec(text.slice(end))![0].length : 0);
		const cut = { from: nameSpan.to + from, to: nameSpan.to + to };
		const isTimed = stale.some((edit) => cut.from <= edit.span.from && edit.span.to <= cut.to);
		return isTimed || FOR_PART().test(lowerCase(remark)) ? [{ span: cut, insert: '' }] : [];
	});
}

/** The edit that empties a cell with last time's cross, and leaves one blank in it. */
function emptied({ report }: Draft, { from, to }: Span): Edit {
	const isPadded = report.text.slice(from - 1, from) === ' ' && report.text.slice(to, to + 1) === ' ';
	return { span: { from: isPadded ? from - 1 : from, to }, insert: '' };
}

/** The edits that take out the line through the name of somebody who was away, unless it is there each time. */
function unstruck(draft: Draft, { nameSpan }: Participant): Edit[] {
	const index = draft.at(nameSpan.from);
	if (draft.series.size > 0 && draft.series.hasExactly(draft.source(index))) return [];
	return (draft.pieces[index]?.parts ?? []).flatMap(({ outer, block }) =>
		outer.flatMap(({ kind, span: { from, to } }) => {
			const mark = { from: from + block, to: to + block };
			if (kind !== 'delete' || nameSpan.from < mark.from || mark.to < nameSpan.to) return [];
			const { length } = /^~*/.exec(draft.report.text.slice(mark.from, mark.to))![0];
			return [
				{ span: { from: mark.from, to: mark.from + length }, insert: '' },
				{ span: { from: mark.to - length, to: mark.to }, insert: '' },
			];
		}),
	);
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

/** "Attendees: none", of a meeting that was not held. */
function clearLine(draft: Draft, label: Span): void {
	const index = draft.at(label.from);
	const piece = draft.pieces[index];
	const { value } = (piece && labelledIn(piece, wordsIn(piece))) ?? {};
	if (value) draft.keep(index, [{ span: value, insert: draft.place(({ name }) => name) }]);
}

/** Takes those who do not stay off a list on one line. */
function removals(text: string, entries: readonly Participant[], staying: ReadonlySet<Participant>): Edit[] {
	const edits: Edit[] = [];
	let kept: Participant | undefined;
	let from: number | undefined;
	for (const entry of entries) {
		if (!staying.has(entry)) {
			from ??= kept ? struckTo(text, kept) : struckFrom(text, entry);
			if (kept) edits.push({ span: { from, to: struckTo(text, entry) }, insert: '' });
			from = kept ? struckTo(text, entry) : from;
			continue;
		}
		if (from !== undefined && !kept) edits.push({ span: { from, to: struckFrom(text, entry) }, insert: '' });
		from = undefined;
		kept = entry;
	}
	return edits;
}

/** Where an entry begins and ends with the line through the name. */
function struckFrom(text: string, { span: { from } }: Participant): number {
	return from - (/(?<!~)~+$/.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0);
}

function struckTo(text: string, { span: { to } }: Participant): number {
	return to + /^~*/.exec(text.slice(to, to + 2))![0].length;
}
