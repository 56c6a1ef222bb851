/** Days of last year below a heading such as "Upcoming events": in January the year is easily written wrong. */
import {
	anyOf,
	datesGiven,
	dayNumber,
	daysOf,
	isFull,
	meetingDate,
	nextMeetings,
	placeInProse,
	type Report,
	sections,
} from '../../report/index.js';
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import type { Finding } from '../rule.js';
import { laterDays } from '../shared/later-days.js';
import { isNotOurs } from '../shared/not-ours.js';

const TO_COME = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ meeting }) => meeting.toCome)}(?!\\p{L})`, 'u'));
/** A year later, what is meant is so near, in days. */
const SOON = 100;

const ownDay = (report: Report): number | undefined => {
	const { right } = meetingDate(report);
	return right && daysOf(right.date)?.from;
};

/** Those that would be soon if they were a year later. */
const ofLastYear = datesGiven(({ date }, own) => {
	const [day] = date.days;
	const last = daysOf(date)?.to;
	if (own === undefined || last === undefined || last >= own || !isFull(day)) return false;
	const ahead = dayNumber({ ...day, year: day.year + 1 }) - own;
	return ahead >= 0 && ahead <= SOON;
}, ownDay);

export function* daysOfLastYear(report: Report): Iterable<Finding> {
	const own = ownDay(report);
	for (const { from, value } of own === undefined ? [] : ofLastYear(report)) {
		for (const found of value) {
			const { prose, date } = found;
			const span = placeInProse(prose, date.span, from);
			const title = sections(report).at(span.from).title.trim();
			if (!TO_COME().test(lowerCase(title)) || isNotOurs(found)) continue;
			// Of the next meeting, more is known.
			if (nextMeetings(report).some((each) => each.span.from === span.from)) continue;
			const written = prose.text.slice(date.span.from, date.span.to);
			yield {
				message: `“${written}” is over, though it stands below “${title}”. Correct the date`,
				span,
				mild: true,
				fixes: () => laterDays({ date, span, found, from }, own!, report),
				related: [{ span: meetingDate(report).right!.span, message: 'This meeting' }],
			};
		}
	}
}
