import { dayNumberOfIso, fold, memoize, shapeOf } from '../../report/index.js';
import { type EarlierName, isSameBody } from '../../rules/index.js';
import { addTo, countsOf, countWhile } from '../../text/index.js';
import type { Digest, DigestPerson } from '../digests/model.js';
import type { Asker } from '../series/asker.js';
import { nearestFirst } from '../series/nearest.js';
import { isForeign, latestFirst, ReportsByKey, type Saying } from '../series/reports-by-key.js';
import { closeness, seriesOfDigest } from '../series/series.js';
import { weigh } from '../series/weigh.js';
import { ListedNames } from './listed-names.js';

/** What other reports say somebody belongs to. */
export interface KnownAffiliation {
	readonly affiliation: string;
	readonly reports: number;
	/** The date of the last of them, in ISO 8601; empty if none is dated. */
	readonly last: string;
	/** The last two reports agree, and are no more than a year old. */
	readonly steady: boolean;
	/** Only reports dated after the asking one have it. */
	readonly later?: true;
	/** Later reports have what the asking one has. */
	readonly outdated?: true;
}

/** Somebody on the lists of other reports. */
export interface KnownPerson {
	/** As the latest of them writes it. */
	readonly name: string;
	readonly affiliation?: string;
	readonly role?: string;
	/** In how many reports. */
	readonly reports: number;
	readonly last: string;
	/** The dates of the last meetings, the latest first. */
	readonly dates: readonly string[];
}

/** One list alone may have a line that is no name. */
const ENOUGH = 2;
/** One word may be a handle, … */
const ENOUGH_ALONE = 3;
/** How many of the last reports show who comes regularly, … */
const LATELY = 5;
/** … and in what share of them a regular is listed. */
const REGULARLY = 0.5;
/** In days: who was listed otherwise before may well have moved since. */
const HALF_A_YEAR = 184;
const A_YEAR = 366;
/** How many meetings somebody is told to have been at. */
const SHOWN = 3;

/** Who is on the lists of which reports; the answers do not depend on the order of updates. */
export class PeopleIndex {
	readonly #people = new ReportsByKey<DigestPerson>((key, isKnown) => this.#changed(key, isKnown));
	/** Those whom a list gives one word for. */
	readonly #singles = new ReportsByKey<DigestPerson>(() => this.#listed.changed());
	/** The keys of people, by each word of their names. */
	readonly #words = new Map<string, Set<string>>();
	#sortedWords: readonly string[] | undefined;
	readonly #listed = new ListedNames({ people: this.#people, singles: this.#singles, words: this.#words });

	set(path: string, digest: Digest | undefined): void {
		const [people, singles] = [new Map<string, DigestPerson[]>(), new Map<string, DigestPerson[]>()];
		for (const person of digest?.people ?? []) {
			const key = fold(person.name);
			// One word may be anybody's.
			addTo(person.name.includes(' ') ? people : singles, key, person);
			this.#listed.add(key, person.name);
		}
		this.#people.set(path, digest, people);
		this.#singles.set(path, digest, singles);
	}

	/** Best first: near reports before others, later ones before earlier. */
	affiliations(name: string, asker: Asker): readonly KnownAffiliation[] {
		return affiliationsIn(this.#people.for(fold(name), asker), asker);
	}

	/** What the last two or more reports of the folder agree on, if it is something else than `affiliation`. */
	otherAffiliation(name: string, affiliation: string, asker: Asker): KnownAffiliation | undefined {
		const { date = '' } = asker;
		if (date === '') return undefined;
		const isOwn = (saying: Saying<DigestPerson>): boolean =>
			affiliationIn(saying) !== undefined &&
			saying.date !== '' &&
			closeness(saying.series, asker.series) >= 2 &&
			// "Hafenamt" is perhaps the Harbour Office.
			!isForeign(saying, asker);
		const isSame = (saying: Saying<DigestPerson>): boolean => isSameBody(affiliationIn(saying)!, affiliation);
		const sayings = this.#people.for(fold(name), asker).filter((saying) => saying.date < date);
		const last = sayings.find(isOwn);
		// As nearly always: then the others need not be looked at.
		if (!last || isSame(last) || dayNumberOfIso(date) - dayNumberOfIso(last.date) > HALF_A_YEAR) return undefined;
		const own = sayings.filter(isOwn);
		const [first, second] = own.map((saying) => affiliationIn(saying)!);
		if (first === undefined || second === undefined || folded(first) !== folded(second)) return undefined;
		// Some have two, and are listed now with the one, now with the other.
		if (own.some(isSame)) return undefined;
		const all = own.filter((saying) => folded(affiliationIn(saying)!) === folded(first));
		const known = { affiliation: first, reports: all.length, last: all[0]!.date, steady: true };
		const isKept = (saying: Saying<DigestPerson>): boolean => saying.date > date && isOwn(saying) && isSame(saying);
		return this.#people.of(fold(name)).some(isKept) ? { ...known, outdated: true } : known;
	}

	/** How many reports list somebody in exactly this spelling. */
	listings(name: string, asker: Asker): number {
		const listed = name.includes(' ') ? this.#people : this.#singles;
		return listed.for(fold(name), asker).filter(({ items }) => items.some((each) => each.name === name)).length;
	}

	/** Somebody by their name, in whatever spelling. */
	person(name: string, asker: Asker): KnownPerson | undefined {
		return this.#personAt(fold(name), asker);
	}

	/** Full names with the given name `given`, on the lists of two reports of the folder or more, the one that most have first. */
	calledSo(given: string, asker: Asker): readonly string[] {
		const begun = `${fold(given)} `;
		const found: (readonly [name: string, reports: number])[] = [];
		for (const key of this.#words.get(begun.trimEnd()) ?? []) {
			if (!key.startsWith(begun)) continue;
			// Later lists show as well whose name it is.
			const others = this.#people.of(key).filter(({ path }) => path !== asker.path);
			const near = others.filter(({ series }) => closeness(series, asker.series) >= 2);
			if (near.length >= ENOUGH) found.push([near[0]!.items[0]!.name, near.length]);
		}
		return found.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([name]) => name);
	}

	/** The given name, as written, of somebody on the lists of two reports of the folder or more, or of three that have it alone. */
	given(low: string, asker: Asker): string | undefined {
		const key = folded(low);
		const isFull = (name: string): boolean => name.startsWith(`${key} `);
		const full = [...(this.#words.get(key) ?? [])]
			.filter(isFull)
			.map((name) => [this.#people.of(name), ENOUGH] as const);
		for (const [all, least] of [...full, [this.#singles.of(key), ENOUGH_ALONE] as const]) {
			const [given = ''] = ofSomebody(all, least, asker)?.split(' ') ?? [];
			if (given.toLowerCase() === low && shapeOf(given) === 'plain') return given;
		}
		return undefined;
	}

	/** Whether anybody has this word, in small letters, in their name. */
	isNamed(word: string): boolean {
		return this.#words.has(fold(word));
	}

	/** See {@link ListedNames.otherwise}. */
	listedOtherwise(names: readonly string[], asker: Asker): readonly (readonly [name: string, known: EarlierName])[] {
		return this.#listed.otherwise(names, asker);
	}

	/** People with a word in their names that begins so, those of the series first, at most `most`. */
	startingWith(prefix: string, asker: Asker, most: number): readonly KnownPerson[] {
		const keys = new Set<string>();
		this.#sortedWords ??= [...this.#words.keys()].sort();
		const begun = fold(prefix);
		const start = countWhile(this.#sortedWords, (word) => word < begun);
		for (let i = start; this.#sortedWords[i]?.startsWith(begun) && keys.size < MOST_KEYS; i++) {
			for (const key of this.#words.get(this.#sortedWords[i]!)!) keys.add(key);
		}
		const near = (key: string): number =>
			this.#people.for(key, asker).reduce((most, { series }) => Math.max(most, closeness(series, asker.series)), 0);
		return [...keys]
			.map((key) => [key, near(key)] as const)
			.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
			.slice(0, most)
			.flatMap(([key]) => this.#personAt(key, asker) ?? []);
	}

	/**
	 * Those on the lists of the last reports before the asking one, of its folder, by name. A regular is on half of
	 * these.
	 *
	 * @param digests all that the index has, by path.
	 */
	roster(digests: ReadonlyMap<string, Digest>, asker: Asker): readonly (KnownPerson & { readonly regular: boolean })[] {
		const last = lastWithPeople(digests, asker);
		const keys = last.flatMap(({ people }) => {
			const present = people.filter((each) => !each.absent && each.name.includes(' '));
			return [...new Set(present.map(({ name }) => fold(name)))];
		});
		return [...countsOf(keys)]
			.flatMap(([key, count]) => {
				const person = this.#personAt(key, asker);
				return person ? [{ ...person, regular: count >= 2 && count >= last.length * REGULARLY }] : [];
			})
			.sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
	}

	#changed(key: string, isKnown: boolean): void {
		this.#sortedWords = undefined;
		this.#listed.changed();
		for (const word of key.split(' ')) {
			if (word.length < 2) continue;
			const keys = this.#words.get(word);
			if (isKnown) {
				if (keys) keys.add(key);
				else this.#words.set(word, new Set([key]));
			} else if (keys?.delete(key) && keys.size === 0) this.#words.delete(word);
		}
	}

	#personAt(key: string, asker: Asker): KnownPerson | undefined {
		const sayings = this.#people.for(key, asker);
		const [latest] = nearestFirst(sayings, asker);
		if (!latest) return undefined;
		const { name, role } = latest.items[0]!;
		const [known] = affiliationsIn(sayings, asker);
		const dates = [...new Set(sayings.flatMap(({ date }) => (date === '' ? [] : date)))];
		return {
			name,
			...(known && { affiliation: known.affiliation }),
			...(role !== undefined && { role }),
			reports: sayings.length,
			last: dates[0] ?? '',
			dates: dates.slice(0, SHOWN),
		};
	}
}

/** The last reports before the asking one that list people, those of its series before others of its folder. */
export function lastWithPeople(digests: ReadonlyMap<string, Digest>, asker: Asker): readonly Digest[] {
	const { date = '', path } = asker;
	return [...digests]
		.filter(([each, digest]) => {
			const isEarlier = digest.date !== undefined && (date === '' || digest.date < date);
			return each !== path && isEarlier && digest.kind === 'report' && digest.people.length > 0;
		})
		.map(([each, digest]) => ({ each, digest, close: closeness(seriesOfDigest(digest, each), asker.series) }))
		.filter(({ close }) => close >= 2)
		.sort((a, b) => b.close - a.close || latestFirst({ path: a.each, ...a.digest }, { path: b.each, ...b.digest }))
		.slice(0, LATELY)
		.map(({ digest }) => digest);
}

/** Who is listed so, by `least` other reports of the folder. */
function ofSomebody(all: readonly Saying<DigestPerson>[], least: number, asker: Asker): string | undefined {
	let near = 0;
	for (const { path, series, items } of all) {
		if (path !== asker.path && closeness(series, asker.series) >= 2 && ++near === least) return items[0]!.name;
	}
	return undefined;
}

/** Of affiliations, a few that hundreds of reports say, and of words that a report has at each keystroke. */
const folded = memoize(fold);

const MOST = 3;
/** Nobody knows more people whose names begin alike. */
const MOST_KEYS = 200;

function affiliationsIn(sayings: readonly Saying<DigestPerson>[], asker: Asker): readonly KnownAffiliation[] {
	const own = sayings.filter((saying) => affiliationIn(saying) !== undefined);
	const [first, second] = nearestFirst(own, asker).map((saying) => folded(affiliationIn(saying)!));
	const same = (known: string, other: string): string | undefined =>
		folded(known) === folded(other) ? known : undefined;
	return weigh(own, asker, (saying) => [affiliationIn(saying)!], same)
		.best.slice(0, MOST)
		.map(({ meaning: affiliation, ...known }) => {
			const key = folded(affiliation);
			return { affiliation, ...known, steady: key === first && key === second && !isLongAgo(known.last, asker) };
		});
}

/** Whether somebody may well have moved since. */
function isLongAgo(last: string, { date = '' }: Asker): boolean {
	return last !== '' && date !== '' && dayNumberOfIso(date) - dayNumberOfIso(last) > A_YEAR;
}

function affiliationIn({ items }: Saying<DigestPerson>): string | undefined {
	return items.find(({ affiliation }) => affiliation !== undefined)?.affiliation;
}
