import { dayAt, weekdayOf } from '../../report/index.js';

/** Bodies that meet less often have no rhythm; in days. */
export const LONGEST_GAP = 200;

/**
 * When a series meets next, if it goes on as before: on the second Tuesday of the month, on the first and third, or else
 * as long after the last meeting as usual.
 *
 * @param all days of its meetings, in days since 1970.
 */
export function inRhythm(all: readonly number[]): number | undefined {
	const days = [...all].sort((a, b) => b - a);
	const gaps = gapsIn(days).sort((a, b) => a - b);
	const usual = gaps[Math.floor(gaps.length / 2)];
	if (days.length === 0 || usual === undefined || usual > LONGEST_GAP) return undefined;
	return byTheMonth(days.slice(0, LAST), usual) ?? days[0]! + usual;
}

/** That many meetings show in which weeks of a month they are held; before that, it may have been in others. */
const LAST = 6;
/** Fewer may be in the same week of the month by chance. */
const ENOUGH = 3;
/** A meeting of each month is four or five weeks after the one before it. */
const SLACK = 10;

/** @param days the latest first. */
function byTheMonth(days: readonly number[], usual: number): number | undefined {
	const last = days[0]!;
	const weekday = weekdayOf(dayAt(last));
	if (days.length < ENOUGH || days.some((day) => weekdayOf(dayAt(day)) !== weekday)) return undefined;
	const isOne = weeksOf(days);
	if (!isOne) return undefined;
	let day = last + 7;
	while (day < last + usual - SLACK || !isOne(day)) day += 7;
	return day;
}

/** Whether a day is in a week of the month in which all of `days` are. */
function weeksOf(days: readonly number[]): ((day: number) => boolean) | undefined {
	const weeks = new Set(days.map(weekOfMonth));
	const isOne = (day: number): boolean => weeks.has(weekOfMonth(day));
	if (weeks.size === 1) return isOne;
	if (days.every(isInLastWeek)) return isInLastWeek;
	const [one, other] = [...weeks].sort();
	// Every second week looks the same until a month has five.
	return weeks.size === 2 && other! - one! === 2 && gapsIn(days).includes(21) ? isOne : undefined;
}

function gapsIn(days: readonly number[]): number[] {
	return days
		.slice(1)
		.map((day, index) => days[index]! - day)
		.filter((gap) => gap > 0);
}

/** From 1: the first days of a month with each name are in its first week. */
function weekOfMonth(day: number): number {
	return Math.ceil(dayAt(day).day / 7);
}

function isInLastWeek(day: number): boolean {
	return dayAt(day + 7).day <= 7;
}
