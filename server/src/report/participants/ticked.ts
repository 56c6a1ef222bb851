/**
 * Unlabelled lists in which each item is a tick box and a name: "- [x] Ann Lee".
 */

import { memoizeOn } from '../../incremental/index.js';
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import { headings } from '../document/headings.js';
import type { Heading, Prose } from '../facts/model.js';
import { blockQuery, type Collected, query } from '../facts/queries.js';
import { type Entry, readEntry } from '../people/lists/entry.js';
import { PlacedList, type UnplacedList, unplaced } from '../people/lists/placed-list.js';
import { anyOf } from '../words/index.js';

/** An item with a tick box. */
interface Box {
	readonly prose: Prose;
	readonly ticked: boolean;
	/** Present if it names a person, and says only what lists say about one. */
	readonly entry: Entry | undefined;
}

const BOX = /^\s*(?:[-+*]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]+$/;
/** A longer item is not an entry. */
const LENGTH = 90;
/** Fewer could be anything. */
const LEAST = 3;

const boxes = blockQuery(({ prose }, source): Box | undefined => {
	const [first] = prose;
	if (!first?.item || first.container !== 'item') return undefined;
	const [, tick] = BOX.exec(source.slice(0, first.span.from)) ?? [];
	if (tick === undefined) return undefined;
	const { text } = first;
	const entry = prose.length === 1 && text.length <= LENGTH ? readEntry(text, 0, text.length) : undefined;
	return { prose: first, ticked: tick !== ' ', entry: entry && isNothingElse(entry, text) ? entry : undefined };
});

/** "Ann Lee (WaterNet)", "@ann": "Ann Lee: send the map" and "Fix Bugs in the Parser" are tasks. */
function isNothingElse({ personal, name }: Entry, text: string): boolean {
	return (
		personal && name.form !== 'single' && /^\s*(?:$|[,(@–—-])/.test(text.slice(name.to)) && !/[.:?!]\s*$/.test(text)
	);
}

/** What may stand between a heading and its list. */
const CLOSE = 6;
/** "TAC Voting Members" */
const MEMBERS = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ people }) => people.members)}\\P{L}*$`, 'u'));

/** Lists where a report names those present: before its first section, or right below a heading that names members. */
export const tickedLists = query([boxes, headings], (all, headings): readonly PlacedList[] => {
	if (all.length < LEAST) return [];
	// A heading with a date opens the notes of that day.
	const end = headings.slice(1).find(({ text }) => !/\d/.test(text))?.span.from;
	const lists: PlacedList[] = [];
	for (let from = 0; from < all.length; ) {
		let to = from + 1;
		while (to < all.length && all[to]!.index === all[to - 1]!.index + 1) to++;
		const run = all.slice(from, to);
		from = to;
		const start = run[0]!.from;
		if (end !== undefined && start > end && !headings.some((each) => isOfMembers(each, start))) continue;
		if (run.length < LEAST || run.some(({ value }) => !value.entry) || !run.some(({ value }) => value.ticked)) continue;
		const at = run[0]!.from + run[0]!.value.prose.span.from;
		lists.push(new PlacedList({ from: at, to: at }, 'present', keptOf(run), (scoped) => run[scoped]!.from));
	}
	return lists;
});

function isOfMembers({ span: { to }, text }: Heading, start: number): boolean {
	return to <= start && start - to <= CLOSE && MEMBERS().test(lowerCase(text));
}

const runsFrom = memoizeOn(
	(_: Box): { last?: { readonly boxes: readonly Box[]; readonly kept: UnplacedList } } => ({}),
);

/** Identical as long as the list reads the same. */
function keptOf(run: readonly Collected<Box>[]): UnplacedList {
	const first = run[0]!.value;
	const known = runsFrom(first);
	const { last } = known;
	if (last?.boxes.length === run.length && last.boxes.every((box, i) => box === run[i]!.value)) return last.kept;
	const entries = run.map(({ value: { prose, entry } }, from) => ({
		scoped: { prose, from },
		from: 0,
		to: prose.text.length,
		entry: entry!,
	}));
	const made = unplaced('items', entries, true, ({ from }) => from);
	known.last = { boxes: run.map(({ value }) => value), kept: made };
	return made;
}
