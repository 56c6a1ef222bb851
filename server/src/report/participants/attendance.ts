/** Who of those on the lists was there, and who was not, by whatever sign a list has for it. */
import { sameItems } from '../../incremental/index.js';
import { addAll, countWhile, lazily, lineStart, narrowed, type Span, shift } from '../../text/index.js';
import type { Prose, ReadBlock } from '../facts/model.js';
import { query } from '../facts/queries.js';
import { blockAt, input, type Report } from '../facts/report.js';
import { attendanceOf } from '../people/lists/labels.js';
import type { Participant, ParticipantList } from '../people/lists/model.js';
import { rowsOf } from '../people/lists/rows.js';
import { anyOf, LANGUAGES } from '../words/index.js';
import { participantLists } from './lists.js';

export interface Attendees {
	/** In document order, with those who looked on. */
	readonly present: readonly Participant[];
	readonly absent: readonly Participant[];
}

/** A column of a table says nothing of it, or has a mark for those present, or for those absent. */
type Column = 'present' | 'absent' | undefined;

const away = lazily(() => narrowed(`^(?:${anyOf(({ people }) => people.away)})$`, 'u'));

const NO = /^(?:\[ \]|(?:[-–—☐❌✗✘✖0]\uFE0F?)+)$/u;
const YES = /\[[xX✓✔]\]|[☑☒✅✔✓]/u;
const UNTICKED = /\[ \]|[☐❌✗✘✖]/u;

/** Where lists stand: at least their own blocks. */
interface Source {
	readonly blocks: readonly ReadBlock[];
}

/** Nobody meets in greater numbers, and these are looked at again at each key in a list. */
const MOST = 300;

/** A list of people present, and where it stands: the identical ones until something changes in its blocks. */
interface Standing extends Source {
	readonly list: ParticipantList;
}

const present = query(
	[participantLists, input.blocks],
	(lists, blocks): readonly Standing[] => {
		if (lists.reduce((sum, { size }) => sum + size, 0) > MOST) return [];
		return lists
			.filter(({ attendance }) => attendance === 'present')
			.map((list) => ({
				list,
				blocks: blocks.slice(blockAt(blocks, list.span.from), blockAt(blocks, list.span.to) + 1),
			}));
	},
	(one, other) => one.length === other.length && one.every((each, index) => standsAlike(each, other[index]!)),
);

function standsAlike({ list, blocks }: Standing, other: Standing): boolean {
	return (
		list.reading === other.list.reading &&
		list.span.from - blocks[0]!.from === other.list.span.from - other.blocks[0]!.from &&
		blocks.length === other.blocks.length &&
		blocks.every(({ source }, index) => source === other.blocks[index]!.source)
	);
}

/** The keys of those whom a list of people present has as absent, by a tick box or the mark in a column. */
export const markedAbsent = query(
	[present],
	(all): readonly string[] =>
		all.flatMap(({ list, blocks }) => [...missingFrom(list, { blocks })].map(({ key }) => key)),
	sameItems,
);

/** Not a query: nobody asks for it but when somebody looks. */
export function attendeesOf(report: Report): Attendees {
	const present: Participant[] = [];
	const absent: Participant[] = [];
	for (const list of participantLists(report)) {
		if (list.attendance === 'absent') addAll(absent, list.entries);
		else {
			const missing = missingFrom(list, report);
			for (const each of list.entries) (missing.has(each) ? absent : present).push(each);
		}
	}
	return { present, absent };
}

/** Those of a list of people present who were not, as it says. */
function missingFrom(list: ParticipantList, source: Source): ReadonlySet<Participant> {
	const { entries, form } = list;
	const missing = new Set(entries.filter(({ note }) => note !== undefined && isAway(note)));
	if (form === 'rows') {
		const rows = new Rows(source);
		for (const each of entries) {
			const told = rows.wasThere(each);
			if (told === true) missing.delete(each);
			if (told === false) missing.add(each);
		}
		return missing;
	}
	if (form === 'inline' || form === 'cells') return missing;
	const lines = entries.map((each) => [each, lineOf(each, source)] as const);
	if (lines.some(([, line]) => YES.test(line))) {
		for (const [each, line] of lines) if (!YES.test(line) && UNTICKED.test(line)) missing.add(each);
	}
	return missing;
}

function isAway(words: string): boolean {
	const low = words.trim().toLowerCase().replace(/[.!]$/, '');
	return away().test(low) || attendanceOf(low) === 'absent';
}

/** What stands before an entry on its line, and the entry. */
function lineOf({ span }: Participant, { blocks }: Source): string {
	const { from, source } = blocks[blockAt(blocks, span.from)]!;
	return source.slice(lineStart(source, span.from - from), span.to - from);
}

/** Where the rows of people on a list have marks that say whether they were there. */
export function marksOf(entries: Iterable<Participant>, report: Report): readonly Span[] {
	const rows = new Rows(report);
	return [...entries].flatMap((each) => rows.marksOf(each));
}

/** A table whose rows are people. */
interface Table {
	/** Where its block starts. */
	readonly from: number;
	readonly rows: readonly (readonly Prose[])[];
	readonly columns: readonly Column[];
	/** Which columns have anything below their heads. */
	readonly filled: readonly boolean[];
}

/** A cell that says whether somebody was there. */
interface Mark {
	readonly cell: Prose;
	readonly column: 'present' | 'absent';
	/** Whether others have something in its column. */
	readonly filled: boolean;
	readonly table: Table;
}

/** The tables of a report, as far as they are asked for. */
class Rows {
	readonly #source: Source;
	readonly #tables = new Map<number, Table>();

	constructor(source: Source) {
		this.#source = source;
	}

	/** Whether the marks in somebody's row say that they were there; `undefined` if there are none. */
	wasThere(entry: Participant): boolean | undefined {
		let there: boolean | undefined;
		for (const { cell, column, filled } of this.#cells(entry)) {
			const words = cell.text.trim();
			const marked = words !== '' && !NO.test(words) && !(column === 'present' && isAway(words));
			if (column === 'absent') {
				if (marked) return false;
			} else if (marked) there = true;
			else if (filled) there ??= false;
		}
		return there;
	}

	marksOf(entry: Participant): readonly Span[] {
		return this.#cells(entry)
			.filter(({ cell }) => cell.text.trim() !== '')
			.map(({ cell, table }) => shift(cell.span, table.from));
	}

	#cells({ nameSpan }: Participant): readonly Mark[] {
		const table = this.#tableAt(nameSpan.from);
		if (!table) return [];
		const { from, rows, columns, filled } = table;
		const at = nameSpan.from - from;
		const row = rows[countWhile(rows, ([first]) => first!.span.from <= at) - 1];
		if (!row || row === rows[0]) return [];
		return row.flatMap((cell, i) => {
			const column = columns[i];
			const isOwn = cell.span.from <= at && at < cell.span.to;
			return column === undefined || isOwn ? [] : [{ cell, column, filled: filled[i]!, table }];
		});
	}

	#tableAt(place: number): Table | undefined {
		const index = blockAt(this.#source.blocks, place);
		const block = this.#source.blocks[index];
		if (!block) return undefined;
		const known = this.#tables.get(index);
		if (known) return known;
		const cells = block.facts.prose.filter(({ kind }) => kind === 'cell');
		const rows = rowsOf(cells, block.source);
		const [head = [], ...body] = rows;
		const columns = columnsOf(head.map(({ text }) => text));
		const filled = head.map((_, i) => body.some((row) => (row[i]?.text.trim() ?? '') !== ''));
		const table = { from: block.from, rows, columns, filled };
		this.#tables.set(index, table);
		return table;
	}
}

function columnsOf(heads: readonly string[]): Column[] {
	const initials = heads.map((head) => head.trim().toLowerCase());
	const language = LANGUAGES.find(
		({ people }) =>
			initials.some((each) => people.presentInitials.includes(each)) &&
			initials.some((each) => people.absentInitials.includes(each)),
	);
	return heads.map((head, i) => {
		const attendance = attendanceOf(head);
		if (attendance === 'present' || attendance === 'absent') return attendance;
		if (language?.people.presentInitials.includes(initials[i]!)) return 'present';
		return language?.people.absentInitials.includes(initials[i]!) ? 'absent' : undefined;
	});
}
