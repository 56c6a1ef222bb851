/**
 * Finds lists of participants that are not in alphabetical order.
 */
import {
	familyName,
	fold,
	isParticle,
	type Participant,
	type ParticipantList,
	participantLists,
	type Report,
} from '../report/index.js';
import type { Edit } from '../text/index.js';
import type { Finding, Rule } from './rule.js';
import { isDeeper } from './support/participant-edits.js';

export const participantOrder: Rule = {
	id: 'participant-order',
	since: '0.1.0',
	severity: 'off',
	scope: 'report',
	theme: 'people',
	docs: {
		title: 'Participants out of alphabetical order',
		what: 'A list of participants that is not in alphabetical order of family names. Those with a task in the meeting may come first, parts of a list are looked at apart, and particles ("van", "de") may count or not. Marked is the first name that should come earlier.',
		why: 'Readers look for a name where the alphabet has it, and nobody has to ask why they come last.',
		fixes: 'Sort the list by family names. Nothing but the order of its entries changes.',
		reported: ['# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee (WHO)\n- Bo Roe (FAO)\n- Cy Dunn (ILO)\n'],
		accepted: [
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Zoe Zahn (Chair)\n- Cy Dunn (ILO)\n- Ann Lee (WHO)\n- Jan van Rijn (FAO)\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Kenneth, Alice, Peter\n',
		],
	},
	*check(report) {
		for (const list of participantLists(report)) {
			for (const group of groupsOf(list)) yield* disorder(report, list, group);
		}
	},
};

/** The stretches of a list that are sorted apart, without those who lead it because of their task. */
function groupsOf({ entries }: ParticipantList): Participant[][] {
	const groups: Participant[][] = [];
	for (const entry of entries) {
		const last = groups.at(-1);
		if (last && last[0]!.group === entry.group) last.push(entry);
		else groups.push([entry]);
	}
	return groups.map((group) => {
		const first = group.findIndex(({ role }) => role === undefined);
		return group.slice(Math.max(0, first));
	});
}

type Order = (entry: Participant) => string;

/** By family name without particles, or with them: "Rijn" or "van Rijn". */
const withoutParticles: Order = ({ name, key }) => {
	const words = familyName(name).split(' ');
	return `${words.slice(words.findIndex((word) => !isParticle(word))).join(' ')} ${key}`;
};
const withParticles: Order = ({ name, key }) => `${familyName(name)} ${fold(key)}`;

function* disorder(report: Report, list: ParticipantList, group: readonly Participant[]): Iterable<Finding> {
	// Nicknames and given names have an order of their own, if any.
	if (group.length < 3 || group.some(({ form }) => form !== 'full')) return;
	const at = firstOutOf(group, withoutParticles);
	if (at < 0 || firstOutOf(group, withParticles) < 0) return;
	const { name, nameSpan } = group[at]!;
	yield {
		message: `${name} stands after ${group[at - 1]!.name}, sort the list by family names`,
		span: nameSpan,
		fixes: () => {
			const edits = sorting(report, list, group);
			return edits.length > 0 ? [{ title: 'Sort the list by family names', safety: 'safe', edits }] : [];
		},
	};
}

/** The number of the first entry that should stand before the one above it, or -1. */
function firstOutOf(group: readonly Participant[], order: Order): number {
	return group.findIndex((entry, index) => index > 0 && order(entry) < order(group[index - 1]!));
}

/** Puts the text of each entry in the place that is its own; none where something below an entry would stay behind. */
function sorting({ text }: Report, { form }: ParticipantList, group: readonly Participant[]): Edit[] {
	if (form === 'items' && group.some(({ span }) => isDeeper(text, span))) return [];
	const keyed = group.map((entry) => ({ entry, key: withoutParticles(entry) }));
	keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
	return keyed.flatMap(({ entry: { span } }, index) => {
		const place = group[index]!.span;
		return place === span ? [] : [{ span: place, insert: text.slice(span.from, span.to) }];
	});
}
