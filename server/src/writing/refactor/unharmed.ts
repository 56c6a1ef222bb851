/** Whether all that a report refers to is referred to in the same places once it has been rewritten; else what is not. */
import {
	type Participant,
	participants,
	placesOf,
	type ReferentKind,
	type Report,
	sameItems,
	sections,
} from '../../report/index.js';
import { addTo, lineStart, touches } from '../../text/index.js';
import type { Rewriting } from './model.js';

export type Harmed = ReferentKind | 'title' | 'participant';

const KINDS: readonly ReferentKind[] = ['annex', 'paragraph', 'item', 'person', 'acronym', 'source', 'heading'];

/**
 * @param place where something of the old text is in the new one.
 * @returns `undefined` if nothing is.
 */
export function harmed(
	before: Report,
	after: Report,
	place: (at: number) => number,
	{ loose = [], keepsTitles }: Rewriting,
): Harmed | undefined {
	const stretches = loose.map(({ from, to }) => ({ from: place(from), to: place(to) }));
	const within = (at: number): number => stretches.find(({ from, to }) => from <= at && at <= to)?.from ?? at;
	// The number of an entry in a list, which nothing refers to.
	const isOnlyNumber = (places: readonly string[]): boolean =>
		stretches.some(({ from }) => places.every((each) => each === `${from}!`));
	const lost = KINDS.find((kind) => {
		// “Annexes I and II” may become “Annexes II and III”, so that a place in a line does not count.
		const told = (at: number): number => within(kind === 'annex' ? lineStart(after.rope, at) : at);
		const now = groupsOf(after, kind, told);
		const whole = new Set(now.map((places) => places.join(' ')));
		const isSame = (places: readonly string[], others: readonly string[]): boolean =>
			places.every((each) => others.includes(each)) &&
			others.every((each) => places.includes(each) || isInTitle(after, Number.parseInt(each, 10)));
		return groupsOf(before, kind, (at) => told(place(at))).some(
			(places) =>
				!whole.has(places.join(' ')) &&
				// The title of an item may have had a slip in it.
				!(kind === 'item' && now.some((others) => isSame(places, others))) &&
				!(kind === 'paragraph' && isOnlyNumber(places)),
		);
	});
	if (lost) return lost;
	if (keepsTitles && !sameItems(titlesOf(before), titlesOf(after))) return 'title';
	return sameItems(peopleOf(before), peopleOf(after)) ? undefined : 'participant';
}

function isInTitle(report: Report, at: number): boolean {
	const all = sections(report);
	return touches(all.title(all.at(at)), { from: at, to: at });
}

/** The places of each thing that is introduced somewhere, as text; of headings, if a link leads there. */
function groupsOf(report: Report, kind: ReferentKind, place: (at: number) => number): readonly (readonly string[])[] {
	const found = new Map<string, string[]>();
	const targets = new Set<string>();
	for (const { key, span, introduces } of placesOf(report, kind)) {
		const here = `${place(span.from)}${introduces ? '!' : ''}`;
		addTo(found, key, here);
		if (introduces) targets.add(key);
	}
	return [...found]
		.filter(([key, { length }]) => targets.has(key) && (kind !== 'heading' || length > 1))
		.map(([, places]) => places.sort());
}

/** What the lists say of each of those on them, in any order. */
function peopleOf(report: Report): string[] {
	return participants(report)
		.map((person) => JSON.stringify(aboutOf(person)))
		.sort();
}

function aboutOf({ name, titles, affiliation, role, handle, initials, note, group, form }: Participant) {
	return { name, titles, affiliation, role, handle, initials, note, group, form };
}

/** Their words: the label of an annex is read in another way if it is no heading. */
function titlesOf(report: Report): string[] {
	return sections(report).all.map(({ title }) => title.replace(/[^\p{L}\p{N}]+/gu, ' '));
}
