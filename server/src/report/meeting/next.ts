import { lowerCase, matchesOf, type Span } from '../../text/index.js';
import { collector } from '../collector.js';
import { datesByBlock, datesGiven, type FoundDate, placeInProse } from '../dates/collect.js';
import type { WrittenDate } from '../dates/read-dates.js';
import { derived } from '../derived.js';
import type { Report } from '../model.js';
import { anyOf, latin, wholeWords } from '../words/index.js';
import { meetingNumber } from './meeting.js';
import { nounPattern, readMeetingNumbers } from './numbers.js';

/** A date on which, the report says, the next meeting is to be held. */
export interface NextMeeting {
	readonly date: WrittenDate;
	/** In the document, without days of the week. */
	readonly span: Span;
	readonly found: FoundDate;
}

let patterns: ReturnType<typeof compile> | undefined;

function compile() {
	const next = anyOf((words) => words.meeting.next);
	const noun = nounPattern();
	const name = `(?:${next}\\s+(?:[\\p{L}-]+\\s+){0,3}${noun}(?! for(?!\\p{L}))|${noun}\\s+${next})`;
	const elsewhen = anyOf((words) => words.meeting.elsewhen);
	const past = anyOf((words) => words.meeting.past);
	const record = anyOf((words) => words.record);
	return {
		next: new RegExp(latin(next)),
		name: wholeWords(name, 'g'),
		label: new RegExp(latin(`^\\P{L}*(?:\\p{L}+\\s+){0,4}${name}\\P{L}*$`)),
		will: wholeWords(anyOf((words) => words.meeting.will)),
		elsewhen: wholeWords(elsewhen),
		// It was to be then, or the date is that of a paper.
		other: wholeWords(`${elsewhen}|${past}|${record}`),
	};
}

/** How far before its date the next meeting is named. */
const REACH = 200;
const LABEL_LENGTH = 70;

/** The ends of labels such as "Next meeting", under which its date stands. */
const labels = collector(({ prose }) => {
	const ends = prose.filter(isLabel).map(({ span }) => span.to);
	return ends.length > 0 ? ends : undefined;
});

function isLabel({ text }: { readonly text: string }): boolean {
	if (text.length > LABEL_LENGTH) return false;
	patterns ??= compile();
	const low = lowerCase(text);
	return patterns.next.test(low) && patterns.label.test(low);
}

/** Whether the report says anything of a next meeting under a label or with a date. */
export const announcesNext = derived((report) => labels(report).length > 0 || nextMeetings(report).length > 0);

export const nextMeetings = derived((report): readonly NextMeeting[] => {
	const all: NextMeeting[] = [];
	const ends = labels(report).flatMap(({ from, value }) => value.map((end) => end + from));
	const sure = ahead(report);
	let label = 0;
	// Most reports have no such label, and then most dates need not be looked at.
	for (const { from, value, index } of ends.length > 0 ? datesByBlock(report) : sure) {
		for (const found of value) {
			const { prose, date } = found;
			const start = from + prose.span.from;
			while (label + 1 < ends.length && ends[label + 1]! <= start) label++;
			const end = ends[label] ?? Number.POSITIVE_INFINITY;
			const labelled = end <= start && start - end < 20 && /^[\s*#+:|-]*$/.test(report.rope.slice(end, start));
			const isSure = ends.length === 0 || sure.some((each) => each.index === index && each.value.includes(found));
			if (!isSure && !(labelled && isAlone(lowerCase(before(found))))) continue;
			all.push({ date, span: placeInProse(prose, date.span, from), found });
		}
	}
	return all;
});

/** The number and kind of this meeting: the next one may be named by the number after it. */
function meetingKey(report: Report): string {
	const number = meetingNumber(report).right?.number;
	return number ? `${number.value} ${number.kind ?? ''}` : '';
}

/** The dates before which it says that the next meeting is then. */
const ahead = datesGiven((found, key: string) => {
	const raw = before(found);
	const [, number = '', kind = ''] = /^(\d+) (.*)$/.exec(key) ?? [];
	return isNext(raw, number === '' ? undefined : Number(number), kind === '' ? undefined : kind);
}, meetingKey);

function before({ prose, date }: FoundDate): string {
	// Its day of the week may have a full stop, which ends no sentence.
	const from = Math.min(date.span.from, date.days[0].weekday?.span.from ?? date.span.from);
	return prose.text.slice(Math.max(0, from - REACH), from);
}

/** Under the label "Next meeting", the first date is its, unless words before it say otherwise. */
function isAlone(before: string): boolean {
	patterns ??= compile();
	return before.length < 80 && !/\d{4}|[.!?]\s/.test(before) && !patterns.other.test(before);
}

/** What stands between "Next meeting" and its date is shorter. */
const GAP = 120;
/** Where a sentence ends. */
const ENDS = /(?<!(?:^|\D)\d{1,2})[.!?;](?=\s)/g;

/** Whether what stands before a date says that the next meeting is then. */
function isNext(raw: string, number: number | undefined, kind: string | undefined): boolean {
	patterns ??= compile();
	const before = lowerCase(raw);
	const sentence = before.slice(matchesOf(before, ENDS).at(-1)?.index ?? 0);
	if (patterns.next.test(sentence)) {
		const name = matchesOf(sentence, patterns.name).at(-1);
		if (name) {
			const gap = sentence.slice(name.index + name[0].length);
			if (gap.length >= GAP) return false;
			// "Next meeting: Tuesday," or "(", or a verb that looks ahead.
			const ahead =
				patterns.will.test(gap) || /^[^\p{L}]*(?:\p{L}{1,3}\s)?(?:[\p{L}-]+[.,]?\s?){0,2}[(\s]*$/u.test(gap);
			return (
				ahead && !hasYear(gap) && !patterns.other.test(gap) && !patterns.elsewhen.test(sentence.slice(0, name.index))
			);
		}
	}
	if (number === undefined || sentence === '') return false;
	// Roman numerals are capitals.
	const other = readMeetingNumbers(raw.slice(-sentence.length)).at(-1);
	if (!other || other.value !== number + 1 || other.kind !== kind || !patterns.will.test(sentence)) return false;
	const gap = sentence.slice(other.name.to);
	// "agreed to hold the ninth session", "the ninth session will be".
	const ahead =
		patterns.will.test(gap) || patterns.will.test(sentence.slice(Math.max(0, other.name.from - 30), other.name.from));
	return ahead && !hasYear(gap) && !patterns.other.test(gap);
}

/** Another date stands between, and that one is the meeting's. */
function hasYear(gap: string): boolean {
	return /\d{4}/.test(gap);
}
