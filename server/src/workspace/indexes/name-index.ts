import { dayNumberOfIso, isOfItsOwn, nameKey, shapeOf } from '../../report/index.js';
import {
	type AskedName,
	changedWord,
	type EarlierCapitals,
	type EarlierName,
	isClear,
	isHyphenated,
	isLongEnough,
	isMistyped,
	isOften,
	isUsualInCapitals,
	nameSlip,
	outweighs,
	type Slip,
} from '../../rules/index.js';
import type { Digest } from '../digests/model.js';
import type { Asker } from '../series/asker.js';
import { type Series, seriesOfDigest } from '../series/series.js';
import { FolderNames, namesOf, REPORT, UNDATED } from './folder-names.js';

const BETWEEN = /[ \u00A0‐‑-]/;

/** Which names the reports of each folder use; the answers do not depend on the order of updates. */
export class NameIndex {
	readonly #folders = new Map<string, FolderNames>();
	readonly #reports = new Map<string, { readonly folder: string; readonly day: number; readonly digest: Digest }>();

	set(path: string, digest: Digest | undefined): void {
		const before = this.#reports.get(path);
		if (before) {
			const folder = this.#folders.get(before.folder)!;
			folder.remove(before.digest, before.day);
			if (folder.count(REPORT) === 0) this.#folders.delete(before.folder);
		}
		this.#reports.delete(path);
		if (!digest || digest.kind === 'other') return;
		const day = digest.date === undefined ? UNDATED : dayNumberOfIso(digest.date);
		const name = seriesOfDigest(digest, path).folder;
		const folder = this.#folders.get(name) ?? new FolderNames();
		this.#folders.set(name, folder);
		folder.add(digest, day);
		this.#reports.set(path, { folder: name, day, digest });
	}

	/** What others write instead, for those of the names that are most likely slips; of those with a rival, for the right ones, too. */
	better(asked: readonly AskedName[], asker: Asker): readonly (readonly [name: string, known: EarlierName])[] {
		const view = this.#viewOf(asker);
		if (!view) return [];
		const here = new Set(asked.map(({ name }) => name));
		return asked.flatMap((each) => known(each, view, here));
	}

	/** How others write words of a report in small letters, if most have capitals of their own: "NumPy", "ASWF". */
	inCapitals(words: readonly string[], asker: Asker): ReadonlyMap<string, EarlierCapitals> {
		const found = new Map<string, EarlierCapitals>();
		const view = this.#viewOf(asker);
		if (!view) return found;
		for (const word of words) {
			const known = capitalsOf(word, view);
			if (known) found.set(word, known);
		}
		return found;
	}

	/** In how many others a name stands. Later ones count as well: their readers are the same. */
	uses(name: string, asker: Asker): number {
		return this.#viewOf(asker)?.all(name) ?? 0;
	}

	/** Names of one word, such as "DreamWorks", that begin so in reports of the folder, the most used first, at most `most`. */
	startingWith(prefix: string, { series }: { readonly series: Series }, most: number): readonly string[] {
		return this.#folders.get(series.folder)?.startingWith(prefix, most) ?? [];
	}

	/**
	 * Words that are part of names in many other reports of the folder, each with the name: a word of a shape of its own, or
	 * one of two that stand side by side.
	 */
	often(asker: Asker): ReadonlyMap<string, string> {
		const found = new Map<string, string>();
		const view = this.#viewOf(asker);
		for (const name of view?.folder.all() ?? []) {
			if (!isOften(view!.all(name))) continue;
			const words = name.split(BETWEEN);
			for (const word of words) {
				const shape = shapeOf(word);
				if (shape && (shape !== 'plain' || words.length > 1) && !found.has(word)) found.set(word, name);
			}
		}
		return found;
	}

	/** Whether any report of the folder has the word without a capital, too. */
	isOrdinary(word: string, { series }: Asker): boolean {
		return this.#folders.get(series.folder)?.isOrdinary(word) === true;
	}

	#viewOf({ path, date, series }: Asker): View | undefined {
		const folder = this.#folders.get(series.folder);
		if (!folder) return undefined;
		const own = path === undefined ? undefined : this.#reports.get(path);
		const isHere = own?.folder === series.folder;
		const names = isHere ? namesOf(own.digest) : undefined;
		const day = date === undefined || date === '' ? undefined : dayNumberOfIso(date);
		return {
			folder,
			all: (name) => folder.count(name) - (names?.has(name) ? 1 : 0),
			before: (name) =>
				day === undefined ? folder.count(name) - (names?.has(name) ? 1 : 0) : folder.before(name, day),
			own: isHere ? own.digest : undefined,
		};
	}
}

/** A folder, as one report sees it: without itself. */
interface View {
	readonly folder: FolderNames;
	readonly all: (name: string) => number;
	readonly before: (name: string) => number;
	/** What it had when it was read last. */
	readonly own: Digest | undefined;
}

/** Of two spellings with capitals, the usual one is used so many times as often. */
const TIMES = 2;
/** What stands only beside other names is a title, or a line in capitals. */
const ENOUGH_ALONE = 2;

/** @param word in small letters. */
function capitalsOf(word: string, { folder, all, before, own }: View): EarlierCapitals | undefined {
	let [name, reports, next] = ['', 0, 0];
	for (const form of folder.spellings(word)) {
		const count = all(form);
		// "Open Source" is no name that one joins.
		if (count > reports) [name, reports, next] = [form, count, reports];
		else if (count > next) next = count;
	}
	if (name.toLowerCase() !== word || !isOfItsOwn(name) || reports < TIMES * next) return undefined;
	const alone = folder.alone(name) - (own?.names.includes(name) ? 1 : 0);
	const others = folder.small(word) - (own?.small?.includes(word) ? 1 : 0);
	if (alone < ENOUGH_ALONE || !isUsualInCapitals(name, reports, others, all(REPORT))) return undefined;
	return { name, reports, others, ...(reports > before(name) && { later: true }) };
}

/** @param here all names of the report that asks. */
function known(
	{ name, times = 1, anyWord, rival }: AskedName,
	view: View,
	here: ReadonlySet<string>,
): readonly (readonly [string, EarlierName])[] {
	const rivals = view.folder.like(name);
	if (rivals.length === 0 && rival === undefined) return [];
	const [same, sameBefore] = [view.all(name), view.before(name)];
	/** A name with a slip of the shift key is no reason to take it for another name. */
	const spellings = [name, ...view.folder.spellings(name)];
	const [any, anyBefore] = [view.all, view.before].map((count) => Math.max(...spellings.map(count))) as [
		number,
		number,
	];
	if (rival !== undefined && same >= (view.all(rival) || 1) && (same > 1 || view.all(rival) === 0)) {
		return [[name, { name, reports: same, others: same, slip: 'likely' }]];
	}
	let best: EarlierName | undefined;
	const reports = view.all(REPORT);
	for (const other of rivals) {
		const slip = slipIn(name, other, anyWord, view);
		if (!slip) continue;
		const [earlier, all] = [view.before(other), view.all(other)];
		// Few others are no model for a report that always writes so, nor is an earlier habit for what most write by now.
		if (all <= same || (times > OFTEN_HERE && times > all && all * 2 < reports)) continue;
		const [others, before] = nameKey(name) === nameKey(other) ? [same, sameBefore] : [any, anyBefore];
		// A name that was changed was right in its time.
		if (before > earlier && all < LONG_SINCE[slip] * others) continue;
		const alsoHere = here.has(other) && isEnoughHere(name, other, slip);
		const isAnyTime = isClear(slip) || alsoHere || (others === 0 && nameKey(name) === nameKey(other));
		const found: EarlierName | undefined = outweighs(earlier, before, slip)
			? { name: other, reports: earlier, others: before, slip }
			: (isAnyTime && outweighs(all, others, slip, reports, alsoHere)) ||
					(others === 0 && isSomebody(name, other, slip, view))
				? { name: other, reports: all, others, slip, ...(all > earlier && { later: true }) }
				: undefined;
		if (found && isBetter(found, best)) best = found;
	}
	return best ? [[name, best]] : [];
}

/** Whether two full names are surely one, so that either is a slip, though just one other report tells. */
function isSomebody(name: string, other: string, slip: Slip, { folder }: View): boolean {
	const isFull = slip === 'full' || (slip === 'sure' && nameKey(name) === nameKey(other));
	return isFull && [name, other].every((each) => each.includes(' ') && !folder.isOrdinary(...each.split(BETWEEN)));
}

/** Whether a report that writes `other` as well hardly means anything else by `name`: neither two short words nor two ways to join some. */
function isEnoughHere(name: string, other: string, slip: Slip): boolean {
	if (slip === 'word' && nameKey(name) !== nameKey(other)) return isLongEnough(nameKey(name), nameKey(other));
	return name.includes(' ') === other.includes(' ') || isHyphenated(name, other);
}

/** Whichever report came first. */
function isBetter(one: EarlierName, other: EarlierName | undefined): boolean {
	return !other || one.reports > other.reports || (one.reports === other.reports && one.name < other.name);
}

function slipIn(name: string, other: string, anyWord: true | undefined, { folder, all }: View): Slip | undefined {
	const slip = nameSlip(name, other);
	// "Open-Source Software" and "Open Source" are grammar.
	if (isHyphenated(name, other)) return folder.isOrdinary(...name.split(BETWEEN), other) ? undefined : slip;
	if (slip === 'word' && shapeOf(name) === 'plain') {
		if (anyWord || folder.isOrdinary(name)) return undefined;
		if (folder.isOrdinary(other) && !(isMistyped(name, other) && all(other) >= OFTEN_ORDINARY)) return undefined;
		// Nothing but capitals or an accent: "Aswf", "Sebastien".
		return nameKey(name) === nameKey(other) ? 'likely' : slip;
	}
	const changed = slip && isClear(slip) && slip !== 'same' && name.includes(' ') ? changedWord(name, other) : undefined;
	if (changed === undefined) return slip;
	// "Chapter Review" is none of "Charter Review".
	if (folder.isOrdinary(changed)) return undefined;
	return anyWord || isOften(all(changed) - all(name)) ? 'likely' : slip;
}

/** So many reports mean a name by a word that has small letters elsewhere. */
const OFTEN_ORDINARY = 5;

/** Who writes a name so more often means it. */
const OFTEN_HERE = 3;

/** So many times as often in later reports, it was never meant. */
const LONG_SINCE: Record<Slip, number> = { same: 10, full: 4, sure: 4, likely: 20, word: 20 };
