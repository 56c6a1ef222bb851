import { countWhile } from '../../text/index.js';
import type { Digest } from '../digests/model.js';
import type { Asker } from '../series/asker.js';
import { ReportsByKey, type Saying } from '../series/reports-by-key.js';
import { areApart, type Series, seriesOfDigest } from '../series/series.js';

/** An earlier meeting of a series. */
export interface KnownMeeting {
	/** Of the file, without folders. */
	readonly file: string;
	/** In ISO 8601. */
	readonly date: string;
	readonly number?: number;
	/** The days that were announced for the next one. */
	readonly next: readonly string[];
	/** What was to be done and is not ticked off, as plain text. */
	readonly actions: readonly string[];
}

/** Nothing follows from what was longer ago. */
const MOST = 6;

/** Which reports are of one series; the answers do not depend on the order of updates. */
export class MeetingIndex {
	readonly #meetings = new ReportsByKey<KnownMeeting>();

	set(path: string, digest: Digest | undefined): void {
		const meetings = new Map<string, readonly KnownMeeting[]>();
		if (digest?.kind === 'report' && digest.date !== undefined && !digest.several) {
			const { date, number, next, actions } = digest;
			const file = path.slice(path.lastIndexOf('/') + 1);
			const meeting = { file, date, ...(number !== undefined && { number }), next, actions };
			const series = seriesOfDigest(digest, path);
			for (const key of [keyOf(series), series.folder]) meetings.set(key, [meeting]);
		}
		this.#meetings.set(path, digest, meetings);
	}

	/** The meetings of the series before the asking one, the latest first. */
	before(asker: Asker): readonly KnownMeeting[] {
		return this.#before(asker, MOST).flatMap(({ items }) => items);
	}

	/** The last reports of the series before the asking one, the latest first. */
	reportsBefore(asker: Asker): readonly { readonly path: string; readonly date: string }[] {
		return this.#before(asker, MOST).map(({ path, date }) => ({ path, date }));
	}

	/** Likewise the paths of at most `most` reports. */
	pathsBefore(asker: Asker, most: number): readonly string[] {
		return this.#before(asker, most).map(({ path }) => path);
	}

	/** Of the folder of the asking report, whatever their titles, at most `most` before it and as many after it. */
	pathsAround({ path, date = '', series }: Asker, most: number): readonly string[] {
		const all = this.#meetings.of(series.folder);
		const at = countWhile(all, (saying) => saying.date > date);
		const near = all.slice(Math.max(0, at - most), at + most);
		return near.map((saying) => saying.path).filter((each) => each !== path);
	}

	#before({ path, date, series }: Asker, most: number): readonly Saying<KnownMeeting>[] {
		if (date === undefined) return [];
		const all = this.#meetings.of(keyOf(series));
		const found: Saying<KnownMeeting>[] = [];
		for (let i = countWhile(all, (saying) => saying.date >= date); i < all.length && found.length < most; i++) {
			const other = all[i]!;
			if (other.path !== path && !areApart(other.series, series)) found.push(other);
		}
		return found;
	}
}

/** Two bodies may keep their minutes in one folder, in files that are only named by date: their titles differ. */
function keyOf({ folder, title, file }: Series): string {
	return title === '' ? `${folder}\n\n${file}` : `${folder}\n${title}`;
}
