/** Who may be at the next meeting of a series: those on the lists of its last reports. */
import { dayNumberOfIso, type Participant, type ParticipantList, type Report } from '../../../report/index.js';
import { digestOf } from '../../digests/digest.js';
import { Identities, type Identity } from './identities.js';
import type { SeriesReports } from './next-meeting.js';
import { Rolls } from './rolls.js';

/** Somebody to choose. */
export interface Candidate {
	readonly name: string;
	/** Both as in the latest report that has them. */
	readonly affiliation?: string;
	readonly role?: string;
	/** Was at the last meeting, or comes regularly. */
	readonly expected: boolean;
	/** In how many of the reports that were looked at. */
	readonly reports: number;
	/** The date of the last of them, in ISO 8601; empty if it has none. */
	readonly last: string;
}

/** Those of the last lists first, in their order. */
export function candidatesOf(series: SeriesReports): readonly Candidate[] {
	const people = new SeriesPeople(series);
	return people.identities.all.map((one) => {
		const details = people.detailsOf(one);
		const wasThere = one.listings.some(
			({ report, list }) => report === series.previous && list.attendance !== 'absent',
		);
		return {
			name: one.name,
			...details,
			expected: wasThere || people.isRegular(one),
			reports: new Set(one.listings.map(({ report }) => report)).size,
			last: digestOf(one.listings[0]!.report).date ?? '',
		};
	});
}

export class SeriesPeople {
	readonly identities: Identities;
	readonly #previous: Report;
	readonly #earlier: readonly Report[];
	readonly #rolls: Rolls;

	constructor({ previous, earlier }: SeriesReports) {
		this.identities = new Identities([previous, ...earlier]);
		this.#previous = previous;
		this.#earlier = earlier;
		this.#rolls = new Rolls([previous, ...earlier], this.identities);
	}

	/** Whether there are no reports before the previous one. */
	get isFirst(): boolean {
		return this.#earlier.length === 0;
	}

	/** Their affiliation and role, from the latest report that has each; beside those who were away stands why. */
	detailsOf({ listings }: Identity): Pick<Candidate, 'affiliation' | 'role'> {
		const there = listings.filter(({ list }) => list.attendance !== 'absent');
		const latest = (pick: (entry: Participant) => string | undefined): string | undefined =>
			[...there, ...listings].map(({ entry }) => pick(entry)).find((value) => value !== undefined);
		const affiliation = latest((entry) => entry.affiliation);
		const role = latest((entry) => entry.role);
		return { ...(affiliation !== undefined && { affiliation }), ...(role !== undefined && { role }) };
	}

	/**
	 * Whether somebody was on one of the lists before the previous report, too: a member who sent apologies is expected
	 * again.
	 */
	isRegular({ listings }: Identity): boolean {
		const on = new Set(listings.map(({ report }) => report));
		const [last, ...others] = this.#earlier;
		if (last === undefined || on.has(last)) return last !== undefined;
		return others.slice(0, 2).filter((report) => on.has(report)).length === 2 || this.#countOf(on) >= MEMBER;
	}

	/** Whether the lists before the previous report, if there are any, let expect somebody. */
	isExpected(key: string): boolean {
		const one = this.identities.of(key);
		return this.isFirst || (one !== undefined && this.isRegular(one));
	}

	/** Whether an entry is on a list of members, who are on it whether they come or not. */
	isOnRoll(list: ParticipantList, entry: Participant, report: Report): boolean {
		return this.knowsGuests && this.#rolls.has(list, entry, report);
	}

	/** Whether there are enough earlier reports to tell a guest from a member. */
	get knowsGuests(): boolean {
		return this.#earlier.length >= MEMBER;
	}

	/** Whether enough earlier reports are of the last months: those of years ago do not tell who comes now. */
	get isFrequent(): boolean {
		const [from, to] = [this.#earlier[MEMBER - 1], this.#previous].map((report) => report && digestOf(report).date);
		return from !== undefined && to !== undefined && dayNumberOfIso(to) - dayNumberOfIso(from) <= MONTHS;
	}

	/** Whether somebody is on a list of an earlier report. */
	wasListed(key: string): boolean {
		const one = this.identities.of(key);
		return one?.listings.some(({ report }) => this.#earlier.includes(report)) ?? false;
	}

	#countOf(on: ReadonlySet<Report>): number {
		return this.#earlier.filter((report) => on.has(report)).length;
	}
}

/** On so many lists, one is a member, even if one has been away lately. */
const MEMBER = 3;
/** In days. */
const MONTHS = 200;
