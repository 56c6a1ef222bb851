import type { Asker } from './asker.js';
import type { Digest } from './digest.js';
import { type Series, seriesOf } from './series.js';

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

interface Entry {
	readonly keys: readonly string[];
	readonly meeting: KnownMeeting;
}

/** Nothing follows from what was longer ago. */
const MOST = 6;

/** Which reports are of one series; the answers do not depend on the order of updates. */
export class MeetingIndex {
	readonly #entries = new Map<string, Entry>();
	/** By key of a series: the paths of its reports. */
	readonly #paths = new Map<string, Set<string>>();

	set(path: string, digest: Digest | undefined): void {
		for (const key of this.#entries.get(path)?.keys ?? []) {
			const paths = this.#paths.get(key)!;
			paths.delete(path);
			if (paths.size === 0) this.#paths.delete(key);
		}
		this.#entries.delete(path);
		if (digest?.kind !== 'report' || digest.date === undefined) return;
		const { date, number, next, actions } = digest;
		const keys = keysOf(seriesOf(digest.title, path));
		const file = path.slice(path.lastIndexOf('/') + 1);
		this.#entries.set(path, { keys, meeting: { file, date, ...(number !== undefined && { number }), next, actions } });
		for (const key of keys) {
			const paths = this.#paths.get(key);
			if (paths) paths.add(path);
			else this.#paths.set(key, new Set([path]));
		}
	}

	/** The meetings of the series before the asking one, the latest first. */
	before({ path, date, series }: Asker): readonly KnownMeeting[] {
		if (date === undefined) return [];
		const paths = new Set(keysOf(series).flatMap((key) => [...(this.#paths.get(key) ?? [])]));
		// Of one day, by path, so that the order does not depend on that of updates.
		const found = [...paths].sort().flatMap((each) => {
			const { meeting } = this.#entries.get(each)!;
			return each !== path && meeting.date < date ? [meeting] : [];
		});
		return found.sort(latestFirst).slice(0, MOST);
	}
}

function latestFirst(one: KnownMeeting, other: KnownMeeting): number {
	return one.date === other.date ? 0 : one.date < other.date ? 1 : -1;
}

/** Reports of one series share one of these: the folder, and the title or the name of the file. */
function keysOf({ folder, title, file }: Series): readonly string[] {
	return [...(title === '' ? [] : [`${folder}\n${title}`]), `${folder}\n\n${file}`];
}
