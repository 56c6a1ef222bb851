/** Finds people who are on one list of participants twice. */
import {
	isCountry,
	type ListReading,
	memoizeOn,
	type Participant,
	type ParticipantList,
	type Person,
	participantLists,
	type Report,
} from '../../report/index.js';
import type { Edit } from '../../text/index.js';
import { removal } from '../../writing/index.js';
import { type Finding, type Fix, type Rule, unsafeFix } from '../rule.js';
import { type Contradiction, contradictions } from './both-lists.js';
import { isTickedOnly, merged, saidOnlyBy, unlike, wealthOf } from './merge.js';

export const duplicateParticipant: Rule = {
	id: 'duplicate-participant',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'name',
	perMeeting: true,
	scope: 'report',
	theme: 'people',
	docs: {
		title: 'Participant who is listed twice',
		what: 'The same name twice in a list of participants. Letter case, accents, hyphens and titles (Mr, Dr, Frau, mevr.) make no difference. People of one name who come from different bodies are two people, a bare given name that stands there twice is no more than an information, and parts of a list are looked at apart. Who is listed as present and as absent is told as an information, unless something is said of it (“from 10:30”, a proxy).',
		why: 'Lists are put together from several sources, and the number of participants is counted from them.',
		fixes:
			'Remove one of the two entries; first the one that says less, or that has lost the accents of the name. Where each says something of its own, make one of the two: “Ann Lee (treasurer, secretary)”, ticked if either was. All are only offered. For bare given names there is no fix.',
		reported: [
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Joris de Wael (treasurer)\n- Linde Vermaat\n- Joris De Wael (treasurer)\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee (treasurer), Bo Roe (chair), Ann Lee (secretary)\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\n\nApologies: Di Ford, Bo Roe\n',
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
		for (const each of contradictions(report)) yield contradiction(report, each);
	},
};

function contradiction(report: Report, { present, there, absent, away }: Contradiction): Finding {
	const [one, other] = [present.entry(there), absent.entry(away)];
	const [first, later] = one.span.from < other.span.from ? [one, other] : [other, one];
	const from = (list: ParticipantList, index: number, title: string): Fix[] =>
		list.size > 1 ? removing(title, removal(report, list, index)) : [];
	return {
		message: `${later.name} is listed as present and as absent. Correct one of the two lists`,
		span: later.nameSpan,
		mild: true,
		fixes: () => [
			...from(absent, away, `Remove ${other.name} from those who were absent`),
			...from(present, there, `Remove ${one.name} from those who were present`),
		],
		related: [{ span: first.nameSpan, message: `${first.name} is on the other list here` }],
	};
}

function* duplicatesIn(report: Report, list: ParticipantList): Iterable<Finding> {
	for (const [before, index] of pairsIn(list.reading)) {
		const [first, entry] = [list.entry(before), list.entry(index)];
		const { name, nameSpan } = entry;
		const related = [{ span: first.nameSpan, message: `${first.name} is listed here first` }];
		if (entry.form === 'single' && !isWordForWord(report, first, entry)) {
			const message = `${name} appears twice on this list. Tell the two apart or remove one`;
			yield { message, span: nameSpan, fixes: [], mild: true, related };
			continue;
		}
		const [lost, gained] = [saidOnlyBy(first, entry), saidOnlyBy(entry, first)];
		yield {
			message:
				lost !== undefined && gained !== undefined
					? `${name} appears twice on this list, as “${unlike(first, entry)}” and as “${unlike(entry, first)}”. Make one entry of the two`
					: `${name} appears twice on this list. Remove one of the two entries`,
			span: nameSpan,
			fixes: () => fixesFor(report, list, before, index),
			related,
		};
	}
}

/** "Mr Cooper (no. 5)" twice, with the same details: nobody else has those. */
function isWordForWord({ rope }: Report, first: Participant, entry: Participant): boolean {
	const words = rope.slice(entry.span.from, entry.span.to);
	return rope.slice(first.span.from, first.span.to) === words && /[(\d]/.test(words);
}

/** First the fix that loses nothing: removing the entry that says less, or merging the two. */
function fixesFor(report: Report, list: ParticipantList, before: number, index: number): Fix[] {
	const [first, entry] = [list.entry(before), list.entry(index)];
	const [lost, gained] = [saidOnlyBy(first, entry), saidOnlyBy(entry, first)];
	const richer = Math.sign(wealthOf(first) - wealthOf(entry));
	const isTicked = isTickedOnly(report, entry, first);
	const isFirstTicked = isTickedOnly(report, first, entry);
	const about = (ticked: boolean, words: string | undefined): string =>
		`${ticked ? ', which is ticked' : ''}${words === undefined ? '' : `, and “${words}” with it`}`;
	const without = (title: string, at: number): Fix[] => removing(title, removal(report, list, at));
	const earlier = without(`Remove the earlier entry of ${first.name}${about(isFirstTicked, lost)}`, before);
	const later = without(`Remove this entry of ${entry.name}${about(isTicked, gained)}`, index);
	if (gained === undefined && !isTicked && richer >= 0) return [...later, ...earlier];
	if (lost === undefined && !isFirstTicked && richer <= 0) return [...earlier, ...later];
	const one = merged(report, list, before, index);
	const both: Fix[] = one ? [unsafeFix(`Make it one: “${one.written}”`, one.edits)] : [];
	return richer < 0 ? [...both, ...earlier, ...later] : [...both, ...later, ...earlier];
}

function removing(title: string, edits: readonly Edit[]): Fix[] {
	return edits.length > 0 ? [unsafeFix(title, edits)] : [];
}

/** Somebody's first entry and a later one, by index. */
type Pair = readonly [first: number, again: number];

/** Once for each parse of a list: a keystroke elsewhere compares nobody. */
const pairsIn = memoizeOn(({ people: entries }: ListReading): readonly Pair[] => {
	const pairs: Pair[] = [];
	const named = new Map<string, number[]>();
	// If most have a full name, a lone word may be anything: a country, a body, half a name.
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
		// No list needs more entries of one name; many people of one name must not take long.
		if (before.length < 10) before.push(index);
		if (first === undefined || (entry.form === 'single' && isCountry(entry.name))) continue;
		pairs.push([first, index]);
	}
	return pairs;
});

/** Whether nothing says that the two are different people with the same name. */
function isSame(one: Person, other: Person): boolean {
	if (one.note !== undefined && other.note !== undefined && one.note !== other.note) return false;
	if (one.handle !== undefined && other.handle !== undefined && one.handle !== other.handle) return false;
	// "Herr Müller, Frau Müller", "Mr J. Smith, Mrs J. Smith": the title tells them apart.
	if (/^(?:\p{L}\.? )*\S+$/u.test(one.name)) {
		const titled = one.titles.length > 0 && other.titles.length > 0;
		if (titled && !one.titles.some((title) => other.titles.includes(title))) return false;
	}
	return (
		one.affiliation === undefined || other.affiliation === undefined || isAlike(one.affiliation, other.affiliation)
	);
}

/** Whether the two may be names of one body: they share a word, or one abbreviates the other. */
function isAlike(one: string, other: string): boolean {
	const [words, others] = [wordsOf(one), wordsOf(other)];
	if (words.some((word) => others.includes(word))) return true;
	const initials = (all: readonly string[]): string => all.map((word) => word[0]).join('');
	return initials(words).includes(others.join('')) || initials(others).includes(words.join(''));
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [];
}
