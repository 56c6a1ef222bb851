/** Entries of a list of participants, written as its others are. */
import { nameParts, type Participant, type ParticipantList } from '../report/index.js';
import { type Edit, lazily, narrowed, type Span, type Text } from '../text/index.js';

export interface Entrant {
	readonly name: string;
	readonly affiliation?: string;
	/** For a column of its own. */
	readonly role?: string;
}

/** What precedes the text of a list item on its line: the marker, with its number if any, and a checkbox. */
export const MARKER = /^[ \t]*(?:[-+*]|(\d{1,9})[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/;

/** Beyond this many entries, the others look the same. */
const MOST = 40;

/**
 * An entry for `person`: an item's text, a row without its outer pipes. Without the affiliation where the list shows no
 * place for it, and with the role in a row that has a cell for it.
 */
export function entryFor(list: ParticipantList, text: string, { name, affiliation, role }: Entrant): string {
	const form = entryForm(list, text);
	if (!form) return name;
	const isRow = list.form === 'rows';
	const isInTwo = form.pieces.some(
		(piece) => typeof piece === 'object' && (piece.slot === 'given' || piece.slot === 'family'),
	);
	const written = isRow && isInTwo ? name : inOrder(name, form.name);
	if (!isRow && affiliation === undefined) return written;
	const { given, family } = nameParts(name);
	const values = { name: written, given, family, affiliation: affiliation ?? '', role: role ?? '' };
	return form.pieces
		.map((piece) => {
			if (typeof piece === 'string') return piece;
			return isRow ? values[piece.slot].replace(/(?<!\\)\|/g, '\\|') : values[piece.slot];
		})
		.join('');
}

/** How a list writes its entries. */
export interface EntryForm {
	/** A name as the list has it. */
	readonly name: string;
	readonly pieces: readonly (string | { readonly slot: 'name' | 'given' | 'family' | 'affiliation' | 'role' })[];
}

/** The form of an item's text, or of a row without its outer pipes; `undefined` if no entry shows it. */
export function entryForm(list: ParticipantList, text: Text): EntryForm | undefined {
	const model = modelIn(list, text);
	const role = list.form === 'rows' ? roleColumnOf(list, text) : -1;
	if (!model)
		return list.form === 'rows' && list.size > 0 ? formOfNames(list.entry(0), text, role) : besideRoles(list, text);
	const { entry, source, at } = model;
	const own = { from: entry.nameSpan.from - entry.span.from, to: entry.nameSpan.to - entry.span.from };
	const name = source.slice(own.from, own.to);
	if (list.form === 'rows') return { name, pieces: rowLike(source, role, entry, own, at) };
	// Titles are somebody else's; stars are for all.
	const marks = /^[*_]*$/.test(source.slice(0, own.from)) ? source.slice(0, own.from) : '';
	const { before, after } = around(model, marks);
	return { name, pieces: [marks, NAME, before, AFFILIATION, after] };
}

/** Of a table without a column for affiliations. */
function formOfNames(entry: Participant, text: Text, role: number): EntryForm | undefined {
	const { span, nameSpan } = entry;
	const source = text.slice(span.from, span.to);
	if (nameSpan.from < span.from || /[\r\n]/.test(source)) return undefined;
	const own = { from: nameSpan.from - span.from, to: nameSpan.to - span.from };
	return { name: source.slice(own.from, own.to), pieces: rowLike(source, role, entry, own) };
}

/** Of a list whose only affiliations stand beside a role: “Ann Lee (Chair, Guild)”, “Ann Lee, Chair, Guild”. */
function besideRoles(list: ParticipantList, text: Text): EntryForm | undefined {
	if (list.form === 'rows' || list.form === 'cells') return undefined;
	const entry = list.entries.find(({ affiliation, role }) => affiliation !== undefined && role !== undefined);
	if (!entry || entry.nameSpan.from !== entry.span.from) return undefined;
	const source = text.slice(entry.nameSpan.to, entry.span.to);
	const from = source.indexOf(entry.affiliation!);
	if (from < 0) return undefined;
	const after = source.slice(from + entry.affiliation!.length);
	// “Ann Lee (Chair), Guild”: what stands before the affiliation alone.
	const between = source.slice(0, from).replace(/^.*\)/s, '');
	const before = /^(?: ?\(|, ?| [–—-] |: )/.exec(between)?.[0];
	if (before === undefined) return undefined;
	const isInBrackets = before.endsWith('(');
	if (isInBrackets !== after.trimStart().startsWith(')')) return undefined;
	const name = text.slice(entry.nameSpan.from, entry.nameSpan.to);
	return { name, pieces: [NAME, before, AFFILIATION, isInBrackets ? ')' : ''] };
}

const NAME = { slot: 'name' } as const;
const GIVEN = { slot: 'given' } as const;
const FAMILY = { slot: 'family' } as const;
const AFFILIATION = { slot: 'affiliation' } as const;
const ROLE = { slot: 'role' } as const;

/** The column in which a row has nothing but the role of somebody; -1 if there is none. */
function roleColumnOf(list: ParticipantList, text: Text): number {
	for (let index = 0; index < Math.min(list.size, MOST); index++) {
		const { role, span } = list.entry(index);
		if (role === undefined) continue;
		const cells = text.slice(span.from, span.to).split(CELL);
		const column = cells.findIndex((cell) => cell.trim() === role);
		if (column >= 0) return column;
	}
	return -1;
}

/**
 * The signs that the list has between a name and its affiliation, and after that; what else is there is about one person.
 *
 * @param marks the stars before the name.
 */
function around({ entry, source, at }: Model, marks: string): { readonly before: string; readonly after: string } {
	const between = source
		.slice(entry.nameSpan.to - entry.span.from, at.from)
		.replace(PICTURES(), '')
		.replace(/(?<=\()\s+$/, '');
	const before = marks === '' ? between.replace(/^[*_]+/, '') : between;
	const [closing] = CLOSING().exec(source.slice(at.to))!;
	// A star that closes nothing points to a footnote.
	return { before, after: /[*_]/.test(marks + before) ? closing : closing.replace(/[*_]+/g, '') };
}

const CLOSING = lazily(() => /^[\p{Pe}\p{Pf}"'*_]*[.,;]?[*_]*/u);
/** Ticks and emoji, with the space before them. */
const PICTURES = lazily(() => / ?\p{So}[\p{Sk}\p{Mn}\u200D]{0,4}/gu);

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
	const { before, after } = around(model, '');
	return { span: { from: at, to: at + begun }, insert: before + affiliation + after };
}

/** The sign between a name and an affiliation, which may be there already. */
const BEGUN = /^[ \t]*[-–—,:][ \t]*(?=[\r\n]|$)/;
const LONGEST_SIGN = 10;

/** Parts the cells of a row. */
export const CELL = /(?<!\\)\|/;

interface Model {
	readonly entry: Participant;
	readonly source: string;
	/** Where its affiliation is, in `source`. */
	readonly at: Span;
}

/** An entry that has a name, an affiliation after it, and little else. */
function modelIn(list: ParticipantList, text: Text): Model | undefined {
	let best: Model | undefined;
	for (let index = 0; index < Math.min(list.size, MOST); index++) {
		const entry = list.entry(index);
		const { affiliation, role, note, handle, initials, span, nameSpan } = entry;
		if (affiliation === undefined || nameSpan.from < span.from) continue;
		const source = text.slice(span.from, span.to);
		const after = source.indexOf(affiliation, nameSpan.to - span.from);
		// A table may have it in a column before the name.
		const isBefore = after < 0 && list.form === 'rows';
		const from = isBefore ? source.slice(0, nameSpan.from - span.from).indexOf(affiliation) : after;
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
	const shouted = FAMILY_FIRST().exec(written)?.[1];
	const sign = shouted ?? (/^[^,]+, ?\p{Lu}/u.test(written) ? ',' : undefined);
	const { given, family } = nameParts(name);
	if (sign === undefined || given === '') return name;
	return `${shouted === undefined ? family : family.toUpperCase()}${sign} ${given}`;
}

const FAMILY_FIRST = lazily(() => narrowed(/^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)*(,?) \p{Lu}\p{Ll}/u));

/** The cells of a row, those empty that hold something else. @param role its column; -1 if there is none. */
function rowLike(
	source: string,
	role: number,
	{ name: whole }: Participant,
	name: Span,
	affiliation?: Span,
): EntryForm['pieces'] {
	const cells = source.split(CELL);
	const part = source.slice(name.from, name.to);
	// A name in two columns: the one that is read as the name has either part of it.
	const isGiven = whole.startsWith(`${part} `);
	const rest = isGiven
		? whole.slice(part.length + 1)
		: whole.endsWith(` ${part}`)
			? whole.slice(0, -part.length - 1)
			: '';
	const other = rest === '' ? -1 : cells.findIndex((cell) => cell.trim() === rest);
	const [own, beside] = other < 0 ? [NAME] : isGiven ? [GIVEN, FAMILY] : [FAMILY, GIVEN];
	let start = 0;
	return cells.flatMap((cell, index) => {
		const [from, to] = [start, start + cell.length];
		start = to + 1;
		const holds = (span: Span): boolean => from <= span.from && span.to <= to;
		const isRole = index === role;
		if (beside && index === other) return [index > 0 ? '| ' : '', beside, index < cells.length - 1 ? ' ' : ''];
		const slot = holds(name) ? [own] : affiliation && holds(affiliation) ? [AFFILIATION] : isRole ? [ROLE] : [];
		return [index > 0 ? '| ' : '', ...slot, index < cells.length - 1 ? ' ' : ''];
	});
}
