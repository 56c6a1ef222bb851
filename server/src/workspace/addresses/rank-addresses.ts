/** Ranks the addresses that other reports give certain words, and tells whether the best one is certain. */

import { allWords } from '../../report/index.js';
import { lazily } from '../../text/index.js';
import { FADING } from '../series/nearest.js';
import { closeness } from '../series/series.js';
import type { Source } from './address-index.js';
import { templateOf } from './changing-parts.js';
import { type Around, fitOf } from './similar-place.js';
import type { Sources } from './sources.js';
import { telling } from './words.js';

/** An address that other reports give the words. */
export interface Ranked {
	/** In comparable form (`address.ts`). */
	readonly address: string;
	/** How many reports link the words to it, … */
	readonly reports: number;
	/** … and the date of the last of them, in ISO 8601; empty if none is dated. */
	readonly last: string;
	/** The words keep their address from report to report, so this is most likely the right one. */
	readonly steady: boolean;
}

/**
 * @param sources the reports that link the words.
 * @returns best first, at most `most`.
 */
export function rankAddresses(words: string, sources: Sources, around: Around, most: number): Ranked[] {
	const { nearest } = sources;
	const weights = new Map<string, number>();
	let weight = 1;
	for (const { items } of nearest) {
		for (const [address, share] of sharesIn(items, around)) {
			weights.set(address, (weights.get(address) ?? 0) + weight * share);
		}
		weight *= FADING;
	}
	const best = [...weights].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, most);
	return best.map(([address], index) => {
		const all = sources.with(address);
		const steady = index === 0 && isSteady(words, address, nearest, around);
		return { address, reports: all.length, last: all[0]?.date ?? '', steady };
	});
}

/** How well each address in one report fits the place, between 0 and 1; the sum is 1. */
function sharesIn(links: Source['items'], around: Around): Map<string, number> {
	const fits = new Map<string, number>();
	let sum = 0;
	for (const link of links) {
		const fit = fitOf(link, around);
		// Ten links of a kind count as one.
		const more = Math.max(0, fit - (fits.get(link.address) ?? 0));
		fits.set(link.address, (fits.get(link.address) ?? 0) + more);
		sum += more;
	}
	for (const [address, fit] of fits) fits.set(address, fit / sum);
	return fits;
}

const anew = lazily(() => allWords(({ markup }) => markup.linkedAnew));

/**
 * Whether the words only say what is specific to each meeting, and on which site: "minutes", "watch the recording on
 * YouTube", "12:25".
 */
export function isLinkedAnew(words: string, address: string): boolean {
	const site = siteOf(address);
	return telling(words).every((word) => anew().has(word) || word === site || !/\p{L}{2}/u.test(word));
}

/** Whether an address that the words have had is that of another meeting: "slides", but not "issue 144" of issue 144. */
export function isOfItsMeeting(words: string, address: string): boolean {
	const numbers = words.match(/\d{2,}/g) ?? [];
	return isLinkedAnew(words, address) && !numbers.some((number) => isItsNumber(number, address));
}

/** `github` of `https://gist.github.com/…`. */
function siteOf(address: string): string | undefined {
	return /^https?:\/\/([^/?#]+)/i.exec(address)?.[1]?.toLowerCase().split('.').at(-2);
}

/** `#144` names the target of an address that ends in `/144`. */
function isItsNumber(words: string, address: string): boolean {
	const number = /^\P{N}{0,3}(\d{2,})$/u.exec(words)?.[1];
	return number !== undefined && address.endsWith(number) && !/\d/.test(address.at(-number.length - 1) ?? '');
}

/** How often words must have kept an address if they are likely to get a new one each time. */
const OFTEN = 3;

function isSteady(words: string, address: string, nearest: readonly Source[], around: Around): boolean {
	const latest = nearest[0]!;
	if ((sharesIn(latest.items, around).get(address) ?? 0) <= 0.5) return false;
	// The next one will have the next meeting's date.
	if (templateOf(address, latest)) return false;
	if (isItsNumber(words, address)) return true;
	const lost = nearest.findIndex(({ items }) => !items.some((link) => link.address === address));
	const kept = lost < 0 ? nearest.length : lost;
	// A series has its own addresses, whatever others link with the same words.
	const ours = closeness(around.series, latest.series);
	const always = lost < 0 || closeness(around.series, nearest[lost]!.series) < ours;
	// What is specific to each meeting contains a number or another sign that nobody can remember.
	if (isLinkedAnew(words, address)) return kept >= OFTEN || (kept >= 2 && always && !/\d/.test(address));
	return kept >= 2 || always;
}
