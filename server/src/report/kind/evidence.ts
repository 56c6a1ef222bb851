/** Decides a document's kind from what was found, and tells what weighed most. */
import type { Kind } from '../facts/report.js';
import { thatCount } from './counted.js';
import { EVIDENCE, type Evidence, type Found, isContent, isOf, type Place, type Tells, tells } from './weights.js';

/** A lower sum decides nothing: two strong pieces, or a strong one with a date, are enough. */
const ENOUGH = 5;
/** A title, a folder and a date are not enough: this much must be about what happened. */
const TOLD_ENOUGH = 2;

export interface Recognised {
	readonly kind: Kind;
	readonly kindReason: string;
}

export function weigh(all: Found): Recognised {
	const found = thatCount(all);
	const { record, agenda, content } = sumsOf(found);
	if (isSkeleton(found) && agenda >= ENOUGH) return agendaOf(found);
	// An agenda may say something about its items.
	const plans = agenda >= ENOUGH && isPlanned(found) && isOfMeeting(found);
	if (plans && agenda >= record && !tells(found, ...RECORDED)) return agendaOf(found);
	// Whoever calls the file minutes means its content.
	if (record >= ENOUGH && content >= (found.has('recordFile') ? 1 : TOLD_ENOUGH))
		return { kind: 'report', kindReason: reason(found, 'record') };
	if (plans) return agendaOf(found);
	return { kind: 'other', kindReason: whyNeither(found) };
}

/** More than enough: whatever the text says, it is the record of a meeting. */
const PLAIN = 7;

/** Whether title, file and those present decide, so that the text need not be read. */
export function isPlain(found: Found): boolean {
	return (
		found.has('attendance') &&
		// Those who will come can be listed before.
		(found.has('record') || (found.has('recordFile') && found.has('date'))) &&
		!found.has('call') &&
		!found.has('callFile') &&
		sumsOf(thatCount(found)).record >= PLAIN
	);
}

function agendaOf(found: Found): Recognised {
	return { kind: 'agenda', kindReason: `${reason(found, 'agenda')}, and nothing yet of what was said` };
}

/** Prepared for the minutes, with an agenda: only its name, or remarks on the items, looks like a record. */
function isSkeleton(found: Found): boolean {
	const tellsMore = [...found.keys()].some((each) => isContent(each) && !isOf(each, ['record', 'remark']));
	// Its tasks may be all that is empty.
	const written = found.has('statements') && (found.has('text') || found.has('someTold'));
	return found.has('empty') && found.has('agenda') && !tellsMore && !written;
}

function sumsOf(found: Found): { record: number; agenda: number; content: number } {
	let [record, agenda, content] = [0, 0, 0];
	// Whatever lies in a folder of meetings, or has a body in its title, has some text.
	const ofMeeting = tells(found, ...RECORDED) || found.has('meeting');
	for (const each of found.keys()) {
		const weight = EVIDENCE[each];
		record += weight.record;
		agenda += weight.agenda;
		if (isContent(each) && (ofMeeting || !isOf(each, ['remark']))) content += weight.record;
	}
	return { record, agenda, content };
}

/** What no agenda has. */
const RECORDED: readonly Tells[] = ['record', 'list', 'roll', 'said', 'noted', 'parts'];

/** Many things have an agenda or a timetable: a meeting's says so. */
function isOfMeeting(found: Found): boolean {
	const named = tells(found, 'record', 'call') || (tells(found, 'meeting') && !found.has('lesson'));
	return named || found.has('coming') || found.has('summons');
}

/** "Agenda items" as a title may be about all meetings: a call says when one is, or lays out what is to come. */
function isPlanned(found: Found): boolean {
	const named = found.has('call') && found.has('callFile');
	const dated = found.has('date') || found.has('numbered') || found.has('meeting') || named;
	return tells(found, 'plan') || (dated && tells(found, 'call'));
}

/** No more pieces are told, since they must fit on one line of an editor. */
const TOLD = 4;

function reason(found: Found, sum: 'record' | 'agenda'): string {
	const best = [...found]
		.filter(([each]) => EVIDENCE[each][sum] > 0)
		.sort(([a], [b]) => EVIDENCE[b][sum] - EVIDENCE[a][sum])
		.slice(0, TOLD);
	return clauses(best);
}

const OPENINGS: Readonly<Record<Place, string>> = {
	title: 'its title says',
	file: 'its file or folder is called',
	text: 'it has',
};

function clauses(all: readonly (readonly [Evidence, string])[]): string {
	const parts = (['title', 'file', 'text'] as const).flatMap((place) => {
		const words = all
			.filter(([each]) => EVIDENCE[each].place === place)
			.map(([each, word]) => EVIDENCE[each].told.replace('*', () => `“${word}”`));
		return words.length > 0 ? [`${OPENINGS[place]} ${joined([...new Set(words)])}`] : [];
	});
	return joined(parts);
}

function joined(parts: readonly string[]): string {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function whyNeither(found: Found): string {
	const some = [...found].filter(([each]) => EVIDENCE[each].record > 0);
	// That it has no date is no reason if nothing speaks for a meeting.
	const against = [...found].filter(([each]) => EVIDENCE[each].record < -2 && (each !== 'undated' || some.length > 0));
	if (against.length > 0) return clauses(against);
	return some.length > 0
		? `${clauses(some.slice(0, TOLD))}, which is too little for a record or an agenda of a meeting`
		: 'nothing in it tells of a meeting: no title of minutes, no list of those present, no decisions';
}
