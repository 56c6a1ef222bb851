/**
 * The lists of participants of a report, starting from their labels.
 */

import { memoizeOn, sameItems, sameValue } from '../../incremental/index.js';
import { addAll, type Span, shift, type Text } from '../../text/index.js';
import { annexes } from '../annexes/annexes.js';
import { agendaLabels } from '../document/section-labels.js';
import { summariesIn } from '../facts/html-prose.js';
import type { Prose, ReadBlock } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { blockQuery, type Collected, query } from '../facts/queries.js';
import { blockAt, input, type Report } from '../facts/report.js';
import { listsBeside } from '../people/lists/beside.js';
import { type CellList, cellLists } from '../people/lists/cells.js';
import { type Label, namesMembers, readLabels } from '../people/lists/labels.js';
import { readListBody } from '../people/lists/list-body.js';
import { type ScopedProse, scopeOf } from '../people/lists/list-scope.js';
import type { ListReading, Participant, ParticipantList, Person } from '../people/lists/model.js';
import { EMPTY, PlacedList, placedEntries, type UnplacedList, unplaced } from '../people/lists/placed-list.js';
import { sections } from '../sections/sections.js';
import type { Sections } from '../sections/tree.js';
import { tickedLists } from './ticked.js';

interface People {
	readonly lists: readonly ParticipantList[];
	/** People who held an office: "Chair: …", "Notes: …". */
	readonly officers: readonly Participant[];
	/** The readings that the officers came from. */
	readonly offices: readonly ListReading[];
}

/** Labels in one prose, and the lists beside them. */
interface LabelsIn {
	readonly prose: Prose;
	/** Of the prose in its block; -1 for the text of HTML. */
	readonly index: number;
	readonly labels: readonly Label[];
	readonly beside: readonly (UnplacedList | undefined)[];
}

/** The labels of each block, by the prose that holds them. */
const labelsByBlock = blockQuery(({ prose }, source): readonly LabelsIn[] | undefined => {
	const isHtml = prose.length === 0;
	let found: LabelsIn[] | undefined;
	for (const [index, each] of (isHtml ? summariesIn(source) : prose).entries()) {
		if (each.kind === 'cell') continue;
		const labels = readLabels(each);
		if (labels.length === 0) continue;
		found ??= [];
		found.push({ prose: each, index: isHtml ? -1 : index, labels, beside: listsBeside(each, labels) });
	}
	return found;
});

/** Likewise, with the index of the block. */
interface Found extends LabelsIn {
	readonly block: number;
}

const ends = query([annexes, agendaLabels], (annexes, agendas) => [
	...annexes.map(({ label }) => label.from),
	...agendas.map(({ from }) => from),
]);

const people = query([input.blocks, input.text, labelsByBlock, ends, sections, cellLists, tickedLists], readPeople);

function readPeople(
	blocks: readonly ReadBlock[],
	text: Text,
	labelled: readonly Collected<readonly LabelsIn[]>[],
	stops: readonly number[],
	sections: Sections,
	tabled: readonly Collected<readonly CellList[]>[],
	ticked: readonly ParticipantList[],
): People {
	const found = labelled.flatMap(({ index: block, value }) => value.map((each): Found => ({ ...each, block })));
	const reader = new PeopleReader({ blocks, text, stops, sections, found });
	for (const at of found) reader.read(at);
	const { lists, officers, offices, tables } = reader;
	const named = lists.some(({ size, attendance }) => size > 0 && attendance === 'present');
	const inTables = tabled.flatMap(({ from, value }) => {
		if (tables.has(from)) return [];
		return value
			.filter(({ unnamed }) => !(unnamed && named))
			.map((list) => {
				const span = shift(list.label.span, from);
				return new PlacedList(span, list.attendance, keptOf(list), () => from);
			});
	});
	const unlabelled = [...inTables, ...(named || inTables.length > 0 ? [] : ticked)];
	const all = unlabelled.length === 0 ? lists : [...lists, ...unlabelled].sort((a, b) => a.label.from - b.label.from);
	return { lists: all, officers, offices };
}

/** What a label is read in. */
interface Surroundings {
	readonly blocks: readonly ReadBlock[];
	readonly text: Text;
	/** Where annexes and agendas begin. */
	readonly stops: readonly number[];
	readonly sections: Sections;
	/** All labels. */
	readonly found: readonly Found[];
}

/** One label, and the prose that it stands in. */
interface Labelled {
	readonly at: Found;
	readonly prose: Prose;
	readonly label: Label;
	/** In the report. */
	readonly span: Span;
	/** Where the block begins. */
	readonly from: number;
}

/** Reads label after label. */
class PeopleReader implements People {
	readonly lists: ParticipantList[] = [];
	readonly officers: Participant[] = [];
	readonly offices: ListReading[] = [];
	/** Starts of the blocks that are labelled tables. */
	readonly tables = new Set<number>();
	readonly #around: Surroundings;
	/** Where another part of the report begins; made for the first list that needs it. */
	#ends: ReadonlySet<number> | undefined;
	/** The block in which the previous list ends; the label of the others may follow it. */
	#last = Number.NEGATIVE_INFINITY;

	constructor(around: Surroundings) {
		this.#around = around;
	}

	read(at: Found): void {
		const { blocks } = this.#around;
		const { from } = blocks[at.block]!;
		const { prose } = at;
		for (const [i, label] of at.labels.entries()) {
			if (label.attendance === 'others' && at.block > this.#last + 1) continue;
			const span = shift(sourceSpan(prose, { from: label.from, to: label.to }), from);
			this.#take({ at, prose, label, span, from }, at.beside[i], i === at.labels.length - 1);
			const end = this.lists.at(-1)?.span.to;
			this.#last = Math.max(at.block, end === undefined ? 0 : blockAt(blocks, end - 1));
		}
	}

	/** @param beside the list on the same line. */
	#take(labelled: Labelled, beside: UnplacedList | undefined, last: boolean): void {
		const { attendance } = labelled.label;
		if (attendance === 'officers') {
			if (beside) this.#takeOfficers(labelled, beside);
		} else if (attendance === 'others') {
			if (beside) this.#add(labelled, 'observing', beside);
		} else if (beside) this.#add(labelled, attendance, beside);
		else if (last) this.#takeBelow(labelled, attendance);
		else this.#add(labelled, attendance, EMPTY);
	}

	#takeOfficers(labelled: Labelled, beside: UnplacedList): void {
		const { prose, label, from } = labelled;
		const several = beside.entries.filter(({ person }) => person.form === 'full').length > 1;
		if (several && namesMembers(prose.text.slice(label.from, label.to))) {
			this.#add(labelled, 'present', beside);
			return;
		}
		const placed = placedEntries(beside, () => from);
		addAll(this.officers, placed);
		this.offices.push(beside);
	}

	#takeBelow({ at, prose, label, span }: Labelled, attendance: ParticipantList['attendance']): void {
		const { blocks, text, stops, sections, found } = this.#around;
		this.#ends ??= endsOf(blocks, stops, found);
		const scope = scopeOf(blocks, text, at, this.#ends, (place) => sections.reach(place));
		const kept = listBodyOf(prose, scope, text);
		if (kept.rows) for (const { scoped, row } of kept.entries) if (row) this.tables.add(scope[scoped]!.from);
		// "Present: 23 members signed the sheet": there is a list, but it is not here.
		const said = prose.kind !== 'heading' && prose.text.slice(label.rest).trim() !== '';
		this.lists.push(new PlacedList(span, attendance, kept, (scoped) => scope[scoped]!.from, said));
	}

	#add({ span, from }: Labelled, attendance: ParticipantList['attendance'], list: UnplacedList): void {
		this.lists.push(new PlacedList(span, attendance, list, () => from));
	}
}

/** Lists of participants in document order, including those without names. */
export const participantLists = query([people], ({ lists }) => lists);

/** All who are on a list. */
export const participants = query([participantLists], (lists): readonly Participant[] =>
	lists.flatMap(({ entries }) => entries),
);

/** The participant at `index` in {@link participants}; the others' places are not computed. */
export function participantAt(report: Report, index: number): Participant | undefined {
	let rest = index;
	for (const list of participantLists(report)) {
		if (rest < list.size) return list.entry(rest);
		rest -= list.size;
	}
	return undefined;
}

/** People named on a line with an office: "Chair: …", "Notes: …". */
export const officers = query([people], ({ officers }) => officers);

/** Where they are named, in document order. */
export const officerSpans = query([officers], (all) => all.map(({ span }) => span).sort((a, b) => a.from - b.from));

/** A list, regardless of its place. */
export interface Roll extends Pick<ParticipantList, 'attendance' | 'filled'> {
	readonly reading: ListReading;
}

/** The lists without their places: identical as long as all of them read the same. */
export const rolls = query(
	[participantLists],
	(lists) => lists.map(({ attendance, filled, reading }): Roll => ({ attendance, filled, reading })),
	// A keystroke in what stands below the last entry has the list read again.
	sameValue,
);

/** All who are on a list, without their places: kept with the rolls, which are asked for at every keystroke. */
export const listed = (report: Report): readonly Person[] => peopleOn(rolls(report));
const peopleOn = memoizeOn((rolls: readonly Roll[]): readonly Person[] =>
	rolls.flatMap(({ reading }) => reading.people),
);

const offices = query([people], ({ offices }) => offices, sameItems);

/** The {@link officers}, without their places. */
export const officials = query([offices], (offices): readonly Person[] => offices.flatMap(({ people }) => people));

/** Where another part of the report begins, ending a list. */
function endsOf(blocks: readonly ReadBlock[], stops: readonly number[], found: readonly Found[]): ReadonlySet<number> {
	const ends = new Set(stops);
	for (const { block, prose } of found) ends.add(blocks[block]!.from + prose.span.from);
	return ends;
}

/** A list below a label, and what it was read from: a keystroke elsewhere rereads no list. */
interface ListBody {
	readonly from: readonly Prose[];
	readonly kept: UnplacedList;
}

/** Keyed by the first prose of the scope. The label would not do: a long report may label every list "Participants". */
const unders = memoizeOn((_: Prose): ListBody[] => []);
const WITH_ONE_BEGINNING = 8;

function listBodyOf(label: Prose, scope: readonly ScopedProse[], text: Text): UnplacedList {
	const first = scope[0]?.prose ?? label;
	const all = unders(first);
	const known = all.find(
		({ from }) => from.length === scope.length && from.every((prose, i) => prose === scope[i]!.prose),
	);
	if (known) return known.kept;
	const { form, entries, filled } = readListBody(scope, text);
	const unitAt = new Map<number, number>();
	scope.forEach(({ from }, i) => {
		if (!unitAt.has(from)) unitAt.set(from, i);
	});
	const kept = unplaced(form, entries, filled, ({ from }) => unitAt.get(from)!);
	all.push({ from: scope.map(({ prose }) => prose), kept });
	if (all.length > WITH_ONE_BEGINNING) all.shift();
	return kept;
}

const keptOf = memoizeOn((list: CellList): UnplacedList => unplaced(list.form, list.entries, true, () => 0));
