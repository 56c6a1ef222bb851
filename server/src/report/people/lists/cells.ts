/**
 * Lists of participants labelled by a table cell: "| Present | Ann Lee, Bo Roe |".
 */

import { lazily, narrowed } from '../../../text/index.js';
import type { Prose } from '../../facts/model.js';
import { blockQuery } from '../../facts/queries.js';
import { anyOf, LANGUAGES } from '../../words/index.js';
import { isRole } from '../about.js';
import { isStatus } from '../vocabulary.js';
import { readEntry } from './entry.js';
import { readInline } from './inline-list.js';
import { type Attendance, attendanceOf, namesMembers } from './labels.js';
import type { ListForm, PlacedEntry } from './list-body.js';
import { rowsOf } from './rows.js';
import { columnOf, hasMarks, isInvertedIn, nameColumnOf, readTable } from './table.js';

/** Places are relative to the block. */
export interface CellList {
	readonly label: Prose;
	readonly attendance: Attendance;
	readonly form: ListForm;
	readonly entries: readonly PlacedEntry[];
	/** Nothing calls it a list of participants, but its columns are those of one. */
	readonly unnamed?: true;
}

/** A label is no longer. */
const LENGTH = 45;

/** By block. */
export const cellLists = blockQuery(({ prose }, source): readonly CellList[] | undefined => {
	if (prose[0]?.kind !== 'cell') return undefined;
	const rows = rowsOf(prose, source);
	const roll = rollIn(rows);
	if (roll) return [roll];
	const lists: CellList[] = [];
	const several = namesSeveral(rows);
	rows.forEach((row, r) => {
		row.forEach((label, column) => {
			const attendance = labelOf(label);
			if (!attendance) return;
			const next = row[column + 1];
			const isHead = r === 0 && next !== undefined && columnOf(next.text) !== undefined;
			const beside = next && !labelOf(next) && !isHead ? peopleIn(next) : [];
			if (beside.length > 0) lists.push({ label, attendance, form: 'inline', entries: beside });
			else if (r === 0) lists.push({ label, attendance, ...below(rows, column, several) });
		});
	});
	return lists.length > 0 ? lists : undefined;
});

/**
 * A table that is a list as a whole: of people, with marks in a column called "Present" or similar (or, if unnamed, by
 * date); or with affiliations and nothing else.
 */
function rollIn(rows: readonly (readonly Prose[])[]): CellList | undefined {
	const [head = [], ...body] = rows;
	if (body.length === 0 || head.length < 2 || head.length > WIDEST) return undefined;
	const name = nameColumnOf(rows);
	// "| Present | Ann Lee, Bo Roe |" names people in what only looks like a head.
	if (name < 0 || namesPeople(head[name]!)) return undefined;
	const labels = head.filter((cell, i) => i !== name && labelOf(cell) !== undefined && isMarked(rows, i));
	const label = labels.find((cell) => labelOf(cell) === 'present') ?? labels[0];
	const ticked = label ?? initialIn(rows, name);
	if (ticked) return { label: ticked, attendance: 'present', form: 'rows', entries: rowEntries(rows) };
	if (body.length < 3 || labelOf(head[name]!)) return undefined;
	const tells = head.map(({ text }, i) => (i === name ? 'name' : tellsOf(text, rows, i)));
	if (tells.includes(undefined)) return undefined;
	const named = NAME().test(head[name]!.text);
	const told = tells.includes('status') || (named && (tells.includes('affiliation') || tells.includes('mark')));
	if (!told || !(named || namesMembers(head[name]!.text) || isRole(head[name]!.text))) return undefined;
	return { label: head[name]!, attendance: 'present', form: 'rows', entries: rowEntries(rows), unnamed: true };
}

function namesPeople(head: Prose): boolean {
	return columnOf(head.text) === undefined && peopleIn(head).some(({ entry }) => entry.name.form === 'full');
}

/** The header "P" of a column of ticks, beside an "A". */
function initialIn(rows: readonly (readonly Prose[])[], name: number): Prose | undefined {
	const marked = (rows[0] ?? []).filter((_, i) => i !== name && isMarked(rows, i));
	const among = (initials: readonly string[]) =>
		marked.find(({ text }) => initials.includes(text.trim().toLowerCase()));
	for (const { people } of LANGUAGES) {
		const label = among(people.presentInitials);
		if (label && among(people.absentInitials)) return label;
	}
	return undefined;
}

/** No list of people has more columns. */
const WIDEST = 16;

/** A column of marks may be empty if nobody was excused. */
function isMarked(rows: readonly (readonly Prose[])[], column: number): boolean {
	return hasMarks(rows, column) || rows.every((row, r) => r === 0 || (row[column]?.text ?? '').trim() === '');
}

/** What a column in an unlabelled table says about people; `undefined` if it is about other things. */
function tellsOf(
	head: string,
	rows: readonly (readonly Prose[])[],
	column: number,
): ReturnType<typeof columnOf> | 'number' | 'status' | 'mark' {
	if (NUMBER.test(head.trim())) return 'number';
	const known = columnOf(head);
	if (known) return known;
	if (!hasMarks(rows, column)) return undefined;
	const words = rows.slice(1).some((row) => isStatus((row[column]?.text ?? '').trim().toLowerCase()));
	// Ticks are about a meeting if its date is in the header.
	return words ? 'status' : /\d/.test(head) ? 'mark' : undefined;
}

const NUMBER = /^(?:#|n[ro]?\.?|n?[º°]\.?|no\.?)?$/i;
/** "Speaker" and "Contact" may have been elsewhere. */
const NAME = lazily(() => narrowed(`^\\P{L}*${anyOf(({ people }) => people.nameHead)}\\P{L}*$`, 'iu'));

function labelOf({ text }: Prose): Attendance | undefined {
	return text.length > LENGTH ? undefined : attendanceOf(text.replace(/(?<!\s)\s*:\s*$/, ''));
}

/** The people in a cell, separated by commas or `<br>`. */
function peopleIn(cell: Prose): PlacedEntry[] {
	const { text, marks } = cell;
	const breaks = marks.flatMap(({ kind, plain }) => (kind === 'html' ? [plain.from] : []));
	const scoped = { prose: cell, from: 0 };
	let from = 0;
	return [...breaks, text.length].flatMap((to) => {
		const pieces = readInline(text, from, to).filter(({ entry }) => entry.personal);
		from = to;
		return pieces.map((piece) => ({ scoped, from: piece.from, to: piece.entry.to, entry: piece.entry }));
	});
}

/** Whether a cell lists three people or more: then two words after a comma are another one, and no body. */
function namesSeveral(rows: readonly (readonly Prose[])[]): boolean {
	return rows.slice(1).some((row) =>
		row.some((cell) => {
			const people = cell.text.split(',').length > 2 ? peopleIn(cell) : [];
			return people.length > 2 && people.every(({ entry }) => entry.name.form === 'full');
		}),
	);
}

/** The people under a column header: rows of their own if the table is about them. */
function below(
	rows: readonly (readonly Prose[])[],
	column: number,
	several: boolean,
): Pick<CellList, 'form' | 'entries'> {
	if (rows[0]!.filter(labelOf).length === 1 && column === 0) return { form: 'rows', entries: rowEntries(rows) };
	const entries = rows.slice(1).flatMap((row): PlacedEntry[] => {
		const cell = row[column];
		if (cell && (several || cell.marks.some(({ kind }) => kind === 'html'))) return peopleIn(cell);
		const entry = cell && readEntry(cell.text, 0, cell.text.length);
		return cell && entry ? [{ scoped: { prose: cell, from: 0 }, from: 0, to: cell.text.length, entry }] : [];
	});
	return { form: 'cells', entries };
}

function rowEntries(rows: readonly (readonly Prose[])[]): PlacedEntry[] {
	return readTable(rows, isInvertedIn(rows) ? { inverted: true } : {}).map(({ cell, row, entry }) => ({
		scoped: { prose: cell, from: 0 },
		from: 0,
		to: cell.text.length,
		entry,
		row,
	}));
}
