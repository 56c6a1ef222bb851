/** What earlier meetings of a series say against a report, told from a few plain data of it. */
import { dayNumberOfIso } from '../../report/index.js';
import { isoInEnglish } from '../../writing/index.js';
import type { EarlierMeeting, OwnMeeting } from '../earlier.js';

/** Whether they matter to what is asked: most say what is expected, and then nobody need look at the report again. */
export function saysAgainst(own: OwnMeeting, meetings: readonly EarlierMeeting[]): boolean {
	const [last] = meetings;
	if (!last) return false;
	switch (own.of) {
		case 'number':
			return numberFault(own.number, own.day, counted(meetings)) !== undefined;
		case 'date': {
			const announced = announcedFor(own.day, last);
			return announced !== undefined && dayNumberOfIso(announced) !== own.day;
		}
		case 'actions':
			return (
				last.actions.length > 0 &&
				last.actions.length <= MOST_ACTIONS &&
				own.day - dayNumberOfIso(last.date) <= LONG_AGO
			);
	}
}

/** A longer list of action items is a register of its own. */
const MOST_ACTIONS = 50;
/** Of what was said before that, in days, another report has told meanwhile, which is missing here. */
const LONG_AGO = 100;

/** Nobody moves a meeting further, in days; else it is another one. */
const FAR = 21;

/** The announced day that is that of a meeting on `day`, or was to be. */
export function announcedFor(day: number, { date, next }: EarlierMeeting): string | undefined {
	const off = (other: string): number => Math.abs(dayNumberOfIso(other) - day);
	const [nearest] = next.filter((each) => each > date).sort((a, b) => off(a) - off(b));
	if (nearest === undefined) return undefined;
	// Between two meetings there would be room for another one.
	const room = (dayNumberOfIso(nearest) - dayNumberOfIso(date)) / 2;
	return off(nearest) <= Math.min(room, FAR) ? nearest : undefined;
}

interface Counted extends EarlierMeeting {
	readonly number: number;
}

/** The meetings, the latest first, as far back as they are numbered one by one. */
export function counted(meetings: readonly EarlierMeeting[]): readonly Counted[] {
	const found: Counted[] = [];
	for (const meeting of meetings) {
		const { number } = meeting;
		const after = found.at(-1);
		if (number === undefined || (after && number !== after.number - 1)) break;
		found.push({ ...meeting, number });
	}
	return found;
}

/** So many meetings show that a body counts them, … */
const COUNTED = 2;
/** … and so many how often it meets. */
const REGULAR = 3;
/** The days of one meeting are closer to each other. */
const APART = 6;
/** A slip is not far off. */
const NEAR = 3;
/** How much later than usual a meeting may be so that none is missing. */
const LATE = 1.25;

/** What is wrong with a number, if anything; `day` is that of its meeting, `before` are those before. */
export function numberFault(number: number, day: number, before: readonly Counted[]): string | undefined {
	const [last] = before;
	if (!last || before.length < COUNTED) return undefined;
	const since = day - dayNumberOfIso(last.date);
	const named = `of ${isoInEnglish(last.date)}`;
	if (number === last.number)
		return since < APART ? undefined : `The meeting ${named} has the number ${number} already`;
	if (number < last.number + 2 || number > last.number + NEAR || before.length < REGULAR) return undefined;
	const gaps = before.slice(1).map((each, index) => dayNumberOfIso(before[index]!.date) - dayNumberOfIso(each.date));
	if (since > LATE * Math.max(...gaps)) return undefined;
	const missing = number === last.number + 2 ? `${last.number + 1}` : `${last.number + 1} to ${number - 1}`;
	return `The meeting before, ${named}, has the number ${last.number}, and none has ${missing}`;
}
