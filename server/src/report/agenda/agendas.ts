/** The agendas of a report, with their items and numerals. */

import { addAll, countWhile, lazily, lineStart, type Span, shift, type Text } from '../../text/index.js';
import { annexes } from '../annexes/annexes.js';
import { headings } from '../document/headings.js';
import { agendaLabels, isAgendaTitle, participantLabels } from '../document/section-labels.js';
import type { Prose, ReadBlock } from '../facts/model.js';
import { LINE_ENDING, sourceSpan } from '../facts/prose.js';
import { query } from '../facts/queries.js';
import { input, type Report } from '../facts/report.js';
import { sections } from '../sections/sections.js';
import type { Sections } from '../sections/tree.js';
import { anyOf, anyOfAsWritten } from '../words/index.js';
import { type Numeral, readNumerals, type WrittenNumeral } from './numerals.js';

export interface Agenda {
	/** The paragraph or heading that names it. */
	readonly label: Span;
	readonly items: readonly AgendaItem[];
	/** Where its last item ends; the end of the label if it has no items. */
	readonly end: number;
}

export interface AgendaItem {
	/** The whole item, or its line. */
	readonly span: Span;
	/** Its first line, without the numeral. */
	readonly title: string;
	readonly numeral?: Numeral;
	/** It holds more than its first paragraph: sub-items, or what was said. */
	readonly more: boolean;
}

/** How many lines may come between the label and the first item: the meeting and its date, a remark. */
const PRELIMINARIES = 3;
const PRELIMINARY_LENGTH = 200;
/** A longer line is a paragraph of the minutes. */
const ITEM_LENGTH = 300;

const CAPITALS = anyOf(({ itemCapitals }) => itemCapitals);

const NUMERAL = lazily(
	() =>
		new RegExp(
			`^([*_\\s]*(?:(?:${anyOfAsWritten(({ item }) => item)}|${CAPITALS})\\s+)?\\(?)([IVXLC]{1,8}|[ivxlc]{1,8}|\\d{1,2}|[A-Za-z])( ?(?:bis|ter|quater)|[a-z])?(?:[.):/°º]+|\\s+[–—-]|(?<=${CAPITALS}\\s+\\d+))(?:[*_]*\\s+|$)`,
			'u',
		),
);

const ALONE = lazily(
	() =>
		new RegExp(
			`^((?:(?:${anyOfAsWritten(({ item }) => item)}|${CAPITALS}) )?\\(?)([IVXLC]{1,8}|[ivxlc]{1,8}|\\d{1,2}|[A-Za-z])( ?(?:bis|ter|quater)|[a-z])?[.):]*\\s*$`,
			'u',
		),
);

export const agendas = query(
	[agendaLabels, annexes, participantLabels, sections, input.blocks, input.text],
	(agendaLabels, annexes, participantLabels, sections, blocks, text): readonly Agenda[] => {
		const labels = [...agendaLabels, ...annexes.filter(({ title }) => isAgendaTitle(title)).map(({ label }) => label)];
		if (labels.length === 0) return [];
		const stops = stopsOf(labels, annexes, participantLabels);
		return [...new Set(labels.map(({ from }) => from))]
			.sort((a, b) => a - b)
			.flatMap((at) => readAgenda(blocks, text, at, { stops, sections }) ?? []);
	},
);

function stopsOf(
	labels: readonly Span[],
	annexes: readonly { readonly label: Span }[],
	people: readonly Span[],
): ReadonlySet<number> {
	return new Set([...labels, ...annexes.map(({ label }) => label), ...people].map(({ from }) => from));
}

/**
 * The numbered items below the title of a document that is nothing but an agenda; rules know no agenda without a label.
 * Not a query: nobody asks for it but when somebody looks.
 */
export function itemsBelowTitle(report: Report): readonly AgendaItem[] {
	const title = headings(report)[0];
	if (!title) return [];
	const around = { stops: stopsOf([], annexes(report), participantLabels(report)), sections: sections(report) };
	const items = readAgenda(report.blocks, report.rope, title.span.from, around, true)?.items ?? [];
	return items.length > 1 && items.every(({ numeral }) => numeral) ? items : [];
}

type WrittenItem = Omit<AgendaItem, 'numeral' | 'more'> & { readonly numeral?: WrittenNumeral; more: boolean };

interface Placed {
	readonly prose: Prose;
	/** Where its block starts. */
	readonly from: number;
	readonly at: number;
	/** It begins an item of a top-level list. */
	readonly top: boolean;
}

/** The paragraphs and headings from `at` on. */
function* proseFrom(blocks: readonly ReadBlock[], at: number): Iterable<Placed> {
	for (let i = countWhile(blocks, ({ to }) => to <= at); i < blocks.length; i++) {
		const { facts, from } = blocks[i]!;
		for (const prose of facts.prose) {
			if (from + prose.span.from < at) continue;
			const { item } = prose;
			const top = item !== undefined && facts.items.some(({ marker }) => marker.from === item.marker.from);
			yield { prose, from, at: from + prose.span.from, top };
		}
	}
}

/**
 * Agendas that are neither lists nor lines: table rows that begin with a numeral, or headings one level below the
 * agenda's with nothing under them.
 */
class Other {
	readonly rows: WrittenItem[] = [];
	readonly #headings: WrittenItem[] = [];
	#depth = 0;
	#filled = false;
	#line = -1;

	addCell(text: Text, prose: Prose, from: number): void {
		this.#filled = true;
		const line = lineStart(text, from + prose.span.from);
		const last = this.rows.at(-1);
		if (line === this.#line) {
			if (last?.span.from === line && last.title === '') this.#extend(last, from + prose.span.to, prose.text);
			return;
		}
		this.#line = line;
		const found = prose.header ? undefined : (numeralAlone(prose, from) ?? numeralOf(prose, 0, prose.text, from));
		// Tables that begin with an item's duration or time of day do not begin at 1.
		if (!found || (!last && !/^(?:0?1|[Ii]|[Aa])$/.test(found.numeral.written))) return;
		const span = { from: line, to: from + prose.span.to };
		this.rows.push({ span, title: prose.text.slice(found.length).trim(), numeral: found.numeral, more: false });
	}

	#extend(last: WrittenItem, to: number, title: string): void {
		this.rows[this.rows.length - 1] = { ...last, span: { from: last.span.from, to }, title: title.trim() };
	}

	addHeading(prose: Prose, from: number): void {
		this.#depth ||= prose.depth!;
		if (prose.depth !== this.#depth) this.#filled = true;
		const found = numeralOf(prose, 0, prose.text, from);
		const span = shift(prose.span, from);
		const title = prose.text.slice(found?.length ?? 0).trim();
		this.#headings.push({ span, title, ...(found && { numeral: found.numeral }), more: false });
	}

	/** Text follows, perhaps under one of the headings. */
	fill(): void {
		this.#filled = true;
	}

	/** @param filledToo headings count with something under them, if they are numbered. */
	items(filledToo: boolean): readonly WrittenItem[] {
		if (this.rows.length > 0) return this.rows;
		const all = filledToo && this.#filled ? this.#headings.filter(({ numeral }) => numeral) : this.#headings;
		return (this.#filled && !filledToo) || all.length < 2 ? [] : all;
	}
}

/** What ends an agenda. */
interface Around {
	/** Where other labels stand. */
	readonly stops: ReadonlySet<number>;
	readonly sections: Sections;
}

/** @param start where the label stands. @param whole the document is nothing but an agenda. */
function readAgenda(
	blocks: readonly ReadBlock[],
	text: Text,
	start: number,
	{ stops, sections }: Around,
	whole = false,
): Agenda | undefined {
	let label: Prose | undefined;
	const items: WrittenItem[] = [];
	const other = new Other();
	let before = 0;
	const end = sections.reach(start);
	for (const { prose, from, at: here, top } of proseFrom(blocks, start)) {
		if (!label) {
			if (here !== start) return undefined;
			label = prose;
			if (label.kind !== 'heading') addAll(items, linesOf(label, from, 1));
			continue;
		}
		if (here >= end || stops.has(here) || prose.within) break;
		if (prose.kind === 'heading') {
			other.addHeading(prose, from);
			continue;
		}
		if (prose.kind === 'cell') {
			other.addCell(text, prose, from);
			continue;
		}
		if (other.rows.length > 0) break;
		other.fill();
		if (prose.container === 'item') {
			const last = items.at(-1);
			// After bullets or lines, a numbered list is not an agenda but the paragraphs of the report.
			if (top && last && !last.numeral?.marker && isNumbered(prose)) break;
			if (top) items.push(itemOf(text, prose, from));
			else if (last) last.more = true;
			continue;
		}
		const lines = linesOf(prose, from, 0);
		if (lines.length > 0) addAll(items, lines);
		else if (items.length > 0 || ++before > PRELIMINARIES || prose.text.length > PRELIMINARY_LENGTH) break;
	}
	if (!label) return undefined;
	const span = { from: start, to: start + label.span.to - label.span.from };
	const all = items.length > 0 ? items : other.items(whole);
	return { label: span, items: readNumerals(all), end: all.at(-1)?.span.to ?? span.to };
}

/** `1.` and `1)` are longer than a bullet. */
function isNumbered({ item }: Prose): boolean {
	return item !== undefined && item.marker.to - item.marker.from > 1;
}

/** The lines that begin with a numeral, from the line `first` of the paragraph on. */
function linesOf(prose: Prose, from: number, first: number): WrittenItem[] {
	const items: WrittenItem[] = [];
	let at = 0;
	prose.text.split(LINE_ENDING).forEach((line, index) => {
		const start = prose.text.indexOf(line, at);
		at = start + line.length;
		if (index < first || line.length > ITEM_LENGTH) return;
		const numeral = numeralOf(prose, start, line, from);
		if (!numeral) return;
		const span = shift(sourceSpan(prose, { from: start, to: at }), from);
		items.push({ span, title: line.slice(numeral.length).trim(), numeral: numeral.numeral, more: false });
	});
	return items;
}

function itemOf(text: Text, prose: Prose, from: number): WrittenItem {
	const [line = ''] = prose.text.split(LINE_ENDING, 1);
	const marker = shift(prose.item!.marker, from);
	const span = { from: marker.from, to: from + prose.span.to };
	// What looks like a numeral after `1.` is part of the title.
	if (isNumbered(prose)) {
		const at = { from: marker.from, to: marker.to - 1 };
		const numeral = { span: at, written: text.slice(at.from, at.to), suffix: '', marker: true };
		return { span, title: line.trim(), numeral, more: false };
	}
	const found = numeralOf(prose, 0, line, from);
	return found
		? { span, title: line.slice(found.length).trim(), numeral: found.numeral, more: false }
		: { span, title: line.trim(), more: false };
}

interface FoundNumeral {
	readonly numeral: WrittenNumeral;
	readonly length: number;
}

/** The numeral of a cell that holds nothing else. */
function numeralAlone(prose: Prose, from: number): FoundNumeral | undefined {
	const [whole = '', before = '', written = '', suffix = ''] = ALONE().exec(prose.text) ?? [];
	if (written === '') return undefined;
	return { numeral: writtenNumeral(prose, before.length, written, suffix, from), length: whole.length };
}

function numeralOf(prose: Prose, start: number, line: string, from: number): FoundNumeral | undefined {
	const match = NUMERAL().exec(line);
	if (!match) return undefined;
	const [whole, before = '', written = '', suffix = ''] = match;
	return { numeral: writtenNumeral(prose, start + before.length, written, suffix, from), length: whole.length };
}

/** @param at where it stands in the plain text; `from`: where its block starts. */
function writtenNumeral(prose: Prose, at: number, written: string, suffix: string, from: number): WrittenNumeral {
	const span = shift(sourceSpan(prose, { from: at, to: at + written.length + suffix.length }), from);
	return { span, written, suffix: suffix.trim(), marker: false };
}
