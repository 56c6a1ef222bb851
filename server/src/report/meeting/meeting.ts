import { lean, lowerCase } from '../../text/index.js';
import { dayNumber, exists, isFull } from '../dates/calendar.js';
import { monthsNamed, weekdaysNamed } from '../dates/date-words.js';
import type { WrittenDate, WrittenDay } from '../dates/read-dates.js';
import { derived } from '../derived.js';
import type { Report } from '../model.js';
import { isSentence, titleBlock } from '../title-block.js';
import { anyOf, type MeetingKind, spacedWords, wholeWords } from '../words/index.js';
import { nounPattern } from './numbers.js';
import { type DateStatement, type NumberStatement, statements } from './statements.js';

/** First and last day, in days since 1970. */
export interface Days {
	readonly from: number;
	readonly to: number;
}

/** The days of a date that has a year and is in the calendar. */
export function daysOf({ days }: WrittenDate): Days | undefined {
	const numbers: number[] = [];
	for (const day of days) {
		if (!isFull(day) || !exists(day)) return undefined;
		numbers.push(dayNumber(day));
	}
	numbers.sort((a, b) => a - b);
	return { from: numbers[0]!, to: numbers.at(-1)! };
}

/** Whether they are the same, or one is a day of the other: a meeting of three days was opened on the first. */
export function agree(one: Days, other: Days): boolean {
	return (one.from === other.from && one.to === other.to) || isDayOf(one, other) || isDayOf(other, one);
}

function isDayOf(day: Days, range: Days): boolean {
	return day.from === day.to && range.from <= day.from && day.to <= range.to;
}

/** What several places say of one thing, and what is taken as right. */
export interface Settled<T> {
	/** All that can be compared, the most telling first. */
	readonly said: readonly T[];
	/** The first of those that say what most say, or what the first says. */
	readonly right: T | undefined;
	/** Those that say otherwise. */
	readonly wrong: readonly T[];
}

/**
 * The majority is right, else the first.
 * @param more how much else speaks for what a statement says, beside the statements: the name of the file is one.
 */
export function settle<T>(
	said: readonly T[],
	same: (one: T, other: T) => boolean,
	more: (one: T) => number = () => 0,
): Settled<T> {
	let right: T | undefined;
	let most = Number.NEGATIVE_INFINITY;
	for (const one of said) {
		const count = said.filter((other) => same(one, other)).length + more(one);
		if (count > most) [right, most] = [one, count];
	}
	return { said, right, wrong: right === undefined ? [] : said.filter((one) => !same(right, one)) };
}

export const sameNumber = (one: NumberStatement, other: NumberStatement): boolean =>
	one.number.value === other.number.value;

export const sameDays = (one: DateStatement, other: DateStatement): boolean => {
	const [a, b] = [daysOf(one.date), daysOf(other.date)];
	return a !== undefined && b !== undefined && agree(a, b);
};

/** The number of the meeting, as all places state it that speak of meetings of the title's kind. */
export const meetingNumber = derived((report): Settled<NumberStatement> => {
	const { numbers } = statements(report);
	const base = numbers.find(({ number }) => number.kind !== undefined) ?? numbers[0];
	if (!base) return settle(numbers, sameNumber);
	const titles = numbers.filter(({ place }) => place === 'title').map(({ number }) => number);
	// "Second meeting of the eighth session": only what has its name can be compared.
	const bare = new Set(titles.map(({ kind }) => kind)).size < 2;
	const comparable = numbers.filter(
		({ number: { kind, qualifiers } }) =>
			(kind === undefined ? bare : kind === base.number.kind || base.number.kind === undefined) &&
			(kind === undefined || qualifiers.join() === base.number.qualifiers.join()),
	);
	const days = meetingDays(report);
	const ours = comparable.filter((one) => one.place !== 'text' || speaksOfThis(one, days));
	const renamed = bare ? numbers.filter((one) => isByAnotherName(one, base, days)) : [];
	return settle([...ours, ...renamed], sameNumber);
});

/** Words for one and the same meeting; a workshop or conference has meetings. */
const SAME: ReadonlySet<MeetingKind> = new Set(['meeting', 'session', 'sitting', 'call', 'assembly', 'plenary']);
/** A number that stayed behind is not far behind. */
const NEAR = 3;

/**
 * Whether a sentence that calls the meeting by another word than the title gives it a number of the same series: it was
 * on the same day, and the numbers are near. A meeting of several days has sessions of its own, and so has one
 * whose first session is counted.
 */
function isByAnotherName(
	{ place, number, dates }: NumberStatement,
	base: NumberStatement,
	days: Days | undefined,
): boolean {
	const [kind, usual] = [number.kind, base.number.kind];
	if (place !== 'text' || !kind || !usual || kind === usual || !SAME.has(kind) || !SAME.has(usual)) return false;
	if (number.value < 2 || number.ofPeriod || Math.abs(number.value - base.number.value) > NEAR) return false;
	if (number.qualifiers.join() !== base.number.qualifiers.join() || !days || days.from !== days.to) return false;
	return dates.some((date) => isOn(date, days));
}

function isOn(date: WrittenDate, days: Days): boolean {
	const those = daysOf(inYearOf(date, days));
	return those !== undefined && agree(those, days);
}

/** "4 March" in the report of a meeting of that year: in the year in which it is nearest. */
function inYearOf(date: WrittenDate, { from }: Days): WrittenDate {
	if (date.days.some(({ year }) => year !== undefined)) return date;
	const year = new Date(from * DAY).getUTCFullYear();
	const [first] = date.days;
	const far = (each: number): number => Math.abs(dayNumber({ ...first, year: each }) - from);
	const nearest = [year, year - 1, year + 1].reduce((best, each) => (far(each) < far(best) ? each : best));
	const days = date.days.map((day) => ({ ...day, year: nearest }));
	return { ...date, days: days as unknown as [WrittenDay, ...WrittenDay[]] };
}

const DAY = 86_400_000;

/** Whether a sentence speaks of a meeting of that date, as far as it says any. */
function speaksOfThis({ dates, years, first }: NumberStatement, days: Days | undefined): boolean {
	if (dates.length === 0 && years.length === 0) return first === true;
	if (!days) return first === true && dates.length > 0;
	const year = new Date(days.from * DAY).getUTCFullYear();
	return dates.length > 0 ? dates.some((date) => isOn(date, days)) : years.every((each) => each === year);
}

/** The days of the meeting, as the title block and front matter state them. */
const meetingDays = derived((report): Days | undefined => {
	const whole = statements(report).dates.filter(({ date }) => daysOf(date) !== undefined);
	const right =
		settle(
			whole.filter(({ place }) => place !== 'text' && place !== 'annex'),
			sameDays,
		).right ?? whole[0];
	return right && daysOf(right.date);
});

/** The date of the meeting, as all places state it. */
export const meetingDate = derived((report): Settled<DateStatement> => {
	const days = meetingDays(report);
	const value = meetingNumber(report).right?.number.value;
	const ours: DateStatement[] = [];
	for (const each of statements(report).dates) {
		const { place, number, first } = each;
		if (place === 'annex' && number && number.value !== value) continue;
		if (place === 'text') {
			const ofThis = number ? number.value === value : (first && isTelling(report, each)) || isNamedSo(report, each);
			if (!ofThis) continue;
		}
		const date = place === 'text' && days ? inYearOf(each.date, days) : each.date;
		if (daysOf(date)) ours.push(date === each.date ? each : { ...each, date });
	}
	const titles = ours.filter(({ place }) => place === 'title');
	// A title block with the dates of many things tells nothing.
	return settle(titles.length > 2 && settle(titles, sameDays).wrong.length > 1 ? [] : ours, sameDays);
});

/** Meetings that are held within a larger one, or for one, unless the title calls it so. */
const OF_THEIR_OWN: ReadonlySet<MeetingKind> = new Set(['workshop', 'conference']);

/** Whether all that a sentence says of a meeting or body beside its name is in the title: "the harbour board met". */
function isNamedSo(report: Report, { subject, kind }: DateStatement): boolean {
	if (subject === undefined || (kind && OF_THEIR_OWN.has(kind))) return false;
	const known = titleWords(report);
	const words = subject.match(WORD) ?? [];
	if (!kind && words.length === 0) return false;
	remote ??= wholeWords(anyOf((all) => all.section.remote));
	small ??= spacedWords((all) => all.small);
	return words.every((word) => known.has(word) || small?.has(word) || (kind && remote?.test(word)));
}

/** Whether the first sentence of a report is about its meeting: it names one, or the body that no title names. */
function isTelling(report: Report, { kind, subject }: DateStatement): boolean {
	if (kind || subject === 'we') return true;
	record ??= wholeWords(`${anyOf((all) => all.record)}|${nounPattern()}`);
	small ??= spacedWords((all) => all.small);
	return [...titleWords(report)].every(
		(word) =>
			/\d/.test(word) ||
			small?.has(word) ||
			record?.test(word) ||
			monthsNamed(word).length > 0 ||
			weekdaysNamed(word).length > 0,
	);
}

const WORD = /[\p{L}\d]+/gu;
let record: RegExp | undefined;
let remote: RegExp | undefined;
let small: ReadonlySet<string> | undefined;

/** "Present: Ann Lee" is no part of what the meeting is called. */
const LABELLED = lean(/^\P{L}*\p{L}[\p{L}\s]{1,29}[:：]/u);

const titleWords = derived((report): ReadonlySet<string> => {
	const { title } = report.frontMatter?.values ?? {};
	const named = titleBlock(report).filter(
		({ item, heading, text }) => heading || !(item || isSentence(text) || LABELLED.test(text)),
	);
	const lines = [...named.map(({ text }) => text), typeof title === 'string' ? title : ''];
	return new Set(lines.flatMap((line) => lowerCase(line).match(WORD) ?? []));
});
