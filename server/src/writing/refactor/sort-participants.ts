/** A list of participants by family name, or by affiliation. */
import { familyName, fold, type Participant, participantLists, type Report } from '../../report/index.js';
import { type Span, touches } from '../../text/index.js';
import { reordered, sortedParts } from '../list-order.js';
import type { Refactoring } from './model.js';

const ORDERS: readonly {
	readonly id: string;
	readonly title: string;
	/** Compared one after the other. */
	readonly keys: (entry: Participant) => readonly string[];
}[] = [
	{ id: 'list.byName', title: 'Sort the participants by family name', keys: byName },
	{
		id: 'list.byAffiliation',
		title: 'Sort the participants by affiliation',
		keys: (entry) => [fold(entry.affiliation ?? LAST), ...byName(entry)],
	},
];

/** Whoever has none comes last. */
const LAST = '\uFFFF';

function byName({ name, key }: Participant): readonly string[] {
	return [familyName(name), key];
}

/** On the list; only orders that it does not have. Parts of a list are sorted apart, and who leads a part stays first. */
export function participantOrders(report: Report, at: Span): readonly Refactoring[] {
	const list = participantLists(report).find(({ size, span }) => size > 1 && touches(span, at));
	const parts = list ? sortedParts(list) : [];
	if (!list || parts.some((part) => part.some(({ form }) => form !== 'full'))) return [];
	const first = list.entry(0).span.from;
	return ORDERS.filter(({ id }) => id === 'list.byName' || list.entries.some(({ affiliation }) => affiliation)).flatMap(
		({ id, title, keys }) => {
			const edits = parts.map((part) => reordered(report.text, list, part, sortedBy(part, keys)));
			if (edits.some((each) => each === undefined) || edits.every((each) => each!.length === 0)) return [];
			const loose = [{ from: first, to: list.span.to }];
			return [{ id, title, rewrite: () => ({ edits: edits.flatMap((each) => each ?? []), loose }) }];
		},
	);
}

function sortedBy(
	part: readonly Participant[],
	keys: (entry: Participant) => readonly string[],
): readonly Participant[] {
	const compare = (a: readonly string[], b: readonly string[]): number => {
		const at = a.findIndex((each, index) => each !== b[index]);
		return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
	};
	return [...part].sort((a, b) => compare(keys(a), keys(b)));
}
