/** What the file of the next report is called: as that of the previous one, with the next date and number. */
import { isoOf, nameForDay } from '../../report/index.js';
import { numberInFileName } from '../../rules/index.js';
import { templateOf } from '../addresses/changing-parts.js';
import type { Digest } from '../digests/model.js';
import { renamedOtherwise } from './other-names.js';
import type { NextMeeting } from './series/next-meeting.js';

/** Numbers tried where a file of that name exists. */
const MOST = 1_000;

/**
 * A path beside that of the previous report, or in the next folder where folders are for years, quarters or months.
 *
 * @param path of the previous report, relative to its folder of the workspace, with `/`.
 * @param isTaken whether a path exists.
 */
export function nextPath(
	path: string,
	previous: Pick<Digest, 'date' | 'number'>,
	meeting: NextMeeting,
	isTaken: (path: string) => boolean,
): string {
	return unusedPath(renamed(path, previous, meeting), isTaken);
}

/** `path`, or if that is taken, one with a count behind its name. */
export function unusedPath(path: string, isTaken: (path: string) => boolean): string {
	if (!isTaken(path)) return path;
	const { base, extension } = split(path);
	for (let count = 2; count < MOST; count++) {
		const other = `${base}-${count}${extension}`;
		if (!isTaken(other)) return other;
	}
	return path;
}

function renamed(
	path: string,
	previous: Pick<Digest, 'date' | 'number'>,
	{ days: [day], number }: NextMeeting,
): string {
	const date = isoOf(day);
	let made = templateOf(path, previous)?.fill({ date, number }) ?? path;
	if (made === path) {
		const name = nameForDay(path, day);
		if (name !== undefined) made = folderOf(path) + name;
	}
	if (made === path) {
		const { base, extension } = split(path.slice(folderOf(path).length));
		const name = renamedOtherwise(base, previous, { days: [day, day], ...(number !== undefined && { number }) });
		if (name !== undefined) made = folderOf(path) + name + extension;
	}
	const counted = numberInFileName(made);
	if (number !== undefined && counted && counted.value === previous.number) {
		made = folderOf(made) + (counted.rename(number) ?? made.slice(folderOf(made).length));
	}
	made = inFolderFor(made, previous.date, date);
	if (made !== path) return made;
	const { base, extension } = split(path);
	return `${base}-${date}${extension}`;
}

/** Folders for years, quarters and months: `2018/`, `Q1/`, `2018/02/`. */
function inFolderFor(path: string, before: string | undefined, date: string): string {
	const [oldYear, oldMonth] = before?.split('-') ?? [];
	const [year = '', month = ''] = date.split('-');
	if (oldYear === undefined || oldMonth === undefined) return path;
	const folders = path.split('/');
	const name = folders.pop()!;
	const quarter = (of: string): string => String(Math.ceil(Number(of) / 3));
	let inYear = false;
	const moved = folders.map((folder) => {
		const isYear = folder === oldYear || folder === year;
		const wasInYear = inYear;
		inYear = isYear || wasInYear;
		if (isYear) return year;
		if (/^q[1-4]$/i.test(folder) && folder.slice(1) === quarter(oldMonth)) return folder[0]! + quarter(month);
		if (wasInYear && folder === oldMonth) return month;
		return folder === `${oldYear}-${oldMonth}` ? `${year}-${month}` : folder;
	});
	return [...moved, name].join('/');
}

function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/') + 1);
}

function split(path: string): { readonly base: string; readonly extension: string } {
	const extension = /\.[^./]*$/.exec(path)?.[0] ?? '';
	return { base: path.slice(0, path.length - extension.length), extension };
}
