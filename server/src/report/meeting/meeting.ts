import { sameValue } from '../../incremental/index.js';
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import { dayNumber, exists, isFull } from '../dates/calendar.js';
import { monthsNamed, weekdaysNamed } from '../dates/date-words.js';
import { dayInFileName } from '../dates/file-name.js';
import type { WrittenDate, WrittenDay } from '../dates/written-date.js';
import { isSentence, titleBlock } from '../document/title-block.js';
import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { allWords, anyOf, type MeetingKind, wholeWords } from '../words/index.js';
import { nounPattern } from './nouns.js';
import { isPage, pageDate } from './published.js';
import type { DateStatement, NumberStatement } from './said.js';
import { statements } from './statements.js';

/** First and last day, in days since 1970. */
export interface Days {
	readonly from: number;
	readonly to: number;
}

/** The days of a date that has a year and exists. */
export function daysOf({ days }: WrittenDate): Days | undefined {
	const numbers: number[] = [];
	for (const day of days) {
		if (!isFull(day) || !exists(day)) return undefined;
		numbers.push(dayNumber(day));
	}
	numbers.sort((a, b) => a - b);
	return { from: numbers[0]!, to: numbers.at(-1)! };
}

/** Whether they are the same, or one is a day of the other: a three-day meeting opens on the first. */
export function agree(one: Days, other: Days): boolean {
	return (one.from === other.from && one.to === other.to) || isDayOf(one, other) || isDayOf(other, one);
}

function isDayOf(day: Days, range: Days): boolean {
	return day.from === day.to && range.from <= day.from && day.to <= range.to;
}

/** What several places say about one thing, and what is taken to be right. */
export interface Reconciled<T> {
	/** All that are comparable, the most telling first. */
	readonly said: readonly T[];
	/** The first of those in the majority, or the first of all. */
	readonly right: T | undefined;
	/** Those that disagree. */
	readonly wrong: readonly T[];
}

/**
 * The majority is right, else the first.
 * @param more how much else supports what a statement says, such as the file's name.
 */
export function reconcile<T>(
	said: readonly T[],
	same: (one: T, other: T) => boolean,
	more: (one: T) => number = () => 0,
): Reconciled<T> {
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

/**
 * Without the day on which a page of a website was published, where its titles give earlier ones; or, where the page tells
 * itself from the meeting, its file name.
 */
const dates = query(
	[statements, isPage, pageDate, input.path],
	({ dates: all }, page, line, path): readonly DateStatement[] => {
		const published = all.find(({ place, text, key }) =>
			line === undefined ? page && key === 'date' : place === 'title' && text === line,
		);
		const day = published && daysOf(published.date);
		if (!day) return all;
		const others = all.filter((one) => one !== published);
		const titles = others.filter(({ place }) => place === 'title' || place === 'front matter');
		// Where the page tells itself from the meeting, any date of a title is more.
		if (line !== undefined && titles.some(({ place }) => place === 'title')) return others;
		const named = line === undefined || titles.length > 0 ? undefined : dayInFileName(path);
		const ends = named ? [dayNumber(named)] : titles.map(({ date }) => daysOf(date)?.to ?? day.to);
		return ends.length > 0 && ends.every((end) => end < day.from) ? others : all;
	},
);

/** The days of the meeting according to the title block and front matter. */
const meetingDays = query(
	[dates],
	(dates): Days | undefined => {
		const whole = dates.filter(({ date }) => daysOf(date) !== undefined);
		const right =
			reconcile(
				whole.filter(({ place }) => place !== 'text' && place !== 'annex'),
				sameDays,
			).right ?? whole[0];
		return right && daysOf(right.date);
	},
	sameValue,
);

/** "Present: Ann Lee" is not part of the meeting's name. */
const LABELLED = narrowed(/^\P{L}*\p{L}[\p{L}\s]{1,29}[:：]/u);

const titleWords = query([titleBlock, input.frontMatter], (lines, frontMatter): ReadonlySet<string> => {
	const { title } = frontMatter?.values ?? {};
	const named = lines.filter(
		({ item, heading, text }) => heading || !(item || isSentence(text) || LABELLED.test(text)),
	);
	const all = [...named.map(({ text }) => text), typeof title === 'string' ? title : ''];
	return new Set(all.flatMap((line) => lowerCase(line).match(WORD) ?? []));
});

/** The number of the meeting, according to all places that mention meetings of the title's kind. */
export const meetingNumber = query([statements, meetingDays], ({ numbers }, days): Reconciled<NumberStatement> => {
	const base = numbers.find(({ number }) => number.kind !== undefined) ?? numbers[0];
	if (!base) return reconcile(numbers, sameNumber);
	const titles = numbers.filter(({ place }) => place === 'title').map(({ number }) => number);
	// "Second meeting of the eighth session": only numbers of the same kind are comparable.
	const bare = new Set(titles.map(({ kind }) => kind)).size < 2;
	const comparable = numbers.filter(
		({ number: { kind, qualifiers } }) =>
			(kind === undefined ? bare : kind === base.number.kind || base.number.kind === undefined) &&
			(kind === undefined || qualifiers.join() === base.number.qualifiers.join()),
	);
	const ours = comparable.filter((one) => one.place !== 'text' || speaksOfThis(one, days));
	const renamed = bare ? numbers.filter((one) => isByAnotherName(one, base, days)) : [];
	return reconcile([...ours, ...renamed], sameNumber);
});

/** Words for one and the same meeting; a workshop or conference has meetings. */
const SAME: ReadonlySet<MeetingKind> = new Set(['meeting', 'session', 'sitting', 'call', 'assembly', 'plenary']);
/** A number that was not updated is not far off. */
const NEAR = 3;

/**
 * Whether a sentence that uses another word for the meeting than the title gives it a number of the same series: it was
 * on the same day, and the numbers are close. A meeting of several days has sessions of its own, and so has one whose
 * first session is counted.
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

/** "4 March" in the report of a meeting: in the year that brings it closest. */
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

/** Whether a sentence is about a meeting on that date, as far as it gives one. */
function speaksOfThis({ dates, years, first }: NumberStatement, days: Days | undefined): boolean {
	if (dates.length === 0 && years.length === 0) return first === true;
	if (!days) return first === true && dates.length > 0;
	const year = new Date(days.from * DAY).getUTCFullYear();
	return dates.length > 0 ? dates.some((date) => isOn(date, days)) : years.every((each) => each === year);
}

/** The date of the meeting, according to all places. */
export const meetingDate = query(
	[dates, meetingDays, meetingNumber, titleWords],
	(dates, days, settled, title): Reconciled<DateStatement> => {
		const value = settled.right?.number.value;
		const ours: DateStatement[] = [];
		for (const each of dates) {
			const { place, number, first } = each;
			if (place === 'annex' && number && number.value !== value) continue;
			if (place === 'text') {
				const ofThis = number ? number.value === value : (first && isTelling(title, each)) || isNamedSo(title, each);
				if (!ofThis) continue;
			}
			const date = place === 'text' && days ? inYearOf(each.date, days) : each.date;
			if (daysOf(date)) ours.push(date === each.date ? each : { ...each, date });
		}
		const titles = ours.filter(({ place }) => place === 'title');
		// A title block with the dates of many things says nothing.
		return reconcile(titles.length > 2 && reconcile(titles, sameDays).wrong.length > 1 ? [] : ours, sameDays);
	},
);

/** Meetings held within or for a larger one, unless the title uses that word. */
const OF_THEIR_OWN: ReadonlySet<MeetingKind> = new Set(['workshop', 'conference']);

/** Whether all that a sentence says of a meeting or body besides its kind is in the title: "the harbour board met". */
function isNamedSo(known: ReadonlySet<string>, { subject, kind }: Pick<DateStatement, 'subject' | 'kind'>): boolean {
	if (subject === undefined || (kind && OF_THEIR_OWN.has(kind))) return false;
	const words = subject.match(WORD) ?? [];
	return words.every((word) => known.has(word) || small().has(word) || (kind && remote().test(word)));
}

/** "The call for papers", "the session on fish". */
const FOR_SOMETHING = new RegExp(`(?:^|\\s)${anyOf(({ about }) => about)}\\s`);

/** Whether a report's first sentence is about its meeting: it names one, or the body that no title names. */
function isTelling(title: ReadonlySet<string>, { kind, subject }: DateStatement): boolean {
	if (kind) return subject === undefined || !FOR_SOMETHING.test(subject) || isNamedSo(title, { kind, subject });
	if (subject === 'we') return true;
	return [...title].every(
		(word) =>
			/\d/.test(word) ||
			small().has(word) ||
			record().test(word) ||
			monthsNamed(word).length > 0 ||
			weekdaysNamed(word).length > 0,
	);
}

const WORD = /[\p{L}\d]+/gu;
const record = lazily(() => wholeWords(`${anyOf((all) => all.record)}|${nounPattern()}`));
const remote = lazily(() => wholeWords(anyOf((all) => all.section.remote)));
const small = lazily(() => allWords((all) => all.small));
