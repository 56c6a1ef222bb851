import { isSameMeaning, meaningOf } from '../rules/index.js';
import type { Asker } from './asker.js';
import type { Digest, DigestAcronym } from './digest.js';
import { FADING, nearestFirst } from './rank-addresses.js';
import { ReportsByKey, type Saying } from './reports-by-key.js';
import { closeness } from './series.js';

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
}

/** Which reports say what acronyms stand for; the answers do not depend on the order of updates. */
export class AcronymIndex {
	readonly #acronyms = new ReportsByKey<DigestAcronym>();

	set(path: string, digest: Digest | undefined): void {
		const byKey = new Map<string, DigestAcronym[]>();
		for (const acronym of digest?.acronyms ?? []) {
			const key = acronymKey(acronym.name);
			const known = byKey.get(key);
			if (known) known.push(acronym);
			else byKey.set(key, [acronym]);
		}
		this.#acronyms.set(path, digest, byKey);
	}

	/** Each meaning once, best first: near reports before others, later ones before earlier. */
	expansions(name: string, asker: Asker): readonly KnownExpansion[] {
		const sayings = this.#acronyms.for(acronymKey(name), asker);
		const [ours, others] = [[] as Saying<DigestAcronym>[], [] as Saying<DigestAcronym>[]];
		for (const each of sayings) (isForeign(each, asker) ? others : ours).push(each);
		return meanings(ours.length > 0 ? ours : others, asker);
	}

	/** What earlier reports of the same folder say, if they agree and mean something else. */
	other(name: string, words: string, asker: Asker): KnownExpansion | undefined {
		const { date = '' } = asker;
		const sayings = this.#acronyms.for(acronymKey(name), asker).filter((each) => {
			const isEarlier = date === '' || (each.date !== '' && each.date < date);
			return isEarlier && !isForeign(each, asker) && closeness(each.series, asker.series) >= 2;
		});
		const [first, second] = meanings(sayings, asker);
		if (!first || second) return undefined;
		return isSameMeaning(meaningOf(first.words), meaningOf(words)) ? undefined : first;
	}

	/** The names of acronyms that begin so, in any letter case, at most `most`. */
	startingWith(prefix: string, most: number): readonly string[] {
		return this.#acronyms
			.startingWith(acronymKey(prefix), most)
			.map((key) => this.#acronyms.of(key)[0]!.items[0]!.name);
	}
}

/** Equal for spellings of one acronym: `MOU` and `MoU`. */
function acronymKey(name: string): string {
	return name.toUpperCase();
}

/** Whether a report is surely in another language. */
function isForeign({ language }: Saying<unknown>, asker: Asker): boolean {
	return language !== undefined && asker.language !== undefined && language !== asker.language;
}

interface Meaning {
	readonly meaning: readonly string[];
	words: string;
	weight: number;
	reports: number;
	last: string;
}

function meanings(sayings: readonly Saying<DigestAcronym>[], asker: Asker): readonly KnownExpansion[] {
	const found: Meaning[] = [];
	let weight = 1;
	const near = nearestFirst(sayings, asker);
	for (const saying of [...near, ...sayings.filter((each) => !near.includes(each))]) {
		for (const each of new Set(saying.items.map(({ words }) => meaningIn(found, words)))) {
			each.weight += weight;
			each.reports++;
			if (saying.date > each.last) each.last = saying.date;
		}
		weight *= FADING;
	}
	const { date = '' } = asker;
	return found
		.sort((a, b) => b.weight - a.weight || (a.words < b.words ? -1 : 1))
		.slice(0, MOST)
		.map(({ words, reports, last }) => ({
			words,
			reports,
			last,
			steady: found.length === 1,
			...(date !== '' && last > date && { later: true as const }),
		}));
}

/** Nobody means more by one acronym. */
const MOST = 5;

/** The meaning of `words` among those found, to which it is added. */
function meaningIn(found: Meaning[], words: string): Meaning {
	const meaning = meaningOf(words);
	const known = found.find((each) => isSameMeaning(each.meaning, meaning));
	if (known) {
		// The capital at the beginning of a sentence is no part of it.
		const small = known.words.charAt(0).toLowerCase() + known.words.slice(1);
		if (words === small) known.words = words;
		return known;
	}
	const made: Meaning = { meaning, words, weight: 0, reports: 0, last: '' };
	found.push(made);
	return made;
}
