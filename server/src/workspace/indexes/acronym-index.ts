import { acronymKey, memoizeOn } from '../../report/index.js';
import { isSameMeaning, meaningOf } from '../../rules/index.js';
import { addTo } from '../../text/index.js';
import type { Digest, DigestAcronym } from '../digests/model.js';
import type { Asker } from '../series/asker.js';
import { isForeign, ReportsByKey, type Saying } from '../series/reports-by-key.js';
import { closeness } from '../series/series.js';
import { weigh } from '../series/weigh.js';

/** What other reports say that an acronym stands for. */
export interface KnownExpansion {
	/** As the nearest of these reports writes it. */
	readonly words: string;
	readonly reports: number;
	/** The date of the last of them, in ISO 8601; empty if none is dated. */
	readonly last: string;
	/** All reports agree. */
	readonly steady: boolean;
	/** Only reports dated after the asking one have it. */
	readonly later?: true;
	/** Only reports of other series, below other folders, say what it stands for. */
	readonly apart?: true;
}

/** Which reports say what acronyms stand for; the answers do not depend on the order of updates. */
export class AcronymIndex {
	readonly #acronyms = new ReportsByKey<DigestAcronym>();

	set(path: string, digest: Digest | undefined): void {
		const byKey = new Map<string, DigestAcronym[]>();
		for (const acronym of digest?.acronyms ?? []) addTo(byKey, acronymKey(acronym.name), acronym);
		this.#acronyms.set(path, digest, byKey);
	}

	/** Each meaning once, best first: near reports before others, later ones before earlier. */
	expansions(name: string, asker: Asker): readonly KnownExpansion[] {
		const sayings = this.#acronyms.for(acronymKey(name), asker);
		const ours = sayings.filter((each) => !isForeign(each, asker));
		const known = meanings(ours.length > 0 ? ours : sayings, asker);
		const isApart = sayings.every((each) => isOfAnother(each, asker));
		return isApart ? known.map((each) => ({ ...each, apart: true })) : known;
	}

	/**
	 * What two earlier reports or more of the same folder say, if all of them agree and mean something else than
	 * `words`.
	 */
	other(name: string, words: string, asker: Asker): KnownExpansion | undefined {
		const { date = '' } = asker;
		if (date === '') return undefined;
		const sayings = this.#acronyms
			.for(acronymKey(name), asker)
			.filter((each) => each.date !== '' && each.date < date && isOfFolder(each, asker) && !isForeign(each, asker));
		const [first] = meanings(sayings, asker);
		if (!first?.steady || first.reports < ENOUGH) return undefined;
		return isSameMeaning(meaningOf(first.words), meaningOf(words)) ? undefined : first;
	}

	/** How many other reports of the folder say what it stands for. */
	explained(name: string, asker: Asker): number {
		return this.#acronyms.of(acronymKey(name)).filter((each) => each.path !== asker.path && isOfFolder(each, asker))
			.length;
	}

	/** The names of acronyms that begin so, in any letter case, at most `most`. */
	startingWith(prefix: string, most: number): readonly string[] {
		return this.#acronyms
			.startingWith(acronymKey(prefix), most)
			.map((key) => this.#acronyms.of(key)[0]!.items[0]!.name);
	}
}

/** Whether a report is of the same folder, if not of the same series. */
function isOfFolder({ series }: Saying<unknown>, asker: Asker): boolean {
	return closeness(series, asker.series) >= 2;
}

/** Whether a report is of another series, below another of the folders that are open: a committee's is not. */
function isOfAnother({ series }: Saying<unknown>, asker: Asker): boolean {
	const [one, other] = [series.folder, asker.series.folder].map((folder) => folder.split('/', 1)[0]);
	return one !== other && closeness(series, asker.series) === 0;
}

/** Nobody means more by one acronym. */
const MOST = 5;
/** A single report may have a slip. */
const ENOUGH = 2;

interface Meaning {
	readonly words: string;
	readonly meaning: readonly string[];
}

const meaningIn = memoizeOn(({ words }: DigestAcronym): Meaning => ({ words, meaning: meaningOf(words) }));

function meanings(sayings: readonly Saying<DigestAcronym>[], asker: Asker): readonly KnownExpansion[] {
	const { best, agreed } = weigh(sayings, asker, ({ items }) => items.map(meaningIn), joined);
	return best.slice(0, MOST).map(({ meaning, ...known }) => ({ words: meaning.words, ...known, steady: agreed }));
}

function joined(known: Meaning, other: Meaning): Meaning | undefined {
	if (!isSameMeaning(known.meaning, other.meaning)) return undefined;
	// The capital at the beginning of a sentence is no part of it.
	const small = known.words.charAt(0).toLowerCase() + known.words.slice(1);
	return other.words === small ? other : known;
}
