import { memoizeOn, sameItems, sameValue } from '../../incremental/index.js';
import { addAll, countWhile, lazily, lowerCase, narrowed, type Span, shift } from '../../text/index.js';
import { annexes } from '../annexes/annexes.js';
import { readDates } from '../dates/read-dates.js';
import { isAgendaTitle, isParticipantsTitle } from '../document/section-labels.js';
import { isSentence, type TitleLine, titleBlock, titleSpan } from '../document/title-block.js';
import type { Prose, ReadBlock } from '../facts/model.js';
import { query } from '../facts/queries.js';
import { isQuoted } from '../facts/quotation.js';
import { input } from '../facts/report.js';
import { sentencesOf } from '../sentences/sentences.js';
import { anyOf, wholeWords } from '../words/index.js';
import { labelsDate } from './date-label.js';
import { opensRecord } from './legal-opening.js';
import { mayNameMeeting } from './numbers.js';

/** A stretch of text that may say which meeting a report is about, and when it took place. */
export interface Passage {
	readonly place: 'title' | 'front matter' | 'text' | 'annex';
	/** Of front matter: its key. */
	readonly key?: string;
	readonly text: string;
	/** It is in a list, like "- Date: 5 February 2018". */
	readonly item: boolean;
	readonly heading?: boolean;
	/** Of a sentence: whether it is the first of the report. */
	readonly first?: boolean;
	/** The number of its block; absent for front matter. */
	readonly block?: number;
	/** The prose that it is a line or sentence of; absent for front matter. */
	readonly prose?: Prose;
	/** Where it begins in the prose's text, or in the document. */
	readonly offset: number;
}

/** Where a stretch of a passage's text is in the document. */
export function placeOf(blocks: readonly ReadBlock[], { block, prose, offset }: Passage, plain: Span): Span {
	if (!prose || block === undefined) return shift(plain, offset);
	return titleSpan({ prose, block: blocks[block]!.from, offset }, plain);
}

/** "du jeudi 26 juin 2025" under the title is part of it. */
function isTitle(line: string): boolean {
	return !isSentence(line) || (line.length < LINE_LENGTH && WHEN().test(line));
}

const LINE_LENGTH = 140;
const WHEN = lazily(() => new RegExp(`^${anyOf(({ meeting }) => meeting.whenInTitle)}\\s[^;!?]*\\d{4}`));

/** A longer paragraph is running text, and nothing after it is a title. */
const RUNNING_LENGTH = 80;

/** The lines of the title block above the first annex and the first running text. */
const linesAbove = query(
	[input.blocks, annexes, titleBlock],
	(blocks, annexes, title): readonly TitleLine[] => {
		let end = annexes[0]?.label.from ?? Number.POSITIVE_INFINITY;
		const last = title.at(-1);
		for (const { from, facts } of blocks) {
			if (!last || from > last.block) break;
			const running = facts.prose.find((each) => each.text.length > RUNNING_LENGTH && isRunning(each));
			if (!running) continue;
			end = Math.min(end, from + running.span.from + 1);
			break;
		}
		return title.filter(({ block, prose }) => block + prose.span.from < end);
	},
	sameItems,
);

/** Text in a table is about this meeting if the previous cell says so. */
function mayState({ prose }: TitleLine, before: TitleLine | undefined): boolean {
	return prose.kind !== 'cell' || (before !== undefined && labelsDate(before.text));
}

const titlePassages = query(
	[input.blocks, linesAbove],
	(blocks, title): readonly Passage[] => {
		const greeting = title.findIndex(isSalutation);
		return title.flatMap((line, index): Passage[] => {
			if (index < greeting && isDateOfLetter(line)) return [];
			const text = isTitle(line.text) ? line.text : heldIn(line);
			if (text === undefined || !mayState(line, title[index - 1])) return [];
			const { item, heading, prose, offset } = line;
			const block = blocks.findIndex(({ from }) => from === line.block);
			return [{ place: 'title', text, item, heading, block, prose, offset }];
		});
	},
	sameValue,
);

/** "Dear members," */
function isSalutation({ text }: TitleLine): boolean {
	return /[,:!]\s*$/.test(text) && SALUTATION().test(text);
}

const SALUTATION = lazily(() => narrowed(`^\\s*${anyOf(({ meeting }) => meeting.salutation)}(?!\\p{L})`, 'iu'));

/** "Paris, le 23 mars 2022", above a salutation: when the letter was written. */
function isDateOfLetter({ text, heading }: TitleLine): boolean {
	const [date] = heading ? [] : readDates(text);
	return date !== undefined && date.span.from < NEAR && !text.slice(0, date.span.from).includes(':');
}

/** The first sentence of a line, if it says no more than "Held on 13 January 2018 in the hall." */
function heldIn({ text, item, heading }: TitleLine): string | undefined {
	if (item || heading || !HELD().test(text.slice(0, NEAR))) return undefined;
	const [{ from, to } = { from: 0, to: 0 }] = sentencesOf(text.slice(0, LINE_LENGTH));
	const sentence = text.slice(from, to);
	const [date] = readDates(sentence);
	return date && date.span.from < NEAR ? sentence : undefined;
}

const HELD = lazily(() =>
	narrowed(
		`^\\P{L}*${anyOf(({ meeting }) => meeting.held)} ${anyOf(({ meeting }) => meeting.whenInTitle)}(?!\\p{L})`,
		'iu',
	),
);
/** How soon the date follows. */
const NEAR = 40;

const KEY = /^(title|number|date):[ \t]+(?![ \t])(.*)/gm;
/** In quotation marks, or up to a comment; without trailing blanks. */
const VALUE = /^(?:"(.*?)"[ \t]*(?:#|$)|'(.*?)'[ \t]*(?:#|$)|([^#]*))/;

const yaml = query([input.text, input.frontMatter], (text, matter) => (matter ? text.slice(0, matter.end) : ''));

/** The lines of the front matter that hold a title, number or date. */
const frontMatterPassages = query([yaml, input.frontMatter], (yaml, matter): readonly Passage[] =>
	[...yaml.matchAll(KEY)]
		.map(({ 0: line, 1: key = '', 2: written = '', index }): Passage => {
			const [, double, single, bare = ''] = VALUE.exec(written)!;
			const value = double ?? single ?? bare.replace(/(?<![ \t])[ \t]+$/, '');
			const offset = index + line.indexOf(value, key.length + 1);
			return { place: 'front matter', key, text: value, item: false, offset };
		})
		.filter(({ key = '', text }) => matter?.values[key] !== undefined && text !== ''),
);

/** How many paragraphs may say which meeting it was, and how much of each is read. */
const PARAGRAPHS = 3;
const PARAGRAPH_LENGTH = 1_500;
/** How many paragraphs, headings and cells are searched for them. */
const REACH = 60;
interface InBlock {
	readonly prose: Prose;
	readonly block: number;
}

const firstParagraphs = query(
	[input.blocks, linesAbove],
	(blocks, title): readonly InBlock[] => {
		const inTitle = new Set(title.filter(({ text }) => !isSentence(text)).map(({ prose }) => prose));
		const found: InBlock[] = [];
		let seen = 0;
		for (const [block, { facts }] of blocks.entries()) {
			for (const prose of facts.prose) {
				if (found.length >= PARAGRAPHS || ++seen > REACH) return found;
				if (prose.kind !== 'paragraph' || prose.within) continue;
				if (!inTitle.has(prose) && isRunning(prose)) found.push({ prose, block });
			}
		}
		return found;
	},
	sameValue,
);

/** All sentences of the first paragraphs, except quotations. */
export const openingSentences = query([firstParagraphs], (paragraphs) =>
	paragraphs.flatMap(({ prose }) =>
		split(prose)
			.filter((sentence) => isOwn(prose, sentence))
			.map(({ text }) => text),
	),
);

interface Sentence {
	readonly text: string;
	readonly at: number;
}

interface Telling extends Sentence {
	/** It may mention a meeting or hold its number. */
	readonly telling: boolean;
}

const gathered = lazily(() => wholeWords(anyOf((words) => words.meeting.gathered)));

/** The first sentence that is not a quotation, and all such that are telling. */
const tellingSentences = memoizeOn((prose: Prose): readonly Telling[] => {
	const own: Telling[] = [];
	for (const { text, at } of split(prose)) {
		const low = lowerCase(text);
		const telling = mayNameMeeting(low) || gathered().test(low) || opensRecord(low);
		if ((telling || own.length === 0) && isOwn(prose, { text, at })) own.push({ text, at, telling });
	}
	return own;
});

function split(prose: Prose): Sentence[] {
	const text = prose.text.slice(0, PARAGRAPH_LENGTH);
	return sentencesOf(text).map(({ from, to }) => ({ text: text.slice(from, to), at: from }));
}

/** Whether the sentence is not a quotation. */
function isOwn(prose: Prose, { text, at }: Sentence): boolean {
	return !isQuoted(prose.text, at, at + text.length);
}

const isRunning = memoizeOn(
	({ text }: Prose): boolean => text.length > 30 && (/[.;:]$/.test(text.trimEnd()) || sentencesOf(text).length > 1),
);

function proseLine(prose: Prose, block: number, place: Passage['place'], text: string, offset: number): Passage {
	return { place, text, item: false, block, prose, offset };
}

/** Sentences that may mention a meeting. */
const sentencePassages = query([firstParagraphs], (paragraphs): readonly Passage[] => {
	const found: Passage[] = [];
	let first = true;
	for (const { prose, block } of paragraphs) {
		for (const { text, at, telling } of tellingSentences(prose)) {
			if (telling) found.push({ ...proseLine(prose, block, 'text', text, at), first });
			first = false;
		}
	}
	return found;
});

/** The lines of an annex's title are right under its label. */
const TITLE_LENGTH = 160;

const OURS = narrowed(
	`(?<!\\p{L})(?:${anyOf(({ agendaItself }) => agendaItself)}|${anyOf(({ people }) => people.listed)})(?!\\p{L})`,
	'u',
);

/** In this many blocks. */
const UNDER_LABEL = 6;

/** The first three pieces of prose from a block on. */
function following(blocks: readonly ReadBlock[], index: number): InBlock[] {
	const found: InBlock[] = [];
	for (let i = index; i < blocks.length && i < index + UNDER_LABEL; i++) {
		for (const prose of blocks[i]!.facts.prose) {
			found.push({ prose, block: i });
			if (found.length === 3) return found;
		}
	}
	return found;
}

/** Each annex's title, its label and what is right under that. */
const labelled = query(
	[input.blocks, annexes],
	(blocks, annexes) =>
		annexes.map(({ label, title }) => {
			const next = countWhile(blocks, ({ to }) => to <= label.from);
			return { title, lines: following(blocks, next) };
		}),
	sameValue,
);

/** The titles of annexes that are this meeting's agenda or list of participants. */
const annexPassages = query([labelled], (all): readonly Passage[] => {
	const found: Passage[] = [];
	for (const { title, lines } of all) {
		let ours = isAgendaTitle(title) || isParticipantsTitle(title);
		const named: Passage[] = [];
		for (const [index, { prose, block }] of lines.entries()) {
			const { text } = prose;
			// The label itself, and below it anything but lists and running text.
			const line = text.length <= TITLE_LENGTH && prose.kind !== 'cell' && prose.container === 'document';
			if (!line || (index > 0 && isSentence(text))) break;
			ours ||= OURS.test(text.toLowerCase()) || isAgendaTitle(text) || isParticipantsTitle(text);
			named.push(proseLine(prose, block, 'annex', text, 0));
			// "Annex I", the name of the meeting, and only then "Agenda".
			if (ours) addAll(found, named.splice(0));
		}
	}
	return found;
});

/** The most telling first; the identical ones until something changes at the top or around an annex. */
export const passages = query(
	[titlePassages, frontMatterPassages, sentencePassages, annexPassages],
	(...some): readonly Passage[] => some.flat(),
	sameItems,
);
