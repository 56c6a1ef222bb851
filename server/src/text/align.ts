/** Two versions of a list. A door of its own: programs that compare nothing need not load the search. */
import { type ArrayChange, diffArrays } from 'diff';
import type { Span } from './span.js';

/** What became of an item: both are there if it is the same, or another in its place. */
export type Pair<Old, New> =
	| { readonly old: Old; readonly now: New; readonly same: boolean }
	| { readonly old: Old; readonly now?: undefined }
	| { readonly old?: undefined; readonly now: New };

export interface Judgement<Old, New> {
	readonly same: (old: Old, now: New) => boolean;
	/** From 0, nothing in common, to 1; two that are less than {@link ALIKE} are not the same thing. */
	readonly likeness: (old: Old, now: New) => number;
}

const ALIKE = 0.3;
/** Finding the smallest difference takes quadratic time; past this size, the rest is another. */
const SMALLEST_UP_TO = 2000;
/** So many comparisons of what differs, of one with another. */
const MOST_COMPARED = 40_000;

/** Two versions of a list side by side, in the order of both. */
export function align<Old, New>(
	old: readonly Old[],
	now: readonly New[],
	{ same, likeness }: Judgement<Old, New>,
): Pair<Old, New>[] {
	const pairs: Pair<Old, New>[] = [];
	let [left, right] = [0, 0];
	const keepUntil = (end: number): void => {
		while (left < end) pairs.push({ old: old[left++]!, now: now[right++]!, same: true });
	};
	for (const gap of gaps(old, now, same)) {
		keepUntil(gap.old.from);
		pairs.push(...paired(old.slice(gap.old.from, gap.old.to), now.slice(gap.now.from, gap.now.to), likeness));
		[left, right] = [gap.old.to, gap.now.to];
	}
	keepUntil(old.length);
	return pairs;
}

/** Items that are in one list only, and what is in their place in the other. */
export interface Gap {
	readonly old: Span;
	readonly now: Span;
}

/** Where two versions of a list differ. */
export function gaps<Old, New>(old: readonly Old[], now: readonly New[], same: Judgement<Old, New>['same']): Gap[] {
	// From both ends first: of equal items in a row, the one that has changed is another.
	const most = Math.min(old.length, now.length);
	let head = 0;
	while (head < most && same(old[head]!, now[head]!)) head++;
	let tail = 0;
	while (tail < most - head && same(old.at(-1 - tail)!, now.at(-1 - tail)!)) tail++;
	const changes = diffArrays<Old | New>(old.slice(head, old.length - tail), now.slice(head, now.length - tail), {
		comparator: (a, b) => same(a as Old, b as New),
		maxEditLength: SMALLEST_UP_TO,
	});
	if (changes) return gapsOf(changes, head);
	return [{ old: { from: head, to: old.length - tail }, now: { from: head, to: now.length - tail } }];
}

function gapsOf(changes: readonly Pick<ArrayChange<unknown>, 'added' | 'removed' | 'count'>[], start: number): Gap[] {
	const found: Gap[] = [];
	let [left, right] = [start, start];
	for (const { removed, added, count } of changes) {
		const last = found.at(-1);
		// What is taken away and what is put there are told one after the other.
		const isSame = last?.old.to === left && last.now.to === right;
		const from = isSame ? { old: last.old.from, now: last.now.from } : { old: left, now: right };
		if (!added) left += count;
		if (!removed) right += count;
		if (!removed && !added) continue;
		if (isSame) found.pop();
		found.push({ old: { from: from.old, to: left }, now: { from: from.now, to: right } });
	}
	return found;
}

/** Items none of which is the same: those that are most alike, taken together, are versions of one. */
function paired<Old, New>(
	old: readonly Old[],
	now: readonly New[],
	likeness: Judgement<Old, New>['likeness'],
): Pair<Old, New>[] {
	if (old.length * now.length > MOST_COMPARED) return inOrder(old, now);
	const alike = old.map((each) => now.map((other) => likeness(each, other)));
	const score = (i: number, j: number) => (alike[i]![j]! < ALIKE ? Number.NEGATIVE_INFINITY : alike[i]![j]!);
	// The best total of what is left from `i` and `j` on.
	const best = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
	for (let i = old.length - 1; i >= 0; i--) {
		for (let j = now.length - 1; j >= 0; j--) {
			best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, score(i, j) + best[i + 1]![j + 1]!);
		}
	}
	const pairs: Pair<Old, New>[] = [];
	let [i, j] = [0, 0];
	while (i < old.length && j < now.length) {
		if (best[i]![j] === best[i + 1]![j]) pairs.push({ old: old[i++]! });
		else if (best[i]![j] === best[i]![j + 1]) pairs.push({ now: now[j++]! });
		else pairs.push({ old: old[i++]!, now: now[j++]!, same: false });
	}
	return [...pairs, ...inOrder(old.slice(i), []), ...inOrder([], now.slice(j))];
}

function inOrder<Old, New>(old: readonly Old[], now: readonly New[]): Pair<Old, New>[] {
	return [...old.map((each) => ({ old: each })), ...now.map((each) => ({ now: each }))];
}

/** How much two sets of words have in common: 1 if they are the same (Dice). */
export function commonShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const total = one.size + other.size;
	if (total === 0) return 1;
	let common = 0;
	for (const each of one) if (other.has(each)) common++;
	return (2 * common) / total;
}
