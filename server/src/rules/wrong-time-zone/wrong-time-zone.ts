/** Finds times in the time zone of the other half of the year: "9 AM PST" in August. */
import {
	blockQuery,
	type Day,
	dayAt,
	daysOf,
	meetingDate,
	type Prose,
	type Report,
	readDates,
	sourceSpan,
} from '../../report/index.js';
import { addTo, narrowed, type Span, shift } from '../../text/index.js';
import { type Finding, type Rule, unsafeFix } from '../rule.js';

export const wrongTimeZone: Rule = {
	id: 'wrong-time-zone',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'name',
	scope: 'meeting',
	theme: 'meeting',
	docs: {
		title: 'Time zone of the other half of the year',
		what: 'A time in winter time where the meeting, and each date in the same paragraph, is well within summer time, or the reverse: “9:00 AM PST” in August is `PDT`. Known are PST and PDT, EST and EDT, CET and CEST. Both side by side (“PST/PDT”), and the weeks in which the clocks change, are left alone.',
		why: 'Whoever takes it at its word comes an hour early or late.',
		fixes: 'Write the other one. The time may be meant, and the hour be wrong, so it is not applied unasked.',
		reported: [
			'# Minutes of the board\n\n5 August 2024, 9:00 AM PST\n\nPresent: Ana Lund, Bo Berg\n',
			'# Minutes of the board\n\n8 January 2024\n\nPresent: Ana Lund, Bo Berg\n\nThe next meeting is on 5 February 2024 at 17:00 CEST.\n',
		],
		accepted: [
			'# Minutes of the board\n\n5 August 2024, 9:00 AM PDT (12:00 EDT, 18:00 CEST)\n\nPresent: Ana Lund, Bo Berg\n',
			'# Minutes of the board\n\n7 October 2024\n\nPresent: Ana Lund, Bo Berg\n\nThe next meeting is on 2 December 2024 at 9 AM PST. We always meet at 9 AM PST/PDT.\n',
		],
		source: 'The [tz database](https://www.iana.org/time-zones), which says when clocks change',
	},
	*check(report): Iterable<Finding> {
		const all = zoned(report);
		const meeting = all.length > 0 ? monthDay(report) : undefined;
		if (meeting === undefined) return;
		for (const { from, value } of all) {
			for (const { zone, spans, days } of value) {
				const known = ZONES[zone];
				if (!known || ![meeting, ...days].every((day) => isOutside(known, day))) continue;
				const { other, half } = known;
				const edits = spans.map((each) => ({ span: shift(each, from), insert: other }));
				yield {
					message: `${zone} is ${half} time, but this day is not in ${half} time. Write ${other} or correct the time`,
					span: edits[0]!.span,
					fixes: [unsafeFix(`Write “${other}”`, edits)],
				};
			}
		}
	},
};

interface Zone {
	/** The same place in the other half of the year. */
	readonly other: string;
	readonly half: 'summer' | 'winter';
	readonly where: 'america' | 'europe';
}

const ZONES: Readonly<Record<string, Zone>> = {
	PST: { other: 'PDT', half: 'winter', where: 'america' },
	PDT: { other: 'PST', half: 'summer', where: 'america' },
	EST: { other: 'EDT', half: 'winter', where: 'america' },
	EDT: { other: 'EST', half: 'summer', where: 'america' },
	CET: { other: 'CEST', half: 'winter', where: 'europe' },
	CEST: { other: 'CET', half: 'summer', where: 'europe' },
};
/** Clocks change on a Sunday in between. Of days, the {@link numberOf}. */
const SUMMER = { america: { from: 315, to: 1031 }, europe: { from: 401, to: 1024 } };
const WINTER = { america: { from: 1108, to: 307 }, europe: { from: 1101, to: 324 } };

/** Whether that day is well within the other half of the year. */
function isOutside({ half, where }: Zone, day: number): boolean {
	const [summer, winter] = [SUMMER[where], WINTER[where]];
	return half === 'summer' ? day >= winter.from || day <= winter.to : summer.from <= day && day <= summer.to;
}

function monthDay(report: Report): number | undefined {
	const { right } = meetingDate(report);
	const days = right && daysOf(right.date);
	return days && numberOf(dayAt(days.from));
}

/** 808 for 8 August. */
function numberOf({ month, day }: Day): number {
	return month * 100 + day;
}

interface Zoned {
	readonly zone: string;
	/** “9 AM PST to 10 AM PST”: once for all, relative to the block. */
	readonly spans: readonly Span[];
	/** Of the dates beside it. */
	readonly days: readonly number[];
}

const TIME = narrowed(`\\d ?(?:[ap]\\.?m\\.?)? ?\\(?(${Object.keys(ZONES).join('|')})(?![\\p{L}\\d/])`, 'giu');

const zoned = blockQuery(({ prose }, source): readonly Zoned[] | undefined => {
	if (!/[PEC][SDE]S?T/.test(source)) return undefined;
	const found = prose.flatMap((each) => inProse(each));
	return found.length > 0 ? found : undefined;
});

function inProse(prose: Prose): Zoned[] {
	const all = [...prose.text.matchAll(TIME)];
	if (all.length === 0) return [];
	const days = readDates(prose.text).flatMap((date) => date.days.map(numberOf));
	const zones = new Map<string, Span[]>();
	for (const { index, 0: whole, 1: zone = '' } of all) {
		const to = index + whole.length;
		addTo(zones, zone, sourceSpan(prose, { from: to - zone.length, to }));
	}
	return [...zones].map(([zone, spans]) => ({ zone, spans, days }));
}
