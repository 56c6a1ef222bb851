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
import { lineStart, type Span, touches } from '../../text/index.js';
import type { Rewriting } from './model.js';

/** What would be otherwise: what is named at a place of the report as it is, a title, or an entry in a list. */
export type Harm = Span | 'title' | 'participant';

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
): Harm | undefined {
	const stretches = loose.map(({ from, to }) => ({ from: place(from), to: place(to) }));
	const within = (at: number): number => stretches.find(({ from, to }) => from <= at && at <= to)?.from ?? at;
	// The number of an entry in a list, which nothing refers to.
	const isOnlyNumber = (places: readonly string[]): boolean =>
		stretches.some(({ from }) => places.every((each) => each === `${from}!`));
	for (const kind of KINDS) {
		// “Annexes I and II” may become “Annexes II and III”, so that a place in a line does not count.
		const told = (at: number): number => within(kind === 'annex' ? lineStart(after.rope, at) : at);
		const now = groupsOf(after, kind, told).map(({ places }) => places);
		const whole = new Set(now.map((places) => places.join(' ')));
		const isSame = (places: readonly string[], others: readonly string[]): boolean =>
			places.every((each) => others.includes(each)) &&
			others.every((each) => places.includes(each) || isInTitle(after, Number.parseInt(each, 10)));
		const lost = groupsOf(before, kind, (at) => told(place(at))).find(
			({ places }) =>
				!whole.has(places.join(' ')) &&
				// The title of an item may have had a slip in it.
				!(kind === 'item' && now.some((others) => isSame(places, others))) &&
				!(kind === 'paragraph' && isOnlyNumber(places)),
		);
		if (lost) return lost.named;
	}
	if (keepsTitles && !sameItems(titlesOf(before), titlesOf(after))) return 'title';
	return sameItems(peopleOf(before), peopleOf(after)) ? undefined : 'participant';
}

function isInTitle(report: Report, at: number): boolean {
	const all = sections(report);
	return touches(all.title(all.at(at)), { from: at, to: at });
}

interface Group {
	/** As text, in order. */
	readonly places: string[];
	/** Where it is first referred to, or else introduced. */
	named: Span;
}

/** Each thing that is introduced somewhere; of headings, if a link leads there. */
function groupsOf(report: Report, kind: ReferentKind, place: (at: number) => number): readonly Group[] {
	const found = new Map<string, Group>();
	const introduced = new Set<string>();
	const referred = new Set<string>();
	for (const { key, span, introduces } of placesOf(report, kind)) {
		const group = found.get(key) ?? { places: [], named: span };
		found.set(key, group);
		group.places.push(`${place(span.from)}${introduces ? '!' : ''}`);
		if (introduces) introduced.add(key);
		else if (!referred.has(key)) group.named = span;
		if (!introduces) referred.add(key);
	}
	for (const { places } of found.values()) places.sort();
	return [...found].flatMap(([key, group]) =>
		introduced.has(key) && (kind !== 'heading' || group.places.length > 1) ? [group] : [],
	);
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
