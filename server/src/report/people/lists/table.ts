/**
 * A list of participants formatted as a table.
 */
import { hasLetter, lazily, narrowed } from '../../../text/index.js';
import type { Prose } from '../../facts/model.js';
import { anyOf } from '../../words/index.js';
import { type About, isNote } from '../about.js';
import { fold } from '../names.js';
import { isMembership, isStatus } from '../vocabulary.js';
import { type Entry, type Manner, readEcho, readEntry } from './entry.js';
import { attendanceOf, namesMembers } from './labels.js';

/** A row's entry: the name cell, and what the other cells say. */
export interface RowEntry {
	readonly cell: Prose;
	readonly row: readonly Prose[];
	readonly from: number;
	readonly entry: Entry;
}

type Column = 'name' | 'given' | 'family' | 'affiliation' | 'role' | 'handle';

const COLUMNS: readonly Column[] = ['given', 'family', 'name', 'affiliation', 'role', 'handle'];

let made: readonly (readonly [Column, RegExp])[] | undefined;

/** What the column headed `head` says about people. */
export function columnOf(head: string): Column | undefined {
	made ??= COLUMNS.map((column) => [column, narrowed(`^${anyOf(({ people }) => people.column[column])}$`, 'u')]);
	const low = head
		.toLowerCase()
		.replace(/(?<!\s)\s*\([^)]{0,300}\)/g, '')
		.replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, '');
	const fits = made.filter(([, pattern]) => pattern.test(low)).map(([column]) => column);
	return fits[0];
}

/** Tick-box signs, a number of votes, a time of day. */
const SIGNS = lazily(() => /^(?:[\p{S}\p{P}]*|\[[ x]?\]|[x×]|\d{1,3}|(?:\d{1,2}[:.h]\d\d[-– ]*){1,2})$/u);

/** Whether a cell only marks that somebody was there, was not, or how they voted: "✓", "excused", "ab 19:30". */
export function isAttendanceMark(cell: string): boolean {
	if (cell.length > LONGEST_MARK) return false;
	const words = cell.replace(/\([^()]*\)|\uFE0F/g, '').trim();
	const low = words.toLowerCase();
	// "Representado por D.ª Luz Vega"
	const [, first = low] = /^(\p{L}+) \p{Ll}/u.exec(words) ?? [];
	return SIGNS().test(low) || isStatus(low) || isStatus(first.toLowerCase()) || isMembership(low) || isNote(low);
}

const LONGEST_MARK = 40;
/** The share of marks that a column of marks must have; a cell may hold a remark. */
const MOST = 0.75;

/** Whether the cells below a column's header only mark people. */
export function hasMarks(rows: readonly (readonly Prose[])[], column: number): boolean {
	const filled = rows.slice(1).flatMap((row) => row[column]?.text.trim() || []);
	return filled.length > 0 && filled.filter(isAttendanceMark).length >= filled.length * MOST;
}

/** The index of the column that names people; -1 if there is none. */
export function nameColumnOf(rows: readonly (readonly Prose[])[]): number {
	const first = columnsOf(rows).findIndex((column) => column === 'name' || column === 'family' || column === 'given');
	return first >= 0 ? first : fullestColumn(rows.slice(1));
}

/** What each column says. "Presenti" may head names, or ticks beside them. */
function columnsOf(rows: readonly (readonly Prose[])[]): (Column | undefined)[] {
	return (rows[0] ?? []).map(({ text }, i) => {
		const column = columnOf(text);
		return column === 'name' && hasMarks(rows, i) ? undefined : column;
	});
}

/** Fewer rows show how names are written only if there is a column of affiliations beside them. */
const ENOUGH = 3;

/** Whether most cells in the column of names are a family name, a comma and a given name. */
export function isInvertedIn(rows: readonly (readonly Prose[])[]): boolean {
	const name = nameColumnOf(rows);
	if (name < 0) return false;
	const cells = rows.slice(1, SAMPLE).flatMap((row) => (/\p{L}/u.test(row[name]?.text ?? '') ? [row[name]!.text] : []));
	const inverted = cells.filter((text) => {
		if (!text.includes(',')) return false;
		const family = readEntry(text, 0, text.length)?.name.form === 'single';
		const whole = readEntry(text, 0, text.length, { inverted: true });
		return family && whole?.personal && whole.name.form === 'full';
	}).length;
	if (inverted < ENOUGH && !columnsOf(rows).includes('affiliation')) return false;
	return inverted > 0 && inverted >= cells.length * 0.6;
}

/** Reads the rows below the header. `rows` belong to one table, the header first. */
export function readTable(rows: readonly (readonly Prose[])[], manner: Manner): RowEntry[] {
	const body = rows.slice(1);
	const columns = columnsOf(rows);
	// "Nom" beside "Prénom" is the family name, otherwise the whole name.
	const paired = columns.includes('given') && (columns.includes('family') || columns.includes('name'));
	const name = nameColumnOf(rows);
	if (name < 0) return [];
	const known = new Set<string>();
	return body.flatMap((row) => {
		const cell = row[name];
		if (cell && isAlone(row, name) && isGroup(cell)) return [];
		const entry = cell && (readEntry(cell.text, 0, cell.text.length, manner) ?? readEcho(cell.text, known));
		if (!cell || !entry) return [];
		known.add(fold(entry.name.text));
		const about: About = { ...entry.about };
		let full = entry.name.text;
		row.forEach((other, index) => {
			const words = other.text.trim();
			const column = columns[index];
			if (index === name || words === '') return;
			if (paired && (column === 'given' || column === 'family' || column === 'name')) {
				full = column === 'given' ? `${words} ${full}` : `${full} ${words}`;
			} else if (column === 'affiliation' && isMembership(words.toLowerCase())) about.note ??= words;
			else if (column === undefined && isAttendanceMark(words)) {
				if (isStatus(words.toLowerCase())) about.note ??= words;
			} else if (column === 'affiliation' || column === 'role' || column === 'handle') about[column] ??= words;
			else if (
				column === undefined &&
				columns.every((each) => each !== 'affiliation') &&
				index === name + 1 &&
				hasLetter(words)
			) {
				// A table whose header does not say so: the text beside the name.
				about.affiliation ??= words;
			}
		});
		const form = full === entry.name.text ? entry.name.form : 'full';
		return [{ cell, row, from: 0, entry: { ...entry, about, name: { ...entry.name, text: full, form } } }];
	});
}

function isAlone(row: readonly Prose[], name: number): boolean {
	return row.length > 2 && row.every(({ text }, i) => i === name || text.trim() === '');
}

/** "*Voting members*", "Observers:": a row with nothing else in it, which says who those below are. */
function isGroup({ text, marks }: Prose): boolean {
	const words = text.replace(/^[\s*_]+|(?<![\s*_:])[\s*_:]+$/g, '');
	return (
		attendanceOf(words) !== undefined ||
		namesMembers(words) ||
		marks.some(({ kind, plain }) => (kind === 'emphasis' || kind === 'strong') && plain.to - plain.from >= words.length)
	);
}

/** This many rows show what a column holds. */
const SAMPLE = 100;

/** The column in which most cells are full names. */
function fullestColumn(all: readonly (readonly Prose[])[]): number {
	const rows = all.slice(0, SAMPLE);
	const width = Math.min(8, Math.max(0, ...rows.map(({ length }) => length)));
	for (let column = 0; column < width; column++) {
		const names = rows.filter((row) => {
			const text = row[column]?.text;
			const entry = text === undefined ? undefined : readEntry(text, 0, text.length);
			return entry?.personal && entry.name.form === 'full';
		});
		if (names.length > rows.length / 2) return column;
	}
	return -1;
}
