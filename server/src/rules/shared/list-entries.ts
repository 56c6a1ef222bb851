/** Entries of a list of participants, written as its others are. */
import type { Participant, ParticipantList } from '../../report/index.js';
import { type Edit, narrowed } from '../../text/index.js';

export interface Entrant {
	readonly name: string;
	readonly affiliation?: string;
}

/** What precedes the text of a list item on its line: the marker, with its number if any, and a checkbox. */
export const MARKER = /^[ \t]*(?:[-+*]|(\d{1,9})[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/;

/** Beyond this many entries, the others look the same. */
const MOST = 40;

/**
 * An entry for `person`: an item's text, a row without its outer pipes. Without the affiliation where the list shows no
 * place for it.
 */
export function entryFor(list: ParticipantList, text: string, person: Entrant): string {
	const model = modelIn(list, text);
	if (!model) return person.name;
	const { entry, source, at } = model;
	const from = entry.nameSpan.from - entry.span.from;
	const to = entry.nameSpan.to - entry.span.from;
	const name = inOrder(person.name, source.slice(from, to));
	if (list.form === 'rows') return rowLike(source, { name, from, to }, { affiliation: person.affiliation ?? '', at });
	if (person.affiliation === undefined) return name;
	// Titles are somebody else's; stars are for all.
	const marks = /^[*_]*$/.test(source.slice(0, from)) ? source.slice(0, from) : '';
	const { before, after } = around(model, marks === '');
	return marks + name + before + person.affiliation + after;
}

/** What the list has between a name and its affiliation, and after that. */
function around({ entry, source, at }: Model, bare: boolean): { readonly before: string; readonly after: string } {
	const before = source.slice(entry.nameSpan.to - entry.span.from, at.from);
	return { before: bare ? before.replace(/^[*_]+/, '') : before, after: source.slice(at.to) };
}

/** The edit that gives entry number `index` its affiliation; `undefined` if the list shows no place for it. */
export function addAffiliation(
	list: ParticipantList,
	index: number,
	text: string,
	affiliation: string,
): Edit | undefined {
	const model = modelIn(list, text);
	if (!model) return undefined;
	const { span, nameSpan } = list.entry(index);
	if (list.form === 'rows') {
		const column = model.source.slice(0, model.at.from).split(CELL).length - 1;
		const cells = text.slice(span.from, span.to).split(CELL);
		if (cells[column]?.trim() !== '') return undefined;
		const from = span.from + cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
		return { span: { from, to: from + cells[column]!.length }, insert: ` ${affiliation} ` };
	}
	const marks = /^[*_]*/.exec(text.slice(nameSpan.to, span.to))![0].length;
	const at = nameSpan.to + marks;
	const begun = BEGUN.exec(text.slice(at, at + LONGEST_SIGN))?.[0].length ?? 0;
	if (text.slice(at + begun, span.to).trim() !== '') return undefined;
	const { before, after } = around(model, true);
	return { span: { from: at, to: at + begun }, insert: before + affiliation + after.replace(/^[*_]+$/, '') };
}

/** The sign between a name and an affiliation, which may be there already. */
const BEGUN = /^[ \t]*[-–—,:][ \t]*(?=[\r\n]|$)/;
const LONGEST_SIGN = 10;

const CELL = /(?<!\\)\|/;

interface Model {
	readonly entry: Participant;
	readonly source: string;
	/** Where its affiliation is. */
	readonly at: { readonly from: number; readonly to: number };
}

/** An entry that has a name, an affiliation after it, and little else. */
function modelIn(list: ParticipantList, text: string): Model | undefined {
	let best: Model | undefined;
	for (let index = 0; index < Math.min(list.size, MOST); index++) {
		const entry = list.entry(index);
		const { affiliation, role, note, handle, initials, span, nameSpan } = entry;
		if (affiliation === undefined || nameSpan.from < span.from) continue;
		const source = text.slice(span.from, span.to);
		const from = source.indexOf(affiliation, nameSpan.to - span.from);
		// What stands between or after could be something else about this one.
		const isPlain = role === undefined && note === undefined && handle === undefined && initials === undefined;
		if (from < 0 || (!isPlain && list.form !== 'rows') || /[\r\n]/.test(source)) continue;
		const at = { from, to: from + affiliation.length };
		const rest = source.slice(nameSpan.to - span.from, from) + source.slice(at.to);
		if (list.form !== 'rows' && /[\p{L}\p{N}]/u.test(rest)) continue;
		best ??= { entry, source, at };
		if (entry.titles.length === 0) return { entry, source, at };
	}
	return best;
}

/** "ROE, Bo" where the list has "LEE, Ann". */
function inOrder(name: string, written: string): string {
	const sign = FAMILY_FIRST.exec(written)?.[1];
	if (sign === undefined) return name;
	const words = name.split(' ');
	return `${words.at(-1)!.toUpperCase()}${sign} ${words.slice(0, -1).join(' ')}`;
}

const FAMILY_FIRST = narrowed(/^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)*(,?) \p{Lu}\p{Ll}/u);

/** The other cells stay empty. */
function rowLike(
	source: string,
	{ name, from, to }: { readonly name: string; readonly from: number; readonly to: number },
	{ affiliation, at }: { readonly affiliation: string; readonly at: Model['at'] },
): string {
	const cells: string[] = [];
	let start = 0;
	for (const cell of source.split(CELL)) {
		const end = start + cell.length;
		if (start <= from && to <= end) cells.push(` ${name} `);
		else if (start <= at.from && at.to <= end) cells.push(` ${affiliation} `);
		else cells.push('  ');
		start = end + 1;
	}
	return cells.join('|').replace(/^ | $/g, '');
}
