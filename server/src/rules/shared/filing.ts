/** What a report's folder, and the names of the files in it, reveal about the day of its meeting. */
import { dayInFileName, dayNumber, type FullDay, weekdayOf } from '../../report/index.js';
import type { Context, Files } from '../rule.js';

/** `minutes/2022/`, `2022/06/`, `2022-06/`. */
const YEAR = /(?:^|[/_-])((?:19|20)\d\d)(?:[-_/](\d\d))?(?=\/)/g;

/** The year, and perhaps the month, of the folder. */
export function folderPeriod(path: string | undefined): { readonly year: number; readonly month?: number } | undefined {
	const [, year, month] = path === undefined ? [] : ([...path.matchAll(YEAR)].at(-1) ?? []);
	if (year === undefined) return undefined;
	const number = Number(month);
	return { year: Number(year), ...(number >= 1 && number <= 12 && { month: number }) };
}

/** Whether the folder is for that year or month; `undefined` if it names none. */
export function isInFolder(day: FullDay, path: string | undefined): boolean | undefined {
	const period = folderPeriod(path);
	if (!period) return undefined;
	return period.year === day.year && (period.month ?? day.month) === day.month;
}

/** This many files reveal a body's usual weekday, if this share of them agrees. */
const FEWEST = 3;
const MOST = 0.6;

/** A body's usual weekday, from the names of the other files in the folder. */
export function usualWeekday(files: Files | undefined, path: string | undefined): number | undefined {
	const own = path?.slice(path.lastIndexOf('/') + 1);
	const counts = new Map<number, number>();
	let all = 0;
	for (const name of files?.names('') ?? []) {
		const day = name === own ? undefined : dayInFileName(name);
		if (!day) continue;
		all++;
		counts.set(weekdayOf(day), (counts.get(weekdayOf(day)) ?? 0) + 1);
	}
	const [usual] = [...counts].find(([, count]) => all >= FEWEST && count >= MOST * all) ?? [];
	return usual;
}

interface Beside {
	readonly context: Context;
	/** The weekday written next to the date. */
	readonly weekday: number | undefined;
}

/** Positive if the evidence favours the day in the text over the one in the file name. */
export function favours(here: FullDay, named: FullDay, { context: { path, files }, weekday }: Beside): number {
	const usual = usualWeekday(files, path);
	const beside = (files?.names('') ?? []).some((name) => {
		const day = dayInFileName(name);
		return day !== undefined && dayNumber(day) === dayNumber(here);
	});
	const holds = (test: (day: FullDay) => boolean | undefined): number =>
		Number(test(here) === true) - Number(test(named) === true);
	return (
		3 * holds((day) => weekday !== undefined && weekdayOf(day) === weekday) +
		2 * holds((day) => isInFolder(day, path)) +
		2 * holds((day) => usual !== undefined && weekdayOf(day) === usual) +
		holds((day) => weekdayOf(day) < 6) -
		// Copied from that day's report, which exists.
		(beside ? 2 : 0) +
		// Leftovers come from the previous meeting.
		(dayNumber(here) > dayNumber(named) ? 0.5 : -0.5)
	);
}
