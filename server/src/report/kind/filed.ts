import { lazily, lowerCase } from '../../text/index.js';
import { dayNumber, type FullDay } from '../dates/calendar.js';
import { datesByBlock } from '../dates/collect.js';
import type { Report } from '../facts/report.js';
import { daysOf } from '../meeting/meeting.js';
import { isPage } from '../meeting/published.js';
import { anyOf, wholeWords } from '../words/index.js';
import { kindOf } from './recognise.js';

const REACH = 60;

const elsewhen = lazily(() => wholeWords(anyOf((words) => words.meeting.elsewhen)));

/**
 * Whether a file's name seems to give the day of something other than the meeting: the page was published then, or the
 * text says that something was approved or circulated on that day.
 */
export function isNamedForAnother(report: Report, named: FullDay, meeting: number): boolean {
	const day = dayNumber(named);
	if (day > meeting && isPage(report)) return true;
	// The call for a meeting goes out before it.
	if (kindOf(report) === 'agenda' && day < meeting) return true;
	for (const { value } of datesByBlock(report)) {
		for (const { prose, date } of value) {
			const days = daysOf(date);
			if (days?.from !== day || days.to !== day) continue;
			if (elsewhen().test(lowerCase(prose.text.slice(Math.max(0, date.span.from - REACH), date.span.from))))
				return true;
		}
	}
	return false;
}
