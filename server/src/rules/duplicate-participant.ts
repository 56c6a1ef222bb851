/**
 * Finds people who are twice on one list of participants.
 */
import {
	isCountry,
	type Participant,
	type ParticipantList,
	PerObject,
	participantLists,
	type Report,
} from '../report/index.js';
import type { Finding, Rule } from './rule.js';
import { removal } from './support/participant-edits.js';

export const duplicateParticipant: Rule = {
	id: 'duplicate-participant',
	since: '0.1.0',
	severity: 'warning',
	scope: 'report',
	theme: 'people',
	docs: {
		title: 'Participant who is listed twice',
		what: 'The same name twice in a list of participants. Letter case, accents, hyphens and titles (Mr, Dr, Frau, mevr.) make no difference. People of one name who come from different bodies are two people, and lists of different kinds (present, apologies) or parts of a list are looked at apart.',
		why: 'Lists are put together from several sources, and the number of participants is counted from them.',
		fixes: 'Remove the later entry. It is only offered, since the later one may be the better one.',
		reported: [
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Joris de Wael (treasurer)\n- Linde Vermaat\n- Joris De Wael (treasurer)\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Kenneth, Alice, Peter, Kenneth\n',
			'# Protokoll\n\n5. März 2024\n\nAnwesend: Dr. Eva Schäfer, Uwe Koch und Eva Schafer\n',
		],
		accepted: [
			'# Minutes\n\n5 March 2024\n\n**Chair:** Ann Lee\n\n## Participants\n\n- Ann Lee\n- Bo Roe\n',
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Maria Silva (Ministry of Health)\n- Maria Silva (Lisbon Water)\n',
			'# Protokoll\n\n5. März 2024\n\nAnwesend: Herr Müller, Frau Müller\n',
		],
	},
	*check(report) {
		for (const list of participantLists(report)) yield* duplicatesIn(report, list);
	},
};

function* duplicatesIn(report: Report, list: ParticipantList): Iterable<Finding> {
	const { reading } = list;
	const pairs = found.get(reading) ?? pairsIn(list.entries);
	found.set(reading, pairs);
	for (const [before, index] of pairs) {
		const [first, entry] = [list.entry(before), list.entry(index)];
		const { name, nameSpan } = entry;
		yield {
			message: `${name} appears twice on this list. Remove one of the two entries`,
			span: nameSpan,
			fixes: () => {
				const edits = removal(report, list, index);
				return edits.length > 0 ? [{ title: `Remove this entry of ${name}`, safety: 'unsafe', edits }] : [];
			},
			related: [{ span: first.nameSpan, message: `${first.name} is listed here first` }],
		};
	}
}

/** The first entry of somebody and a later one, by their numbers. */
type Pair = readonly [first: number, again: number];

/** By the reading of a list: a keystroke elsewhere compares nobody. */
const found = new PerObject<object, readonly Pair[]>();

function pairsIn(entries: readonly Participant[]): Pair[] {
	const pairs: Pair[] = [];
	const named = new Map<string, number[]>();
	// Where most have a full name, a lone word may be anything: a country, a body, half a name.
	const informal = entries.filter(({ form }) => form !== 'full').length * 2 >= entries.length;
	for (const [index, entry] of entries.entries()) {
		if (entry.form === 'single' && !informal) continue;
		const key = `${entry.form} ${entry.group ?? ''} ${entry.key}`;
		const before = named.get(key);
		if (!before) {
			named.set(key, [index]);
			continue;
		}
		const first = before.find((each) => isSame(entries[each]!, entry));
		// No list needs more of one name; many people of one name must not take long.
		if (before.length < 10) before.push(index);
		if (first === undefined || (entry.form === 'single' && isCountry(entry.name))) continue;
		pairs.push([first, index]);
	}
	return pairs;
}

/** Whether nothing says that the two are different people of one name. */
function isSame(one: Participant, other: Participant): boolean {
	if (one.note !== undefined && other.note !== undefined && one.note !== other.note) return false;
	if (one.handle !== undefined && other.handle !== undefined && one.handle !== other.handle) return false;
	// "Herr Müller, Frau Müller", "Mr J. Smith, Mrs J. Smith": the title tells who it is.
	if (/^(?:\p{L}\.? )*\S+$/u.test(one.name)) {
		const titled = one.titles.length > 0 && other.titles.length > 0;
		if (titled && !one.titles.some((title) => other.titles.includes(title))) return false;
	}
	return (
		one.affiliation === undefined || other.affiliation === undefined || isAlike(one.affiliation, other.affiliation)
	);
}

/** Whether the two may name one body: they share a word, or one abbreviates the other. */
function isAlike(one: string, other: string): boolean {
	const [words, others] = [wordsOf(one), wordsOf(other)];
	if (words.some((word) => others.includes(word))) return true;
	const initials = (all: readonly string[]): string => all.map((word) => word[0]).join('');
	return initials(words).includes(others.join('')) || initials(others).includes(words.join(''));
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [];
}
