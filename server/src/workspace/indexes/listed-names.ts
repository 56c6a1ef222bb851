import { fold } from '../../report/index.js';
import { type EarlierName, isListedSlip, isTurned, nameSlip, outweighs, plain } from '../../rules/index.js';
import type { DigestPerson } from '../digests/model.js';
import type { Asker } from '../series/asker.js';
import type { ReportsByKey } from '../series/reports-by-key.js';
import { closeness } from '../series/series.js';

interface Listed {
	/** By the keys of full names. */
	readonly people: ReportsByKey<DigestPerson>;
	/** Those whom a list gives one word for. */
	readonly singles: ReportsByKey<DigestPerson>;
	/** The keys of people, by each word of their names. */
	readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Nobody knows more people with one of these words in their names. */
const MOST_KEYS = 200;
/** Somebody whom no other list has, beside somebody whom two have and this one lacks: in a long series as well. */
const ALL_LISTS = 0;

/** "Ana Lundber" for "Ana Lundberg": the last letter got lost. One that another word has for its plural did not. */
function isCut(name: string, other: string): boolean {
	const isLong = name.length - name.lastIndexOf(' ') > LONG;
	return (
		isLong && name.includes(' ') && other.length === name.length + 1 && other.startsWith(name) && !/[sn]$/.test(other)
	);
}

/** Of a shorter one, with a letter more, there are two. */
const LONG = 5;

/** How people are spelled on the lists of reports. */
export class ListedNames {
	readonly #listed: Listed;
	/** The spellings of a name, by its key; some may be gone. */
	readonly #spellings = new Map<string, Set<string>>();
	/** The keys of other names that one is a slip for, made on first use. */
	readonly #slips = new Map<string, readonly string[]>();

	constructor(listed: Listed) {
		this.#listed = listed;
	}

	/** A list has a name. */
	add(key: string, name: string): void {
		const known = this.#spellings.get(key);
		if (known) known.add(plain(name));
		else this.#spellings.set(key, new Set([plain(name)]));
	}

	/** A key is new, or gone. */
	changed(): void {
		this.#slips.clear();
	}

	/**
	 * How the lists of the folder's other reports write people who stand on a list with a slip, by the name there.
	 *
	 * @param names all that the list has.
	 */
	otherwise(names: readonly string[], asker: Asker): readonly (readonly [name: string, known: EarlierName])[] {
		const own = new Set(names.map(fold));
		const found = names.flatMap((name) => {
			const best = this.#bestFor(name, own, asker);
			return best ? [[name, best] as const] : [];
		});
		// Where several are turned round, this is how the list writes names.
		const turned = found.filter(([name, { name: other }]) => isTurned(name, other));
		return turned.length > 1 ? found.filter((each) => !turned.includes(each)) : found;
	}

	/** @param own the keys of all that the list has. */
	#bestFor(name: string, own: ReadonlySet<string>, asker: Asker): EarlierName | undefined {
		const key = fold(name);
		const others = this.#slipsFor(key).filter((other) => !own.has(other));
		// Nearly everybody is spelled in one way, and hundreds of reports may list them.
		const isOneWay = [...(this.#spellings.get(key) ?? [])].every((each) => each === plain(name));
		let best: EarlierName | undefined;
		for (const near of isOneWay ? others : [key, ...others]) {
			for (const [other, { reports, later }] of this.#counts(near, asker)) {
				if (!isListedSlip(name, other) || (best && best.reports >= reports)) continue;
				const there = this.#counts(key, asker).get(plain(name))?.reports ?? 0;
				// Of two who are one, either may have the slip.
				const isOne = there === 0 && (nameSlip(name, other) === 'full' || isCut(name, other));
				if (!isOne && !outweighs(reports, there, 'sure', ALL_LISTS)) continue;
				best = { name: other, reports, others: there, slip: 'sure', ...(later && { later: true }) };
			}
		}
		return best;
	}

	#slipsFor(key: string): readonly string[] {
		const known = this.#slips.get(key);
		if (known) return known;
		const { singles, words } = this.#listed;
		const near = key.includes(' ')
			? new Set(key.split(' ').flatMap((word) => [...(words.get(word) ?? [])].slice(0, MOST_KEYS)))
			: singles.startingWith(key.slice(0, 1), MOST_KEYS);
		// One letter more or less, if any.
		const isNear = (other: string): boolean => other !== key && Math.abs(other.length - key.length) <= 1;
		const slips = [...near].filter((other) => isNear(other) && isListedSlip(key, other));
		this.#slips.set(key, slips);
		return slips;
	}

	/** How the lists of other reports of the folder write one name, each with the number of reports. */
	#counts(key: string, asker: Asker): ReadonlyMap<string, { readonly reports: number; readonly later: boolean }> {
		const { path, date = '' } = asker;
		const { people, singles } = this.#listed;
		const found = new Map<string, { reports: number; later: boolean }>();
		for (const saying of (key.includes(' ') ? people : singles).of(key)) {
			if (saying.path === path || closeness(saying.series, asker.series) < 2) continue;
			for (const name of new Set(saying.items.map((each) => plain(each.name)))) {
				const { reports = 0, later = false } = found.get(name) ?? {};
				found.set(name, { reports: reports + 1, later: later || saying.date === '' || saying.date > date });
			}
		}
		return found;
	}
}
