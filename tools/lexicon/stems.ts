/**
 * The stems by which a sentence is looked up before any expression is tried on it: each way to write a phrase has one of
 * them. They are chosen here, so that nobody who adds a phrase has to think of them.
 */

import type { Stems } from '../../server/src/report/words/model/pattern.js';
import { endOf, holdsStem, signOfEnding, stemOf } from '../../server/src/report/words/stems.js';
import type { Part, Phrase } from './notation.js';

/** A way to write the beginning of a phrase. */
interface Way {
	readonly stems: ReadonlySet<string>;
	/** The letters of the word that it ends in the middle of. */
	readonly word: string;
	/** No letters that nobody can list follow these. */
	readonly isWhole: boolean;
	/** A word of it has an ending by which it is found. */
	readonly isFound: boolean;
}

const NOTHING: Way = { stems: new Set(), word: '', isWhole: true, isFound: false };

/**
 * Few stems, so that each way to write one of `phrases` has one; for each, the places of the phrases that it may tell of. A
 * way without any, as “*t la”, is found where a stem of another phrase stands beside it: its phrase is in the place of “”.
 *
 * @param endings of words by which sentences are looked up, too.
 * @param uses in how many phrases of the language a stem stands: those of few are rare in sentences, too.
 */
export function stemsOf(phrases: readonly Phrase[], endings: readonly string[], uses: (stem: string) => number): Stems {
	const signs = new Set(endings.map(signOfEnding));
	const all = phrases.map((phrase) => waysOf(phrase, signs));
	const anywhere = all.flatMap((ways, at) => (ways.every(hasStems) ? [] : [at]));
	const ways = all.flatMap((ways, at) =>
		fewest(ways.filter(hasStems)).map(({ stems }) => ({ at, left: new Set(stems) })),
	);
	const byStem = new Map<string, { readonly at: number; readonly left: Set<string> }[]>();
	for (const way of ways) {
		for (const stem of way.left) byStem.set(stem, [...(byStem.get(stem) ?? []), way]);
	}
	const oftenFirst = [...byStem.keys()].sort((a, b) => uses(b) - uses(a) || a.length - b.length || (a < b ? -1 : 1));
	for (const stem of oftenFirst) {
		const ways = byStem.get(stem)!;
		if (ways.some(({ left }) => left.size === 1)) continue;
		for (const { left } of ways) left.delete(stem);
		byStem.delete(stem);
	}
	// Where a way has two, it is found by the rarer one.
	const rank = new Map(oftenFirst.map((stem, index) => [stem, index]));
	const rarest = (left: ReadonlySet<string>) => [...left].reduce((a, b) => (rank.get(a)! > rank.get(b)! ? a : b));
	const placesOf = (stem: string): readonly number[] => [
		...new Set(byStem.get(stem)!.flatMap(({ at, left }) => (rarest(left) === stem ? [at] : []))),
	];
	const found = [...byStem.keys()].sort().map((stem) => [stem, placesOf(stem)] as const);
	return Object.fromEntries(anywhere.length > 0 ? [['', anywhere], ...found] : found);
}

function hasStems({ stems, isFound }: Way): boolean {
	return stems.size > 0 && !isFound;
}

function waysOf(phrase: Phrase, signs: ReadonlySet<string>): readonly Way[] {
	const ended = (way: Way): Way => {
		const { stems, word, isWhole } = way;
		const end = isWhole ? endOf(word) : undefined;
		const hasStem = word.length > 1 && (isWhole || holdsStem(word));
		return {
			...NOTHING,
			stems: hasStem ? new Set([...stems, stemOf(word)]) : stems,
			isFound: way.isFound || (end !== undefined && signs.has(end)),
		};
	};
	const withSign = (way: Way, sign: string): Way =>
		/\p{L}/u.test(sign) ? (way.isWhole ? { ...way, word: way.word + sign } : way) : ended(way);
	const behind = (ways: readonly Way[], part: Part): readonly Way[] => {
		switch (part.is) {
			case 'text':
				return ways.map((way) => [...part.text].reduce(withSign, way));
			case 'letters':
				return ways.map((way) => ({ ...way, isWhole: false }));
			case 'choice':
				return fewest([...(part.least === 0 ? ways : []), ...part.among.flatMap((each) => each.reduce(behind, ways))]);
			default:
				return ways.map(ended);
		}
	};
	return phrase.reduce(behind, [NOTHING]).map(ended);
}

/** Without those that have all the stems of another: what finds the one finds these. */
function fewest(ways: readonly Way[]): readonly Way[] {
	const kept: Way[] = [];
	for (const way of [...ways].sort((a, b) => a.stems.size - b.stems.size)) {
		const isFound = kept.some(
			(other) =>
				other.word === way.word &&
				other.isWhole === way.isWhole &&
				other.isFound === way.isFound &&
				[...other.stems].every((stem) => way.stems.has(stem)),
		);
		if (!isFound) kept.push(way);
	}
	return kept;
}
