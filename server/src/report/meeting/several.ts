/** One file with several meetings: repeated headings with a date divide it. */
import { partsOf, sameItems, sameValue } from '../../incremental/index.js';
import { lazily, lowerCase } from '../../text/index.js';
import { dayNumber, isFull } from '../dates/calendar.js';
import { mayHoldDate } from '../dates/date-sign.js';
import { dayInFileName } from '../dates/file-name.js';
import { readDates } from '../dates/read-dates.js';
import type { WrittenDate } from '../dates/written-date.js';
import { isParticipantsLabel } from '../document/section-labels.js';
import { titleBlock } from '../document/title-block.js';
import type { Prose } from '../facts/model.js';
import { blockQuery, query } from '../facts/queries.js';
import { input, type Report } from '../facts/report.js';
import { anyOf, wholeWords } from '../words/index.js';
import { nounPattern } from './nouns.js';

/** A heading that may begin a meeting. */
interface DatedHeading {
	readonly depth: number;
	/** In days since 1970, or of the year if it has none. */
	readonly day: number;
	/** The number of the block that it begins. */
	readonly block: number;
}

/** Fewer need lists of participants of their own to be meetings. */
const MANY = 3;
/** A weekly call needs four years for so many; each costs something at every keystroke. */
const MOST = 200;
/** Those of a conference or a week of calls stand closer: they are days of one meeting. */
const APART = 5;
/** Of a hundred steps from one to the next, so many lead the same way through the calendar; others are slips. */
const SAME_WAY = 75;
/** A longer heading says something about the day. */
const WORDS_BEFORE = 8;
/** A heading is no longer. */
const LONGEST = 400;

const patterns = lazily(() => ({
	meeting: wholeWords(`${anyOf((words) => words.record)}|${nounPattern()}`),
	elsewhen: wholeWords(anyOf(({ meeting }) => meeting.elsewhen)),
}));

/** "## 5 March 2024", "# Tuesday, March 5 (cancelled)", "## Board meeting of 5 March": of a meeting that was then. */
function beginsMeeting(text: string, { span, days }: WrittenDate): boolean {
	const before = lowerCase(text.slice(0, Math.min(span.from, days[0].weekday?.span.from ?? span.from)));
	if (!/[\p{L}\d]/u.test(before)) return true;
	const { meeting, elsewhen } = patterns();
	return (
		before.split(/\s+/).length <= WORDS_BEFORE &&
		!/["“„«]/.test(before) &&
		!elsewhen.test(before) &&
		meeting.test(before)
	);
}

/** Headings that begin their block and may hold a date. */
const headings = blockQuery(({ prose: [first] }): Pick<Prose, 'text' | 'depth'> | undefined => {
	if (first?.kind !== 'heading' || first.container !== 'document' || first.text.length > LONGEST) return undefined;
	const { text, depth = 1 } = first;
	return mayHoldDate(text) ? { text, depth } : undefined;
}, sameValue);

const datedHeadings = query(
	[headings.values, headings.indexes],
	(all, indexes): readonly DatedHeading[] => {
		// Where others tell, "3/5/2024" can be read, too.
		const order = all
			.flatMap(({ text }) => readDates(text))
			.find(({ digits, days: [first] }) => digits && first.day !== first.month)?.digits?.order;
		return all.flatMap(({ text, depth = 1 }, at): DatedHeading[] => {
			const date = readDates(text, order)[0];
			if (!date || !beginsMeeting(text, date)) return [];
			const [day] = date.days;
			return [{ depth, day: dayNumber({ year: 1970, ...day }), block: indexes[at]! }];
		});
	},
	sameValue,
);

const labelled = blockQuery(({ prose }) => prose.some(isParticipantsLabel) || undefined);

/** The blocks with a label of a list of participants; nobody asks for them in a report of one meeting. */
const lists = (report: Report): readonly number[] =>
	datedHeadings(report).length > 1 ? labelled.indexes(report) : NONE;
const NONE: readonly number[] = [];

/** Whether title, front matter or file name give the one day of a meeting. */
const isOfOneDay = query(
	[titleBlock, input.frontMatter, input.path, input.blocks, datedHeadings],
	(lines, frontMatter, path, blocks, headings): boolean => {
		const first = blocks[headings[0]?.block ?? 0]?.from ?? 0;
		const { date } = frontMatter?.values ?? {};
		return (
			dayInFileName(path) !== undefined ||
			(date !== undefined && date !== null && date !== '') ||
			lines.some(({ text, block }) => block < first && readDates(text).some(({ days }) => isFull(days[0])))
		);
	},
);

/** The numbers of the blocks with which the meetings begin. */
const starts = query(
	[datedHeadings, lists, (report: Report) => datedHeadings(report).length > 1 && isOfOneDay(report)],
	(headings, lists, single): readonly number[] => {
		for (const depth of [1, 2, 3, 4, 5, 6]) {
			const here = headings.filter((heading) => heading.depth === depth);
			if (here.length < 2 || here.length > MOST || !areMeetings(here.map(({ day }) => day))) continue;
			const blocks = here.map(({ block }) => block);
			const withList = blocks.filter((block, at) =>
				lists.some((list) => list >= block && list < (blocks[at + 1] ?? Number.POSITIVE_INFINITY)),
			);
			// Below a heading with another day, they are what happened on these days.
			const below = headings.some((other) => other.depth < depth && other.block < blocks[0]!);
			if (withList.length > 1 || (here.length >= MANY && !single && !below)) return blocks;
		}
		return NONE;
	},
	sameItems,
);

/** Whether days lead through the calendar, forwards or backwards, at intervals at which people meet. */
function areMeetings(days: readonly number[]): boolean {
	const steps = days.slice(1).map((day, at) => day - days[at]!);
	const onward = steps.filter((step) => step > 0).length;
	const back = steps.filter((step) => step < 0).length;
	if (Math.max(onward, back) * 100 < steps.length * SAME_WAY) return false;
	const apart = steps.map(Math.abs).sort((a, b) => a - b);
	return apart[Math.floor(apart.length / 2)]! >= APART;
}

/** Whether it has several meetings: cheaper to ask than which. */
export const hasSeveralMeetings = query([starts], (starts) => starts.length > 0);

/** With the first block, where something stands before the first meeting. */
const divisions = query([starts], (starts) => (starts.length > 0 && starts[0] !== 0 ? [0, ...starts] : starts));

/**
 * The meetings of a report that has several, in the order of the text, each as a report of its own, and what stands
 * before them. None for an ordinary report.
 */
export const meetingParts = partsOf(divisions, (whole: Report, blocks, index, before) =>
	whole.part(index === 0 && starts(whole)[0] !== 0 ? 'preface' : 'meeting', blocks, before),
);

/** For each of {@link meetingParts}, its day as far as others are earlier or later. */
export const meetingDays = query([datedHeadings, divisions], (headings, divisions) =>
	divisions.map((start) => headings.find(({ block }) => block === start)?.day),
);
