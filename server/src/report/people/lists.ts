/**
 * The lists of participants of a report, from their labels on.
 */

import type { Span, Text } from '../../text/index.js';
import { addAll } from '../../text/index.js';
import { shift } from '../assemble.js';
import { collector } from '../collector.js';
import { derived } from '../derived.js';
import type { Prose, Report } from '../model.js';
import { PerObject } from '../per-object.js';
import { sourceSpan } from '../prose.js';
import { type CellList, cellLists } from './cells.js';
import { type Attendance, type Label, namesMembers, readLabels } from './labels.js';
import type { Participant, ParticipantList } from './model.js';
import { fold } from './names.js';
import { inlineEnd, readInline } from './split.js';
import { type ListForm, type Placed, readLines, readUnder } from './under.js';
import { type Unit, unitsUnder } from './units.js';

interface People {
	readonly lists: readonly ParticipantList[];
	/** Those who had a task: "Chair: …", "Notes: …". */
	readonly officers: readonly Participant[];
	/** What all of them were read as. */
	readonly readings: readonly object[];
}

type Labels = readonly (readonly [index: number, labels: readonly Label[]])[];

/** The labels of each block, by the prose that holds them. */
const labelsByBlock = collector(({ prose }): Labels | undefined => {
	let found: (readonly [number, readonly Label[]])[] | undefined;
	for (let index = 0; index < prose.length; index++) {
		const each = prose[index]!;
		if (each.kind === 'cell') continue;
		const labels = readLabels(each);
		if (labels.length === 0) continue;
		found ??= [];
		found.push([index, labels]);
	}
	return found;
});

/** A label with the place of its block. */
interface Found {
	readonly block: number;
	readonly prose: number;
	readonly labels: readonly Label[];
}

const people = derived((report: Report): People => {
	const { blocks, rope } = report;
	const found: Found[] = [];
	for (const { index: block, value } of labelsByBlock(report)) {
		for (const [prose, labels] of value) found.push({ block, prose, labels });
	}
	const lists: ParticipantList[] = [];
	const officers: Participant[] = [];
	const taskReadings: object[] = [];
	/** Starts of the blocks that are tables under a label. */
	const tables = new Set<number>();
	let ends: ReadonlySet<number> | undefined;
	for (const at of found) {
		const { labels } = at;
		const block = blocks[at.block]!;
		const prose = block.facts.prose[at.prose]!;
		for (const [i, label] of labels.entries()) {
			const { attendance } = label;
			const span = shift(sourceSpan(prose, { from: label.from, to: label.to }), block.from);
			const beside = besideOf(prose, i, labels);
			if (attendance === 'officers') {
				if (!beside) continue;
				const several = beside.entries.filter(({ person }) => person.form === 'full').length > 1;
				if (several && namesMembers(prose.text.slice(label.from, label.to))) {
					lists.push(new PlacedList(span, 'present', beside, () => block.from));
				} else {
					addAll(
						officers,
						placed(beside, () => block.from),
					);
					taskReadings.push(beside);
				}
			} else if (beside) lists.push(new PlacedList(span, attendance, beside, () => block.from));
			else if (i === labels.length - 1) {
				ends ??= endsOf(report, found);
				const units = unitsUnder(report, at, ends);
				const kept = underOf(prose, units, rope);
				if (kept.rows) for (const { unit, row } of kept.entries) if (row) tables.add(units[unit]!.from);
				// "Present: 23 members signed the sheet": there is a list, though not here.
				const said = prose.kind !== 'heading' && prose.text.slice(label.rest).trim() !== '';
				lists.push(new PlacedList(span, attendance, kept, (unit) => units[unit]!.from, said));
			} else lists.push(new PlacedList(span, attendance, EMPTY, () => block.from));
		}
	}
	const named = lists.some(({ size }) => size > 0);
	const inTables = cellLists(report).flatMap(({ from, value }) => {
		if (tables.has(from)) return [];
		return value
			.filter(({ unnamed }) => !(unnamed && named))
			.map((list) => {
				const span = shift(list.label.span, from);
				return new PlacedList(span, list.attendance, keptOf(list), () => from);
			});
	});
	if (inTables.length > 0) {
		addAll(lists, inTables);
		lists.sort((a, b) => a.label.from - b.label.from);
	}
	return { lists, officers, readings: [...lists.map(({ reading }) => reading), ...taskReadings] };
});

/** A list at its place. Where its entries are is told when first asked for, since most keystrokes are elsewhere. */
class PlacedList implements ParticipantList {
	readonly label: Span;
	readonly attendance: Attendance;
	readonly span: Span;
	readonly filled: boolean;
	readonly reading: Kept;
	readonly #fromOf: (unit: number) => number;
	#entries: readonly Participant[] | undefined;

	constructor(label: Span, attendance: Attendance, kept: Kept, fromOf: (unit: number) => number, filled = kept.filled) {
		this.label = label;
		this.attendance = attendance;
		this.reading = kept;
		this.filled = filled || kept.filled;
		this.#fromOf = fromOf;
		const last = kept.entries.at(-1);
		this.span = { from: label.from, to: Math.max(label.to, last ? fromOf(last.unit) + last.person.span.to : 0) };
	}

	get form(): ListForm {
		return this.reading.form;
	}

	get size(): number {
		return this.reading.entries.length;
	}

	entry(index: number): Participant {
		return this.#entries?.[index] ?? place(this.reading.entries[index]!, this.#fromOf);
	}

	get entries(): readonly Participant[] {
		this.#entries ??= placed(this.reading, this.#fromOf);
		return this.#entries;
	}
}

/** Lists of participants in the order of the text, those without names too. */
export function participantLists(report: Report): readonly ParticipantList[] {
	return people(report).lists;
}

/** All who are on a list. */
export const participants = derived((report): readonly Participant[] =>
	participantLists(report).flatMap(({ entries }) => entries),
);

/** The one that {@link participants} has at `index`; the others are not told their places. */
export function participantAt(report: Report, index: number): Participant | undefined {
	let rest = index;
	for (const list of participantLists(report)) {
		if (rest < list.size) return list.entry(rest);
		rest -= list.size;
	}
	return undefined;
}

/** Those whom a line names with a task: "Chair: …", "Notes: …". */
export function officers(report: Report): readonly Participant[] {
	return people(report).officers;
}

/** Equal lists of them, one by one the same, mean that the lists and officers of two versions are the same but for places. */
export function peopleReadings(report: Report): readonly object[] {
	return people(report).readings;
}

/** Where another part of the report begins, which ends a list. */
function endsOf({ annexes, agendas, blocks }: Report, found: readonly Found[]): ReadonlySet<number> {
	const ends = new Set<number>();
	for (const { label } of annexes) ends.add(label.from);
	for (const { from } of agendas) ends.add(from);
	for (const { block, prose } of found) {
		const { from, facts } = blocks[block]!;
		ends.add(from + facts.prose[prose]!.span.from);
	}
	return ends;
}

/** A list as it was read, its places counted from the starts of the blocks that hold them. */
interface Kept {
	readonly form: ListForm;
	readonly filled: boolean;
	readonly entries: readonly KeptEntry[];
	/** Some of them are rows of a table. */
	readonly rows: boolean;
}

const EMPTY: Kept = { form: 'inline', filled: false, entries: [], rows: false };

interface KeptEntry {
	/** The number of the first unit in its block, for what stands under a label. */
	readonly unit: number;
	/** It is a row of a table. */
	readonly row: boolean;
	readonly person: Participant;
}

function placed({ entries }: Kept, fromOf: (unit: number) => number): Participant[] {
	return entries.map((entry) => place(entry, fromOf));
}

function place({ unit, person }: KeptEntry, fromOf: (unit: number) => number): Participant {
	const from = fromOf(unit);
	return {
		...person,
		span: shift(person.span, from),
		nameSpan: shift(person.nameSpan, from),
		...(person.gap && { gap: shift(person.gap, from) }),
	};
}

/** What stands beside each label of a paragraph. */
const besides = new PerObject<Prose, (Kept | undefined)[]>();

function besideOf(prose: Prose, index: number, labels: readonly Label[]): Kept | undefined {
	let known = besides.get(prose);
	if (!known) {
		known = labels.map((label, i) => readBeside(prose, label, labels[i + 1]?.from ?? prose.text.length));
		besides.set(prose, known);
	}
	return known[index];
}

/** What stood under a label, and what it was read from: a keystroke elsewhere reads no list again. */
interface Under {
	readonly from: readonly Prose[];
	readonly kept: Kept;
}

/** By the first unit. A label alone would not do: every list of a long report may be called "Participants". */
const unders = new PerObject<Prose, Under[]>();
const WITH_ONE_BEGINNING = 8;

function underOf(label: Prose, units: readonly Unit[], text: Text): Kept {
	const first = units[0]?.prose ?? label;
	const all = unders.get(first) ?? [];
	unders.set(first, all);
	const known = all.find(
		({ from }) => from.length === units.length && from.every((prose, i) => prose === units[i]!.prose),
	);
	if (known) return known.kept;
	const { form, entries, filled } = readUnder(units, text);
	const unitAt = new Map<number, number>();
	units.forEach(({ from }, i) => {
		if (!unitAt.has(from)) unitAt.set(from, i);
	});
	const kept = keep(form, entries, filled, ({ from }) => unitAt.get(from)!);
	all.push({ from: units.map(({ prose }) => prose), kept });
	if (all.length > WITH_ONE_BEGINNING) all.shift();
	return kept;
}

function keep(form: ListForm, entries: readonly Placed[], filled: boolean, unitOf: (unit: Unit) => number): Kept {
	const people = entries.filter(({ entry }) => entry.personal);
	return {
		form,
		filled,
		rows: people.some(({ row }) => row !== undefined),
		entries: people.map((each) => ({
			unit: unitOf(each.unit),
			row: each.row !== undefined,
			person: toParticipant(each),
		})),
	};
}

const cells = new PerObject<CellList, Kept>();

function keptOf(list: CellList): Kept {
	const known = cells.get(list) ?? keep(list.form, list.entries, true, () => 0);
	cells.set(list, known);
	return known;
}

/** The list that stands on its label's line, or in the lines below it. */
function readBeside(prose: Prose, label: Label, stop: number): Kept | undefined {
	if (prose.kind === 'heading') return undefined;
	const { text } = prose;
	const to = label.alone ? stop : inlineEnd(text, label.rest, stop);
	if (text.slice(label.rest, to).trim() === '') return undefined;
	const unit: Unit = { prose, from: 0 };
	if (label.alone) {
		const lines = text
			.slice(label.rest, to)
			.split(/\r\n|\r|\n/)
			.filter((line) => line.trim() !== '');
		const many = lines.length > 1 && !lines.slice(0, -1).every((line) => /[,;]\s*$/.test(line));
		if (many || !lines[0]?.includes(',')) return keep('lines', readLines(unit, label.rest, to), true, () => 0);
	}
	const pieces = readInline(text, label.rest, to);
	// "Participants: 12" and "Present (see below):" are about a list that follows, or about none.
	if (pieces.length === 0 && to - label.rest < 40) return undefined;
	const entries = pieces.map(
		({ from, entry, group }): Placed => ({
			unit,
			from,
			to: entry.to,
			entry,
			...(group !== undefined && { group }),
		}),
	);
	return keep('inline', entries, true, () => 0);
}

/** With its places counted from the start of its block. */
function toParticipant({ unit: { prose }, from: start, to, entry, group, row }: Placed): Participant {
	const { name, about } = entry;
	const whole: Span = row
		? { from: row[0]!.span.from, to: row[row.length - 1]!.span.to }
		: start === 0 && to === prose.text.length
			? prose.span
			: sourceSpan(prose, trimmed(prose.text, start, to));
	return {
		span: whole,
		nameSpan: sourceSpan(prose, { from: name.from, to: name.to }),
		name: name.text,
		titles: name.titles,
		form: name.form,
		key: fold(name.text),
		...about,
		...(group !== undefined && { group }),
	};
}

function trimmed(text: string, from: number, to: number): Span {
	let [start, end] = [from, to];
	while (start < end && /\s/.test(text[start]!)) start++;
	while (end > start && /\s/.test(text[end - 1]!)) end--;
	return { from: start, to: end };
}
