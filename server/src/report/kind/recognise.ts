/** Decides whether a document is the record of a meeting, the agenda of one, or neither. */

import { sameItems } from '../../incremental/index.js';
import type { FrontMatter } from '../../syntax/index.js';
import { lazily } from '../../text/index.js';
import { hasAgenda, hasParticipantList } from '../annexes/sections.js';
import type { ReadBlock } from '../facts/model.js';
import { query } from '../facts/queries.js';
import { input, type Report } from '../facts/report.js';
import { hasSeveralMeetings } from '../meeting/several.js';
import { officials, type Roll, rolls } from '../participants/lists.js';
import { sections } from '../sections/sections.js';
import type { Sections } from '../sections/tree.js';
import { anyOf } from '../words/index.js';
import { signsOf } from './block.js';
import { type Found, isPlain, type Recognised, weigh } from './evidence.js';
import { isFilled } from './filled.js';
import { pathEvidence } from './path.js';
import type { Signs } from './signs.js';
import { Talk } from './talk.js';
import { titleEvidence } from './title.js';
import type { Evidence } from './weights.js';

/** What front matter says about the document's kind, if anything. */
function kindByFrontMatter(frontMatter: FrontMatter | undefined): Recognised | undefined {
	const type = frontMatter?.values.type;
	if (type === 'report' || type === 'minutes') {
		return { kind: 'report', kindReason: `its front matter says “type: ${type}”` };
	}
	if (type === 'agenda') return { kind: 'agenda', kindReason: 'its front matter says “type: agenda”' };
	if (type === 'other') return { kind: 'other', kindReason: 'its front matter says “type: other”' };
	return undefined;
}

/** @param given the kind set by the user, if any. */
function recognise(found: Found, given: Recognised | undefined): Recognised {
	const recognised = weigh(found);
	if (!given) return recognised;
	// A setting for a folder of reports hardly means the agendas in it.
	return recognised.kind === 'agenda' && (found.has('call') || found.has('callFile')) ? recognised : given;
}

/** What is found around the text: in its title, file name, front matter and lists. */
const evidenceAround = query(
	[titleEvidence, input.path, input.frontMatter, rolls, hasParticipantList, officials, hasAgenda, hasSeveralMeetings],
	(title, path, frontMatter, rolls, hasList, officials, agenda, severalMeetings): Found => {
		const found = new Map<Evidence, string>(title);
		const take = takeInto(found);
		const named: Found = path === undefined ? NOTHING : pathEvidence(path);
		for (const [evidence, word] of named) take(evidence, word);
		// It may be their records, one below the other.
		if (named.has('date') || severalMeetings) found.delete('several');
		const date = frontMatter?.values.date;
		if (severalMeetings || (date !== undefined && date !== null && date !== '')) take('date');
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
	if (whole) takeText(whole, take, found.get('record'));
	if (!found.has('date')) take('undated');
	// A plan says who takes part in which session.
	if (found.has('sessions')) found.delete('attendance');
	if (found.has('date') && found.has('someMeeting')) {
		take('meeting', found.get('someMeeting'));
		found.delete('someMeeting');
	}
	return found;
}

/** A text and its parts. */
interface Whole {
	readonly blocks: readonly ReadBlock[];
	readonly sections: Sections;
}

type Take = (evidence: Evidence, word?: string) => void;

/** Short lists under several headings say who does what, in a meeting of several days. */
const MANY_LISTS = 4;

/** What a list holds before anyone is on it. */
const BLANKS = lazily(
	() =>
		new RegExp(
			`^${anyOf(({ markup }) => markup.nameBlanks)}$|^${anyOf(({ people }) => people.blank)}s?(?: ?\\d)?$|^[xy?]+$|^tb[acd](?![a-z])`,
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

/** A call to a meeting begins within this many blocks. */
const SUMMONS = 6;

/** As many lines to fill in make a template. */
const BLANK = 4;
/** Fewer articles may be what was discussed. */
const ARTICLES = 3;

/** Enough of the text to tell its kind; more would slow every keystroke in a long report. */
const FIRST = 80;
const LAST = 20;

/** What the blocks of a text say together. */
class Sums {
	decided = 0;
	told = 0;
	sentences = 0;
	hours = 0;
	links = 0;
	other = 0;
	plans = 0;
	manual = 0;
	items = 0;
	statements = 0;
	self = 0;
	marks = 0;
	present = 0;
	boxes = 0;
	ticked = 0;
	custom = 0;
	blanks = 0;
	articles = 0;
	/** The turns in a log. */
	said = 0;
	coming = false;
	opened = false;
	cancelled = false;
	/** A section has nothing in it. */
	empty = false;
	readonly talk = new Talk();
	readonly log = new Talk();

	add(signs: Signs): void {
		for (const counted of COUNTED) this[counted] += signs[counted];
		for (const turn of signs.turns) this.talk.add(turn);
		for (const turn of signs.log.turns) this.log.add(turn);
		this.said += signs.log.turns.length;
		this.marks += signs.log.marks;
		this.decided += signs.log.decided;
		this.present += signs.log.present;
		this.opened ||= signs.opened;
		this.coming ||= signs.coming;
		this.cancelled ||= signs.cancelled;
		if (signs.plans) this.plans++;
	}
}

const COUNTED = [
	'decided',
	'told',
	'sentences',
	'hours',
	'items',
	'statements',
	'self',
	'links',
	'other',
	'blanks',
	'articles',
	'present',
	'boxes',
	'ticked',
	'custom',
] as const;

function takeText({ blocks, sections }: Whole, take: Take, title: string | undefined): void {
	const sums = new Sums();
	const first = blocks.findIndex(({ facts }) => facts.prose.length > 0);
	for (let i = 0; i < blocks.length; i++) {
		if (i === FIRST) i = Math.max(i, blocks.length - LAST);
		const signs = signsOf(blocks[i]!);
		sums.add(signs);
		if (signs.recorder) take('recorder');
		// Records of the past say it, too: only where a text begins is it about this meeting.
		if (signs.summons && i < first + SUMMONS) take('summons');
		if (signs.next) take('next');
		if (signs.dated) take('date');
		// Further down it refers to the slides that were shown.
		if (signs.folder && i <= first + 2) take('folder');
		const { section } = signs;
		// The title is not a section.
		if (!section || section.name === title || i === first) continue;
		if (section.is === 'plans' || section.is === 'manual') sums[section.is]++;
		else if (isFilled(blocks, i, section, sections)) take(section.is, section.name);
		else sums.empty = true;
	}
	takeSums(sums, take, title);
}

function takeSums(sums: Sums, take: Take, title: string | undefined): void {
	const { talk, log } = sums;
	// A manual shows what a log looks like.
	const logged = Math.max(sums.said, sums.marks) >= 2 * (sums.sentences + sums.manual);
	if (logged && sums.marks > 1) take('log');
	// Minutes say when the next meeting is, and that this one was duly convened.
	if (sums.coming && title === undefined && !sums.opened) take('coming');
	if (sums.opened) take('opened');
	if (talk.isLong || (logged && log.isLong)) take('talk');
	else if (talk.isTalk || (logged && log.isTalk)) take('speakers');
	else if (talk.isRound) take('round');
	if (sums.present > 1 || (sums.boxes > 1 && sums.ticked > 0)) take('attendance');
	if (sums.custom > 1) take('custom');
	if (sums.cancelled) take('cancelled');
	if (sums.blanks >= BLANK) take('blanks');
	if (sums.articles >= ARTICLES) take('statutes');
	if (sums.decided > 1) take('decided');
	if (sums.told > 3) take('told');
	else if (sums.told > 0) take('someTold');
	if (sums.sentences > 2) take('text');
	if (sums.hours > 3) take('schedule');
	if (sums.statements > 2) take('statements');
	if (sums.self > 3 && !talk.isTalk) take('personal');
	if (sums.items > 2) take('items');
	if (sums.plans > 0) take('plans');
	if (sums.manual > 2) take('manual');
	if (sums.links > 4 && sums.links > sums.other * 2) take('links');
	if (sums.empty) take('empty');
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
