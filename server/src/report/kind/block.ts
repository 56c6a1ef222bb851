/** What one block says about the kind of its document. */
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import { isDated } from '../document/section-labels.js';
import type { Facts, Prose } from '../facts/model.js';
import { LINE_ENDING } from '../facts/prose.js';
import { ofBlock } from '../facts/queries.js';
import { anyOf, anyOfAsWritten, LETTER, latin, wholeWords } from '../words/index.js';
import { blanksIn, unseenBlanks } from './blanks.js';
import { type Log, logIn } from './log.js';
import { type Roll, rollIn } from './roll.js';
import { type Turn, turnsIn } from './turns.js';

export type Section = 'notes' | 'decisions' | 'plans' | 'manual';

/** The heading or label of a section that tells of the kind. */
export interface SectionSign {
	readonly is: Section;
	readonly name: string;
	/** Where it stands in its block. */
	readonly at: number;
	readonly isHeading: boolean;
}

export interface Signs extends Roll {
	readonly turns: readonly Turn[];
	readonly log: Log;
	/** The block is the heading or label of such a section. */
	readonly section?: SectionSign;
	/** How often it says so; for short texts, at most a few times. */
	readonly decided: number;
	readonly told: number;
	readonly opened: boolean;
	readonly coming: boolean;
	/** It calls its readers to a meeting. */
	readonly summons: boolean;
	/** It says that there was no meeting. */
	readonly cancelled: boolean;
	/** Headings of numbered articles: "§ 3", "Article IV". */
	readonly articles: number;
	/** Lines that are still to be filled in. */
	readonly blanks: number;
	/** It says when or how meetings are regularly held. */
	readonly custom: number;
	readonly folder: boolean;
	/** It says when the next meeting is. */
	readonly next: boolean;
	/** The sentence that opens or closes the meeting gives its date. */
	readonly dated: boolean;
	readonly recorder: boolean;
	/** A line says where or how to take part. */
	readonly plans: boolean;
	/** Paragraphs that are sentences. */
	readonly sentences: number;
	/** Lines that only name what is on every agenda. */
	readonly items: number;
	/** Lines that state something. */
	readonly statements: number;
	/** How often people speak of themselves. */
	readonly self: number;
	/** Lines that begin with a time of day. */
	readonly hours: number;
	/** Items that are only a link, and items that are more. */
	readonly links: number;
	readonly other: number;
}

interface Patterns {
	readonly sections: readonly (readonly [Section, RegExp])[];
	readonly opened: RegExp;
	readonly decided: RegExp;
	readonly marked: RegExp;
	readonly told: RegExp;
	readonly coming: RegExp;
	readonly summons: RegExp;
	readonly cancelled: RegExp;
	readonly article: RegExp;
	readonly custom: RegExp;
	readonly folder: RegExp;
	readonly next: RegExp;
	readonly item: RegExp;
	readonly recorder: RegExp;
	readonly plans: RegExp;
	readonly states: RegExp;
	readonly tasks: RegExp;
	readonly purpose: RegExp;
}

let made: Patterns | undefined;

function patterns(): Patterns {
	const whole = (source: string): RegExp => new RegExp(latin(`^(?:${source})$`));
	made ??= {
		sections: [
			['notes', whole(anyOf(({ kind }) => kind.notes))],
			['decisions', whole(`${anyOf(({ section }) => section.decisions)}|${anyOf(({ section }) => section.actions)}`)],
			['plans', whole(anyOf(({ kind }) => kind.plans))],
			['manual', whole(`${anyOf(({ kind }) => kind.manual)}|${VERSION}`)],
		],
		opened: wholeWords(anyOf(({ kind }) => kind.opened)),
		decided: wholeWords(
			anyOf(({ kind }) => kind.decided),
			'g',
		),
		marked: new RegExp(
			latin(`^[^${LETTER}]*(?:${anyOf(({ kind }) => kind.mark)})(?: ?#?[\\d.-]+| [${LETTER}]+)?\\s?[:：]`),
		),
		told: wholeWords(
			anyOf(({ kind }) => kind.told),
			'g',
		),
		coming: wholeWords(anyOf(({ kind }) => kind.coming)),
		summons: wholeWords(anyOf(({ kind }) => kind.summons)),
		cancelled: new RegExp(latin(`^[^${LETTER}]*(?:${anyOf(({ kind }) => kind.cancelled)})(?![${LETTER}])`)),
		article: new RegExp(latin(`^(?:§ ?\\d|${anyOf(({ kind }) => kind.article)}\\.? (?:\\d|[ivxl]+(?![${LETTER}])))`)),
		custom: wholeWords(anyOf(({ kind }) => kind.custom)),
		folder: wholeWords(anyOf(({ kind }) => kind.folder)),
		next: new RegExp(latin(`^[^${LETTER}]*${anyOf(({ kind }) => kind.next)}(?![${LETTER}])[^\\d]{0,40}\\d`)),
		states: wholeWords(anyOf(({ kind }) => kind.states)),
		tasks: new RegExp(
			latin(`^(?:${anyOf(({ section }) => section.actions)}|${anyOf(({ section }) => section.decisions)})$`),
		),
		purpose: whole(anyOf(({ kind }) => kind.purposes)),
		item: new RegExp(
			latin(
				`^(?:(?:${anyOf(({ item }) => item)} ?\\d{1,3}|[a-z]|[ivx]{2,5})[.):]?\\s)?(?:${anyOf((words) => words.routine)}|${anyOf(({ kind }) => kind.items)})(?![${LETTER}])[^.:;]{0,40}\\.?$`,
			),
		),
		plans: new RegExp(latin(`^[^${LETTER}]*${anyOf(({ kind }) => kind.plans)}\\s?[:：]`)),
		recorder: new RegExp(
			latin(
				`^[^${LETTER}]*(?:${anyOf(({ kind }) => kind.ofRecorder)} )?${anyOf(({ kind }) => kind.recorder)}\\s?[:：]\\s*[^\\s?]`,
			),
		),
	};
	return made;
}

/** Above the changes in one version of a program. */
const VERSION = 'v?\\d+\\.\\d+\\.\\d\\S*(?: .{0,30})?|\\[v?\\d+\\.\\d+\\.\\d+.{0,40}';

/** How much of each paragraph is looked at, and how many paragraphs or cells of a block. */
const LENGTH = 400;
const PROSE = 16;

const NO_SIGNS: Signs = {
	turns: [],
	log: logIn(''),
	decided: 0,
	told: 0,
	opened: false,
	coming: false,
	summons: false,
	cancelled: false,
	articles: 0,
	blanks: 0,
	custom: 0,
	folder: false,
	next: false,
	dated: false,
	present: 0,
	boxes: 0,
	ticked: 0,
	recorder: false,
	plans: false,
	sentences: 0,
	items: 0,
	statements: 0,
	self: 0,
	hours: 0,
	links: 0,
	other: 0,
};

export const signsOf = ofBlock((facts: Facts, source: string): Signs => {
	const { prose } = facts;
	const log = logIn(source);
	if (prose.length === 0) return log.turns.length + log.marks > 0 ? { ...NO_SIGNS, log } : NO_SIGNS;
	const known = patterns();
	const signs: Mutable<Signs> = { ...NO_SIGNS };
	const turns: Turn[] = [];
	// "For decision" says what is wanted of an agenda item, not what came of it.
	const isPurpose = ({ kind, header, text }: Prose): boolean =>
		kind === 'cell' && header !== true && known.purpose.test(lowerCase(text.trim()));
	const planned = prose.some(isPurpose);
	for (const each of prose.slice(0, PROSE)) {
		if (planned && (isPurpose(each) || each.header)) continue;
		turns.push(...turnsIn(each));
		const roll = rollIn(each, source);
		signs.present += roll.present;
		signs.boxes += roll.boxes;
		signs.ticked += roll.ticked;
		signs.blanks += blanksIn(each);
		const section = sectionOf(each, known);
		if (section) signs.section ??= section;
		else readProse(each, known, signs);
	}
	// "<ann> hello" is what Ann said.
	if (log.turns.length === 0) signs.blanks += unseenBlanks(source);
	return { ...signs, turns, log };
});

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const BEFORE = new RegExp(`^[^${LETTER}]+`);
const AROUND = new RegExp(`^[^${LETTER}\\[]+|[^${LETTER}\\d\\])]+$`, 'g');
/** "Attendees (28)", "Notes - Ann", "2. Notes [30 min]". */
const REMARK = /\s*[([][^)\]]*[)\]]\s*[:：]?\s*$|\s*[:：]\s*$|\s+[–—-]\s.*$/;

function sectionOf({ text, kind, container, marks, span }: Prose, { sections }: Patterns): Signs['section'] {
	if (kind === 'cell' || container === 'quote' || text.length > 60) return undefined;
	const bold = marks[0]?.kind === 'strong' && marks[0].plain.to - marks[0].plain.from >= text.trimEnd().length - 1;
	const alone = kind === 'heading' || bold || /[:：]\s*$/.test(text);
	// "Decisions", on a line of its own: an item of that name is not the label of what follows.
	if (!alone && (kind !== 'paragraph' || container === 'item' || !/^[#\s]*\p{Lu}/u.test(text))) return undefined;
	const low = lowerCase(text);
	const name = low.replace(AROUND, '').replace(REMARK, '').replace(AROUND, '');
	for (const [is, pattern] of sections) {
		if (!alone && is !== 'decisions' && is !== 'notes') continue;
		if (pattern.test(name) || (is === 'manual' && pattern.test(low.trim())))
			return {
				is,
				name: text.replace(/^[^\p{L}]+|[^\p{L}\d)]+$/gu, ''),
				at: span.from,
				isHeading: kind === 'heading',
			};
	}
	return undefined;
}

const HOUR = /^[^\w]*\d{1,2}[:.h]\d\d\b/;

function readProse(
	each: Prose,
	{
		opened,
		decided,
		marked,
		told,
		coming,
		summons,
		cancelled,
		article,
		custom,
		folder,
		next,
		item,
		recorder,
		plans,
		states,
		tasks,
	}: Patterns,
	signs: Mutable<Signs>,
): void {
	const { kind, container } = each;
	if (container === 'note') return;
	const text = each.text.slice(0, LENGTH);
	const low = lowerCase(text);
	if (opened.test(low)) {
		signs.opened = true;
		signs.dated ||= isDated(text);
	}
	signs.coming ||= coming.test(low);
	signs.summons ||= summons.test(low);
	signs.cancelled ||= each.item === undefined && text.length <= NOTICE && cancelled.test(low);
	if (custom.test(low)) signs.custom++;
	signs.folder ||= folder.test(low);
	for (const line of low.split(LINE_ENDING, LINES)) if (item.test(line.replace(BEFORE, ''))) signs.items++;
	if (kind === 'heading') {
		if (article.test(low.trim())) signs.articles++;
		signs.recorder ||= recorder.test(low);
		return;
	}
	if (kind === 'cell') {
		// The header of a table of them.
		if (tasks.test(low.trim())) signs.decided += 2;
	} else signs.self += text.match(SELF())?.length ?? 0;
	const count = (pattern: RegExp): number => Math.min(3, low.match(pattern)?.length ?? 0);
	signs.decided += count(decided);
	signs.told += count(told);
	for (const line of low.split(LINE_ENDING, LINES)) {
		if (marked.test(line)) signs.decided++;
		if (recorder.test(line)) signs.recorder = true;
		else if (plans.test(line)) signs.plans = true;
		if (line.length >= STATEMENT && !/\?\s*$/.test(line) && states.test(line)) signs.statements++;
		if (HOUR.test(line)) signs.hours++;
		signs.next ||= next.test(line);
	}
	if (text.length >= 60 && SENTENCE.test(text)) signs.sentences++;
	if (each.item) {
		if (isLink(each)) signs.links++;
		// A date stands over the links to what belongs to it.
		else if (text.length > DAY || !isDated(text)) signs.other++;
	} else if (text.length >= 30) signs.other++;
}

/** A longer paragraph tells of something else, too. */
const NOTICE = 200;
const DAY = 30;
/** A shorter line is a name. */
const STATEMENT = 15;
const SELF = lazily(() =>
	narrowed(
		`(?<=[\\p{Ll},] )I(?:['’]\\p{Ll}+)? (?=\\p{Ll})|(?<!\\p{L})${anyOfAsWritten(({ grammar }) => grammar.i)}(?= \\p{Ll})`,
		'gu',
	),
);

/** How many lines of a paragraph are looked at. */
const LINES = 12;

const SENTENCE = narrowed(/\p{Ll}{2} \p{Ll}+ .*[.!?…]["”’)]?\s*$/su);

function isLink({ text, marks }: Prose): boolean {
	const linked = marks.filter(({ kind }) => kind === 'link').reduce((sum, { plain }) => sum + plain.to - plain.from, 0);
	return linked > 0 && linked >= text.trim().length * 0.6;
}
