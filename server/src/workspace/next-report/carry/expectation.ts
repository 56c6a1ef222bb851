/** Who is expected at the next meeting. */
import { attendanceOf, fold, type Participant, type ParticipantList, type Report } from '../../../report/index.js';
import type { Identity } from '../series/identities.js';
import type { SeriesPeople } from '../series/people.js';

/** Somebody on none of the lists that stay. */
export interface Newcomer {
	readonly name: string;
	/** As it was given: "Ann Lee (Port)". */
	readonly affiliation?: string;
	/** Who it is, if one of the reports has them. */
	readonly known?: Identity;
}

export class Expectation {
	readonly people: SeriesPeople;
	readonly #chosen: ReadonlyMap<string, Newcomer> | undefined;

	/** @param chosen by name; without it, the lists of the series decide. */
	constructor(people: SeriesPeople, chosen?: readonly string[]) {
		this.people = people;
		this.#chosen =
			chosen &&
			new Map(
				chosen.map((given): [string, Newcomer] => {
					const { name, affiliation } = readGiven(given);
					const known = people.identities.named(given) ?? people.identities.named(name);
					const about = affiliation === undefined ? {} : { affiliation };
					return known ? [known.name, { name: known.name, known, ...about }] : [name, { name, ...about }];
				}),
			);
	}

	/** Whether somebody has chosen. */
	get isChosen(): boolean {
		return this.#chosen !== undefined;
	}

	/**
	 * Those who stay on a list, once each.
	 *
	 * @param isMain whether it is the first list of those present.
	 * @param isLasting whether something else shows that an entry stays.
	 */
	staying(
		list: ParticipantList,
		report: Report,
		isMain: boolean,
		isLasting: (entry: Participant) => boolean,
	): ReadonlySet<Participant> {
		const { entries, attendance } = list;
		const all = this.#once(entries);
		const chosen = this.#chosen;
		if (chosen) return new Set(all.filter(({ key }) => chosen.has(this.#nameOf(key))));
		const { people } = this;
		const expected = all.filter(
			(entry) =>
				people.isExpected(entry.key) ||
				isOfficer(entry, attendance) ||
				people.isOnRoll(list, entry, report) ||
				isLasting(entry),
		);
		// Who else was there, besides those of the main list, is a guest, unless they come regularly.
		if (attendance === 'present' && !isMain && people.isFrequent) return new Set(expected);
		// Where most were new, or the names are not written alike, the earlier lists do not tell who comes.
		if (attendance === 'present' && expected.length * 2 < all.length) {
			// Who was never there before is a guest among some who were; where nobody was, the list is of another circle.
			const seen = all.filter(({ key }) => people.wasListed(key));
			// A line without its names says nothing.
			const isLine = seen.length === 0 && list.form === 'inline';
			const isMixed = seen.length * 3 >= all.length && seen.length * 2 < all.length;
			return new Set(isMixed || isLine || !people.knowsGuests ? all : seen);
		}
		if (expected.length > 0 || (attendance === 'observing' && !this.people.isFirst)) return new Set(expected);
		return new Set(all);
	}

	/** Those who have been chosen, and are on none of these lists, or on one of those who were absent. */
	newcomers(lists: readonly ParticipantList[]): readonly Newcomer[] {
		const listed = new Set(
			lists
				.filter(({ attendance }) => attendance !== 'absent')
				.flatMap(({ entries }) => entries.map(({ key }) => this.#nameOf(key))),
		);
		return [...(this.#chosen ?? [])].flatMap(([name, newcomer]) => (listed.has(name) ? [] : newcomer));
	}

	/** Whether somebody who was absent is a member. */
	isMember(key: string): boolean {
		return !this.people.isFirst && this.people.isExpected(key);
	}

	/** The usual spelling of a name that is a slip; `undefined` for any other. */
	usualName({ key }: Participant): string | undefined {
		const name = this.people.identities.of(key)?.name;
		return name === undefined || fold(name) === key ? undefined : name;
	}

	#nameOf(key: string): string {
		return this.people.identities.of(key)?.name ?? '';
	}

	/** Without those who are listed a second time and of whom nothing else is said. */
	#once(entries: readonly Participant[]): readonly Participant[] {
		const first = new Map<string, Participant>();
		return entries.filter((entry) => {
			const name = this.#nameOf(entry.key);
			const before = first.get(name);
			if (!before || name === '') {
				first.set(name, entry);
				return true;
			}
			return (
				before.group !== entry.group ||
				(entry.affiliation ?? before.affiliation) !== before.affiliation ||
				(entry.role ?? before.role) !== before.role
			);
		});
	}
}

/** Whoever has an office now has it at the next meeting, however new they are; to be a guest is none. */
function isOfficer({ role }: Participant, attendance: ParticipantList['attendance']): boolean {
	return role !== undefined && attendance === 'present' && attendanceOf(role) !== 'observing';
}

/** "Ann Lee", "Ann Lee (Port)", "Lee, Ann". */
export function readGiven(given: string): Pick<Newcomer, 'name' | 'affiliation'> {
	const [, written = given, affiliation] = /^([^()]+)\(([^()]+)\)\s*$/.exec(given) ?? [];
	const [, family = '', first = ''] = /^([^,]+),([^,]+)$/.exec(written) ?? [];
	const name = family === '' ? written.trim() : `${first.trim()} ${family.trim()}`;
	return { name, ...(affiliation !== undefined && { affiliation: affiliation.trim() }) };
}
