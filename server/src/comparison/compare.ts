/** What two versions of a report say differently. */
import type { Report } from '../report/index.js';
import { align, commonShare, gaps } from '../text/align.js';
import { touches } from '../text/index.js';
import { TOPICS, type Told, type TopicName, toldBy } from './topics.js';

/** `moved`: it says the same, and stands elsewhere. */
export type Change =
	| { readonly kind: 'added'; readonly now: Told }
	| { readonly kind: 'removed'; readonly old: Told }
	| { readonly kind: 'changed' | 'moved'; readonly old: Told; readonly now: Told };

export interface Topic {
	readonly name: TopicName;
	/** In the order of both versions. */
	readonly changes: readonly Change[];
}

/** The topics in which something has changed; none if both say the same. */
export function compareReports(old: Report, now: Report): readonly Topic[] {
	const [before, after] = [toldBy(old), toldBy(now)];
	const topics: Topic[] = [];
	for (const name of Object.keys(TOPICS) as TopicName[]) {
		const all = changesIn(before[name], after[name]);
		const isNews = name === 'text' ? (change: Change) => !isTold(change, topics) : isSaidOnce(name, before, after);
		const changes = all.filter(isNews);
		if (changes.length > 0) topics.push({ name, changes });
	}
	return topics;
}

/**
 * A sentence may be read as a decision in one version only, by what is around it, or where its lines end. Whoever reads both finds
 * it in both.
 */
function isSaidOnce(name: TopicName, before: Sides, after: Sides): (change: Change) => boolean {
	if (name !== 'decisions' && name !== 'actions') return () => true;
	const isIn = ({ text: all }: Sides, { text }: Told) => all.some((paragraph) => paragraph.text.includes(text));
	return (change) => {
		if (change.kind === 'added') return !isIn(before, change.now);
		return change.kind !== 'removed' || !isIn(after, change.old);
	};
}

type Sides = ReturnType<typeof toldBy>;

function changesIn(old: readonly Told[], now: readonly Told[]): readonly Change[] {
	const changes = align(old, now, { same: (a, b) => a.text === b.text && a.about === b.about, likeness }).flatMap(
		(pair): Change[] => {
			if (!pair.old) return [{ kind: 'added', now: pair.now }];
			if (!pair.now) return [{ kind: 'removed', old: pair.old }];
			return pair.same ? [] : [{ kind: 'changed', old: pair.old, now: pair.now }];
		},
	);
	return withMoves(changes);
}

function likeness(old: Told, now: Told): number {
	// There is one of each.
	if (old.about ?? now.about) return old.about === now.about ? 1 : 0;
	return commonShare(wordsOf(old), wordsOf(now));
}

const words = new WeakMap<Told, ReadonlySet<string>>();

function wordsOf(told: Told): ReadonlySet<string> {
	const known = words.get(told) ?? new Set(tokensOf(told.text));
	words.set(told, known);
	return known;
}

/** What is gone in one place and new in another has moved. */
function withMoves(changes: readonly Change[]): readonly Change[] {
	const gone = new Map<string, Told[]>();
	for (const { kind, ...change } of changes) {
		if (kind !== 'removed' || !('old' in change)) continue;
		gone.set(change.old.text, [...(gone.get(change.old.text) ?? []), change.old]);
	}
	const moved = new Set<Told>();
	const told = changes.map((change): Change => {
		const old = change.kind === 'added' ? gone.get(change.now.text)?.shift() : undefined;
		if (change.kind !== 'added' || !old) return change;
		moved.add(old);
		return { kind: 'moved', old, now: change.now };
	});
	return told.filter((change) => change.kind !== 'removed' || !moved.has(change.old));
}

/** Whether all that has changed in a paragraph has been told as changes of what stands in it. */
function isTold(change: Change, topics: readonly Topic[]): boolean {
	const inside = topics
		.filter(({ name }) => name !== 'links')
		.flatMap(({ changes }) => changes)
		.filter((each) => SIDES.some((side) => stands(sideOf(each, side), sideOf(change, side))));
	if (inside.length === 0) return false;
	const told = new Set(inside.flatMap((each) => SIDES.flatMap((side) => tokensOf(sideOf(each, side)?.text ?? ''))));
	const [old, now] = SIDES.map((side) => tokensOf(sideOf(change, side)?.text ?? ''));
	return gaps(old!, now!, (a, b) => a === b)
		.flatMap((gap) => [...old!.slice(gap.old.from, gap.old.to), ...now!.slice(gap.now.from, gap.now.to)])
		.every((token) => told.has(token));
}

const SIDES = ['old', 'now'] as const;

function stands(told: Told | undefined, paragraph: Told | undefined): boolean {
	return told !== undefined && paragraph !== undefined && touches(told.place, paragraph.place);
}

function tokensOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sideOf(change: Change, side: (typeof SIDES)[number]): Told | undefined {
	if (side === 'old') return change.kind === 'added' ? undefined : change.old;
	return change.kind === 'removed' ? undefined : change.now;
}
