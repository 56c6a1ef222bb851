/** People in a table that was made elsewhere: with a header or without, columns in any order. */
import { hasLetter, oneLine } from '../../../text/index.js';
import type { Name } from '../names.js';
import { readEntry } from './entry.js';
import { columnOf } from './table.js';

/** Somebody in such a table. */
export interface Listed {
	/** Given name first. */
	readonly name: string;
	readonly affiliation?: string;
	readonly role?: string;
}

type Row = readonly string[];

/** This many rows show what a column holds. */
const SAMPLE = 100;
/** Wider ones are no list of people. */
const WIDEST = 60;

/** The people of a table, one a row; `undefined` if it has fewer than two columns or rows, or is no table of people. */
export function peopleInTable(table: readonly Row[]): readonly Listed[] | undefined {
	const rows = table.map((row) => row.map(oneLine));
	const width = Math.max(0, ...rows.slice(0, SAMPLE).map(({ length }) => length));
	if (rows.length < 2 || width < 2 || width > WIDEST) return undefined;
	const heads = (rows[0] ?? []).map(columnOf);
	const at = (column: (typeof heads)[number]): number => heads.indexOf(column);
	// "Nom" beside "Prénom" is the family name, otherwise the whole name.
	const given = at('given');
	const family = at('family') >= 0 ? at('family') : at('name');
	const paired = given >= 0 && family >= 0;
	const named = paired ? family : at('name') >= 0 ? at('name') : at('family');
	const below = rows.slice(1);
	// "Email Address" looks like a name; "Member" beside "Ann Lee" is no head.
	const isNamed = paired || (named >= 0 && mostlyNames(below, named));
	const isHeaded = isNamed || (heads.some((head) => head !== undefined) && !hasFullName(rows[0]!));
	const body = isHeaded ? below : rows;
	const name = isHeaded && named >= 0 ? named : fullest(body, width);
	if (name < 0 || (!paired && !mostlyNames(body, name))) return undefined;
	const affiliation = isHeaded ? at('affiliation') : besides(body, width, name);
	const people = body.flatMap((row): Listed[] => {
		const written = (paired ? [row[given], row[family]] : [row[name]]).filter(Boolean).join(' ');
		if (!hasLetter(written) || isAddress(written)) return [];
		const from = row[affiliation] ?? '';
		const role = (isHeaded && row[at('role')]) || '';
		const whole = (paired ? undefined : nameIn(written)?.text) ?? written;
		return [
			{
				name: whole,
				...(hasLetter(from) && !isAddress(from) && { affiliation: from }),
				...(hasLetter(role) && { role }),
			},
		];
	});
	return people.length > 0 ? people : undefined;
}

/** The name of a person, if the cell holds no more than that. */
function nameIn(cell: string): Name | undefined {
	const entry = isAddress(cell) ? undefined : readEntry(cell, 0, cell.length);
	return entry?.personal && entry.name.form === 'full' ? entry.name : undefined;
}

function hasFullName(row: Row): boolean {
	return row.some((cell) => columnOf(cell) === undefined && nameIn(cell) !== undefined);
}

function mostlyNames(rows: readonly Row[], column: number): boolean {
	const filled = rows.slice(0, SAMPLE).filter((row) => (row[column] ?? '') !== '');
	return filled.filter((row) => nameIn(row[column]!)).length > filled.length / 2;
}

/** The first column of which most cells are full names; -1 if there is none. */
function fullest(rows: readonly Row[], width: number): number {
	for (let column = 0; column < width; column++) if (mostlyNames(rows, column)) return column;
	return -1;
}

/** The column beside the names of which most cells are words; -1 if there is none. */
function besides(rows: readonly Row[], width: number, name: number): number {
	const sample = rows.slice(0, SAMPLE);
	for (const column of [...Array(width - name - 1).keys()].map((i) => name + 1 + i).concat([...Array(name).keys()])) {
		const words = sample.filter((row) => hasLetter(row[column] ?? '') && !isAddress(row[column]!));
		if (words.length > sample.length / 2) return column;
	}
	return -1;
}

/** An e-mail address, or one of a page. */
function isAddress(cell: string): boolean {
	return /^[^\s@]*@[^\s@]+$|^\w+:\/\//.test(cell);
}
