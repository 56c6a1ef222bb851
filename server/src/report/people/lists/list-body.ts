/**
 * The entries below a list's label: items, paragraphs, lines, rows.
 */
import type { Text } from '../../../text/index.js';
import type { Prose } from '../../facts/model.js';
import { fold } from '../names.js';
import { type Entry, type Manner, readEcho, readEntry } from './entry.js';
import { groupsIn } from './groups.js';
import { indentOf, isNumber, type ScopedProse } from './list-scope.js';
import type { ParticipantList } from './model.js';
import { rowsOf } from './rows.js';
import { severalIn } from './several.js';
import { isInvertedIn, readTable } from './table.js';

export type ListForm = ParticipantList['form'];

/** An entry with its place in the plain text of its prose. */
export interface PlacedEntry {
	readonly scoped: ScopedProse;
	readonly from: number;
	readonly to: number;
	readonly entry: Entry;
	readonly group?: string;
	/** Of a row: its cells. */
	readonly row?: readonly Prose[];
}

export interface ListBody {
	readonly form: ListForm;
	readonly entries: readonly PlacedEntry[];
	readonly filled: boolean;
}

/** A longer paragraph is not an entry. */
const LENGTH = 200;
/** What ends in a colon and is longer introduces something else, such as the agenda. */
const LABEL_LENGTH = 80;
/** This many consecutive paragraphs that name nobody end a list. */
const MISSES = 3;

/** Reads the list in `scope`; `text` is the document's. */
export function readListBody(scope: readonly ScopedProse[], text: Text): ListBody {
	return new Reader(scope, text).read();
}

interface Above {
	readonly column: number;
	/** The group that applied before. */
	readonly group: string | undefined;
}

/** Where the current item stands among the bullets. */
interface Nesting {
	/** The indentation of the list. */
	indent: number | undefined;
	/** The indentation of the last entry: anything nested below is about it. */
	entry: number | undefined;
	/** The bullets that are groups, above the current item. */
	readonly above: Above[];
	numbered: boolean;
}

class Reader {
	readonly #scope: readonly ScopedProse[];
	readonly #text: Text;
	readonly #entries: PlacedEntry[] = [];
	/** The names of the entries, folded. */
	readonly #keys = new Set<string>();
	#form: ListForm | undefined;
	#group: string | undefined;
	#misses = 0;
	#filled = false;

	/** The indexes of the items that are groups, with their members below. */
	readonly #groups: ReadonlySet<number>;

	constructor(scope: readonly ScopedProse[], text: Text) {
		this.#scope = scope;
		this.#text = text;
		this.#groups = groupsIn(scope, text);
	}

	read(): ListBody {
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
		const nesting: Nesting = { indent: undefined, entry: undefined, above: [], numbered: false };
		for (let i = 0; i < this.#scope.length; i++) {
			const scoped = this.#scope[i]!;
			const { prose } = scoped;
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
			} else if (prose.container === 'item') {
				if (prose.item && !this.#bullet(i, nesting, manner)) return;
			} else {
				const goesOn = isGroupLabel(scoped) && prose.text.length < LABEL_LENGTH;
				if (this.#form === 'items' && this.#entries.length > 0 && !goesOn) return;
				// A table for each group.
				if (this.#form === 'rows' && !(goesOn && this.#scope[i + 1]?.prose.kind === 'cell')) return;
				nesting.indent = undefined;
				nesting.entry = undefined;
				if (!this.#paragraph(scoped, this.#scope[i + 1], manner)) return;
			}
		}
	}

	/** @returns whether the list goes on with it. */
	#bullet(index: number, nesting: Nesting, manner: Manner): boolean {
		const scoped = this.#scope[index]!;
		const column = indentOf(scoped, this.#text);
		const last = this.#entries.at(-1)?.scoped.prose;
		if (this.#form && this.#form !== 'items' && last && !last.item) return false;
		const { indent, entry, above, numbered } = nesting;
		if (entry !== undefined && column > entry) return true;
		for (let up = above.at(-1); up && column <= up.column; up = above.at(-1)) {
			this.#group = up.group;
			above.pop();
		}
		const number = isNumber(scoped, this.#text);
		// Bullets, then the report's numbered paragraphs: two lists, though nothing separates them.
		if (indent === column && number && !numbered && this.#last === 'entry') return false;
		if (indent === undefined || column <= indent) {
			nesting.indent = column;
			nesting.numbered = number;
		}
		if (this.#groups.has(index)) {
			above.push({ column, group: this.#group });
			this.#group = scoped.prose.text.replace(/(?<!\s)\s*:\s*$/, '');
			nesting.entry = undefined;
			return true;
		}
		this.#item(scoped, manner);
		nesting.entry = this.#last === 'entry' ? column : undefined;
		return true;
	}

	#last: 'entry' | 'other' = 'other';

	#add(form: ListForm, placedEntries: PlacedEntry): void {
		this.#form ??= form;
		this.#misses = 0;
		this.#last = 'entry';
		this.#keys.add(fold(placedEntries.entry.name.text));
		this.#entries.push(
			this.#group === undefined || placedEntries.group !== undefined
				? placedEntries
				: { ...placedEntries, group: this.#group },
		);
	}

	#miss(scoped: ScopedProse): void {
		this.#misses++;
		this.#last = 'other';
		if (scoped.prose.text.length < LABEL_LENGTH && isGroupLabel(scoped))
			this.#group = scoped.prose.text.replace(/:\s*$/, '');
	}

	#item(scoped: ScopedProse, manner: Manner): void {
		const { text } = scoped.prose;
		if (this.#several(scoped)) return;
		const entry =
			text.length <= LENGTH ? (readEntry(text, 0, text.length, manner) ?? readEcho(text, this.#keys)) : undefined;
		if (!entry || isKeyed(text, entry)) this.#miss(scoped);
		else if (isGroupLabel(scoped) && entry.name.form !== 'handle' && /:\s*$/.test(text)) this.#miss(scoped);
		else if (entry.personal) this.#add('items', { scoped, from: 0, to: text.length, entry });
		else {
			this.#last = 'entry';
			this.#entries.push({ scoped, from: 0, to: text.length, entry });
		}
	}

	/** Whether it names several people; adds them. */
	#several(scoped: ScopedProse): boolean {
		const pieces = severalIn(scoped.prose.text);
		for (const { from, entry, group } of pieces) {
			this.#add('inline', { scoped, from, to: entry.to, entry, ...(group !== undefined && { group }) });
		}
		return pieces.length > 0;
	}

	/** Whether the list may continue after it. */
	#paragraph(scoped: ScopedProse, next: ScopedProse | undefined, manner: Manner): boolean {
		const { text } = scoped.prose;
		const lines = /[\n\r]/.test(text) ? readLines(scoped, 0, text.length, manner) : [];
		if (lines.length > 1) {
			for (const each of lines) this.#add('lines', each);
			return true;
		}
		if (this.#several(scoped)) return true;
		if (text.length > LENGTH) {
			this.#misses++;
			return this.#entries.length === 0;
		}
		const entry = readEntry(text, 0, text.length, manner);
		const grouping = isGroupLabel(scoped) && next && !isGroupLabel(next);
		const full = entry?.personal && !isKeyed(text, entry) && isPlain(text, entry) ? entry : undefined;
		if (grouping || !full) this.#miss(scoped);
		else this.#add('paragraphs', { scoped, from: 0, to: text.length, entry: full });
		return true;
	}

	/** Reads the table whose first cell is at index `start` of the scope; returns the index of its last cell. */
	#table(start: number, manner: Manner): number {
		const { from } = this.#scope[start]!;
		let end = start;
		while (this.#scope[end]?.prose.kind === 'cell' && this.#scope[end]!.from === from) end++;
		const cells = this.#scope.slice(start, end).map(({ prose }) => prose);
		const rows = rowsOf(cells, this.#text.slice(from, from + cells.at(-1)!.span.to));
		for (const { cell, row, entry } of readTable(rows, isInvertedIn(rows) ? { ...manner, inverted: true } : manner)) {
			this.#add('rows', { scoped: { prose: cell, from }, from: 0, to: cell.text.length, entry, row });
		}
		return end - 1;
	}
}

/** As a paragraph of its own, one word is a name only if something is said about it. */
function isPlain(text: string, { name, about }: Entry): boolean {
	if (name.form === 'full' || name.form === 'handle') return !/[.!?]\s*$/.test(text) || text.length < 40;
	return about.affiliation !== undefined || about.role !== undefined;
}

/** "Location: Zoom" names nobody. */
function isKeyed(text: string, { name }: Entry): boolean {
	return name.form !== 'handle' && /^\s*:\s*\S/.test(text.slice(name.to));
}

/** It ends in a colon, or is bold throughout. */
function isGroupLabel({ prose: { text, marks } }: ScopedProse): boolean {
	if (/:\s*$/.test(text)) return true;
	const { length } = text.trimEnd();
	return marks.some(
		({ kind, plain }) => (kind === 'strong' || kind === 'emphasis') && plain.from === 0 && plain.to >= length,
	);
}

/** The lines of a paragraph between `from` and `to`, if each of them is an entry. */
export function readLines(scoped: ScopedProse, from: number, to: number, manner: Manner = {}): PlacedEntry[] {
	const { text } = scoped.prose;
	const line = /[^\n\r]+/g;
	line.lastIndex = from;
	const placedEntries: PlacedEntry[] = [];
	let count = 0;
	for (let found = line.exec(text); found && found.index < to; found = line.exec(text)) {
		count++;
		const end = Math.min(to, found.index + found[0].length);
		// A line that ends in a comma continues.
		const entry = /,\s*$/.test(found[0]) ? undefined : readEntry(text, found.index, end, manner);
		const named = entry?.personal && !isKeyed(text.slice(0, end), entry) && end - found.index <= LENGTH;
		if (entry && named) placedEntries.push({ scoped, from: found.index, to: end, entry });
	}
	if (placedEntries.length < count * 0.66) return [];
	return !manner.inverted && isInverted(placedEntries)
		? readLines(scoped, from, to, { inverted: true })
		: placedEntries;
}

/** Whether most entries are a family name, a comma and a given name. */
function isInverted(entries: readonly PlacedEntry[]): boolean {
	if (entries.length < 3) return false;
	const swapped = entries.filter(({ scoped, from, to, entry }) => {
		if (entry.name.form !== 'single') return false;
		const again = readEntry(scoped.prose.text, from, to, { inverted: true });
		return again?.personal && again.name.form === 'full';
	});
	return swapped.length >= entries.length * 0.6;
}
