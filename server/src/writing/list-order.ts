/** The entries of a list of participants in another order. */
import { anyOf, type Participant, type ParticipantList } from '../report/index.js';
import { type Edit, lazily } from '../text/index.js';
import { isDeeper } from './participant-edits.js';

/** The parts of a list that are sorted separately, without those at its head because of their office. */
export function sortedParts({ entries }: ParticipantList): readonly (readonly Participant[])[] {
	const groups: Participant[][] = [];
	for (const entry of entries) {
		const last = groups.at(-1);
		if (last && last[0]!.group === entry.group) last.push(entry);
		else groups.push([entry]);
	}
	return groups.map((group) => {
		const first = group.findIndex((entry) => !leads(entry));
		// If all hold an office, they are in the order of their offices.
		return first < 0 ? [] : group.slice(first);
	});
}

/** The chair and the secretariat have their own place before the rest. */
function leads({ role, affiliation }: Participant): boolean {
	return role !== undefined || (affiliation !== undefined && SECRETARIAT().test(affiliation.toLowerCase()));
}

const SECRETARIAT = lazily(() => new RegExp(anyOf(({ people }) => people.secretariat)));

/**
 * The edits that put the text of each entry in its new place.
 *
 * @param part of the list, and the same in the new order.
 * @returns `undefined` if something below an entry would stay behind, or two have what is said behind the second.
 */
export function reordered(
	text: string,
	{ form }: ParticipantList,
	part: readonly Participant[],
	sorted: readonly Participant[],
): readonly Edit[] | undefined {
	if (part.some(({ joined }) => joined)) return undefined;
	if (form === 'items' && part.some(({ span }) => isDeeper(text, span))) return undefined;
	return sorted.flatMap(({ span }, index): Edit[] => {
		const place = part[index]!.span;
		return place === span ? [] : [{ span: place, insert: text.slice(span.from, span.to) }];
	});
}
