/**
 * How often the addresses are right that earlier reports have for the words of a link. Each report of real minutes is
 * taken for the next one, those of the same body that are dated before it for the earlier ones, and each of its links
 * for one without address.
 */
import { canonical, writtenFrom } from '../../server/src/workspace/addresses/address.js';
import { wordsKey } from '../../server/src/workspace/addresses/words.js';
import type { ReportIndex } from '../../server/src/workspace/index.js';
import { seriesOf } from '../../server/src/workspace/series/series.js';
import { bodiesIn, type Dated, inTurn } from './bodies.js';

export interface AddressScore {
	/** Links whose words an earlier report links, … */
	seen: number;
	/** … to the right address: what follows counts these. */
	known: number;
	/** The right address comes first, … */
	first: number;
	/** … or is one of the first three. */
	amongThree: number;
	/** It is the one that the latest of those reports has last. */
	mostRecent: number;
	/** It is offered as the one that is meant. */
	preferredKnown: number;
	/** Of all links, those for which any address is offered so, … */
	preferred: number;
	/** … and the right one. */
	preferredRight: number;
	/** Addresses made by a pattern, and those that are right. */
	guessed: number;
	guessedRight: number;
	/** What went wrong, a line each. */
	readonly misses: string[];
}

/** Nothing where the folder is absent. */
export function scoreAddresses(folder: 'corpus' | 'corpus2'): AddressScore | undefined {
	const bodies = bodiesIn(folder);
	if (bodies.length === 0) return undefined;
	const score: AddressScore = {
		seen: 0,
		known: 0,
		first: 0,
		amongThree: 0,
		mostRecent: 0,
		preferredKnown: 0,
		preferred: 0,
		preferredRight: 0,
		guessed: 0,
		guessedRight: 0,
		misses: [],
	};
	for (const reports of bodies) scoreBody(reports, score);
	return score;
}

function scoreBody(reports: readonly Dated[], score: AddressScore): void {
	/** By the words of their links, the addresses in order of date. */
	const seen = new Map<string, string[]>();
	inTurn(reports, (report, index, added) => {
		for (const { path, digest } of added) {
			for (const { words, address } of digest.links) {
				const key = wordsKey(words);
				seen.set(key, [...(seen.get(key) ?? []), canonical(address, path)]);
			}
		}
		scoreReport(report, index, seen, score);
	});
}

function scoreReport(
	{ path, digest, date }: Dated,
	index: ReportIndex,
	seen: ReadonlyMap<string, readonly string[]>,
	score: AddressScore,
): void {
	for (const { words, address, before, under } of digest.links) {
		const around = { path, date, series: seriesOf(digest.title, path, digest), before, under };
		const found = index.addressesFor(
			words,
			digest.number === undefined ? around : { ...around, number: digest.number },
		);
		const right = writtenFrom(canonical(address, path), path);
		const earlier = seen.get(wordsKey(words))?.map((each) => writtenFrom(each, path));
		const miss = (what: string): number => score.misses.push(`${what}  ${path} [${words}](${address}) ${told(found)}`);
		for (const guess of found.filter((each) => each.guess)) {
			score.guessed++;
			if (guess.address === right) score.guessedRight++;
			else miss('wrong guess    ');
		}
		const preferred = found.find(({ steady }) => steady);
		if (preferred) {
			score.preferred++;
			if (preferred.address === right) score.preferredRight++;
			else miss('wrong preferred');
		}
		if (!earlier) continue;
		score.seen++;
		if (!earlier.includes(right)) continue;
		score.known++;
		const at = found.findIndex((each) => each.address === right);
		if (at === 0) score.first++;
		else miss('not first      ');
		if (at >= 0 && at < 3) score.amongThree++;
		if (earlier.at(-1) === right) score.mostRecent++;
		if (preferred?.address === right) score.preferredKnown++;
		else miss('not preferred  ');
	}
}

function told(found: readonly { readonly address: string }[]): string {
	return found.map(({ address }) => address).join(' ');
}
