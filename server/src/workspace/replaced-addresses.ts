import { canonical } from './address.js';
import type { AddressIndex } from './address-index.js';
import type { Asker } from './asker.js';
import { templateOf } from './changing-parts.js';
import type { Digest } from './digest.js';
import { isLinkedAnew } from './rank-addresses.js';
import { closeness } from './series.js';
import { wordsKey } from './words.js';

/** An address in a report in whose place the last reports before it have another. */
export interface ReplacedAddress {
	/** Of the link, as in the digest. */
	readonly words: string;
	readonly address: string;
	readonly newer: string;
	/** How many reports have it, … */
	readonly reports: number;
	/** … and the date of the last of them, in ISO 8601. */
	readonly last: string;
}

/** How many of the reports before this one are looked at. */
const CLOSELY = 24;
/** How many must have the newer address. */
const ENOUGH = 2;
const ON_THE_NETWORK = /^https?:/i;

/**
 * The links of a report that the last reports of its folder have under another address, which all of them agree on,
 * while older ones have this address.
 */
export function replacedAddresses(digest: Digest, addresses: AddressIndex, asker: Asker): readonly ReplacedAddress[] {
	const { date = '', path = '' } = asker;
	if (date === '') return [];
	const found = new Map<string, ReplacedAddress>();
	for (const { words, address } of digest.links) {
		const id = `${words}\n${address}`;
		if (found.has(id) || !ON_THE_NETWORK.test(address) || isLinkedAnew(words, address)) continue;
		const own = canonical(address, path);
		let newer: string | undefined;
		let reports = 0;
		let last = '';
		let looked = 0;
		for (const source of addresses.sourcesOf(wordsKey(words))) {
			if (source.date === '' || source.date >= date || source.path === path) continue;
			if (closeness(source.series, asker.series) < 2) continue;
			if (++looked > CLOSELY) break;
			const [first, ...others] = new Set(source.links.map((link) => link.address));
			if (source.links.some((link) => link.address === own)) {
				if (newer !== undefined && reports >= ENOUGH) found.set(id, { words, address, newer, reports, last });
				break;
			}
			const isOther = others.length > 0 || (newer !== undefined && first !== newer);
			if (isOther || first === undefined || !ON_THE_NETWORK.test(first) || templateOf(first, source)) break;
			newer = first;
			reports++;
			if (last === '') last = source.date;
		}
	}
	return [...found.values()];
}
