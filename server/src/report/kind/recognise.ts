/** Decides whether a document is the record of a meeting, the agenda of one, or neither. */

import { sameItems } from '../../incremental/index.js';
import type { FrontMatter } from '../../syntax/index.js';
import { lazily } from '../../text/index.js';
import { hasAgenda, hasParticipantList } from '../annexes/sections.js';
import { query } from '../facts/queries.js';
import { input, type Report } from '../facts/report.js';
import { isDatedFrontMatter, listsPeople } from '../meeting/front-matter.js';
import { hasSeveralMeetings } from '../meeting/several.js';
import { officials, type Roll, rolls } from '../participants/lists.js';
import { sections } from '../sections/sections.js';
import { anyOf } from '../words/index.js';
import { isOfThem, isParted } from './counted.js';
import { isPlain, type Recognised, weigh } from './evidence.js';
import { pathEvidence } from './path.js';
import { type Take, takeText, type Whole } from './sums.js';
import { titleEvidence } from './title.js';
import { type Evidence, type Found, tells } from './weights.js';

/** What front matter says about the document's kind, if anything. */
function kindByFrontMatter(frontMatter: FrontMatter | undefined): Recognised | undefined {
	const type = frontMatter?.values.type;
	if (type === 'report' || type === 'minutes')
		return { kind: 'report', kindReason: `its front matter says “type: ${type}”` };
	if (type === 'agenda' || type === 'other') return { kind: type, kindReason: `its front matter says “type: ${type}”` };
	return undefined;
}

/** @param given the kind set by the user, if any. */
function recognise(found: Found, given: Recognised | undefined): Recognised {
	const recognised = weigh(found);
	if (!given) return recognised;
	// A setting for a folder of reports hardly means the agendas in it.
	return recognised.kind === 'agenda' && tells(found, 'call') ? recognised : given;
}

/** What is found around the text: in its title, file name, front matter and lists. */
const evidenceAround = query(
	[
		titleEvidence,
		input.pathInRoot,
		input.frontMatter,
		rolls,
		hasParticipantList,
		officials,
		hasAgenda,
		hasSeveralMeetings,
	],
	(title, path, frontMatter, rolls, hasList, officials, agenda, severalMeetings): Found => {
		const found = new Map<Evidence, string>(title);
		const take = takeInto(found);
		const named: Found = path === undefined ? NOTHING : pathEvidence(path);
		for (const [evidence, word] of named) take(evidence, word);
		// It may be their records, one below the other.
		if (named.has('date') || severalMeetings) found.delete('several');
		if (severalMeetings || isDatedFrontMatter(frontMatter)) take('date');
		// The text may then be a page that is made of what front matter says.
		if (listsPeople(frontMatter)) {
			take('someAttendance');
			found.delete('template');
		}
		takeLists(rolls, hasList, severalMeetings, take);
		if (officials.length > 0) take('officers');
		if (agenda) take('agenda');
		return found;
	},
);

const NOTHING: Found = new Map();

function takeInto(found: Map<Evidence, string>): Take {
	return (evidence, word = '') => {
		if (!found.has(evidence)) found.set(evidence, word);
	};
}

/** @param whole absent where what is around the text decides. */
function evidenceIn(around: Found, whole?: Whole): Found {
	const found = new Map<Evidence, string>(around);
	const take = takeInto(found);
	if (whole) takeText(whole, take, found.get('record'), found.has('meetingFile') && found.has('numbered'));
	// Headings with dates part the records of several meetings; other logs have them, too.
	if (isParted(found) && tells(found, 'record', 'meeting')) take('date');
	// A page about all of them is none of them.
	if (found.has('several') && !isOfThem(found))
		for (const each of ['record', 'shared', 'meeting', 'someMeeting', 'call'] as const) found.delete(each);
	if (!found.has('date')) take('undated');
	// "Ida presents the budget" lies ahead, unless there is more.
	if (tells(found, 'call') && !found.has('text')) found.delete('actors');
	// A plan says who takes part in which session.
	if (found.has('sessions')) found.delete('attendance');
	if (found.has('date') && found.has('someMeeting')) {
		take('meeting', found.get('someMeeting'));
		found.delete('someMeeting');
	}
	return found;
}

/** Short lists under several headings say who does what, in a meeting of several days. */
const MANY_LISTS = 4;

/** What a list holds before anyone is on it. */
const BLANKS = lazily(
	() =>
		new RegExp(
			`^${anyOf(({ markup }) => markup.nameBlanks)}$|^${anyOf(({ people }) => people.blank)}s?(?: ?(?:\\d|[a-z]))?$|^[xy?]+$|^tb[acd](?![a-z])`,
		),
);

/** How many people a list names, as far as that matters. */
function namedIn({ reading }: Roll): number {
	return reading.people.slice(0, 4).filter(({ key }) => !BLANKS().test(key)).length;
}

function takeLists(rolls: readonly Roll[], hasList: boolean, severalMeetings: boolean, take: Take): void {
	const lists = rolls.filter(({ attendance }) => attendance !== 'observing');
	const present = lists.filter(({ attendance }) => attendance === 'present');
	const named = present.reduce((sum, list) => sum + namedIn(list), 0);
	const some = named > 0 || lists.some((list) => list.attendance === 'absent' && namedIn(list) > 0);
	const slots = present.filter(({ reading }) => reading.people.length > 0);
	if (!severalMeetings && slots.length >= MANY_LISTS && slots.every(({ reading }) => reading.people.length < 10))
		take('sessions');
	else if (named > 1) take('attendance');
	else if (some) take('someAttendance');
	else if (present.some(({ filled, reading }) => filled && reading.people.length === 0)) take('unnamed');
	else if (hasList) take('empty');
}

const given = query(
	[input.givenKind, input.givenKindReason],
	(kind, kindReason): Recognised | undefined => kind && { kind, kindReason },
);

/** What decides whatever the text says, so that typing in it costs nothing here. */
const settled = query(
	[input.frontMatter, given, evidenceAround],
	(frontMatter, given, around): Recognised | undefined => {
		const said = kindByFrontMatter(frontMatter);
		if (said) return said;
		if (given && given.kind !== 'report') return given;
		return isPlain(around) ? recognise(evidenceIn(around), given) : undefined;
	},
);

/** The text, where it matters. */
const weighty = query([settled, input.blocks, sections], (settled, blocks, sections): Whole | undefined =>
	settled ? undefined : { blocks, sections },
);

const evidence = query([evidenceAround, weighty], evidenceIn, isSameEvidence);

function isSameEvidence(one: Found, other: Found): boolean {
	return sameItems([...one].flat(), [...other].flat());
}

const weighed = query([settled, evidence, given], (settled, found, given) => settled ?? recognise(found, given));

/** If a reader failed on the whole, rules that judge any Markdown still apply. */
const UNREAD: Recognised = { kind: 'other', kindReason: 'Rapporteur has failed to read it' };

/** The document's kind, and why. */
export const recognised = (report: Report): Recognised =>
	report.options.error === undefined ? weighed(report) : UNREAD;

/** `report`: the record of a meeting that took place. `agenda`: calls or plans one, and records nothing of it. */
export const kindOf = query([recognised], ({ kind }) => kind);

/** Why the document is taken for that kind: a clause for people, without a final full stop. */
export const kindReasonOf = query([recognised], ({ kindReason }) => kindReason);
