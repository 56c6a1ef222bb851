import {
	datesByBlock,
	daysOf,
	isSentence,
	meetingDate,
	memoizeOn,
	placeInProse,
	type Report,
} from '../../../report/index.js';
import type { Span } from '../../../text/index.js';
import { announces } from '../series/announcements.js';
import { anyWithin } from '../series/within.js';

/** Where the report gives days after its own meeting, in order. */
const daysAhead = memoizeOn((report: Report): readonly Span[] => {
	const { right } = meetingDate(report);
	const meeting = right && daysOf(right.date);
	if (!meeting) return [];
	return datesByBlock(report).flatMap(({ from, value }) =>
		value.flatMap(({ prose, date }) => {
			const days = daysOf(date);
			return days && days.from > meeting.to ? [placeInProse(prose, date.span, from)] : [];
		}),
	);
});

/** A line with more words tells what was said of it. */
const LONGEST = 120;

/** "Report of the auditor (due 30 June)" is still to come: it stands in the next report, too. */
export function isStillDue(report: Report, span: Span, words: string): boolean {
	return (
		words.length <= LONGEST && !isSentence(words) && anyWithin(daysAhead(report), span) && !announces(report, span)
	);
}
