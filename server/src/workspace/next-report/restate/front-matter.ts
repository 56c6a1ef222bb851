/** The front matter of the next report. */
import { isoOf, type Report } from '../../../report/index.js';
import { applyEdits, nextLineStart, shift } from '../../../text/index.js';
import { templateOf } from '../../addresses/changing-parts.js';
import { digestOf } from '../../digests/digest.js';
import type { NextMeeting } from '../series/next-meeting.js';
import type { Restatement } from './restatement.js';

/** Settings of the report for the checker, and lists, stay as they are. */
const KEY = /^[\w-]+:/;
const DATE = /\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}/;

/** With the date and number of the next meeting; empty if the previous report has none. */
export function nextFrontMatter(
	report: Report,
	earlier: readonly Report[],
	restatements: readonly Restatement[],
	{ days: [day], number }: NextMeeting,
): string {
	const { frontMatter, text } = report;
	if (!frontMatter) return '';
	const meeting = digestOf(report);
	const date = isoOf(day);
	const others = new Set(
		earlier.flatMap((other) => other.text.slice(0, other.frontMatter?.span.to ?? 0).split(/\r\n|\r|\n/)),
	);
	let made = '';
	let at = 0;
	/** The key above is left out, and so is what belongs to it. */
	let skipped = false;
	while (at < frontMatter.span.to) {
		const span = { from: at, to: nextLineStart(report.rope, at) ?? text.length };
		const line = text.slice(span.from, span.to);
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
		const filled = templateOf(bare, meeting)?.fill({ date, number }) ?? inYear(bare, meeting.date, date);
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

const YEAR = /^([\w-]+: *["']?)(\d{4})(["']?)$/;
