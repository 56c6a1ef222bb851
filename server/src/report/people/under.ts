/**
 * The entries that stand below the label of a list: items, paragraphs, lines, rows.
 */
import type { Text } from '../../text/index.js';
import type { Prose } from '../model.js';
import { rowsOf } from './cells.js';
import { type Entry, type Manner, readEcho, readEntry } from './entry.js';
import { groupsIn } from './groups.js';
import type { ParticipantList } from './model.js';
import { fold } from './names.js';
import { isParted, readInline } from './split.js';
import { readTable } from './table.js';
import { indentOf, isNumber, type Unit } from './units.js';

export type ListForm = ParticipantList['form'];

/** An entry with its place in the plain text of its unit. */
export interface Placed {
	readonly unit: Unit;
	readonly from: number;
	readonly to: number;
	readonly entry: Entry;
	readonly group?: string;
	/** Of a row: its cells. */
	readonly row?: readonly Prose[];
}

export interface Under {
	readonly form: ListForm;
	readonly entries: readonly Placed[];
	readonly filled: boolean;
}

/** A longer paragraph is no entry. */
const LENGTH = 200;
/** So many units in a row that name nobody end a list. */
const MISSES = 3;

/** Reads the list that stands in `units`; `text` is the document's. */
export function readUnder(units: readonly Unit[], text: Text): Under {
	return new Reader(units, text).read();
}

interface Above {
	readonly column: number;
	/** What was the group before. */
	readonly group: string | undefined;
}

class Reader {
	readonly #units: readonly Unit[];
	readonly #text: Text;
	readonly #entries: Placed[] = [];
	/** The names of the entries, folded. */
	readonly #keys = new Set<string>();
	#form: ListForm | undefined;
	#group: string | undefined;
	#misses = 0;
	#filled = false;

	/** The numbers of the items that are groups, with their members below. */
	readonly #groups: ReadonlySet<number>;

	constructor(units: readonly Unit[], text: Text) {
		this.#units = units;
		this.#text = text;
		this.#groups = groupsIn(units, text);
	}

	read(): Under {
		this.#run({});
		if (isInverted(this.#entries)) {
			this.#entries.length = 0;
			this.#form = undefined;
			this.#group = undefined;
			this.#misses = 0;
			this.#run({ inverted: true });
		}
		return { form: this.#form ?? 'items', entries: this.#entries, filled: this.#filled };
	}

	#run(manner: Manner): void {
		let indent: number | undefined;
		/** Of the last entry: what is below it is said of it. */
		let entry: number | undefined;
		/** The bullets that are groups, above the item that is read. */
		const above: Above[] = [];
		let numbered = false;
		for (let i = 0; i < this.#units.length; i++) {
			const unit = this.#units[i]!;
			const { prose } = unit;
			if (this.#misses >= MISSES) return;
			if (prose.text.trim() === '' && prose.kind !== 'cell') continue;
			if (prose.kind === 'heading') {
				this.#group = prose.text;
				continue;
			}
			this.#filled = true;
			if (prose.kind === 'cell') {
				if (this.#form && this.#form !== 'rows') return;
				i = this.#table(i, manner);
				continue;
			}
			if (prose.container === 'item') {
				if (!prose.item) continue;
				const column = indentOf(unit, this.#text);
				if (this.#form && this.#form !== 'items' && this.#entries.length > 0) return;
				if (entry !== undefined && column > entry) continue;
				for (let last = above.at(-1); last && column <= last.column; last = above.at(-1)) {
					this.#group = last.group;
					above.pop();
				}
				const number = isNumber(unit, this.#text);
				// Bullets, and then the numbered paragraphs of the report: two lists, though nothing stands between.
				if (indent === column && number && !numbered && this.#last === 'entry') return;
				if (indent === undefined || column <= indent) {
					indent = column;
					numbered = number;
				}
				if (this.#groups.has(i)) {
					above.push({ column, group: this.#group });
					this.#group = prose.text.replace(/(?<!\s)\s*:\s*$/, '');
					entry = undefined;
					continue;
				}
				this.#item(unit, manner);
				entry = this.#last === 'entry' ? column : undefined;
			} else {
				if (this.#form === 'items' && this.#entries.length > 0 && !isGroupLabel(unit)) return;
				if (this.#form === 'rows') return;
				indent = undefined;
				entry = undefined;
				if (!this.#paragraph(unit, this.#units[i + 1], manner)) return;
			}
		}
	}

	#last: 'entry' | 'other' = 'other';

	#add(form: ListForm, placed: Placed): void {
		this.#form ??= form;
		this.#misses = 0;
		this.#last = 'entry';
		this.#keys.add(fold(placed.entry.name.text));
		this.#entries.push(
			this.#group === undefined || placed.group !== undefined ? placed : { ...placed, group: this.#group },
		);
	}

	#miss(unit: Unit): void {
		this.#misses++;
		this.#last = 'other';
		if (unit.prose.text.length < 80 && isGroupLabel(unit)) this.#group = unit.prose.text.replace(/:\s*$/, '');
	}

	#item(unit: Unit, manner: Manner): void {
		const { text } = unit.prose;
		if (this.#several(unit)) return;
		const entry =
			text.length <= LENGTH
				? (readEntry(text, 0, text.length, manner) ?? readEcho(text, 0, text.length, this.#keys))
				: undefined;
		if (!entry || isKeyed(text, entry)) this.#miss(unit);
		else if (isGroupLabel(unit) && entry.name.form !== 'handle' && /:\s*$/.test(text)) this.#miss(unit);
		else if (entry.personal) this.#add('items', { unit, from: 0, to: text.length, entry });
		else this.#last = 'entry';
	}

	/** Whether it names several people, who are added. */
	#several(unit: Unit): boolean {
		const pieces = severalIn(unit.prose.text);
		for (const { from, entry, group } of pieces) {
			this.#add('inline', { unit, from, to: entry.to, entry, ...(group !== undefined && { group }) });
		}
		return pieces.length > 0;
	}

	/** Whether the list may go on after it. */
	#paragraph(unit: Unit, next: Unit | undefined, manner: Manner): boolean {
		const { text } = unit.prose;
		const lines = /[\n\r]/.test(text) ? readLines(unit, 0, text.length, manner) : [];
		if (lines.length > 1) {
			for (const each of lines) this.#add('lines', each);
			return true;
		}
		if (this.#several(unit)) return true;
		if (text.length > LENGTH) {
			this.#misses++;
			return this.#entries.length === 0;
		}
		const entry = readEntry(text, 0, text.length, manner);
		const grouping = isGroupLabel(unit) && next && !isGroupLabel(next);
		const full = entry?.personal && !isKeyed(text, entry) && isPlain(text, entry) ? entry : undefined;
		if (grouping || !full) this.#miss(unit);
		else this.#add('paragraphs', { unit, from: 0, to: text.length, entry: full });
		return true;
	}

	/** Reads the table whose first cell is unit `start`; the number of its last unit. */
	#table(start: number, manner: Manner): number {
		const { from } = this.#units[start]!;
		let end = start;
		while (this.#units[end]?.prose.kind === 'cell' && this.#units[end]!.from === from) end++;
		const cells = this.#units.slice(start, end).map(({ prose }) => prose);
		const rows = rowsOf(cells, this.#text.slice(from));
		for (const { cell, row, entry } of readTable(rows, manner)) {
			const unit = { prose: cell, from };
			if (entry.personal) this.#add('rows', { unit, from: 0, to: cell.text.length, entry, row });
		}
		return end - 1;
	}
}

/** In a paragraph of its own, one word is a name only with something said of it. */
function isPlain(text: string, { name, about }: Entry): boolean {
	if (name.form === 'full' || name.form === 'handle') return !/[.!?]\s*$/.test(text) || text.length < 40;
	return about.affiliation !== undefined || about.role !== undefined;
}

/** "Location: Zoom" names nobody. */
function isKeyed(text: string, { name }: Entry): boolean {
	return name.form !== 'handle' && /^\s*:\s*\S/.test(text.slice(name.to));
}

/** Ends in a colon, or stands in bold as a whole. */
function isGroupLabel({ prose: { text, marks } }: Unit): boolean {
	if (/:\s*$/.test(text)) return true;
	const { length } = text.trimEnd();
	return marks.some(
		({ kind, plain }) => (kind === 'strong' || kind === 'emphasis') && plain.from === 0 && plain.to >= length,
	);
}

/** The people in a line that names three or more, or two where the line says whose they are. */
function severalIn(text: string): ReturnType<typeof readInline> {
	if (!text.includes(',') && !text.includes(';')) return [];
	// Most commas stand in parentheses after one name, which is not read twice.
	if (!isParted(text)) return [];
	const pieces = readInline(text, 0, text.length);
	const names = pieces.filter(({ entry }) => entry.personal && entry.name.form === 'full');
	const keyed = pieces.some(({ group }) => group !== undefined);
	return names.length >= (keyed ? 2 : 3) && names.length >= pieces.length * 0.66 ? pieces : [];
}

/** The lines of a paragraph between `from` and `to`, where each of them is an entry. */
export function readLines(unit: Unit, from: number, to: number, manner: Manner = {}): Placed[] {
	const { text } = unit.prose;
	const line = /[^\n\r]+/g;
	line.lastIndex = from;
	const placed: Placed[] = [];
	let count = 0;
	for (let found = line.exec(text); found && found.index < to; found = line.exec(text)) {
		if (found[0].trim() === '') continue;
		count++;
		const end = Math.min(to, found.index + found[0].length);
		// A line that ends in a comma goes on.
		const entry = /,\s*$/.test(found[0]) ? undefined : readEntry(text, found.index, end, manner);
		const named = entry?.personal && !isKeyed(text.slice(0, end), entry) && end - found.index <= LENGTH;
		if (entry && named) placed.push({ unit, from: found.index, to: end, entry });
	}
	if (placed.length < count * 0.66) return [];
	return !manner.inverted && isInverted(placed) ? readLines(unit, from, to, { inverted: true }) : placed;
}

/** Whether most entries are a family name, a comma and a given name. */
function isInverted(entries: readonly Placed[]): boolean {
	if (entries.length < 3) return false;
	const swapped = entries.filter(({ unit, from, to, entry }) => {
		if (entry.name.form !== 'single') return false;
		const again = readEntry(unit.prose.text, from, to, { inverted: true });
		return again?.personal && again.name.form === 'full';
	});
	return swapped.length >= entries.length * 0.6;
}
