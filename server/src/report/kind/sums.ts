/** What the text of a document says about its kind, one block after the other. */
import type { ReadBlock } from '../facts/model.js';
import type { Sections } from '../sections/tree.js';
import { signsOf } from './block.js';
import { isFilled } from './filled.js';
import type { Signs } from './signs.js';
import { Talk } from './talk.js';
import type { Evidence } from './weights.js';

/** A text and its parts. */
export interface Whole {
	readonly blocks: readonly ReadBlock[];
	readonly sections: Sections;
}

export type Take = (evidence: Evidence, word?: string) => void;

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
	called = 0;
	days = 0;
	timed = 0;
	/** Paragraphs below an item that has a time. */
	answers = 0;
	aims = 0;
	custom = 0;
	blanks = 0;
	articles = 0;
	/** The turns in a log. */
	said = 0;
	coming = false;
	again = false;
	inMeeting = false;
	everyone = false;
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
		if (this.timed > 0 && signs.timed === 0 && signs.plain) this.answers++;
		this.coming ||= signs.coming;
		this.again ||= signs.again;
		this.inMeeting ||= signs.inMeeting;
		this.everyone ||= signs.everyone;
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
	'called',
	'days',
	'timed',
	'custom',
] as const;

/** @param filed its name numbers a meeting, so that its title may be that of a section. */
export function takeText({ blocks, sections }: Whole, take: Take, title: string | undefined, filed: boolean): void {
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
		if (signs.headed && i !== first) take('headed');
		// Further down it refers to the slides that were shown.
		if (signs.folder && i <= first + 2) take('folder');
		const { section } = signs;
		// The title is not a section.
		if (!section || section.name === title || (i === first && (!filed || title !== undefined))) continue;
		const { is } = section;
		if (is === 'plans' || is === 'manual' || is === 'aims') sums[is]++;
		else if (isFilled(blocks, i, section, sections)) take(is, section.name);
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
	const coming = sums.coming || (sums.again && sums.told === 0);
	if (coming && title === undefined && !sums.opened) take('coming');
	if (sums.inMeeting) take('inMeeting');
	if (sums.opened) take('opened');
	if (talk.isLong || (logged && log.isLong)) take('talk');
	else if (talk.isTalk || (logged && log.isTalk)) take('speakers');
	else if (talk.isRound) take('round');
	if (sums.present > 1 || (sums.boxes > 1 && sums.ticked > 0)) take('attendance');
	if (sums.days > 1) take('headed');
	if (sums.called > 1) take('roll');
	if (sums.everyone) take('everyone');
	if (sums.timed > 2) take('timed');
	if (sums.timed > 2 && sums.answers > 2) take('answers');
	if (sums.aims > 0) take('aims');
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
