/**
 * Edits to lists of participants.
 */
import {
	anyOf,
	attendeesOf,
	input,
	lineBreakOf,
	marksOf,
	memoizeOn,
	type Participant,
	type ParticipantList,
	participantLists,
	query,
	type Report,
} from '../report/index.js';
import {
	type Edit,
	insertAt,
	lazily,
	lineEnd,
	lineStart,
	lowerCase,
	narrowed,
	nextLineStart,
	type Span,
} from '../text/index.js';
import { CELL, type Entrant, entryFor, MARKER } from './list-entries.js';

/** A row that begins with its number. */
const ROW = /^[ \t]*(?:\|[ \t]*)?(\d{1,9})[ \t]*\|/;

/** The first item of a list, if bulleted. */
const ITEM = /(?:^|[\n\r])([ \t]*[-+*][ \t]+)\S/;

/** Of an item that is a task: no part of its indentation. */
const BOX = /\[[ xX]\][ \t]+$/;

/** What separates two entries on one line, including the word before the last of them. */
const SEPARATOR = lazily(
	() => new RegExp(`^[\\s,;•·|]*(?:(?<=[\\s,;])(?:${anyOf(({ people }) => people.and)}|&)\\s+)?$`),
);

/** "Other attendees" */
const OTHERS = lazily(() => narrowed(`^\\P{L}*${anyOf(({ people }) => people.several)} `, 'u'));

/** The edits that take entry number `index` off the list; empty if more than the entry would go. */
export function removal({ text }: Report, { form, entries }: ParticipantList, index: number): Edit[] {
	const entry = entries[index]!;
	if (form === 'inline') return removalInline(text, entries, index);
	if (form === 'cells') return [];
	const from = lineStart(text, entry.span.from);
	const to = nextLine(text, entry.span.to);
	const before = text.slice(from, entry.span.from);
	if (form === 'items') {
		// Text below an entry would then belong to the one before it.
		if (!MARKER.test(before) || isDeeper(text, entry.span)) return [];
		return [{ span: { from, to }, insert: '' }, ...renumbered(text, entries, index)];
	}
	if (form === 'rows') {
		if (!/^[ \t]*(?:\|[ \t]*)?$/.test(before)) return [];
		return [{ span: { from, to }, insert: '' }, ...renumbered(text, entries, index)];
	}
	if (before.trim() !== '') return [];
	return [{ span: { from, to: form === 'paragraphs' ? afterBlank(text, to) : to }, insert: '' }];
}

function removalInline(text: string, entries: readonly Participant[], index: number): Edit[] {
	const { span } = entries[index]!;
	const [before, after] = [separator(text, entries, index), separator(text, entries, index + 1)];
	if (index === 0) return after ? [{ span: { from: span.from, to: after.to }, insert: '' }] : [];
	if (!before) return [];
	const last = index === entries.length - 1 ? WORD().exec(text.slice(before.from, before.to)) : null;
	const earlier = separator(text, entries, index - 1);
	const edits = [{ span: { from: before.from, to: span.to }, insert: '' }];
	// "Ann Lee, Bo Roe and Cy Dunn" without Cy Dunn is "Ann Lee and Bo Roe".
	if (!last || !earlier || WORD().test(text.slice(earlier.from, earlier.to))) return edits;
	return [{ span: earlier, insert: index > 2 ? text.slice(before.from, before.to) : last[0] }, ...edits];
}

/** A word that joins the last two, with the whitespace around it. */
const WORD = lazily(() => /(?<!\s)\s+(?:\p{L}+|&)\s+$/u);

/** The separator between entry number `index` and the one before it; `undefined` if more is between them. */
function separator(text: string, entries: readonly Participant[], index: number): Span | undefined {
	const [one, other] = [entries[index - 1]?.span.to, entries[index]?.span.from];
	if (one === undefined || other === undefined || one > other) return undefined;
	return SEPARATOR().test(text.slice(one, other)) ? { from: one, to: other } : undefined;
}

/** The start of the line after the one at `at`, or the end of the text. */
function nextLine(text: string, at: number): number {
	return nextLineStart(text, at) ?? text.length;
}

function afterBlank(text: string, at: number): number {
	let to = at;
	while (to < text.length) {
		const next = nextLine(text, to);
		if (text.slice(to, next).trim() !== '') break;
		to = next;
	}
	return to;
}

/** Whether lines below an item, whose text is at `span`, belong to it. */
export function isDeeper(text: string, span: Span): boolean {
	const next = nextLine(text, span.to);
	const line = text.slice(next, nextLine(text, next));
	if (line.trim() === '') return false;
	const indent = indentOf(line);
	const own = indentOf(text.slice(lineStart(text, span.from), span.from));
	return /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/.test(line.slice(0, 60)) ? indent > own : indent > 0;
}

function indentOf(line: string): number {
	return /^[ \t]*/.exec(line)![0].length;
}

/** The numbers of the items or rows after number `index`, decremented, as far as they count up. */
function renumbered(text: string, entries: readonly Participant[], index: number): Edit[] {
	const edits: Edit[] = [];
	let last = numberOf(text, entries[index]!)?.value;
	for (const entry of entries.slice(index + 1)) {
		const number = numberOf(text, entry);
		if (last === undefined || number?.value !== last + 1) break;
		edits.push({ span: number.span, insert: String(last) });
		last = number.value;
	}
	return edits;
}

/** The number before an entry, or in the first cell of its row. */
export function numberOf(
	text: string,
	{ span }: Participant,
): { readonly value: number; readonly span: Span } | undefined {
	const from = lineStart(text, span.from);
	const digits = (MARKER.exec(text.slice(from, span.from)) ?? ROW.exec(text.slice(from, span.to)))?.[1];
	if (digits === undefined) return undefined;
	const at = text.indexOf(digits, from);
	return { value: Number(digits), span: { from: at, to: at + digits.length } };
}

export interface Addition {
	/** The label of a list of guests or others; `undefined` for the attendance list itself. */
	readonly label?: string;
	/** It is a table in which all have an affiliation. */
	readonly wantsAffiliation?: true;
	readonly edits: Edit[];
}

/**
 * The edits that add somebody at the end of a list, likelier first: that of the guests if there is one, since somebody
 * left out is hardly a member, and the attendance list.
 */
export function additionsOf(report: Report, person: Entrant): Addition[] {
	return places(report)
		.map(({ list, add, ...place }): Addition => {
			const entry = list.form === 'rows' ? presentRow(report, list, person) : entryFor(list, report.text, person);
			return { ...place, edits: add(entry) };
		})
		.filter(({ edits }) => edits.length > 0);
}

/**
 * A row without its outer pipes: numbered on, and marked like that of somebody who was there.
 *
 * @param nth of several that are added.
 */
export function presentRow(report: Report, list: ParticipantList, person: Entrant, nth = 1): string {
	const { text } = report;
	const cells = entryFor(list, text, person).split(CELL);
	const put = (at: number, source: string, words: string): void => {
		const column = source.slice(0, at).split(CELL).length - 1;
		if (cells[column]?.trim() === '') cells[column] = column === 0 ? `${words} ` : ` ${words} `;
	};
	const last = list.entry(list.size - 1);
	const number = numberOf(text, last);
	if (number)
		put(number.span.from - last.span.from, text.slice(last.span.from, last.span.to), String(number.value + nth));
	const model = presentIn(report).get(list);
	for (const { from, to } of model?.marks ?? []) {
		put(from - model!.span.from, text.slice(model!.span.from, model!.span.to), text.slice(from, to));
	}
	return cells.join('|');
}

/** By table: the row of somebody who was there, with the places of its marks. Found once, for everyone to be added. */
const presentIn = memoizeOn((report: Report) => {
	const there = new Set(attendeesOf(report).present);
	const models = participantLists(report).flatMap((list) => {
		const model = list.form === 'rows' ? list.entries.findLast((entry) => there.has(entry)) : undefined;
		return model ? [[list, { span: model.span, marks: marksOf([model], report) }] as const] : [];
	});
	return new Map<ParticipantList, (typeof models)[number][1]>(models);
});

interface Place extends Pick<Addition, 'label' | 'wantsAffiliation'> {
	readonly list: ParticipantList;
	readonly add: (name: string) => Edit[];
}

/** Finds the places once, for everyone to be added. */
const places = query([participantLists, input.text, lineBreakOf], (all, rope, eol): readonly Place[] => {
	const text = rope.toString();
	// Who spoke was not absent.
	const lists = all.filter(({ size, attendance }) => size > 0 && attendance !== 'absent');
	const present = lists.find(({ attendance }) => attendance === 'present') ?? lists[0];
	// "Also present was Ann Lee" would need another verb.
	const guests = lists.find(
		(list) =>
			list !== present &&
			(list.attendance === 'observing' ||
				(list.attendance === 'present' && OTHERS().test(lowerCase(text.slice(list.label.from, list.label.to))))) &&
			/[:\n\r|]/.test(text.slice(list.label.to, list.entry(0).span.from)),
	);
	const placeOf = (list: ParticipantList): Place => ({
		list,
		add: placeIn(text, eol, list),
		...(list.form === 'rows' &&
			list.reading.people.every(({ affiliation }) => affiliation !== undefined) && { wantsAffiliation: true }),
	});
	return [
		...(guests ? [{ label: text.slice(guests.label.from, guests.label.to), ...placeOf(guests) }] : []),
		...(present ? [placeOf(present)] : []),
	];
});

function placeIn(text: string, eol: string, list: ParticipantList): (name: string) => Edit[] {
	const none = (): Edit[] => [];
	const last = list.entry(list.size - 1);
	const { from, to } = last.span;
	const start = lineStart(text, from);
	const before = text.slice(start, from);
	const at =
		(place: number, before: string, after = '') =>
		(name: string): Edit[] => [insertAt(place, before + name + after)];
	switch (list.form) {
		case 'cells':
			return none;
		case 'inline':
			return (name) => additionInline(text, list.entries, name);
		case 'lines':
			return at(to, eol);
		case 'paragraphs':
			return at(to, eol + eol);
		case 'items': {
			if (!MARKER.test(before)) return none;
			const number = numberOf(text, last)?.value;
			// Below a group, the name would be said to belong to it.
			const group = last.group === undefined ? null : ITEM.exec(text.slice(list.label.to, list.entries[0]!.span.from));
			if (group && group[1]!.length < before.replace(BOX, '').length) return at(lineEnd(text, to), eol + group[1]!);
			const marker = number === undefined ? before : before.replace(String(number), String(number + 1));
			// A speaker was there, whether or not the last person on the list was.
			return at(lineEnd(text, to), eol + marker.replace('[ ]', '[x]'));
		}
		case 'rows': {
			const end = lineEnd(text, to);
			if (!text.slice(start, end).includes('|')) return none;
			const after = text.slice(to, end);
			return (row) => at(end, eol + before, after)(after === '' ? row.trimEnd() : row);
		}
	}
}

const SHORTENED = lazily(() => narrowed(`\\p{L}\\.\\p{L}$|\\s${anyOf(({ people }) => people.shortened)}$`, 'u'));

/** "Ann Lee, Bo Roe and Cy Dunn" continues as "Ann Lee, Bo Roe, Cy Dunn and Di Ford". */
function additionInline(text: string, entries: readonly Participant[], name: string): Edit[] {
	const { from, to: last } = entries.at(-1)!.span;
	// The stop of "Jr." and "Ph.D." is theirs, though it ends the sentence as well.
	const to = text[last] === '.' && SHORTENED().test(text.slice(from, last).toLowerCase()) ? last + 1 : last;
	const end = { from: to, to };
	const count = entries.length;
	const joint = separator(text, entries, count - 1);
	const sign = joint && text.slice(joint.from, joint.to);
	const word = sign === undefined ? undefined : WORD().exec(sign)?.[0];
	// Others are still to follow: "… and 12 members".
	const ends = /^[\s*_]*(?:[.;]|[\n\r]|$)/.test(text.slice(to, to + 40));
	if (!joint || sign === undefined || word === undefined || !ends) {
		return [{ span: end, insert: `${sign?.includes(';') ? '; ' : ', '}${name}` }];
	}
	const usual = separator(text, entries, count - 2);
	return [
		{ span: joint, insert: usual ? text.slice(usual.from, usual.to) : ', ' },
		{ span: end, insert: `${count > 2 ? sign : word}${name}` },
	];
}
