/**
 * Edits to lists of participants.
 */
import { type Participant, type ParticipantList, participantLists, type Report } from '../../report/index.js';
import type { Edit, Span } from '../../text/index.js';

/** What stands before the text of a list item on its line: the marker, and a tick box. */
const MARKER = /^[ \t]*(?:[-+*]|(\d{1,9})[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/;

/** The first item of a list, which is a bullet. */
const ITEM = /(?:^|[\n\r])([ \t]*[-+*][ \t]+)\S/;

/** What parts two entries on one line, the word before the last of them included. */
const SEPARATOR = /^[\s,;•·|]*(?:(?<=[\s,;])(?:and|et|und|en|y|e|ed|sowie|&)\s+)?$/;

/** The edits that take entry number `index` off the list; none where more than the entry would go. */
export function removal({ text }: Report, { form, entries }: ParticipantList, index: number): Edit[] {
	const entry = entries[index]!;
	if (form === 'inline') {
		const from = entries[index - 1]?.span.to ?? entry.span.from;
		if (from > entry.span.from || !SEPARATOR.test(text.slice(from, entry.span.from))) return [];
		return [{ span: { from, to: entry.span.to }, insert: '' }];
	}
	if (form === 'cells') return [];
	const from = lineStart(text, entry.span.from);
	const to = nextLine(text, entry.span.to);
	const before = text.slice(from, entry.span.from);
	if (form === 'items') {
		// What is said below an entry would be said of the one before it.
		if (!MARKER.test(before) || isDeeper(text, entry.span)) return [];
		return [{ span: { from, to }, insert: '' }, ...renumbered(text, entries, index)];
	}
	if (form === 'rows') return /^[ \t]*(?:\|[ \t]*)?$/.test(before) ? [{ span: { from, to }, insert: '' }] : [];
	if (before.trim() !== '') return [];
	return [{ span: { from, to: form === 'paragraphs' ? afterBlank(text, to) : to }, insert: '' }];
}

function lineStart(text: string, at: number): number {
	let from = at;
	while (from > 0 && !isLineEnd(text.charCodeAt(from - 1))) from--;
	return from;
}

/** The start of the line after the one that holds `at`. */
function nextLine(text: string, at: number): number {
	let to = at;
	while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
	if (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10) return to + 2;
	return Math.min(text.length, to + 1);
}

function isLineEnd(code: number): boolean {
	return code === 10 || code === 13;
}

function afterBlank(text: string, at: number): number {
	let to = at;
	while (to < text.length) {
		const next = nextLine(text, to);
		if (text.slice(to, next).trim() !== '') break;
		to = next;
	}
	return to;
}

/** Whether lines below an item, whose text is at `span`, belong to it. */
export function isDeeper(text: string, span: Span): boolean {
	const next = nextLine(text, span.to);
	const line = text.slice(next, nextLine(text, next));
	if (line.trim() === '') return false;
	const indent = indentOf(line);
	const own = indentOf(text.slice(lineStart(text, span.from), span.from));
	return /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/.test(line.slice(0, 60)) ? indent > own : indent > 0;
}

function indentOf(line: string): number {
	return /^[ \t]*/.exec(line)![0].length;
}

/** The numbers of the items after number `index`, one less each, as far as they count on. */
function renumbered(text: string, entries: readonly Participant[], index: number): Edit[] {
	const edits: Edit[] = [];
	let last = numberOf(text, entries[index]!)?.value;
	for (const entry of entries.slice(index + 1)) {
		const number = numberOf(text, entry);
		if (last === undefined || number?.value !== last + 1) break;
		edits.push({ span: number.span, insert: String(last) });
		last = number.value;
	}
	return edits;
}

function numberOf(text: string, { span }: Participant): { readonly value: number; readonly span: Span } | undefined {
	const from = lineStart(text, span.from);
	const digits = MARKER.exec(text.slice(from, span.from))?.[1];
	if (digits === undefined) return undefined;
	const at = text.indexOf(digits, from);
	return { value: Number(digits), span: { from: at, to: at + digits.length } };
}

/** The edit that puts `name` at the end of the list of those who were there. */
export function addition(report: Report, name: string): Edit | undefined {
	const { text } = report;
	const lists = participantLists(report).filter(({ entries }) => entries.length > 0);
	const list = lists.find(({ attendance }) => attendance === 'present') ?? lists[0];
	const last = list?.entries[list.entries.length - 1];
	if (!list || !last) return undefined;
	const { from, to } = last.span;
	const start = lineStart(text, from);
	const before = text.slice(start, from);
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const at = (place: number, insert: string): Edit => ({ span: { from: place, to: place }, insert });
	switch (list.form) {
		case 'cells':
			return undefined;
		case 'inline':
			return at(to, `, ${name}`);
		case 'lines':
			return at(to, `${eol}${name}`);
		case 'paragraphs':
			return at(to, `${eol}${eol}${name}`);
		case 'items': {
			if (!MARKER.test(before)) return undefined;
			const number = numberOf(text, last)?.value;
			// Below a group, the name would be said to belong to it.
			const group = last.group === undefined ? null : ITEM.exec(text.slice(list.label.to, list.entries[0]!.span.from));
			if (group && group[1]!.length < before.length) return at(lineEnd(text, to), eol + group[1]! + name);
			const marker = number === undefined ? before : before.replace(String(number), String(number + 1));
			return at(lineEnd(text, to), eol + marker + name);
		}
		case 'rows': {
			const end = lineEnd(text, to);
			const cells = text.slice(start, end).split(/(?<!\\)\|/).length - 1;
			const outer = before.includes('|');
			if (cells < 1 || text.slice(last.span.from, last.nameSpan.from).includes('|')) return undefined;
			return at(end, `${eol}${outer ? '| ' : ''}${name}${' |'.repeat(outer ? cells - 1 : cells)}`);
		}
	}
}

function lineEnd(text: string, at: number): number {
	let to = at;
	while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
	return to;
}
