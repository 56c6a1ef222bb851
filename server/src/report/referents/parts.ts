/** Who has a part in a report: the paragraphs and turns in which each of its people is named. */
import { countWhile, type Span, spanAt } from '../../text/index.js';
import type { Report } from '../facts/report.js';
import { officers, participants } from '../participants/lists.js';
import type { Participant } from '../people/lists/model.js';
import { personKey } from './called-people.js';
import { meetingsIn, placesOf } from './referents.js';

export interface Part {
	readonly person: Participant;
	/** Where they are named first in each paragraph, in order; not where they are listed. */
	readonly places: readonly Span[];
}

/** Those on the lists, in their order, then others with an office; without those who are only listed. */
export function partsIn(report: Report): readonly Part[] {
	const parts = new Map<string, { readonly person: Participant; readonly places: Span[] }>();
	for (const meeting of meetingsIn(report)) {
		for (const person of [...participants(meeting), ...officers(meeting)]) {
			const key = personKey(person.name);
			if (!parts.has(key)) parts.set(key, { person, places: [] });
		}
		const told = new Set<string>();
		for (const { key, span, introduces } of placesOf(meeting, 'person')) {
			const paragraph = `${key} ${paragraphAt(meeting, span.from)}`;
			if (introduces || told.has(paragraph)) continue;
			told.add(paragraph);
			parts.get(key)?.places.push(span);
		}
	}
	return [...parts.values()].filter(({ places }) => places.length > 0);
}

/** Where the paragraph, item or row begins that a place is in. */
function paragraphAt({ blocks }: Report, at: number): number {
	const block = spanAt(blocks, at);
	if (!block) return at;
	const { prose } = block.facts;
	const next = countWhile(prose, ({ span }) => block.from + span.from <= at);
	return block.from + (prose[next - 1]?.span.from ?? 0);
}
