import { lazily, lowerCase, matchesOf, type Span } from '../../text/index.js';
import { datesByBlock, datesGiven, type FoundDate, placeInProse } from '../dates/collect.js';
import { monthNamed, weekdaysNamed } from '../dates/date-words.js';
import type { WrittenDate } from '../dates/written-date.js';
import { blockQuery, query } from '../facts/queries.js';
import { input, type Report } from '../facts/report.js';
import { sentenceAt, sentenceBefore } from '../sentences/sentences.js';
import { anyOf, latin, wholeWords } from '../words/index.js';
import { meetingNumber } from './meeting.js';
import { nounPattern } from './nouns.js';
import { readMeetingNumbers } from './numbers.js';

/** A date given for the next meeting. */
export interface NextMeeting {
	readonly date: WrittenDate;
	/** In the document, without days of the week. */
	readonly span: Span;
	readonly found: FoundDate;
	/** Where the block of its prose begins. */
	readonly from: number;
}

function compile() {
	const next = anyOf((words) => words.meeting.next);
	const noun = nounPattern();
	const name = `(?:${next}\\s+(?:[\\p{L}-]+\\s+){0,3}${noun}(?! ${anyOf((words) => words.meeting.nextFor)}(?!\\p{L}))|${noun}\\s+${next})`;
	const elsewhen = anyOf((words) => words.meeting.elsewhen);
	const past = anyOf((words) => words.meeting.past);
	const record = anyOf((words) => words.record);
	return {
		next: new RegExp(latin(next)),
		name: wholeWords(name, 'g'),
		label: new RegExp(latin(`^\\P{L}*(?:\\p{L}+\\s+){0,4}${name}\\P{L}*$`)),
		unfilled: new RegExp(
			latin(`(?<!\\p{L})${name}[^.[\\]\\r\\n]{0,100}\\[${anyOf(({ places }) => [lowerCase(places.date)])}\\]`),
		),
		will: wholeWords(anyOf((words) => words.meeting.will)),
		ofThing: new RegExp(latin(`(?<=\\p{L})[ \\u00A0]${anyOf((words) => words.meeting.ofThing)}$`)),
		roughly: new RegExp(latin(`(?<!\\p{L})${anyOf((words) => words.roughly)}$`)),
		announced: new RegExp(latin(`(?<!\\p{L})(?:${anyOf((words) => words.meeting.will)}|${noun})$`)),
		tentative: wholeWords(anyOf((words) => words.meeting.tentative)),
		elsewhen: wholeWords(elsewhen),
		// It was to be then, or the date belongs to a paper.
		other: wholeWords(`${elsewhen}|${past}|${record}`),
	};
}

const patterns = lazily(compile);

/** How far before its date the next meeting is mentioned. */
const REACH = 200;
const LABEL_LENGTH = 70;

/** The ends of labels such as "Next meeting", which its date follows. */
const labels = blockQuery(({ prose }) => {
	const ends = prose.filter(isLabel).map(({ span }) => span.to);
	return ends.length > 0 ? ends : undefined;
});

function isLabel({ text }: { readonly text: string }): boolean {
	if (text.length > LABEL_LENGTH) return false;
	const low = lowerCase(text);
	return patterns().next.test(low) && patterns().label.test(low);
}

/** Whether words are a label of the next meeting. */
export function labelsNext(text: string): boolean {
	return isLabel({ text });
}

/**
 * Where a sentence says when the next meeting will be, in words: "in early March". `undefined` if it does not announce
 * one.
 */
export function nextTimeIn(sentence: string): Span | undefined {
	const low = lowerCase(sentence);
	const name = patterns().next.test(low) ? matchesOf(low, patterns().name).at(-1) : undefined;
	if (!name) return undefined;
	const start = name.index + name[0].length;
	const will = patterns().will.exec(low.slice(start));
	if (!will || will.index > WILL_REACH || patterns().other.test(low.slice(start, start + will.index))) return undefined;
	const from = start + will.index + will[0].length;
	const clause = /^[^,;.!?)*\n]*/.exec(low.slice(from))![0];
	const months = matchesOf(sentence.slice(from), WORD()).filter(([word]) => monthNamed(word) !== undefined);
	const month = months.at(-1);
	const to = Math.max(clause.trimEnd().length, month ? month.index + month[0].length : 0);
	return { from, to: from + to };
}

/** What follows the label that a line begins with: "Next meeting: early March". */
export function labelledNext(line: string): string | undefined {
	const colon = line.indexOf(':');
	return colon > 0 && colon < LABEL_LENGTH && isLabel({ text: line.slice(0, colon) })
		? line.slice(colon + 1)
		: undefined;
}

const WORD = lazily(() => /[\p{L}]+/gu);
/** How far after the next meeting the sentence says that it will be. */
const WILL_REACH = 40;

/** The number and kind of this meeting: the next one may be mentioned by the following number. */
const meetingKey = query([meetingNumber], ({ right }) =>
	right ? `${right.number.value} ${right.number.kind ?? ''}` : '',
);

/** The dates preceded by words that make them the next meeting's. */
const ahead = datesGiven((found, key: string) => {
	const raw = before(found);
	if (isOfThing(raw, found.date)) return false;
	const [, number = '', kind = ''] = /^(\d+) (.*)$/.exec(key) ?? [];
	return isNext(raw, number === '' ? undefined : Number(number), kind === '' ? undefined : kind);
}, meetingKey);

function before({ prose, date }: FoundDate): string {
	// The day of the week may have a full stop, which does not end the sentence.
	const from = Math.min(date.span.from, date.days[0].weekday?.span.from ?? date.span.from);
	return sentenceBefore(prose.text, from, REACH);
}

/** After the label "Next meeting", the first date is the meeting's, unless words before it say otherwise. */
function isAlone(raw: string, date: WrittenDate): boolean {
	const before = lowerCase(raw);
	if (before.length >= 80 || /\d{4}|[.!?]\s/.test(before)) return false;
	return !patterns().other.test(before) && !isOfThing(before, date);
}

/** "The accounts of 31 December", not "the meeting of 5 March", "from 4 to 6 March", "fixée au 5 mars", "the week of 5 March". */
function isOfThing(before: string, date: WrittenDate): boolean {
	if (date.days.length > 1) return false;
	const low = lowerCase(before).trimEnd();
	const thing = patterns().ofThing.exec(low);
	if (!thing || patterns().roughly.test(low)) return false;
	const lead = low.slice(0, thing.index);
	return !patterns().announced.test(lead) && weekdaysNamed(/(?<!\p{L})\p{L}+$/u.exec(lead)?.[0] ?? '').length === 0;
}

/** The gap between "Next meeting" and its date is shorter than this. */
const GAP = 120;
/** Whether the words of its sentence before a date say that the next meeting is then. */
function isNext(raw: string, number: number | undefined, kind: string | undefined): boolean {
	const sentence = lowerCase(raw);
	if (patterns().next.test(sentence)) {
		const name = matchesOf(sentence, patterns().name).at(-1);
		if (name) {
			const gap = sentence.slice(name.index + name[0].length);
			if (gap.length >= GAP) return false;
			// "Next meeting: Tuesday," or "(", or a verb in the future.
			const ahead =
				patterns().will.test(gap) || /^[^\p{L}]*(?:\p{L}{1,3}\s)?(?:[\p{L}-]+[.,]?\s?){0,2}[(\s]*$/u.test(gap);
			return (
				ahead &&
				!hasYear(gap) &&
				!patterns().other.test(gap) &&
				!patterns().elsewhen.test(sentence.slice(0, name.index))
			);
		}
	}
	if (number === undefined || sentence === '') return false;
	// Roman numerals are capitals.
	const other = readMeetingNumbers(raw).at(-1);
	if (!other || other.value !== number + 1 || other.kind !== kind || !patterns().will.test(sentence)) return false;
	const gap = sentence.slice(other.name.to);
	// "agreed to hold the ninth session", "the ninth session will be".
	const ahead =
		patterns().will.test(gap) ||
		patterns().will.test(sentence.slice(Math.max(0, other.name.from - 30), other.name.from));
	return ahead && !hasYear(gap) && !patterns().other.test(gap);
}

/** Another date is in between, and that one is the meeting's. */
function hasYear(gap: string): boolean {
	return /\d{4}/.test(gap);
}

/** Most reports have no such label, and most dates can be skipped. */
function datesUnderLabels(report: Report): ReturnType<typeof datesByBlock> {
	return labels(report).length > 0 ? datesByBlock(report) : NO_DATES;
}
const NO_DATES: ReturnType<typeof datesByBlock> = [];

export const nextMeetings = query(
	[labels, ahead, datesUnderLabels, input.text],
	(labels, sure, dates, text): readonly NextMeeting[] => {
		const all: NextMeeting[] = [];
		const ends = labels.flatMap(({ from, value }) => value.map((end) => end + from));
		let label = 0;
		for (const { from, value, index } of ends.length > 0 ? dates : sure) {
			for (const found of value) {
				const { prose, date } = found;
				const start = from + prose.span.from;
				while (label + 1 < ends.length && ends[label + 1]! <= start) label++;
				const end = ends[label] ?? Number.POSITIVE_INFINITY;
				const labelled = end <= start && start - end < 20 && /^[\s*#+:|-]*$/.test(text.slice(end, start));
				const isSure = ends.length === 0 || sure.some((each) => each.index === index && each.value.includes(found));
				if (!isSure && !(labelled && isAlone(before(found), date))) continue;
				all.push({ date, span: placeInProse(prose, date.span, from), found, from });
			}
		}
		return all;
	},
);

/** Whether the sentence with its date says that it is not certain yet: "5 June (tentatively)". */
export function isTentative({ found: { prose, date } }: NextMeeting): boolean {
	const { from, to } = sentenceAt(prose.text, date.span.from, date.span.to, REACH);
	return patterns().tentative.test(lowerCase(prose.text.slice(from, to)));
}

/** "Next meeting: [date]", as a correction puts it in. */
const unfilled = blockQuery(({ prose }) => prose.some(isUnfilled) || undefined);

function isUnfilled({ text }: { readonly text: string }): boolean {
	if (!text.includes('[')) return false;
	const low = lowerCase(text);
	return patterns().next.test(low) && patterns().unfilled.test(low);
}

/** Whether the report mentions a next meeting under a label, with a date or with a place for one. */
export const announcesNext = query(
	[labels, nextMeetings, unfilled],
	(labels, next, unfilled) => labels.length > 0 || next.length > 0 || unfilled.length > 0,
);
