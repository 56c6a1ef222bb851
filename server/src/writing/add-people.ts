/** Puts people on the list of those present, several at a time. */
import {
	headings,
	isSentence,
	kindOf,
	languageFor,
	lineBreakOf,
	type Participant,
	type ParticipantList,
	participantLists,
	type Report,
	titleBlock,
} from '../report/index.js';
import { countWhile, type Edit, insertAt, lineEnd, lineStart, type Span } from '../text/index.js';
import { gapBefore } from './annex-skeleton.js';
import { type Entrant, entryFor, MARKER } from './list-entries.js';
import { numberOf, presentRow } from './participant-edits.js';

/**
 * The edit that adds them at the end of the list of those present, in its form; to an empty one, or to a new one below the
 * title, never to those who looked on or were absent. `undefined` where the form of the list has no place for more.
 *
 * @param language of the editor.
 */
export function addPeople(report: Report, people: readonly Entrant[], language: string | undefined): Edit | undefined {
	const lists = participantLists(report);
	const present = lists.filter(({ attendance }) => attendance === 'present');
	const list = present.find(({ size }) => size > 0);
	if (list) return people.length === 0 ? undefined : toList(report, list, people);
	const eol = lineBreakOf(report);
	const label = emptyLabel(report, present);
	if (label) return toLabel(report, label, people);
	const title = languageFor(report, language).skeleton.participants;
	const at = placeForList(report);
	const heading = headings(report).length > 0 ? `## ${title}` : `**${title}**`;
	const body = [heading, '', ...bullets(people)].join(eol);
	const isLast = report.text.slice(at).trim() === '';
	return insertAt(at, gapBefore(report.text, at, eol) + body + eol + (isLast ? '' : eol));
}

/** What names those who were present, with nobody below it. */
function emptyLabel({ text }: Report, present: readonly ParticipantList[]): Span | undefined {
	// The head of a column has no room for a list.
	const isHead = ({ from, to }: Span): boolean => text.slice(lineStart(text, from), lineEnd(text, to)).includes('|');
	const labels = present.map(({ label }) => label).filter((label) => !isHead(label));
	// "Attendance", with "Present:" right below it.
	const isOver = (one: Span, next: Span | undefined): boolean =>
		next !== undefined && /^[\s*_:#>-]*$/.test(text.slice(one.to, next.from));
	return labels.find((each, index) => !isOver(each, labels[index + 1]));
}

function toLabel(report: Report, label: Span, people: readonly Entrant[]): Edit | undefined {
	const { text } = report;
	const end = lineEnd(text, label.to);
	if (/^[ \t]*[-+*][ \t]/.test(text.slice(lineStart(text, label.from), end)))
		return insertAt(end, ` ${people.map(entry).join(', ')}`);
	const below = end + text.slice(end).search(/\S|$/);
	const isBegun = /[-+*\d[]/.test(text.charAt(below));
	const begun = isBegun ? addPeopleAt(report, people, below) : undefined;
	const eol = lineBreakOf(report);
	return begun ?? insertAt(end, eol + eol + bullets(people).join(eol) + gapAfter(report, end));
}

function bullets(people: readonly Entrant[]): string[] {
	return people.map((person) => `- ${entry(person)}`);
}

function entry({ name, affiliation }: Entrant): string {
	return affiliation === undefined ? name : `${name} (${affiliation})`;
}

/**
 * The edit that adds them to the list at `at`: after the entry there, or at the end of the list right above, in place of an
 * item with nothing or only placeholders in it. `undefined` where no list is, or its form has no place for more.
 */
export function addPeopleAt(report: Report, people: readonly Entrant[], at: number): Edit | undefined {
	const { text } = report;
	const list = participantLists(report).findLast(({ label }) => label.from <= at);
	if (!list || people.length === 0 || kindOf(report) !== 'report') return undefined;
	const from = lineStart(text, at);
	const to = lineEnd(text, at);
	if (list.size === 0) {
		const label = lineEnd(text, list.label.to);
		if (from <= label || !isGap(text.slice(label, from)) || !isUnwritten(text.slice(from, to))) return undefined;
		const eol = lineBreakOf(report);
		return { span: { from: label, to }, insert: eol + eol + bullets(people).join(eol) + gapAfter(report, to) };
	}
	const last = lineEnd(text, list.entry(list.size - 1).span.to);
	if (at <= last) {
		const index = countWhile(list.entries, ({ span }) => span.from <= to) - 1;
		return index < 0 ? undefined : toList(report, list, people, index);
	}
	if (!isGap(text.slice(last, from)) || !isUnwritten(text.slice(from, to))) return undefined;
	const edit = toList(report, list, people);
	// An item that was begun, at the cursor.
	const isBegun = edit?.span.from === last && text.slice(from, to).trim() !== '';
	return isBegun ? { span: { from: last, to }, insert: edit.insert } : edit;
}

/** Below a list whose last line ends at `at`: what comes next is no part of it. */
function gapAfter(report: Report, at: number): string {
	const next = report.text.slice(at).replace(/^\r?\n|^\r/, '');
	return next === '' || /^[\r\n]/.test(next) ? '' : lineBreakOf(report);
}

/** Nothing, or one blank line. */
function isGap(between: string): boolean {
	return between.length < LONGEST_GAP && between.trim() === '' && between.split(/\r\n|[\r\n]/).length <= 3;
}

const LONGEST_GAP = 400;

/** Nothing in the line but the marker of an item, and placeholders: "- [name] ([affiliation])". */
function isUnwritten(line: string): boolean {
	const words = line.replace(/^[ \t]*(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/, '');
	return /^[ \t(]*(?:\[[^[\]]{1,80}\][ \t(),–—-]*)*$/.test(words);
}

/** @param index of the entry after which they are to stand, unless the form of the list wants them at its end. */
function toList(
	report: Report,
	list: ParticipantList,
	people: readonly Entrant[],
	index = list.size - 1,
): Edit | undefined {
	const { text } = report;
	const eol = lineBreakOf(report);
	const isLast = list.form === 'inline' || numberOf(text, list.entry(index)) !== undefined;
	const last = list.entry(isLast ? list.size - 1 : index);
	const entries = people.map((person, i) =>
		list.form === 'rows' ? presentRow(report, list, person, i + 1) : entryFor(list, text, person),
	);
	const end = lineEnd(text, last.span.to);
	const before = text.slice(lineStart(text, last.span.from), last.span.from);
	switch (list.form) {
		case 'cells':
			return undefined;
		case 'lines':
			return insertAt(end, entries.map((entry) => eol + entry).join(''));
		case 'paragraphs':
			return insertAt(end, entries.map((entry) => eol + eol + entry).join(''));
		case 'items': {
			const number = MARKER.exec(before)?.[1];
			if (!MARKER.test(before)) return undefined;
			const markers = entries.map((_, i) =>
				number === undefined ? before : before.replace(number, String(Number(number) + i + 1)),
			);
			return insertAt(end, entries.map((entry, i) => eol + markers[i]!.replace('[ ]', '[x]') + entry).join(''));
		}
		case 'rows': {
			const after = text.slice(last.span.to, end);
			const rows = entries.map((entry) => (before + entry + after).replace(/(?<=[^|\s])\s*\|$/, ' |'));
			return insertAt(end, rows.map((row) => eol + row).join(''));
		}
		case 'inline':
			return insertAt(
				inlineEnd(text, list.entries),
				entries.map((entry) => separatorOf(text, list.entries) + entry).join(''),
			);
	}
}

/** Before the word that joins the last two: "Ann Lee, Bo Roe and Cy Dunn". */
function inlineEnd(text: string, entries: readonly Participant[]): number {
	const [one, other] = entries.slice(-2);
	const joined = one && other && /\p{L}|&/u.test(text.slice(one.span.to, other.span.from));
	return joined ? one.span.to : entries.at(-1)!.span.to;
}

export function separatorOf(text: string, entries: readonly Participant[]): string {
	const [one, other] = entries;
	return one && other && text.slice(one.span.to, other.span.from).includes(';') ? '; ' : ', ';
}

/** Below the lines of the title (its words, the date, the place), but not within another list. */
function placeForList(report: Report): number {
	const first = participantLists(report)[0];
	const stop = first ? lineStart(report.text, first.label.from) : report.text.length;
	const lines = titleBlock(report);
	const end = lines.findIndex(
		({ item, text, prose, block }) => item || isSentence(text) || block + prose.span.from >= stop,
	);
	const last = (end < 0 ? lines : lines.slice(0, end)).at(-1);
	if (!last) return report.frontMatter?.span.to ?? 0;
	const at = first && stop < last.block + last.prose.span.to ? first.span.to : last.block;
	const index = countWhile(report.blocks, ({ from }) => from <= at) - 1;
	return report.blocks[index + 1]?.from ?? report.text.length;
}
