/** The front matter of the next report, or its head in TOML. */
import { isCancelled, isIsoDay, isoOf, namesPlace, type Report, readMeetingNumbers } from '../../../report/index.js';
import { applyEdits, nextLineStart, shift } from '../../../text/index.js';
import { templateOf } from '../../addresses/changing-parts.js';
import { digestOf } from '../../digests/digest.js';
import type { NextMeeting } from '../series/next-meeting.js';
import { headEnd } from '../series/pieces.js';
import { withoutCancellation } from './cancelled.js';
import type { Restatement } from './restatement.js';

/** Settings of the report for the checker, and lists, stay as they are. */
const KEY = /^[\w-]+(?::| ?=)/;
const DATE = /\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}/;
/** With a time of day it may be when the page was published, and restates nothing else. */
const ISO_DATE = /^date(?::| ?=) *["']?(\d{4}-\d\d-\d\d)(?!\d)/m;

/** With the date, number and place of the next meeting; empty if the previous report has none. */
export function nextFrontMatter(
	report: Report,
	earlier: readonly Report[],
	restatements: readonly Restatement[],
	{ days: [day], number, place }: NextMeeting,
): string {
	const { text } = report;
	const end = headEnd(report);
	if (end === 0) return '';
	const [, said = ''] = ISO_DATE.exec(text.slice(0, end)) ?? [];
	const known = digestOf(report);
	const meeting = { ...known, date: known.date ?? (isIsoDay(said) ? said : undefined) };
	const date = isoOf(day);
	const wasCancelled = isCancelled(report);
	const others = new Set(earlier.flatMap((other) => other.text.slice(0, headEnd(other)).split(/\r\n|\r|\n/)));
	let made = '';
	let at = 0;
	/** The key above is left out, and so is what belongs to it. */
	let skipped = false;
	while (at < end) {
		const span = { from: at, to: nextLineStart(report.rope, at) ?? text.length };
		const written = text.slice(span.from, span.to);
		const called = wasCancelled ? withoutCancellation(written.trimEnd()) : undefined;
		const line = called === undefined ? written : called + written.slice(written.trimEnd().length);
		at = span.to;
		const bare = line.trimEnd();
		if (skipped && /^[ \t-]/.test(line) && bare !== '---') continue;
		skipped = false;
		const edits = restatements.filter((edit) => span.from <= edit.span.from && edit.span.to <= span.to && !edit.stale);
		if (edits.length > 0) {
			made += applyEdits(
				line,
				edits.map((edit) => ({ ...edit, span: shift(edit.span, -span.from) })),
			);
			continue;
		}
		const filled =
			withPlace(bare, place) ??
			templateOf(bare, meeting)?.fill({ date, number }) ??
			inYear(bare, meeting.date, date) ??
			(known.number === undefined ? withNumber(bare, number) : undefined) ??
			withDay(bare, date);
		if (filled !== undefined) made += filled + line.slice(bare.length);
		else if (KEY.test(bare) && !others.has(bare) && (DATE.test(bare) || (earlier.length > 0 && !bare.endsWith(':'))))
			skipped = true;
		else made += line;
	}
	return made;
}

/** "parent: 2018" in the year of the next meeting. */
function inYear(line: string, last: string | undefined, next: string): string | undefined {
	const [, before, year, after] = YEAR.exec(line) ?? [];
	return year !== undefined && last?.startsWith(year) ? `${before}${next.slice(0, 4)}${after}` : undefined;
}

const YEAR = /^([\w-]+(?::| ?=) *["']?)(\d{4})(["']?)$/;
/** `place: "Town Hall"`, in whatever quotation marks. */
const ENTRY = /^([\w-]+)((?::| ?=) *)(?:(["'])(.*)\3|([^"'[{#\s].*))$/;

/** @param place absent if it is the last one again. */
function withPlace(line: string, place: string | undefined): string | undefined {
	const [, key = '', sign = '', quote = ''] = ENTRY.exec(line) ?? [];
	if (place === undefined || !namesPlace(key)) return undefined;
	const isPlain = quote === '' && sign.startsWith(':') && /^\p{L}[\p{L}\p{N} ,.()’-]*$/u.test(place);
	return key + sign + (isPlain ? place : JSON.stringify(place));
}

/** Where no number of the meeting is read: `number = 24`, `title = "Minutes of the 24th meeting"`. */
function withNumber(line: string, number: number | undefined): string | undefined {
	const [whole, before, digits] = NUMBER.exec(line) ?? [];
	if (whole !== undefined) return `${before}${number ?? Number(digits) + 1}`;
	const [found] = KEY.test(line) ? readMeetingNumbers(line) : [];
	const insert = found?.write(number ?? found.value + 1);
	return found && insert !== undefined ? applyEdits(line, [{ span: found.span, insert }]) : undefined;
}

const NUMBER = /^(number(?::| ?=) *)(\d{1,4})$/;

/** `date: 5/2/18`, which nobody can read. */
function withDay(line: string, date: string): string | undefined {
	const [, before = '', quote = ''] = FIGURES.exec(line) ?? [];
	return before === '' ? undefined : before + quote + date + quote;
}

const FIGURES = /^(date(?::| ?=) *)(["']?)\d{1,2}[./-]\d{1,2}[./-](?:\d\d|\d{4})\2$/;
