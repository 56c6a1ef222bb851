/** Which lists of a series are rolls: those who are on them stay on them, whether they come or not. */
import { type Participant, type ParticipantList, participantLists, type Report } from '../../../report/index.js';
import type { Identities } from './identities.js';
import { keyOf } from './series-text.js';

/** The least share of those on a roll who are listed next time, too. */
const ROLL = 0.9;

export class Rolls {
	readonly #names: ReadonlySet<string>;

	/** @param reports the latest first, with those who are on their lists. */
	constructor(reports: readonly Report[], identities: Identities) {
		const counts = new Map<string, { entries: number; stayed: number }>();
		for (const [number, report] of reports.entries()) {
			const next = reports[number - 1];
			if (!next) continue;
			const listed = new Set(participantLists(next).flatMap(({ entries }) => entries.map(({ key }) => key)));
			const isListed = (key: string): boolean =>
				listed.has(key) || [...(identities.of(key)?.keys ?? [])].some((other) => listed.has(other));
			for (const list of participantLists(report)) {
				for (const entry of list.entries) {
					const name = nameOf(list, entry, report);
					const count = counts.get(name) ?? { entries: 0, stayed: 0 };
					count.entries++;
					if (isListed(entry.key)) count.stayed++;
					counts.set(name, count);
				}
			}
		}
		this.#names = new Set([...counts].flatMap(([name, { entries, stayed }]) => (stayed >= entries * ROLL ? name : [])));
	}

	/** Whether an entry is on a roll, or on a part of a list that is one. */
	has(list: ParticipantList, entry: Participant, report: Report): boolean {
		return this.#names.has(nameOf(list, entry, report));
	}
}

/** Equal for the lists, and the parts of lists, that have one name in several reports. */
function nameOf({ label }: ParticipantList, { group = '' }: Participant, { rope }: Report): string {
	return `${keyOf(rope.slice(label.from, label.to))}|${keyOf(group)}`;
}
