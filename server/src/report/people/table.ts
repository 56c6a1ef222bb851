/**
 * A list of participants in the form of a table.
 */
import { hasLetter, lean } from '../../text/index.js';
import type { Prose } from '../model.js';
import { anyOf } from '../words/index.js';
import { type About, type Entry, type Manner, readEcho, readEntry } from './entry.js';
import { fold } from './names.js';
import { isMembership } from './vocabulary.js';

/** A row's entry: the cell with the name, and what the other cells say. */
export interface RowEntry {
	readonly cell: Prose;
	readonly row: readonly Prose[];
	readonly from: number;
	readonly entry: Entry;
}

type Column = 'name' | 'given' | 'family' | 'affiliation' | 'role' | 'handle';

const COLUMNS: readonly Column[] = ['given', 'family', 'name', 'affiliation', 'role', 'handle'];

let made: readonly (readonly [Column, RegExp])[] | undefined;

/** What the column under `head` tells of people. */
export function columnOf(head: string): Column | undefined {
	made ??= COLUMNS.map((column) => [column, lean(`^${anyOf(({ people }) => people.column[column])}$`, 'u')]);
	const low = head
		.toLowerCase()
		.replace(/(?<!\s)\s*\([^)]{0,300}\)/g, '')
		.replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, '');
	const fits = made.filter(([, pattern]) => pattern.test(low)).map(([column]) => column);
	return fits[0];
}

/** Reads the rows below the header. `rows` are of one table, the header first. */
export function readTable(rows: readonly (readonly Prose[])[], manner: Manner): RowEntry[] {
	const [header = [], ...body] = rows;
	const columns = header.map(({ text }) => columnOf(text));
	// "Nom" beside "Prénom" is the family name, and the whole name elsewhere.
	const paired = columns.includes('given') && (columns.includes('family') || columns.includes('name'));
	const first = columns.findIndex((column) => column === 'name' || column === 'family' || column === 'given');
	const name = first >= 0 ? first : fullestColumn(body);
	if (name < 0) return [];
	const known = new Set<string>();
	return body.flatMap((row) => {
		const cell = row[name];
		const entry =
			cell && (readEntry(cell.text, 0, cell.text.length, manner) ?? readEcho(cell.text, 0, cell.text.length, known));
		if (!cell || !entry) return [];
		known.add(fold(entry.name.text));
		const about: About = { ...entry.about };
		let full = entry.name.text;
		row.forEach((other, index) => {
			const words = other.text.trim();
			const column = columns[index];
			if (words === '' && column === 'affiliation') about.gap ??= other.span;
			if (index === name || words === '') return;
			if (paired && (column === 'given' || column === 'family' || column === 'name')) {
				full = column === 'given' ? `${words} ${full}` : `${full} ${words}`;
			} else if (column === 'affiliation' && isMembership(words.toLowerCase())) about.note ??= words;
			else if (column === 'affiliation' || column === 'role' || column === 'handle') about[column] ??= words;
			else if (
				column === undefined &&
				columns.every((each) => each !== 'affiliation') &&
				index === name + 1 &&
				hasLetter(words) &&
				!isMembership(words.toLowerCase())
			) {
				// A table without a head that says so: what stands beside the name.
				about.affiliation ??= words;
			}
		});
		const form = full === entry.name.text ? entry.name.form : 'full';
		return [{ cell, row, from: 0, entry: { ...entry, about, name: { ...entry.name, text: full, form } } }];
	});
}

/** The column most of whose cells are full names. */
function fullestColumn(rows: readonly (readonly Prose[])[]): number {
	const width = Math.min(8, Math.max(0, ...rows.slice(0, 50).map(({ length }) => length)));
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
