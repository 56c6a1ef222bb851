import { dayNumberOfIso, daysOf, meetingDate, type Report } from '../../../report/index.js';
import type { Attested } from '../../earlier.js';

/** Somebody may well have moved in so many days. */
const LONG = 731;

/** Whether the last report that knows something of somebody is of years before, or after. */
export function isOfAnotherTime(report: Report, { last }: Attested): boolean {
	const { right } = meetingDate(report);
	const day = right && daysOf(right.date)?.from;
	return day !== undefined && last !== '' && Math.abs(day - dayNumberOfIso(last)) > LONG;
}
