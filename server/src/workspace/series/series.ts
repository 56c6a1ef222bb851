/** Meetings of one body are reported under similar titles, in files with similar names. */
import { fold, memoizeOn, readMeetingNumbers } from '../../report/index.js';
import { applyEdits, joined } from '../../text/index.js';
import type { Digest } from '../digests/model.js';
import { shared } from '../digests/shared-strings.js';
import { namesNoBody, withoutCount } from '../digests/titles.js';

/** What identifies a report's series. Plain data: it goes to other threads as JSON. */
export interface Series {
	/** The title {@link withoutCount}. */
	readonly title: string;
	/** Likewise the folders, from the top, without those that only count. */
	readonly folder: string;
	readonly file: string;
	/** Who met, if the title does not say: the body that the lines below it name, and those on the lists, each once. */
	readonly who?: { readonly body: string; readonly people: readonly string[] };
}

/** More people tell no more of who met. */
const MOST_PEOPLE = 30;

/** @param said what `who` is made of. */
export function seriesOf(
	title: string,
	path: string | undefined,
	{ body = '', people }: Pick<Digest, 'body' | 'people'> = { people: [] },
): Series {
	const names = path?.replace(/\.[^./]*$/, '').split('/') ?? [];
	const counted = names.map(withoutCount);
	const file = counted.pop() ?? '';
	// "The twenty-fourth meeting": a number in words is a count, too.
	const counts = joined(readMeetingNumbers(title).map(({ span }) => span)).map((span) => ({ span, insert: '' }));
	return {
		title: shared(withoutCount(applyEdits(title, counts))),
		folder: shared(counted.filter((name) => name !== '').join('/')),
		file: shared(file),
		...(namesNoBody(title) && {
			who: {
				body: shared(withoutCount(body)),
				people: [...new Set(people.slice(0, MOST_PEOPLE).map(({ name }) => shared(fold(name))))],
			},
		}),
	};
}

/**
 * How strongly two reports appear to be of one series: 3 for folder and title or file name, 2 for the folder, 1 for the
 * title, 0 for nothing.
 */
export function closeness(one: Series, other: Series): 0 | 1 | 2 | 3 {
	const apart = areApart(one, other);
	const titled = one.title !== '' && one.title === other.title && !apart;
	if (one.folder !== other.folder) return titled ? 1 : 0;
	if (apart) return 2;
	return titled || isNamedAlike(one, other) ? 3 : 2;
}

/** A report is compared with many others. */
const namesOf = memoizeOn((people: readonly string[]): ReadonlySet<string> => new Set(people));

/** So many people on both lists are too many to be chance that nobody is on the other. */
const ENOUGH = 4;

/**
 * Two bodies may keep minutes that are all called "Minutes" in one folder. They are of two bodies if the lines below the
 * title name two, unless the same people met; or if nearly nobody was at both. So is what a body wrote before all of its
 * members had changed, which tells nothing of its next meeting either.
 */
export function areApart({ who: one }: Series, { who: other }: Series): boolean {
	if (!one || !other) return false;
	const fewer = Math.min(one.people.length, other.people.length);
	const others = namesOf(other.people);
	const both = one.people.filter((name) => others.has(name)).length;
	if (one.body !== '' && other.body !== '' && one.body !== other.body) return both * 4 < fewer || fewer === 0;
	return fewer >= ENOUGH && both * 10 <= fewer && (one.body === '' || other.body === '');
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
	const made = { path, series: seriesOf(digest.title, path, digest) };
	series.set(digest, made);
	return made.series;
}
