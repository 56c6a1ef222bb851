/** Puts people on the list of those present, several at a time. */
import {
	headings,
	isSentence,
	kindOf,
	languageFor,
	lineBreakOf,
	type Participant,
	type ParticipantList,
	participantLabels,
	participantLists,
	type Report,
	titleBlock,
} from '../report/index.js';
import { countWhile, type Edit, insertAt, lineEnd, lineStart } from '../text/index.js';
import { gapBefore } from './annex-skeleton.js';
import { type Entrant, entryFor, MARKER } from './list-entries.js';

/**
 * The edit that adds them at the end of the list of those present, in its form; to an empty list, or to a new one below
 * the title. `undefined` where the form of the list has no place for more.
 *
 * @param language of the editor.
 */
export function addPeople(report: Report, people: readonly Entrant[], language: string | undefined): Edit | undefined {
	const lists = participantLists(report).filter(({ size }) => size > 0);
	const list = lists.find(({ attendance }) => attendance === 'present') ?? lists[0];
	if (list) return people.length === 0 ? undefined : toList(report, list, people);
	const eol = lineBreakOf(report);
	const lines = bullets(people);
	const label = participantLabels(report)[0];
	if (label) {
		const at = lineEnd(report.text, label.to);
		return insertAt(at, eol + eol + lines.join(eol));
	}
	const title = languageFor(report, language).skeleton.participants;
	const at = placeForList(report);
	const heading = headings(report).length > 0 ? `## ${title}` : `**${title}**`;
	const body = [heading, '', ...lines].join(eol);
	const isLast = report.text.slice(at).trim() === '';
	return insertAt(at, gapBefore(report.text, at, eol) + body + eol + (isLast ? '' : eol));
}

function bullets(people: readonly Entrant[]): string[] {
	return people.map(({ name, affiliation }) => `- ${name}${affiliation === undefined ? '' : ` (${affiliation})`}`);
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
		const next = text.slice(to).replace(/^\r?\n|^\r/, '');
		const gap = next === '' || /^[\r\n]/.test(next) ? '' : eol;
		return { span: { from: label, to }, insert: eol + eol + bullets(people).join(eol) + gap };
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
	const isNumbered = (entry: Participant) => /\d/.test(text.slice(lineStart(text, entry.span.from), entry.span.from));
	const isLast = list.form === 'inline' || isNumbered(list.entry(index));
	const last = list.entry(isLast ? list.size - 1 : index);
	const entries = people.map((person) => entryFor(list, text, person));
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
			return insertAt(end, entries.map((entry) => eol + before + entry + after).join(''));
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

/** Below the lines of the title: its words, the date, the place. */
function placeForList(report: Report): number {
	const lines = titleBlock(report);
	const end = lines.findIndex(({ item, text }) => item || isSentence(text));
	const last = (end < 0 ? lines : lines.slice(0, end)).at(-1);
	if (!last) return report.frontMatter?.span.to ?? 0;
	const index = countWhile(report.blocks, ({ from }) => from <= last.block) - 1;
	return report.blocks[index + 1]?.from ?? report.text.length;
}
