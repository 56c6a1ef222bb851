/** Meetings of one body are reported under similar titles, in files with similar names. */
import { monthsNamed, readMeetingNumbers, weekdaysNamed } from '../report/index.js';
import { applyEdits, joined } from '../text/index.js';
import type { Digest } from './digest.js';
import { shared } from './shared-strings.js';

/** Equal for reports of one series: a title, or a folder or file name, without what changes each time. */
export function withoutCount(name: string): string {
	const words =
		name
			.normalize()
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.filter((word) => !isCount(word)).join(' ');
}

/** `24`, `24th`, `xxiv`, `q3`, a month, a day of the week. */
function isCount(word: string): boolean {
	return /\d/.test(word) || /^[ivxlc]+$/.test(word) || monthsNamed(word).length > 0 || weekdaysNamed(word).length > 0;
}

/** What identifies a report's series. */
export interface Series {
	/** The title {@link withoutCount}. */
	readonly title: string;
	/** Likewise the folders, from the top, without those that only count. */
	readonly folder: string;
	readonly file: string;
}

export function seriesOf(title: string, path: string | undefined): Series {
	const names = path?.replace(/\.[^./]*$/, '').split('/') ?? [];
	const counted = names.map(withoutCount);
	const file = counted.pop() ?? '';
	// "The twenty-fourth meeting": a number in words is a count, too.
	const counts = joined(readMeetingNumbers(title).map(({ span }) => span)).map((span) => ({ span, insert: '' }));
	return {
		title: shared(withoutCount(applyEdits(title, counts))),
		folder: shared(counted.filter((name) => name !== '').join('/')),
		file: shared(file),
	};
}

/**
 * How strongly two reports appear to be of one series: 3 for folder and title or file name, 2 for the folder, 1 for the
 * title, 0 for nothing.
 */
export function closeness(one: Series, other: Series): 0 | 1 | 2 | 3 {
	const titled = one.title !== '' && one.title === other.title;
	if (one.folder !== other.folder) return titled ? 1 : 0;
	return titled || isNamedAlike(one, other) ? 3 : 2;
}

/** Files that are only named by date may be anybody's, if their titles differ. */
function isNamedAlike(one: Series, other: Series): boolean {
	return one.file === other.file && (one.file !== '' || one.title === '' || other.title === '');
}

/** Several indexes need it of one report. */
const series = new WeakMap<Digest, { readonly path: string; readonly series: Series }>();

export function seriesOfDigest(digest: Digest, path: string): Series {
	const known = series.get(digest);
	if (known?.path === path) return known.series;
	const made = { path, series: seriesOf(digest.title, path) };
	series.set(digest, made);
	return made.series;
}
