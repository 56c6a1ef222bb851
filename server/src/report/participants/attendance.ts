/** Who of those on the lists was there, and who was not, by whatever sign a list has for it. */
import { addAll, countWhile, lazily, lineStart, narrowed } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import type { Report } from '../facts/report.js';
import { attendanceOf } from '../people/labels.js';
import type { Participant, ParticipantList } from '../people/model.js';
import { rowsOf } from '../people/rows.js';
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
function missingFrom(list: ParticipantList, report: Report): ReadonlySet<Participant> {
	const { entries, form } = list;
	const missing = new Set(entries.filter(({ note }) => note !== undefined && isAway(note)));
	if (form === 'rows') {
		const rows = new Rows(report);
		for (const each of entries) {
			const told = rows.wasThere(each);
			if (told === true) missing.delete(each);
			if (told === false) missing.add(each);
		}
		return missing;
	}
	if (form === 'inline' || form === 'cells') return missing;
	const lines = entries.map((each) => [each, lineOf(each, report)] as const);
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
function lineOf({ span }: Participant, { rope }: Report): string {
	return rope.slice(lineStart(rope, span.from), span.to);
}

/** The tables of a report, as far as they are asked for. */
class Rows {
	readonly #report: Report;
	readonly #tables = new Map<number, readonly (readonly Prose[])[]>();

	constructor(report: Report) {
		this.#report = report;
	}

	/** Whether the marks in somebody's row say that they were there; `undefined` if there are none. */
	wasThere({ nameSpan }: Participant): boolean | undefined {
		const index = countWhile(this.#report.blocks, ({ from }) => from <= nameSpan.from) - 1;
		const block = this.#report.blocks[index];
		if (!block) return undefined;
		const rows = this.#tables.get(index) ?? this.#read(index);
		const at = nameSpan.from - block.from;
		const row = rows.find((cells) => cells.some(({ span }) => span.from <= at && at < span.to));
		const head = rows[0];
		if (!row || !head || row === head) return undefined;
		const columns = columnsOf(head.map(({ text }) => text));
		let there: boolean | undefined;
		for (const [i, cell] of row.entries()) {
			if (columns[i] === undefined || (cell.span.from <= at && at < cell.span.to)) continue;
			const words = cell.text.trim();
			const marked = words !== '' && !NO.test(words) && !(columns[i] === 'present' && isAway(words));
			if (columns[i] === 'absent') {
				if (marked) return false;
			} else if (marked) there = true;
			else if (words !== '' || rows.some((other) => other !== head && other[i]?.text.trim())) there ??= false;
		}
		return there;
	}

	#read(index: number): readonly (readonly Prose[])[] {
		const block = this.#report.blocks[index]!;
		const cells = block.facts.prose.filter(({ kind }) => kind === 'cell');
		const rows = rowsOf(cells, this.#report.rope.slice(block.from, block.to));
		this.#tables.set(index, rows);
		return rows;
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
