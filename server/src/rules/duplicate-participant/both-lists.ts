/** People who are listed both as present and as absent. */
import {
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
import { comesOrGoes } from '../shared/comes-or-goes.js';

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
	const missing = new Map<string, Pick<Pair, 'absent' | 'away'>>();
	for (const [absent, { attendance, reading }] of lists.entries()) {
		if (attendance !== 'absent') continue;
		for (const [away, entry] of reading.people.entries())
			if (isPlain(entry)) missing.set(keyOf(entry), { absent, away });
	}
	const found: Pair[] = [];
	for (const [present, { attendance, reading }] of lists.entries()) {
		if (attendance !== 'present') continue;
		for (const [there, entry] of reading.people.entries()) {
			const same = isPlain(entry) ? missing.get(keyOf(entry)) : undefined;
			if (same) found.push({ present, there, ...same });
			if (found.length > MEMBERS) return [];
		}
	}
	return found;
});

export function contradictions(report: Report): readonly Contradiction[] {
	const pairs = onBoth(report);
	if (pairs.length === 0) return [];
	const lists = participantLists(report);
	// Several lists of one name belong to several meetings, or to several parts of one.
	const labels = lists.flatMap(({ attendance, label, size }) =>
		attendance === 'observing' || size === 0 ? [] : [report.rope.slice(label.from, label.to).toLowerCase()],
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
		if (aboutOf(report, one) !== aboutOf(report, other) && [one, other].some((entry) => hasFigures(report, entry)))
			return false;
		return !comesOrGoes(report.text, one.name);
	});
}

/** With what is said of the person, unless it is a body or an office, which the other list may leave out. */
function keyOf({ key, titles, affiliation }: Person): string {
	const told = affiliation === undefined || looksLikeBody(affiliation) ? '' : affiliation;
	return `${titles.find(isRoleWord) ?? ''} ${key} ${told}`;
}

/** "Absent (first part): …" */
function saysMore({ rope }: Report, { label }: ParticipantList): boolean {
	return /[(\d]/.test(rope.slice(label.from, label.to + 3));
}

/** A full name, a handle, or an office and a family name, of which nothing says when. */
function isPlain({ form, titles, note, group }: Person): boolean {
	if (!(form === 'full' || form === 'handle' || (form === 'single' && titles.some(isRoleWord)))) return false;
	return note === undefined && group === undefined;
}

/** "until 15:30": anything said about the person says when. What both lists say does not tell the two apart. */
function hasFigures(report: Report, entry: Participant): boolean {
	return /\d/.test(aboutOf(report, entry));
}

function aboutOf({ rope }: Report, { span, nameSpan }: Participant): string {
	return rope.slice(nameSpan.to, span.to).trim();
}
