/** What one block says about the kind of its document. */
import { lowerCase, narrowed } from '../../text/index.js';
import { isDated } from '../document/section-labels.js';
import type { Facts, Prose } from '../facts/model.js';
import { LINE_ENDING } from '../facts/prose.js';
import { ofBlock } from '../facts/queries.js';
import { DATE_LABEL } from '../meeting/date-label.js';
import { LETTER } from '../words/index.js';
import { actsIn } from './actors.js';
import { blanksIn, emptyFieldsIn, unseenBlanks } from './blanks.js';
import { type Log, logIn } from './log.js';
import { isNumber, isNumberedMeeting } from './numbered.js';
import { type Patterns, patterns } from './patterns.js';
import { boxesInHtml, calledIn, calledInCells, rollIn, tickedInHtml } from './roll.js';
import { NO_SIGNS, type SectionSign, type Signs, type Topic } from './signs.js';
import { namesRecord } from './title.js';
import { type Turn, turnsIn } from './turns.js';

/** How much of each paragraph is looked at, and how many paragraphs or cells of a block. */
const LENGTH = 400;
const PROSE = 16;

export const signsOf = ofBlock((facts: Facts, source: string): Signs => {
	const { prose } = facts;
	const log = logIn(source);
	if (prose.length === 0) return unread(source, log);
	const known = patterns();
	const signs: Mutable<Signs> = { ...NO_SIGNS };
	const turns: Turn[] = [];
	// "For decision" says what is wanted of an agenda item, not what came of it.
	const isPurpose = ({ kind, header, text }: Prose): boolean =>
		kind === 'cell' && header !== true && known.purpose.test(lowerCase(text.trim()));
	const planned = prose.some(isPurpose);
	// Below "Decision" in the head of a table there is one, unless it is a form.
	const filled = prose.some(({ kind, header, text }) => kind === 'cell' && header !== true && /\p{L}/u.test(text));
	for (const each of prose.slice(0, PROSE)) {
		if ((planned && isPurpose(each)) || (each.header && (planned || !filled))) continue;
		turns.push(...turnsIn(each));
		const roll = rollIn(each, source);
		signs.present += roll.present;
		signs.boxes += roll.boxes;
		signs.ticked += roll.ticked;
		signs.called += roll.called;
		signs.blanks += blanksIn(each);
		if (each.kind === 'heading') readDay(each.text, signs);
		const section = sectionOf(each, known);
		if (section) signs.section ??= section;
		else readProse(each, known, signs);
	}
	signs.called += calledInCells(prose.slice(0, PROSE));
	signs.fields = emptyFieldsIn(prose, source);
	if (isDatedByLabel(prose.slice(0, PROSE))) signs.dated++;
	addBoxes(source, signs);
	// "<ann> hello" is what Ann said.
	if (log.turns.length === 0) signs.blanks += unseenBlanks(source);
	const [first] = prose;
	signs.plain = first!.kind === 'paragraph' && first!.container === 'document' && !/[?:：]\s*$/.test(first!.text);
	return {
		...signs,
		turns,
		log,
		acts: actsIn(prose.filter((each) => !isLink(each))),
		topics: prose.slice(0, PROSE).flatMap(topicOf),
	};
});

/** "Date: 5 May 2031", and a cell with the day beside one with the label. */
function isDatedByLabel(prose: readonly Prose[]): boolean {
	return prose.some(({ text, kind, within }, index) => {
		if (kind === 'heading' || within) return false;
		const label = DATE_LABEL().exec(text.slice(0, LABEL))?.[0];
		if (label === undefined) return false;
		const next = prose[index + 1];
		if (kind === 'cell') return next?.kind === 'cell' && text.length < LABEL && isDated(next.text.slice(0, LINE));
		const line = text.slice(label.length, LINE).split(LINE_ENDING)[0]!;
		return COLON.test(line) && isDated(line);
	});
}

const LABEL = 30;
const LINE = 120;
const COLON = /^[^:：]{0,20}[:：]/;

function topicOf(prose: Prose): Topic[] {
	const { kind, text, item, span } = prose;
	const isHeading = kind === 'heading';
	const isLabel = isHeading || (kind === 'paragraph' && item === undefined && /[:：]\s*$/.test(text));
	// A table of contents leads to its headings.
	if (text.length > 60 || (item === undefined ? !isLabel : isLink(prose))) return [];
	const name = lowerCase(text).replace(AROUND, '');
	return name.length < 3 ? [] : [{ name, at: span.from, isItem: !isLabel, isHeading }];
}

/** What is no text shows little: code, since indented lines are, and HTML. */
function unread(source: string, log: Log): Signs {
	const html = source.startsWith('<');
	const called = html ? tickedInHtml(source) : calledIn(source);
	const inMeeting = html && patterns().inMeeting.test(lowerCase(source.slice(0, LENGTH))) ? 1 : 0;
	const code = FENCE.test(source) ? 1 : 0;
	const signs: Mutable<Signs> = { ...NO_SIGNS, log, called, inMeeting, code };
	addBoxes(source, signs);
	return inMeeting + log.turns.length + log.marks + called + signs.boxes + code > 0 ? signs : NO_SIGNS;
}

const FENCE = /^ {0,3}(?:```|~~~)/;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function addBoxes(source: string, signs: Mutable<Signs>): void {
	if (!source.includes('<input')) return;
	const { boxes, ticked } = boxesInHtml(source);
	signs.boxes += boxes;
	signs.ticked += ticked;
}

const BEFORE = new RegExp(`^[^${LETTER}]+`);
const AROUND = new RegExp(`^[^${LETTER}\\[]+|[^${LETTER}\\d\\])]+$`, 'g');
/** "Attendees (28)", "Notes - Ann", "2. Notes [30 min]". */
const REMARK = /\s*[([][^)\]]*[)\]]\s*[:：]?\s*$|\s*[:：]\s*$|\s+[–—-]\s.*$/;

function sectionOf(
	{ text, kind, container, within, marks, span }: Prose,
	{ sections, lasts }: Patterns,
): SectionSign | undefined {
	if (kind === 'cell' || within === 'quote' || text.length > 60) return undefined;
	const bold = marks[0]?.kind === 'strong' && marks[0].plain.to - marks[0].plain.from >= text.trimEnd().length - 1;
	const alone = kind === 'heading' || bold || /[:：]\s*$/.test(text);
	// "Decisions", on a line of its own: an item of that name is not the label of what follows.
	if (!alone && (kind !== 'paragraph' || container === 'item' || !/^[#\s]*\p{Lu}/u.test(text))) return undefined;
	const low = lowerCase(text);
	const name = low.replace(AROUND, '').replace(REMARK, '').replace(AROUND, '');
	for (const [is, pattern] of sections) {
		// "Conclusion (10 min)" and "Discussion (20 min)" are items of an agenda.
		if ((is === 'decisions' || is === 'notes') && lasts.test(low)) continue;
		if (!alone && is !== 'decisions' && is !== 'notes') continue;
		if (pattern.test(name))
			return {
				is,
				name: text.replace(/^[^\p{L}]+|[^\p{L}\d)]+$/gu, ''),
				at: span.from,
				isHeading: kind === 'heading',
			};
	}
	return undefined;
}

/** "08/03: ", "13.4. – ". */
const DAY_LABEL =
	/^[^\w]{0,4}(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|[12]\d|3[01])(?:[/.](?:\d{2}){0,2})?[*_]{0,2} ?[:–—-] /;
/** "10-19-16", "2031.02.21.": nothing else, since versions have numbers, too. */
const DAY_ALONE = /^[^\w]*(?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|(?:19|20)\d\d\.\d\d\.\d\d)(?!\w)/;
/** "09/02", "31.03.": nothing else. */
const DAY_OF_YEAR =
	/^[^\w]*(?:(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.)\W*$/;
/** "20310508" */
const COMPACT = /(?<!\d)20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/;
const HOUR = /^[^\w]*\d{1,2}[:.h]\d\d\b/;

function readDay(heading: string, signs: Mutable<Signs>): void {
	if (DAY_ALONE.test(heading)) signs.dated++;
	const low = lowerCase(heading).trim();
	const dated = signs.dated > 0 || isDated(heading) || COMPACT.test(heading);
	if (dated && namesRecord(heading)) signs.recorded++;
	// "Week 3", alone.
	if (dated || DAY_OF_YEAR.test(heading) || isNumberedMeeting(low) || (isNumber(low) && /\p{L}/u.test(low)))
		signs.headed++;
}

/** What a text says somewhere, once. */
const SAID = ['inMeeting', 'everyone', 'summons', 'folder'] as const;

function readProse(prose: Prose, known: Patterns, signs: Mutable<Signs>): void {
	const { kind } = prose;
	if (prose.within === 'note') return;
	const text = prose.text.slice(0, LENGTH);
	const low = lowerCase(text);
	const lines = low.split(LINE_ENDING, LINES);
	const count = (pattern: RegExp): number => Math.min(3, low.match(pattern)?.length ?? 0);
	if (known.opened.test(low)) {
		signs.opened++;
		if (isDated(text)) signs.dated++;
	}
	for (const each of SAID) if (known[each].test(low)) signs[each]++;
	if (known.coming.test(low)) signs[lines.some((line) => known.next.test(line)) ? 'again' : 'coming']++;
	if (prose.item === undefined && text.length <= NOTICE && known.cancelled.test(low)) signs.cancelled++;
	for (const line of lines) {
		if (known.item.test(line.replace(BEFORE, ''))) signs.items++;
		if (known.lasts.test(line)) signs.timed++;
	}
	if (kind === 'heading') return;
	// The header of a table of them.
	if (kind === 'cell' && known.tasks.test(low.trim())) signs.decided += 2;
	signs.decided += count(known.decided);
	signs.told += count(known.told);
	for (const line of lines) readLine(line, known, signs);
	weigh(prose, text, signs);
}

function readLine(line: string, { marked, plans, states }: Patterns, signs: Mutable<Signs>): void {
	if (marked.test(line)) signs.decided++;
	if (plans.test(line)) signs.plans++;
	if (line.length >= STATEMENT && !/\?\s*$/.test(line) && states.test(line)) signs.statements++;
	if (HOUR.test(line)) signs.hours++;
	if (DAY_LABEL.test(line)) signs.days++;
}

/** Counts sentences, links and other text. */
function weigh(prose: Prose, text: string, signs: Mutable<Signs>): void {
	if (text.length >= 60 && SENTENCE.test(text)) signs.sentences += text.length >= LONG ? 3 : 1;
	// A recording’s summary links each thing that was said to its minute.
	if (isLink(prose) && text.length < LONG_TITLE) {
		signs.links++;
		return;
	}
	signs.more++;
	// A date stands over the links to what belongs to it.
	if (prose.item ? text.length > DAY || !isDated(text) : text.length >= 30) signs.other++;
}

/** No title of anything is as long. */
const LONG_TITLE = 90;

/** A longer paragraph tells of something else, too. */
const NOTICE = 200;
const DAY = 30;
/** As much as three short paragraphs. */
const LONG = 240;
/** A shorter line is a name. */
const STATEMENT = 15;
/** How many lines of a paragraph are looked at. */
const LINES = 12;

const SENTENCE = narrowed(/\p{Ll}{2} \p{Ll}+ .*[.!?…]["”’)]?\s*$/su);

function isLink({ text, marks }: Prose): boolean {
	const linked = marks.filter(({ kind }) => kind === 'link').reduce((sum, { plain }) => sum + plain.to - plain.from, 0);
	return linked > 0 && linked >= text.trim().length * 0.6;
}
