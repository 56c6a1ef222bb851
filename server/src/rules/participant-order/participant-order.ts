/**
 * Finds lists of participants that are not in alphabetical order.
 */
import {
	familyName,
	isParticle,
	type Participant,
	type ParticipantList,
	participantLists,
	type Report,
} from '../../report/index.js';
import type { Edit } from '../../text/index.js';
import { reordered, sortedParts } from '../../writing/index.js';
import type { Finding, Rule } from '../rule.js';

export const participantOrder: Rule = {
	id: 'participant-order',
	since: '0.1.0',
	severity: 'off',
	settledBy: 'name',
	scope: 'report',
	theme: 'people',
	docs: {
		title: 'Participants out of alphabetical order',
		what: 'A list of participants that is not in alphabetical order of family names. Those with an office in the meeting and the secretariat may come first, parts of a list are looked at apart, and particles ("van", "de") and all but the last of several family names may count or not. Marked is the first name that should come earlier.',
		why: 'Readers look for a name where the alphabet has it, and nobody has to ask why they come last.',
		fixes:
			'Sort the list by family names. Nothing but the order of its entries changes: ticks, and other cells of a row, go with the name.',
		reported: ['# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee (WHO)\n- Bo Roe (FAO)\n- Cy Dunn (ILO)\n'],
		accepted: [
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Zoe Zahn (Chair)\n- Cy Dunn (ILO)\n- Ann Lee (WHO)\n- Jan van Rijn (FAO)\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Kenneth, Alice, Peter\n',
		],
	},
	*check(report) {
		for (const list of participantLists(report)) {
			for (const group of sortedParts(list)) yield* disorder(report, list, group);
		}
	},
};

interface Placed {
	readonly entry: Participant;
	/** The sort key. */
	readonly key: string;
	/** It belongs before the one above it. */
	readonly late: boolean;
}

/**
 * Where the family name of "Ana Ruiz Soto" or "Jan van Aalst" begins is not for us to say: it counts with or without
 * the words before its last one, whichever is in order.
 */
function placed(group: readonly Participant[]): Placed[] {
	let above = '';
	return group.map((entry) => {
		const fitting = familyNames(entry).find((name) => name >= above);
		if (fitting === undefined) return { entry, key: familyNames(entry)[0]!, late: true };
		above = fitting;
		return { entry, key: fitting, late: false };
	});
}

/** What may be the family name, for sorting; then the whole name, for those who share one. */
function familyNames({ name, key }: Participant): string[] {
	const family = familyName(name);
	const words = key.split(' ');
	const tails = words.map((_, index) => words.slice(index).join(' ')).slice(1);
	const plain = family.split(' ');
	const bare = plain.slice(plain.findIndex((word) => !isParticle(word))).join(' ');
	// Names that mark the family name themselves, such as "KUMMER Markus", have no tail of words that ends in it.
	const all = tails.includes(family) ? [bare, ...tails] : [bare, family];
	return [...new Set(all)].sort().map((each) => `${each} ${key}`);
}

function* disorder(report: Report, list: ParticipantList, group: readonly Participant[]): Iterable<Finding> {
	// Nicknames and given names have their own order, if any.
	if (group.length < 3 || group.some(({ form }) => form !== 'full')) return;
	const order = placed(group);
	const at = order.findIndex(({ late }) => late);
	if (at < 0) return;
	const { name, nameSpan } = group[at]!;
	yield {
		message: `${name} stands after ${group[at - 1]!.name}. Sort the list by family names`,
		span: nameSpan,
		fixes: () => {
			const edits = sorting(report, list, order);
			return edits.length > 0
				? [{ title: 'Sort the list by family names', safety: 'safe', alters: 'order', edits: [...edits] }]
				: [];
		},
	};
}

/** Empty if something below an entry would stay behind. */
function sorting({ text }: Report, list: ParticipantList, order: readonly Placed[]): readonly Edit[] {
	const sorted = [...order].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
	const [part, fresh] = [order, sorted].map((all) => all.map(({ entry }) => entry));
	return reordered(text, list, part!, fresh!) ?? [];
}
