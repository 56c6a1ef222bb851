/** What the text of a document says about its kind, one block after the other. */
import type { ReadBlock } from '../facts/model.js';
import type { Sections } from '../sections/tree.js';
import { Actors } from './actors.js';
import { signsOf } from './block.js';
import { isFilled } from './filled.js';
import { COUNTED, type Counts, NO_SIGNS, type Signs } from './signs.js';
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

/** Enough of the text to tell its kind; more would slow every keystroke in a long report. */
const FIRST = 80;
const LAST = 20;

/** A shorter word may be part of any. */
const TOPIC = 5;

/** What the blocks of a text say together. */
class Sums {
	readonly counts: Counts = { ...NO_SIGNS };
	/** Paragraphs below an item that has a time. */
	answers = 0;
	/** The turns in a log, and its marks. */
	said = 0;
	marks = 0;
	/** Dated headings with text below. */
	entries = 0;
	/** A section has nothing in it. */
	empty = false;
	/** Items of lists, and how many of them are headings of some text further down. */
	readonly items = new Set<string>();
	taken = 0;
	readonly actors = new Actors();
	readonly talk = new Talk();
	readonly log = new Talk();

	/** Whether a heading names what an item of the list names: "Rota" for "Rota for May". */
	takesUp(name: string): boolean {
		const item = [...this.items].find(
			(each) => each === name || (name.length >= TOPIC && (each.startsWith(`${name} `) || each.endsWith(` ${name}`))),
		);
		return item !== undefined && this.items.delete(item);
	}

	add(signs: Signs): void {
		if (this.counts.timed > 0 && signs.timed === 0 && signs.plain) this.answers++;
		for (const counted of COUNTED) this.counts[counted] += signs[counted];
		for (const turn of signs.turns) this.talk.add(turn);
		for (const turn of signs.log.turns) this.log.add(turn);
		this.actors.add(signs.acts, signs.items > 0);
		this.said += signs.log.turns.length;
		this.marks += signs.log.marks;
		this.counts.decided += signs.log.decided;
		this.counts.present += signs.log.present;
	}
}

/** @param filed its name numbers a meeting, so that its title may be that of a section. */
export function takeText({ blocks, sections }: Whole, take: Take, title: string | undefined, filed: boolean): void {
	const sums = new Sums();
	const first = blocks.findIndex(({ facts }) => facts.prose.length > 0);
	for (let i = 0; i < blocks.length; i++) {
		if (i === FIRST) i = Math.max(i, blocks.length - LAST);
		const signs = signsOf(blocks[i]!);
		sums.add(signs);
		// Records of the past say it, too: only where a text begins is it about this meeting.
		if (signs.summons && i < first + SUMMONS) take('summons');
		if (signs.dated) take('date');
		if (signs.headed) {
			take(i === first ? 'atOnce' : 'headed');
			if (isFilled(blocks, i, { at: 0, isHeading: true }, sections)) {
				sums.entries++;
				if (i === first) take('entry');
				else if (signs.recorded) take('recorded');
			}
		}
		// Further down it refers to the slides that were shown.
		if (signs.folder && i <= first + 2) take('folder');
		for (const topic of signs.topics) {
			if (topic.isItem) sums.items.add(topic.name);
			else if (sums.takesUp(topic.name) && isFilled(blocks, i, topic, sections)) sums.taken++;
		}
		const { section } = signs;
		// The title is not a section.
		if (!section || section.name === title || (i === first && (!filed || title !== undefined))) continue;
		const { is } = section;
		if (is === 'plans') sums.counts.plans++;
		else if (isFilled(blocks, i, section, sections)) take(is, section.name);
		else sums.empty = true;
	}
	takeSums(sums, take, title);
}

/** How often a text must say so. */
const LEAST: readonly (readonly [Evidence, keyof Counts, number])[] = [
	['inMeeting', 'inMeeting', 1],
	['opened', 'opened', 1],
	['headed', 'days', 2],
	['roll', 'called', 2],
	['everyone', 'everyone', 1],
	['timed', 'timed', 3],
	['cancelled', 'cancelled', 1],
	['blanks', 'blanks', 4],
	// Fewer may be what was discussed.
	['decided', 'decided', 2],
	['text', 'sentences', 3],
	['schedule', 'hours', 4],
	['statements', 'statements', 3],
	['items', 'items', 3],
	['plans', 'plans', 1],
	['code', 'code', 3],
];

/** Fewer are left open in minutes, too. */
const FIELDS = 6;

function takeSums({ counts, talk, log, ...sums }: Sums, take: Take, title: string | undefined): void {
	// A manual shows what a log looks like.
	const logged = Math.max(sums.said, sums.marks) >= 2 * Math.max(counts.sentences, counts.other);
	if (logged && sums.marks > 1) take('log');
	// Minutes say when the next meeting is, and that this one was duly convened.
	const coming = counts.coming > 0 || (counts.again > 0 && counts.told === 0);
	if (coming && title === undefined && counts.opened === 0) take('coming');
	if (talk.isTalk || (logged && log.isTalk)) take('talk');
	else if (talk.isRound) take('round');
	if (counts.present > 1 || (counts.boxes > 1 && counts.ticked > 0)) take('attendance');
	if (sums.actors.act) take('actors');
	if (counts.told > 0) take('someTold');
	for (const [evidence, counted, least] of LEAST) if (counts[counted] >= least) take(evidence);
	if (counts.timed > 2 && sums.answers > 2) take('answers');
	else if (sums.taken > 1) take('taken');
	if (sums.entries > 1) take('entries');
	if (counts.links > (counts.more > 0 ? Math.max(4, counts.other * 2) : 0)) take('links');
	if (sums.empty) take('empty');
	if (counts.fields >= FIELDS && counts.fields > counts.statements) take('fields');
}
