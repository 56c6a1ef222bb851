import { fold, isOfItsOwn, memoizeOn, namesIn, shapeOf, Vocabulary } from '../../report/index.js';
import { isOften } from '../../rules/index.js';
import { addTo } from '../../text/index.js';
import type { Digest } from '../digests/model.js';
import { shared } from '../digests/shared-strings.js';

/** Stands for the report itself. */
export const REPORT = '';
/** A single name in a report without a date. */
export const UNDATED = 0;

/** The spellings in the reports of one folder. */
export class FolderNames {
	readonly #vocabulary = new Vocabulary(true);
	/** The days of the reports that have it: as many numbers as reports, for most names one. */
	readonly #days = new Map<string, number[]>();

	/** How many have a name of its own shape without another one beside it, … */
	readonly #alone = new Map<string, number>();
	/** … and in small letters, too. */
	readonly #small = new Map<string, number>();

	add(digest: Digest, day: number): void {
		for (const name of namesOf(digest)) {
			addTo(this.#days, name, day);
			if (shapeOf(name.split(' ')[0]!)) this.#vocabulary.add(name, 1);
		}
		this.#countSmall(digest, 1);
	}

	remove(digest: Digest, day: number): void {
		for (const name of namesOf(digest)) {
			const days = this.#days.get(name)!;
			days.splice(days.indexOf(day), 1);
			if (days.length === 0) this.#days.delete(name);
			if (shapeOf(name.split(' ')[0]!)) this.#vocabulary.add(name, -1);
		}
		this.#countSmall(digest, -1);
	}

	#countSmall({ names, small = [] }: Digest, by: 1 | -1): void {
		for (const run of names) if (isOfItsOwn(run)) countBy(this.#alone, run, by);
		for (const word of small) countBy(this.#small, word, by);
	}

	alone(name: string): number {
		return this.#alone.get(name) ?? 0;
	}

	small(word: string): number {
		return this.#small.get(word) ?? 0;
	}

	count(name: string): number {
		return this.#days.get(name)?.length ?? 0;
	}

	before(name: string, day: number): number {
		let count = 0;
		for (const each of this.#days.get(name) ?? []) if (each < day && each !== UNDATED) count++;
		return count;
	}

	/** Names of one word or two, each once. */
	*all(): Iterable<string> {
		for (const [name] of this.#vocabulary) yield name;
	}

	spellings(name: string): Iterable<string> {
		return this.#vocabulary.spellings(name);
	}

	like(name: string): readonly string[] {
		return this.#vocabulary.like(name);
	}

	/** Whether any report has either of two words without a capital, too. */
	isOrdinary(...words: readonly string[]): boolean {
		return words.some((word) => this.#days.has(word.toLowerCase()));
	}

	startingWith(prefix: string, most: number): readonly string[] {
		const begun = fold(prefix);
		const found: (readonly [name: string, count: number])[] = [];
		for (const each of this.#vocabulary) {
			const [name, count] = each;
			if (isOften(count) && !name.includes(' ') && shapeOf(name) === 'mixed' && fold(name).startsWith(begun)) {
				found.push(each);
			}
		}
		found.sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1));
		return found.slice(0, most).map(([name]) => name);
	}
}

/** What counts as one name each, with {@link REPORT}. */
export const namesOf = memoizeOn(({ names }: Digest): ReadonlySet<string> => {
	const found = new Set([REPORT]);
	for (const run of names) for (const name of namesIn(run)) found.add(shared(name));
	return found;
});

function countBy(counts: Map<string, number>, key: string, by: 1 | -1): void {
	const count = (counts.get(key) ?? 0) + by;
	if (count > 0) counts.set(key, count);
	else counts.delete(key);
}
