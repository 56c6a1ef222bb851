/**
 * A list of participants as read, and at its place.
 */
import { type Span, shift } from '../../../text/index.js';
import { withoutObjects } from '../../facts/in-words.js';
import { sourceSpan } from '../../facts/prose.js';
import type { About } from '../about.js';
import { fold } from '../names.js';
import type { Attendance } from './labels.js';
import type { ListForm, PlacedEntry } from './list-body.js';
import type { ScopedProse } from './list-scope.js';
import type { ListReading, Participant, ParticipantList } from './model.js';

/** A list as read, with places relative to the starts of the blocks that hold them. */
export interface UnplacedList extends ListReading {
	readonly form: ListForm;
	readonly filled: boolean;
	readonly entries: readonly UnplacedEntry[];
	/** Some of them are rows of a table. */
	readonly rows: boolean;
}

export const EMPTY: UnplacedList = {
	form: 'inline',
	filled: false,
	entries: [],
	people: [],
	others: false,
	rows: false,
};

interface UnplacedEntry {
	/** The index of its prose in the scope, for what follows a label. */
	readonly scoped: number;
	/** It is a row of a table. */
	readonly row: boolean;
	readonly person: Participant;
}

export function placedEntries({ entries }: UnplacedList, fromOf: (scoped: number) => number): Participant[] {
	return entries.map((entry) => place(entry, fromOf));
}

function place({ scoped, person }: UnplacedEntry, fromOf: (scoped: number) => number): Participant {
	const from = fromOf(scoped);
	return {
		...person,
		span: shift(person.span, from),
		nameSpan: shift(person.nameSpan, from),
	};
}

/** A list at its place. Entries are placed on first use, since most keystrokes are elsewhere. */
export class PlacedList implements ParticipantList {
	readonly label: Span;
	readonly attendance: Attendance;
	readonly span: Span;
	readonly filled: boolean;
	readonly reading: UnplacedList;
	readonly #fromOf: (scoped: number) => number;
	#entries: readonly Participant[] | undefined;

	constructor(
		label: Span,
		attendance: Attendance,
		kept: UnplacedList,
		fromOf: (scoped: number) => number,
		filled = kept.filled,
	) {
		this.label = label;
		this.attendance = attendance;
		this.reading = kept;
		this.filled = filled || kept.filled;
		this.#fromOf = fromOf;
		const last = kept.entries.at(-1);
		this.span = { from: label.from, to: Math.max(label.to, last ? fromOf(last.scoped) + last.person.span.to : 0) };
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
		this.#entries ??= placedEntries(this.reading, this.#fromOf);
		return this.#entries;
	}
}

export function unplaced(
	form: ListForm,
	entries: readonly PlacedEntry[],
	filled: boolean,
	unitOf: (scoped: ScopedProse) => number,
): UnplacedList {
	const own = entries.filter(({ entry }) => entry.personal);
	const people = own.map(toParticipant);
	return {
		form,
		filled,
		rows: own.some(({ row }) => row !== undefined),
		people,
		others: own.length < entries.length,
		entries: own.map((each, i) => ({
			scoped: unitOf(each.scoped),
			row: each.row !== undefined,
			person: people[i]!,
		})),
	};
}

/** With its places relative to the start of its block. */
function toParticipant({
	scoped: { prose },
	from: start,
	to,
	entry,
	group = entry.group,
	row,
}: PlacedEntry): Participant {
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
		...shown(about),
		...(group !== undefined && { group }),
	};
}

/** Without signs for what is no text. */
function shown(about: About): About {
	const all = Object.entries(about).map(([key, value]) => [
		key,
		typeof value === 'string' ? withoutObjects(value) : value,
	]);
	return Object.fromEntries(all.filter(([, value]) => value !== ''));
}

function trimmed(text: string, from: number, to: number): Span {
	let [start, end] = [from, to];
	while (start < end && /\s/.test(text[start]!)) start++;
	while (end > start && /\s/.test(text[end - 1]!)) end--;
	return { from: start, to: end };
}
