/** Takes a document for a record of a meeting, for the agenda of one, or for neither. */
import type { FrontMatter } from '../../syntax/index.js';
import type { Report } from '../model.js';
import { officers, participantLists } from '../people/lists.js';
import type { ParticipantList } from '../people/model.js';
import { titleBlock } from '../title-block.js';
import { LABEL, signsOf } from './block.js';
import { type Evidence, type Found, isPlain, type Recognised, weigh } from './evidence.js';
import { pathEvidence } from './path.js';
import { Talk } from './talk.js';
import { titleEvidence } from './title.js';

/** What front matter says of the document's kind, if it says anything. */
function kindByFrontMatter(frontMatter: FrontMatter | undefined): Recognised | undefined {
	const type = frontMatter?.values.type;
	if (type === 'report' || type === 'minutes') {
		return { kind: 'report', kindReason: `its front matter says "type: ${type}"` };
	}
	if (type === 'agenda') return { kind: 'agenda', kindReason: 'its front matter says "type: agenda"' };
	if (type === 'other') return { kind: 'other', kindReason: 'its front matter says "type: other"' };
	return undefined;
}

/**
 * @param report all of it but its kind.
 * @param path of its file, relative to the workspace, with `/`.
 * @param given what the user's settings say of it.
 */
export function kindOf(report: Report, path: string | undefined, given: Recognised | undefined): Recognised {
	const said = kindByFrontMatter(report.frontMatter);
	if (said) return said;
	if (given && given.kind !== 'report') return given;
	const found = evidenceIn(report, path);
	const recognised = weigh(found);
	if (!given) return recognised;
	// Who names a folder of reports hardly means the agendas in it.
	return recognised.kind === 'agenda' && (found.has('call') || found.has('callFile')) ? recognised : given;
}

function evidenceIn(report: Report, path: string | undefined): Found {
	const found = new Map<Evidence, string>();
	const take = (evidence: Evidence, word = ''): void => {
		if (!found.has(evidence)) found.set(evidence, word);
	};
	for (const [evidence, word] of titleEvidence(titleBlock(report), report.frontMatter)) take(evidence, word);
	if (path !== undefined) for (const [evidence, word] of pathEvidence(path)) take(evidence, word);
	const date = report.frontMatter?.values.date;
	if (date !== undefined && date !== null && date !== '') take('date');
	takeLists(report, take);
	if (report.hasAgenda) take('agenda');
	if (!isPlain(found)) takeText(report, take, found.get('record'));
	if (found.has('date') && found.has('someMeeting')) {
		take('meeting', found.get('someMeeting'));
		found.delete('someMeeting');
	}
	return found;
}

type Take = (evidence: Evidence, word?: string) => void;

/** Short lists under several headings are of who does what, in a meeting of several days. */
const MANY_LISTS = 4;

/** What a list holds before anyone is on it. */
const BLANKS =
	/^(?:full )?names?(?: here)?$|^(?:person|member|attendee|participant|nom|nombre|nome|naam)s?(?: ?\d)?$|^[xy?]+$/;

/** How many people a list names, as far as it matters. */
function namedIn(list: ParticipantList): number {
	let named = 0;
	for (let i = 0; i < list.size && i < 4; i++) if (!BLANKS.test(list.entry(i).key)) named++;
	return named;
}

function takeLists(report: Report, take: Take): void {
	const lists = participantLists(report).filter(({ attendance }) => attendance !== 'observing');
	const present = lists.filter(({ attendance }) => attendance === 'present');
	const named = present.reduce((sum, list) => sum + namedIn(list), 0);
	const some = named > 0 || lists.some((list) => list.attendance === 'absent' && namedIn(list) > 0);
	const slots = present.filter(({ size }) => size > 0);
	if (slots.length >= MANY_LISTS && slots.every(({ size }) => size < 10)) take('sessions');
	else if (named > 1) take('attendance');
	else if (some) take('someAttendance');
	else if (present.some(({ filled, size }) => filled && size === 0)) take('unnamed');
	else if (report.hasParticipants) take('empty');
	if (officers(report).length > 0) take('officers');
}

/** Enough of the text to tell what it is; more would cost every keystroke in a long report. */
const FIRST = 80;
const LAST = 20;

function takeText({ blocks }: Report, take: Take, title: string | undefined): void {
	const sum: Record<'decided' | 'told' | 'sentences' | 'hours' | 'links' | 'other' | 'plans' | 'manual', number> = {
		decided: 0,
		told: 0,
		sentences: 0,
		hours: 0,
		links: 0,
		other: 0,
		plans: 0,
		manual: 0,
	};
	const talk = new Talk();
	const first = blocks.findIndex(({ facts }) => facts.prose.length > 0);
	let empty = false;
	for (let i = 0; i < blocks.length; i++) {
		if (i === FIRST) i = Math.max(i, blocks.length - LAST);
		const signs = signsOf(blocks[i]!);
		sum.decided += signs.decided;
		sum.told += signs.told;
		sum.sentences += signs.sentences;
		sum.hours += signs.hours;
		sum.links += signs.links;
		sum.other += signs.other;
		if (signs.opened) take('opened');
		// Minutes say when the next meeting is.
		if (signs.coming && title === undefined) take('coming');
		if (signs.recorder) take('recorder');
		if (signs.plans) sum.plans++;
		for (const turn of signs.turns) talk.add(turn);
		const { section } = signs;
		// The title is no section.
		if (!section || section.name === title || i === first) continue;
		if (section.is === 'plans' || section.is === 'manual') sum[section.is]++;
		else if (isFilled(blocks, i, section.rank)) take(section.is, section.name);
		else empty = true;
	}
	if (talk.isLong) take('talk');
	else if (talk.isTalk) take('speakers');
	if (sum.decided > 1) take('decided');
	if (sum.told > 3) take('told');
	else if (sum.told > 0) take('someTold');
	if (sum.sentences > 2) take('text');
	if (sum.hours > 3) take('schedule');
	if (sum.plans > 0) take('plans');
	if (sum.manual > 2) take('manual');
	if (sum.links > 4 && sum.links > sum.other * 2) take('links');
	if (empty) take('empty');
}

/** So many blocks below a heading are looked at for text. */
const BELOW = 40;
const HOLLOW =
	/^(?:\W*(?:none|nil|n\/?a|tbd|tba|tbc|todo|to ?do|to be (?:added|completed|confirmed|determined)|no (?:notes|minutes|discussion|decisions|actions?|action items?)(?: (?:yet|taken))?|coming soon|keine?|néant|aucune?|ninguno?a?|geen|nessun[oa]?|nenhuma?)\W*|(?=\W*?(?:\.{3}|[…?-]))\W*)$/i;

function isFilled(blocks: Report['blocks'], at: number, rank: number): boolean {
	const { prose } = blocks[at]!.facts;
	// A label, and what stands in the same block below it.
	if (prose.length > 1 && prose.slice(1).some(tells)) return true;
	for (let i = at + 1; i < blocks.length && i < at + BELOW; i++) {
		for (const each of blocks[i]!.facts.prose) {
			if (each.kind === 'heading') {
				if ((each.rank ?? LABEL) <= rank) return false;
			} else if (tells(each)) return true;
		}
	}
	return false;
}

/** So many characters beside a link say something themselves. */
const BESIDE = 90;

function tells({ kind, text, marks }: Report['blocks'][number]['facts']['prose'][number]): boolean {
	if (kind === 'heading' || text.trim().length < 3 || HOLLOW.test(text)) return false;
	// "[Day 1](…) (scribe: Ann)" leads to what was said.
	const [first] = marks;
	return first?.kind !== 'link' || first.plain.from > 3 || text.length - first.plain.to > BESIDE;
}
