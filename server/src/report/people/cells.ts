/**
 * Lists of participants whose label is a cell of a table: "| Present | Ann Lee, Bo Roe |".
 */
import { lean } from '../../text/index.js';
import { collector } from '../collector.js';
import type { Prose } from '../model.js';
import { readEntry } from './entry.js';
import { type Attendance, attendanceOf } from './labels.js';
import { readInline } from './split.js';
import { columnOf, readTable } from './table.js';
import type { ListForm, Placed } from './under.js';

/** Places are those of the block. */
export interface CellList {
	readonly label: Prose;
	readonly attendance: Attendance;
	readonly form: ListForm;
	readonly entries: readonly Placed[];
	/** Nothing calls it a list of participants, though its columns are those of one. */
	readonly unnamed?: true;
}

/** A label is no longer. */
const LENGTH = 45;

/** By block. */
export const cellLists = collector(({ prose }, source): readonly CellList[] | undefined => {
	if (prose[0]?.kind !== 'cell') return undefined;
	const lists: CellList[] = [];
	const rows = rowsOf(prose, source);
	rows.forEach((row, r) => {
		row.forEach((label, column) => {
			const attendance = labelOf(label);
			if (!attendance) return;
			const next = row[column + 1];
			const beside = next && !labelOf(next) ? peopleIn(next) : [];
			const named =
				r === 0 && row.some((other) => other !== label && !labelOf(other) && columnOf(other.text) === 'name');
			// A column of ticks beside one of names makes all of the table a list.
			if (named) lists.push({ label, attendance, form: 'rows', entries: rowEntries(rows) });
			else if (beside.length > 0) lists.push({ label, attendance, form: 'inline', entries: beside });
			else if (r === 0) lists.push({ label, attendance, ...below(rows, column) });
		});
	});
	const name = lists.length === 0 ? nameColumn(rows) : undefined;
	if (name) lists.push({ label: name, attendance: 'present', form: 'rows', entries: rowEntries(rows), unnamed: true });
	return lists.length > 0 ? lists : undefined;
});

/** The head of the names in a table that tells of people by name and body, and of nothing else. */
function nameColumn([head = [], ...body]: readonly (readonly Prose[])[]): Prose | undefined {
	if (body.length < 3 || head.length < 2 || head.length > 8) return undefined;
	const columns = head.map(({ text }) => (NUMBER.test(text.trim()) ? 'number' : columnOf(text)));
	if (columns.includes(undefined) || !columns.includes('affiliation')) return undefined;
	return head.find(({ text }, i) => columns[i] === 'name' && NAME.test(text));
}

const NUMBER = /^(?:#|n[ro]?\.?|n?[º°]\.?|no\.?)?$/i;
/** "Speaker" and "Contact" may have been elsewhere. */
const NAME = lean(/^\P{L}*(?:full )?(?:names?|noms?|nombres?|nomes?|nome e cognome|naam|namen)\P{L}*$/iu);

function labelOf({ text }: Prose): Attendance | undefined {
	return text.length > LENGTH ? undefined : attendanceOf(text.replace(/(?<!\s)\s*:\s*$/, ''));
}

/** The cells of a table by rows, each of which is a line. */
export function rowsOf(cells: readonly Prose[], source: string): Prose[][] {
	const rows: Prose[][] = [];
	cells.forEach((cell, index) => {
		const before = cells[index - 1];
		if (!before || /[\n\r]/.test(source.slice(before.span.to, cell.span.from))) rows.push([cell]);
		else rows[rows.length - 1]!.push(cell);
	});
	return rows;
}

/** The people in a cell, between commas or `<br>`. */
function peopleIn(cell: Prose): Placed[] {
	const { text, marks } = cell;
	const breaks = marks.flatMap(({ kind, plain }) => (kind === 'html' ? [plain.from] : []));
	const unit = { prose: cell, from: 0 };
	let from = 0;
	return [...breaks, text.length].flatMap((to) => {
		const pieces = readInline(text, from, to).filter(({ entry }) => entry.personal);
		from = to;
		return pieces.map((piece) => ({ unit, from: piece.from, to: piece.entry.to, entry: piece.entry }));
	});
}

/** The people under the head of a column: rows of their own where the table is about them. */
function below(rows: readonly (readonly Prose[])[], column: number): Pick<CellList, 'form' | 'entries'> {
	if (rows[0]!.filter(labelOf).length === 1 && column === 0) return { form: 'rows', entries: rowEntries(rows) };
	const entries = rows.slice(1).flatMap((row): Placed[] => {
		const cell = row[column];
		const entry = cell && readEntry(cell.text, 0, cell.text.length);
		return cell && entry ? [{ unit: { prose: cell, from: 0 }, from: 0, to: cell.text.length, entry }] : [];
	});
	return { form: 'cells', entries };
}

function rowEntries(rows: readonly (readonly Prose[])[]): Placed[] {
	return readTable(rows, {}).map(({ cell, row, entry }) => ({
		unit: { prose: cell, from: 0 },
		from: 0,
		to: cell.text.length,
		entry,
		row,
	}));
}
