/** Who is who on the lists of a series: one person may be spelled in two ways. */
import { fold, type Participant, type ParticipantList, participantLists, type Report } from '../../../report/index.js';
import { isMisspelt, onlyChange } from '../../../rules/index.js';
import { countsOf } from '../../../text/index.js';

/** An entry of a list, and where it stands. */
export interface Listing {
	readonly entry: Participant;
	readonly list: ParticipantList;
	readonly report: Report;
}

/** Somebody on the lists of a series. */
export interface Identity {
	/** In the spelling that most reports have. */
	readonly name: string;
	/** Of all spellings: see `Participant.key`. */
	readonly keys: ReadonlySet<string>;
	/** The latest first, one for each entry. */
	readonly listings: readonly Listing[];
}

/** A spelling that fewer reports have is nobody's model, … */
const FEWEST = 3;
/** … nor one that is not used so many times as often as the other. */
const TIMES = 2;
/** Nobody chooses among more people, and all pairs are compared. */
const MOST = 300;

/** All people on the lists of reports. */
export class Identities {
	/** In the order of the latest list, then of the one before. */
	readonly all: readonly Identity[];
	readonly #byKey: ReadonlyMap<string, Identity>;

	/** @param reports the latest first. */
	constructor(reports: readonly Report[]) {
		const listings = new Map<string, Listing[]>();
		for (const report of reports) {
			for (const list of participantLists(report)) {
				for (const entry of list.entries) {
					const known = listings.get(entry.key);
					if (known) known.push({ entry, list, report });
					else if (listings.size < MOST) listings.set(entry.key, [{ entry, list, report }]);
				}
			}
		}
		const merged = new Map<string, string[]>();
		for (const key of listings.keys()) {
			const right = rightFor(key, listings) ?? key;
			merged.set(right, [...(merged.get(right) ?? []), key]);
		}
		const order = [...listings.keys()];
		this.all = [...merged.values()]
			.sort((a, b) => firstIn(order, a) - firstIn(order, b))
			.map((keys) => identityOf(keys, listings, reports));
		this.#byKey = new Map(this.all.flatMap((one) => [...one.keys].map((key) => [key, one] as const)));
	}

	/** @param key of a participant. */
	of(key: string): Identity | undefined {
		return this.#byKey.get(key);
	}

	named(name: string): Identity | undefined {
		return this.#byKey.get(fold(name)) ?? this.all.find((one) => one.name === name);
	}
}

function firstIn(order: readonly string[], keys: readonly string[]): number {
	return Math.min(...keys.map((key) => order.indexOf(key)));
}

function identityOf(
	keys: readonly string[],
	listings: ReadonlyMap<string, readonly Listing[]>,
	reports: readonly Report[],
): Identity {
	const own = keys
		.flatMap((key) => listings.get(key)!)
		.sort((a, b) => reports.indexOf(a.report) - reports.indexOf(b.report));
	const counts = countsOf(own.map(({ entry }) => entry.name));
	// Of two spellings that are as frequent, the later one.
	const [[name] = ['']] = [...counts].sort((a, b) => b[1] - a[1]);
	return { name, keys: new Set(keys), listings: own };
}

/** The key of the spelling that one is a slip for. Two who are on the lists of one report are two people. */
function rightFor(key: string, listings: ReadonlyMap<string, readonly Listing[]>): string | undefined {
	const own = listings.get(key)!;
	const wrong = reportsOf(own);
	const { name } = own[0]!.entry;
	if (!name.includes(' ')) return undefined;
	for (const [other, others] of listings) {
		if (other === key || Math.abs(other.length - key.length) > 1) continue;
		const right = reportsOf(others);
		if (right.size < FEWEST || right.size <= TIMES * wrong.size) continue;
		if ([...wrong].some((report) => right.has(report))) continue;
		if (isSlip(name, others[0]!.entry.name)) return other;
	}
	return undefined;
}

function reportsOf(listings: readonly Listing[]): ReadonlySet<Report> {
	return new Set(listings.map(({ report }) => report));
}

/** Whether one word of a full name is misspelt, and all others are the same. An initial may be anybody's. */
function isSlip(written: string, right: string): boolean {
	const [words, others] = [written, right].map((name) => name.split(' ').map(fold)) as [string[], string[]];
	const at = onlyChange(words, others);
	return at !== undefined && words.every(({ length }) => length > 1) && isMisspelt(words[at]!, others[at]!);
}
