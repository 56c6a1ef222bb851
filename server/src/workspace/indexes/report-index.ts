import type { EarlierCapitals, LevelledHeading } from '../../rules/index.js';
import { writtenFrom } from '../addresses/address.js';
import { AddressIndex } from '../addresses/address-index.js';
import { templateOf } from '../addresses/changing-parts.js';
import { isOfItsMeeting, type Ranked, rankAddresses } from '../addresses/rank-addresses.js';
import { type ReplacedAddress, replacedAddresses } from '../addresses/replaced-addresses.js';
import type { Around } from '../addresses/similar-place.js';
import { Sources } from '../addresses/sources.js';
import { wordsKey } from '../addresses/words.js';
import type { Digest, ListForm } from '../digests/model.js';
import type { Asker } from '../series/asker.js';
import { nearestFirst } from '../series/nearest.js';
import { closeness, seriesOfDigest } from '../series/series.js';
import { AcronymIndex } from './acronym-index.js';
import { MeetingIndex } from './meeting-index.js';
import { NameIndex } from './name-index.js';
import { lastWithPeople, PeopleIndex } from './people-index.js';
import { LAST, neverFilled, usualLevels } from './standing-headings.js';

/** An address that certain words may be missing. */
export interface KnownAddress extends Omit<Ranked, 'address'> {
	/** As written from the asking report. */
	readonly address: string;
	/** Only reports dated after the asking one have it. */
	readonly later?: true;
	/** No report has it: it is built like those of earlier meetings, with this meeting's date or number. */
	readonly guess?: true;
	/** Of another meeting, most likely: the words lead elsewhere from each report. */
	readonly anew?: true;
}

/** Nobody reads more entries in a menu. */
const MOST = 5;
/** One report may have forgotten its list. */
const FEW = 2;
/** How many reports must have addresses of one pattern before the next one is guessed. */
const ENOUGH = 2;
/** An initial, and perhaps a family name. */
const SIGNED = /^\p{Lu}{2}\p{Ll}+$/u;
/** More than the reports that are open ask. */
const MOST_ANSWERS = 5000;

/**
 * What the reports of one folder know, by question. It holds digests and what follows from them: the same digests give
 * the same answers, in whatever order they were added, changed and removed.
 */
export class ReportIndex {
	readonly #digests = new Map<string, Digest>();
	readonly #addresses = new AddressIndex();
	readonly acronyms = new AcronymIndex();
	readonly people = new PeopleIndex();
	readonly meetings = new MeetingIndex();
	readonly names = new NameIndex();
	readonly #answers = new Map<string, unknown>();
	#generation = 0;

	get size(): number {
		return this.#digests.size;
	}

	/** @param path relative to the folder, with `/`. */
	get(path: string): Digest | undefined {
		return this.#digests.get(path);
	}

	paths(): readonly string[] {
		return [...this.#digests.keys()];
	}

	/** Changes whenever answers may change. */
	get generation(): number {
		return this.#generation;
	}

	/**
	 * Records what a report says now; costs what it said and says.
	 *
	 * @param digest `undefined` for a report that is gone.
	 */
	set(path: string, digest: Digest | undefined): void {
		if (digest === this.#digests.get(path)) return;
		this.#generation++;
		this.#answers.clear();
		if (digest) this.#digests.set(path, digest);
		else this.#digests.delete(path);
		this.#addresses.set(path, digest);
		this.acronyms.set(path, digest);
		this.people.set(path, digest);
		this.meetings.set(path, digest);
		this.names.set(path, digest);
	}

	/**
	 * Where words of a link may lead according to other reports, best first, at most five: the same words before
	 * similar ones, and reports of the same series before others. Only the first can be steady. Later reports are asked
	 * only if no other has the words.
	 */
	addressesFor(words: string, around: Around): readonly KnownAddress[] {
		const key = wordsKey(words);
		const same = new Sources(this.#addresses, key, around);
		const known = rankAddresses(words, same, around, MOST);
		const guess = this.#guess(key, same, around);
		const found: KnownAddress[] = known.map((each) => writtenIn(each, around));
		if (guess && !found.some(({ address }) => address === guess.address)) {
			found.splice(known[0]?.steady ? 1 : 0, 0, guess);
		}
		for (const other of found.length < MOST ? this.#addresses.alike(key) : []) {
			for (const each of rankAddresses(other, new Sources(this.#addresses, other, around), around, MOST)) {
				const alike = writtenIn({ ...each, steady: false }, around);
				if (!found.some(({ address }) => address === alike.address)) found.push(alike);
			}
		}
		return found.slice(0, MOST).map((each): KnownAddress => {
			const isOthers = !each.steady && !each.guess && isOfItsMeeting(words, each.address);
			return isOthers ? { ...each, anew: true } : each;
		});
	}

	/** The links of the report at `asker.path` whose address the last reports before it have given up. */
	replaced(asker: Asker): readonly ReplacedAddress[] {
		const { path } = asker;
		const digest = path === undefined ? undefined : this.#digests.get(path);
		if (path === undefined || !digest) return [];
		return replacedAddresses(digest, this.#addresses, asker);
	}

	/** Which of the headings have stood empty in each of the last reports of the series that have them. */
	neverFilled(names: readonly string[], asker: Asker): readonly string[] {
		return neverFilled(names, this.#lastBefore(asker));
	}

	/**
	 * Whether at most half of the last reports of the series list those present, and there are enough of them to tell;
	 * where each has a title of its own, of those around it in its folder.
	 */
	seldomListed(asker: Asker): boolean {
		const last = this.#lastBefore(asker);
		const near = last.length >= FEW ? last : this.#digestsOf(this.meetings.pathsAround(asker, LAST));
		const listing = near.filter(({ listForm, people }) => listForm !== undefined || people.length > 0);
		return near.length >= FEW && listing.length * 2 <= near.length;
	}

	#lastBefore(asker: Asker): readonly Digest[] {
		return this.#digestsOf(this.meetings.pathsBefore(asker, LAST));
	}

	#digestsOf(paths: readonly string[]): readonly Digest[] {
		return paths.flatMap((path) => this.#digests.get(path) ?? []);
	}

	/** What the other reports of the same folder say. */
	*besides({ path, series }: Asker): Iterable<Digest> {
		for (const [each, digest] of this.#digests) {
			if (each !== path && closeness(seriesOfDigest(digest, each), series) >= 2) yield digest;
		}
	}

	/** {@link usualLevels} */
	usualLevels(headings: readonly LevelledHeading[], asker: Asker): readonly LevelledHeading[] {
		return usualLevels(headings, this.#lastBefore(asker));
	}

	/** Of words in small letters, those that most others have in capitals, with what they have. */
	inCapitals(words: readonly string[], asker: Asker): readonly (readonly [word: string, known: EarlierCapitals])[] {
		const names = this.names.inCapitals(words, asker);
		return words.flatMap((word) => {
			const known = names.get(word) ?? this.#givenName(word, asker);
			// "JBly" is how somebody signs.
			const isSigned = known && SIGNED.test(known.name) && this.people.isNamed(word.slice(1));
			return known && !isSigned ? [[word, known] as const] : [];
		});
	}

	/** Somebody's given name, if no report has it as a word. */
	#givenName(word: string, asker: Asker): EarlierCapitals | undefined {
		const name = this.people.given(word, asker);
		// In small letters, a name stands for a word that another report has, too.
		if (name === undefined || this.names.uses(word, asker) > 0) return undefined;
		const reports = this.names.uses(name, asker);
		return reports < ENOUGH ? undefined : { name, reports, others: 0, isPerson: true };
	}

	/** How the last report that lists people sets its list; `undefined` if none does. */
	listForm(asker: Asker): ListForm | undefined {
		return lastWithPeople(this.#digests, asker).find((digest) => digest.listForm)?.listForm;
	}

	/** {@link PeopleIndex.roster}. */
	roster(asker: Asker): ReturnType<PeopleIndex['roster']> {
		return this.people.roster(this.#digests, asker);
	}

	/**
	 * What `answer` has found, until the next {@link set}.
	 *
	 * @param question names it.
	 */
	remembered<T>(question: string, answer: () => T): T {
		if (this.#answers.has(question)) return this.#answers.get(question) as T;
		const found = answer();
		if (this.#answers.size === MOST_ANSWERS) this.#answers.clear();
		this.#answers.set(question, found);
		return found;
	}

	#guess(key: string, same: Sources, around: Around): KnownAddress | undefined {
		const counted = this.#addresses.counted(key).flatMap((other) => [...new Sources(this.#addresses, other, around)]);
		const nearest = counted.length > 0 ? nearestFirst([...same, ...counted], around) : same.nearest;
		const [latest] = nearest;
		if (!latest) return undefined;
		for (const { address } of latest.items) {
			const template = templateOf(address, latest);
			const filled = template?.fill(around);
			if (template === undefined || filled === undefined) continue;
			const alike = nearest.filter((source) =>
				source.items.some((link) => templateOf(link.address, source)?.key === template.key),
			);
			if (new Set(alike.map(({ date, number }) => `${date} ${number}`)).size < ENOUGH) continue;
			const guess = { address: filled, reports: alike.length, last: latest.date, steady: false };
			return { ...writtenIn(guess, around), guess: true };
		}
		return undefined;
	}
}

function writtenIn(known: Ranked, { path, date = '' }: Around): KnownAddress {
	const later = date !== '' && known.last > date;
	return { ...known, address: writtenFrom(known.address, path), ...(later && { later }) };
}
