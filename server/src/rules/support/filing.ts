/** What the folder of a report, and the names of the files beside it, tell of the day of its meeting. */
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

/** Whether the folder is of that year or month; nothing where it names none. */
export function isInFolder(day: FullDay, path: string | undefined): boolean | undefined {
	const period = folderPeriod(path);
	if (!period) return undefined;
	return period.year === day.year && (period.month ?? day.month) === day.month;
}

/** So many files tell on which day of the week a body meets, and this part of them. */
const FEWEST = 3;
const MOST = 0.6;

/** The day of the week on which a body meets, as the names of the other files in the folder tell. */
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
	/** The day of the week that is written beside the date. */
	readonly weekday: number | undefined;
}

/** Above zero where more speaks for the day in the text than for the one in the file's name. */
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
		// Begun from the report of that day, which is there.
		(beside ? 2 : 0) +
		// What stays behind is of the meeting before.
		(dayNumber(here) > dayNumber(named) ? 0.5 : -0.5)
	);
}
