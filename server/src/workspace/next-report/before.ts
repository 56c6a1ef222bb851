/** Which report is the previous one of a series, and which came before it. */
import type { Digest } from '../digests/model.js';
import { latestFirst } from '../series/reports-by-key.js';
import { closeness, type Series, seriesOfDigest } from '../series/series.js';

export interface Dated {
	/** Relative to the folder of the index, with `/`. */
	readonly path: string;
	readonly digest: Digest;
}

/** More do not show better what is the same every time. */
const MOST = 5;
/** Fewer reports of other series show nothing of what is the same in all. */
const FEWEST = 3;

/** Whether two reports, which need not be of different meetings, are of one series. */
export function isSameSeries(one: Dated, other: Dated): boolean {
	return closeness(seriesOfDigest(one.digest, one.path), seriesOfDigest(other.digest, other.path)) === 3;
}

/** The reports of the series of `previous` before it, the latest first. */
export function before(previous: Dated, all: Iterable<Dated>): readonly Dated[] {
	return latestBefore(previous, all, (each) => isSameSeries(each, previous) || isNoteOn(previous, each));
}

/** The reports in the folder of `previous` before it, of whichever series, the latest first. */
export function beside(previous: Dated, all: Iterable<Dated>): readonly Dated[] {
	const own = seriesOfDigest(previous.digest, previous.path);
	const found = latestBefore(previous, all, ({ digest, path }) => closeness(seriesOfDigest(digest, path), own) >= 2);
	return found.length < FEWEST ? [] : found;
}

function latestBefore(previous: Dated, all: Iterable<Dated>, isMeant: (each: Dated) => boolean): readonly Dated[] {
	const found = [...all].filter(
		(each) =>
			each.path !== previous.path &&
			each.digest.kind === 'report' &&
			isMeant(each) &&
			isBefore(each.digest, previous.digest),
	);
	return found.sort((a, b) => order(b, a)).slice(0, MOST);
}

/** Whether a document that is no report is a note on a meeting of a report's series: "TSC Minutes, cancelled". */
function isNoteOn(note: Dated, report: Dated): boolean {
	if (note.digest.kind !== 'other') return false;
	const [own, other] = [note, report].map(({ digest, path }) => seriesOfDigest(digest, path)) as [Series, Series];
	const goesOn = (longer: string, name: string): boolean => name !== '' && `${longer} `.startsWith(`${name} `);
	return own.folder === other.folder && (goesOn(own.title, other.title) || goesOn(own.file, other.file));
}

function isBefore(one: Digest, other: Digest): boolean {
	if (one.date !== undefined && other.date !== undefined) return one.date < other.date;
	return (one.number ?? 0) < (other.number ?? Number.POSITIVE_INFINITY);
}

/** Negative if `one` is earlier. */
export function order(one: Dated, other: Dated): number {
	return latestFirst({ path: other.path, ...other.digest }, { path: one.path, ...one.digest });
}
