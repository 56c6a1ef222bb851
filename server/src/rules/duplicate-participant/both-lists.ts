/** People who are listed both as present and as absent. */
import {
	anyOf,
	attendeesOf,
	isRoleWord,
	looksLikeBody,
	type Participant,
	type ParticipantList,
	type Person,
	participantLists,
	query,
	type Report,
	rolls,
} from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';

/** An entry of the attendance list, and one of the absentees', by index. */
export interface Contradiction {
	readonly present: ParticipantList;
	readonly there: number;
	readonly absent: ParticipantList;
	readonly away: number;
}

/** The same, with the lists by index. */
type Pair = Readonly<Record<'present' | 'there' | 'absent' | 'away', number>>;

/** The lists of one meeting are no further apart. */
const APART = 1_500;
/** More people on both lists are no slip: the lists mean something else. */
const FEW = 2;
/** No body has more members, whom a list with ticks names whether they come or not. */
const MEMBERS = 500;

/** The people on both lists by name, wherever the lists are: a keystroke elsewhere compares nobody. */
const onBoth = query([rolls], (lists): readonly Pair[] => {
	const absences = lists.flatMap(({ attendance, reading }, index) =>
		attendance === 'absent' && reading.people.length > 0 ? [index] : [],
	);
	const [absent, second] = absences;
	// Several lists belong to several meetings, or to several parts of one.
	if (absent === undefined || second !== undefined) return [];
	const away = new Map<string, number>();
	lists[absent]!.reading.people.forEach((entry, index) => {
		if (isPlain(entry)) away.set(keyOf(entry), index);
	});
	const found: Pair[] = [];
	for (const [present, { attendance, reading }] of lists.entries()) {
		if (attendance !== 'present') continue;
		for (const [there, entry] of reading.people.entries()) {
			const index = isPlain(entry) ? away.get(keyOf(entry)) : undefined;
			if (index !== undefined) found.push({ present, there, absent, away: index });
			if (found.length > MEMBERS) return [];
		}
	}
	return found;
});

export function contradictions(report: Report): readonly Contradiction[] {
	const pairs = onBoth(report);
	if (pairs.length === 0) return [];
	const lists = participantLists(report);
	const labels = lists.flatMap(({ attendance, label }) =>
		attendance === 'present' ? [report.rope.slice(label.from, label.to).toLowerCase()] : [],
	);
	if (new Set(labels).size < labels.length) return [];
	const missing = new Set(attendeesOf(report).absent.map(({ nameSpan }) => nameSpan.from));
	const both = pairs
		.map((pair): Contradiction => ({ ...pair, present: lists[pair.present]!, absent: lists[pair.absent]! }))
		.filter(({ present, there }) => !missing.has(present.entry(there).nameSpan.from));
	if (both.length > FEW) return [];
	return both.filter(({ present, there, absent, away }) => {
		const apart = Math.max(absent.span.from - present.span.to, present.span.from - absent.span.to);
		const [one, other] = [present.entry(there), absent.entry(away)];
		if (apart > APART || [present, absent].some((list) => saysMore(report, list))) return false;
		return ![one, other].some((entry) => hasFigures(report, entry)) && !movesLater(report, one.name);
	});
}

function keyOf({ key, titles }: Person): string {
	return `${titles.find(isRoleWord) ?? ''} ${key}`;
}

/** "Absent (first part): …" */
function saysMore({ rope }: Report, { label }: ParticipantList): boolean {
	return /[(\d]/.test(rope.slice(label.from, label.to + 3));
}

/** A full name, or an office and a family name, with nothing else but a body or an office. */
function isPlain({ form, titles, note, affiliation, group }: Person): boolean {
	if (!(form === 'full' || (form === 'single' && titles.some(isRoleWord)))) return false;
	return note === undefined && group === undefined && (affiliation === undefined || looksLikeBody(affiliation));
}

/** "until 15:30": anything said about the person says when. */
function hasFigures({ rope }: Report, { span, nameSpan }: Participant): boolean {
	return /\d/.test(rope.slice(nameSpan.to, span.to));
}

/** Whether the text says that somebody arrived late or left early: that person may be on both lists. */
function movesLater({ text }: Report, name: string): boolean {
	const family = name.slice(name.lastIndexOf(' ') + 1);
	for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + family.length)) {
		if (moves().test(text.slice(Math.max(0, at - 60), at + family.length + 90).toLowerCase())) return true;
	}
	return false;
}

const moves = lazily(() => narrowed(`(?<!\\p{L})${anyOf((words) => words.people.comesOrGoes)}`, 'u'));
