/**
 * `textDocument/documentSymbol`: titles of all kinds, and below them the items of the agenda, numbered paragraphs by their
 * first words, decisions and action items, and lists of participants.
 *
 * An editor that lists the headings itself gets an outline only of a report whose parts are not under headings, or it
 * would show two (docs/decisions/navigation.md).
 */
import type { DocumentSymbol } from 'vscode-languageserver';
import {
	agendas,
	annexEntries,
	type IntroducedParagraph,
	introducedParagraphs,
	inWords,
	markedOutcomes,
	meetingsIn,
	memoizeOn,
	type Prose,
	participantLists,
	type Report,
	type Sections,
	sections,
	titleBlock,
	titleSpan,
} from '../../../report/index.js';
import { countWhile, type Span } from '../../../text/index.js';
import type { DocumentReading } from '../../documents/checks.js';
import { toRange } from '../../protocol/convert.js';
import { SymbolKind } from '../../protocol/library.js';
import type { Document } from '../../protocol/open-document.js';

/** @param listsHeadings whether the editor does. */
export function outline({ document, report }: DocumentReading, listsHeadings: boolean): DocumentSymbol[] {
	const all = sections(report);
	const { length } = all.headings;
	const others = all.all.length - 1 - length;
	// The first heading is the title of the whole.
	if (listsHeadings && length > 1 && others < length) return [];
	const entries = entriesOf(report, titles(report, all), document);
	return listsHeadings && entries.length <= Math.max(1, length) ? [] : nested(entries, document);
}

/** One line of an outline. */
interface Entry {
	readonly name: string;
	detail?: string;
	readonly kind: SymbolKind;
	/** All that belongs to it, and what to go to. */
	readonly whole: Span;
	readonly at: Span;
}

function titles(report: Report, all: Sections): Entry[] {
	const annexes = new Set(annexEntries(report).map(({ from }) => from));
	const found = all.all.slice(1).map((section): Entry => {
		const whole = withoutBlanks(report, all.whole(section));
		const kind = annexes.has(whole.from) ? SymbolKind.File : SymbolKind.String;
		const at = all.title(section);
		return { name: shortened(inWords(report.blocks, section.title, at.from)), kind, whole, at };
	});
	// Above all other parts, a line of text may be the title of the report.
	const [first] = titleBlock(report);
	const line = first && titleSpan(first, { from: 0, to: first.text.length });
	if (line && !first.item && line.to <= (found[0]?.whole.from ?? Number.POSITIVE_INFINITY)) {
		const name = shortened(inWords(report.blocks, first.text, line.from));
		found.unshift({ name, kind: SymbolKind.String, whole: line, at: line });
	}
	return found;
}

/** Entries by their lines: what stands in the line of another says more of that one. */
class Entries {
	readonly #byLine = new Map<number, Entry>();
	readonly #document: Document;
	readonly all: Entry[] = [];

	constructor(document: Document) {
		this.#document = document;
	}

	add(entry: Entry): void {
		const { line } = this.#document.positionAt(entry.at.from);
		const same = this.#byLine.get(line);
		if (!same) {
			this.#byLine.set(line, entry);
			this.all.push(entry);
		} else if (entry.detail !== undefined && same.detail === undefined) same.detail = entry.detail;
	}
}

function entriesOf(report: Report, titles: readonly Entry[], document: Document): readonly Entry[] {
	const entries = new Entries(document);
	for (const each of titles) entries.add(each);
	for (const meeting of meetingsIn(report)) addLeaves(meeting, entries);
	return entries.all;
}

function addLeaves(report: Report, entries: Entries): void {
	for (const { items } of agendas(report)) {
		for (const { span, title, numeral } of items) {
			const words = inWords(report.blocks, title, span.from);
			const name = numeral ? `${numeral.written}${numeral.suffix}. ${words}` : words;
			entries.add({ name: shortened(name), kind: SymbolKind.EnumMember, whole: span, at: span });
		}
	}
	for (const paragraph of introducedParagraphs(report)) {
		const { span, introduces } = paragraph;
		entries.add({ name: firstWords(report, paragraph), kind: SymbolKind.Number, whole: introduces, at: span });
	}
	for (const { kind, span, text, who, due } of markedOutcomes(report)) {
		const todo = [who.join(', '), due ?? ''].filter((each) => each !== '').join(', ');
		const detail = kind === 'decision' ? 'Decision' : `Action item${todo === '' ? '' : `: ${todo}`}`;
		const symbol = kind === 'decision' ? SymbolKind.Constant : SymbolKind.Event;
		entries.add({ name: shortened(text), detail, kind: symbol, whole: span, at: span });
	}
	for (const { label, span, size } of participantLists(report)) {
		if (size === 0) continue;
		const name = shortened(report.rope.slice(label.from, label.to).replace(/[*_#:]+/g, ''));
		const detail = size === 1 ? '1 person' : `${size} people`;
		entries.add({ name, detail, kind: SymbolKind.Array, whole: span, at: label });
	}
}

/** Nobody reads more in an outline. */
const LONGEST = 70;

function shortened(text: string): string {
	const line = text
		.slice(0, LONGEST * 2)
		.replace(/\s+/g, ' ')
		.replaceAll('**', '')
		.trim();
	if (line.length <= LONGEST) return line === '' ? '…' : line;
	return `${line
		.slice(0, line.lastIndexOf(' ', LONGEST) + 1 || LONGEST)
		.replace(/[\uD800-\uDBFF]$/, '')
		.trimEnd()} …`;
}

/** "3. The budget was adopted …" */
function firstWords({ rope }: Report, { span, introduces: { from, to }, block }: IntroducedParagraph): string {
	const all = block.facts.prose;
	const next = all[countWhile(all, (each) => block.from + each.span.from <= from)];
	const prose = next && block.from + next.span.from < to ? next : undefined;
	if (!prose) return shortened(rope.slice(from, span.to));
	const opens = opening(prose);
	if (opens.words === undefined) {
		const words = inWords([block], prose.text.slice(0, LONGEST * 2), block.from + prose.span.from);
		opens.words = shortened(`${rope.slice(from, span.to)} ${words}`);
	}
	return opens.words;
}

/** An outline is asked for after every pause. What numbers a paragraph stands in its block. */
const opening = memoizeOn((_: Prose): { words?: string } => ({}));

function withoutBlanks({ rope }: Report, { from, to }: Span): Span {
	for (let size = NEAR; ; size *= 4) {
		const start = Math.max(from, to - size);
		const end = rope.slice(start, to).trimEnd().length;
		if (end > 0 || start === from) return { from, to: Math.max(from, start + end) };
	}
}

const NEAR = 100;

/** By what they stand in; the end of what stands in something else is that of the latter at most. */
function nested(entries: readonly Entry[], document: Document): DocumentSymbol[] {
	const roots: DocumentSymbol[] = [];
	const open: { readonly to: number; readonly symbol: DocumentSymbol }[] = [];
	const sorted = [...entries].sort((a, b) => a.whole.from - b.whole.from || b.whole.to - a.whole.to);
	for (const { name, detail, kind, whole, at } of sorted) {
		while (open.length > 0 && open.at(-1)!.to <= whole.from) open.pop();
		const parent = open.at(-1);
		const to = Math.min(Math.max(whole.to, at.to), parent?.to ?? Number.POSITIVE_INFINITY);
		const from = Math.min(whole.from, at.from);
		const end = Math.min(at.to, to);
		const selectionRange = toRange(document, { from: at.from, to: end });
		const range = {
			start: from === at.from ? selectionRange.start : document.positionAt(from),
			end: to === end ? selectionRange.end : document.positionAt(to),
		};
		const symbol: DocumentSymbol = { name, ...(detail !== undefined && { detail }), kind, range, selectionRange };
		if (!parent) roots.push(symbol);
		else if (parent.symbol.children) parent.symbol.children.push(symbol);
		else parent.symbol.children = [symbol];
		open.push({ to, symbol });
	}
	return roots;
}
