import { countWhile } from '../../text/index.js';
import type { Digest } from '../digests/model.js';
import type { Asker } from '../series/asker.js';
import { closeness } from '../series/series.js';
import { canonical } from './address.js';
import type { AddressIndex, Source } from './address-index.js';
import { templateOf } from './changing-parts.js';
import { isLinkedAnew } from './rank-addresses.js';
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
 * The links of a report to pages that have moved: the last reports of its series all have the newer address for these
 * words, the one before them this one. Two addresses that take turns are left alone.
 */
export function replacedAddresses(digest: Digest, addresses: AddressIndex, asker: Asker): readonly ReplacedAddress[] {
	const { date = '', path = '' } = asker;
	if (date === '') return [];
	const found = new Map<string, ReplacedAddress>();
	for (const { words, address } of digest.links) {
		const id = `${words}\n${address}`;
		if (found.has(id) || !ON_THE_NETWORK.test(address) || isLinkedAnew(words, address)) continue;
		const sources = addresses.sourcesOf(wordsKey(words));
		const before: Source[] = [];
		for (let i = countWhile(sources, (source) => source.date >= date); before.length < CLOSELY; i++) {
			const source = sources[i];
			if (source === undefined || source.date === '') break;
			if (closeness(source.series, asker.series) === 3) before.push(source);
		}
		const newer = newerThan(canonical(address, path), before);
		if (newer) found.set(id, { words, address, ...newer });
	}
	return [...found.values()];
}

/** @param sources the latest first. */
function newerThan(own: string, sources: readonly Source[]): Omit<ReplacedAddress, 'words' | 'address'> | undefined {
	const [latest] = sources;
	const newer = latest && onlyAddress(latest);
	if (newer === undefined || !isSamePage(newer, own) || templateOf(newer, latest!)) return undefined;
	const since = sources.findIndex((source) => onlyAddress(source) !== newer);
	if (since < ENOUGH || onlyAddress(sources[since]!) !== own) return undefined;
	if (sources.slice(since).some(({ items }) => items.some(({ address }) => address === newer))) return undefined;
	return { newer, reports: since, last: latest!.date };
}

/** `undefined` if a report has several for the words. */
function onlyAddress({ items }: Source): string | undefined {
	const [first, ...others] = new Set(items.map(({ address }) => address));
	return others.length === 0 ? first : undefined;
}

/** Whether a page has moved to another site or place, or is reached in another way there: with `https`, without `www`. */
function isSamePage(newer: string, older: string): boolean {
	if (newer === older) return false;
	const [one, other] = [pageAt(newer), pageAt(older)];
	if (!one || !other || one.name !== other.name) return false;
	return one.name !== '' || one.site === other.site;
}

/** Of `https://www.example.org/about/rules.html?a=b`, `example.org` and `rules.html?a=b`. */
function pageAt(address: string): { readonly site: string; readonly name: string } | undefined {
	if (!ON_THE_NETWORK.test(address) || !URL.canParse(address)) return undefined;
	const { host, pathname, search, hash } = new URL(address);
	const name = pathname.split('/').findLast((part) => part !== '') ?? '';
	return { site: host.replace(/^www\./, ''), name: name + search + hash };
}
