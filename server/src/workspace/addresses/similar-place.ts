/** Whether a link stands where an address is missing: words such as "here" say nothing else of it. */
import { memoize } from '../../report/index.js';
import { withoutCount } from '../digests/titles.js';
import type { Asker } from '../series/asker.js';
import type { Source } from './address-index.js';

/** Where the words are that need an address. */
export interface Around extends Asker {
	/** As in the digest of a link. */
	readonly before: string;
	readonly under: string;
}

/** Whether a link is in a similar place: after the same word, or under the same heading. */
export function fits(link: Source['items'][number], around: Around): boolean {
	return (around.before !== '' || around.under !== '') && fitOf(link, around) > 1;
}

/** How well a link fits the place, from 1 up. */
export function fitOf({ before, under }: Source['items'][number], around: Around): number {
	const placed = uncounted(under) === uncounted(around.under) ? 1 : 0;
	return 1 + 2 * sameAtEnd(before, around.before) + placed;
}

const uncounted = memoize(withoutCount);

/** How many words are the same at the end of both, at most four. */
function sameAtEnd(one: string, other: string): number {
	const [ours, theirs] = [one.split(' '), other.split(' ')];
	let same = 0;
	while (same < 4 && ours.at(-1 - same) !== undefined && ours.at(-1 - same) === theirs.at(-1 - same)) same++;
	return same;
}
