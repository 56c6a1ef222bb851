import { addAll, lean, lowerCase, matchesOf, type Span } from '../../text/index.js';
import { shift } from '../assemble.js';
import { derivedFrom } from '../derived.js';
import { isAgendaTitle, isParticipantsTitle } from '../kind.js';
import type { Prose, ReadBlock, Report } from '../model.js';
import { PerObject } from '../per-object.js';
import { sourceSpan } from '../prose.js';
import { isQuoted } from '../quotation.js';
import { isSentence, type TitleLine, titleBlock, titleSpan } from '../title-block.js';
import { anyOf, wholeWords } from '../words/index.js';
import { mayNameMeeting } from './numbers.js';

/** A stretch of text that may say which meeting a report is about, and when it was held. */
export interface Passage {
	readonly place: 'title' | 'front matter' | 'text' | 'annex';
	/** Of front matter: its key. */
	readonly key?: string;
	readonly text: string;
	/** It stands in a list, as "- Date: 5 February 2018" does. */
	readonly item: boolean;
	readonly heading?: boolean;
	/** Of a sentence: whether it is the first of the report. */
	readonly first?: boolean;
	/** The number of the block that holds it; absent for front matter. */
	readonly block?: number;
	/** Where a stretch of `text` stands in that block, or in the document. */
	readonly within: (plain: Span) => Span;
}

/** Where a stretch of a passage's text stands in the document. */
export function placeOf({ blocks }: Report, { block, within }: Passage, plain: Span): Span {
	return shift(within(plain), block === undefined ? 0 : blocks[block]!.from);
}

/** The most telling first; the same ones as long as nothing has changed at the top or around an annex. */
export const passages = derivedFrom(surroundings, (_, report): readonly Passage[] => {
	const title = linesAbove(report, titleBlock(report));
	return [
		...title
			.filter(({ text }, index) => isTitle(text) && mayState(title[index]!, title[index - 1]))
			.map((line) => titlePassage(line, report)),
		...frontMatterPassages(report),
		...sentencePassages(report, title),
		...annexPassages(report),
	];
});

/** What the passages are read from, without its places. */
function surroundings({ annexes, blocks, rope, frontMatter }: Report): unknown[] {
	const all: unknown[] = [blocks.length, frontMatter && rope.slice(0, frontMatter.end)];
	let seen = 0;
	for (let i = 0; i < blocks.length && seen <= REACH; i++) {
		const { facts } = blocks[i]!;
		all.push(facts);
		seen += facts.prose.length;
	}
	let next = 0;
	for (const { label, title } of annexes) {
		while (next < blocks.length && blocks[next]!.to <= label.from) next++;
		all.push(next, title, label.from - (blocks[next]?.from ?? 0));
		for (const { facts } of blocks.slice(next, next + UNDER_LABEL)) all.push(facts);
	}
	return all;
}

/** "du jeudi 26 juin 2025" under the title is part of it. */
function isTitle(line: string): boolean {
	return !isSentence(line) || (line.length < LINE_LENGTH && WHEN.test(line));
}

const LINE_LENGTH = 140;
const WHEN =
	/^(?:held|on|of the|du|de la|le|sur la|am|vom|den|über die|der|del|della|el|il|do|da|no|sobre la|sulla|op|van|over de|realizad[ao]|celebrad[ao]|tenut[ao]|tenue?|gehouden|abgehalten)\s[^;!?]*\d{4}/;

/** A paragraph that is longer than this is running text, and what follows it no title. */
const RUNNING_LENGTH = 80;

/** The lines of the title block above the first annex and the first running text. */
function linesAbove({ annexes, blocks }: Report, title: readonly TitleLine[]): readonly TitleLine[] {
	let end = annexes[0]?.label.from ?? Number.POSITIVE_INFINITY;
	const last = title.at(-1);
	for (const { from, facts } of blocks) {
		if (!last || from > last.block) break;
		const running = facts.prose.find(({ text }) => text.length > RUNNING_LENGTH && isRunning(text));
		if (!running) continue;
		end = Math.min(end, from + running.span.from + 1);
		break;
	}
	return title.filter(({ block, prose }) => block + prose.span.from < end);
}

/** What stands in a table is this meeting's where the cell before it says so. */
function mayState({ prose }: TitleLine, before: TitleLine | undefined): boolean {
	return prose.kind !== 'cell' || (before !== undefined && DATE_LABEL.test(before.text));
}

/** A label that says that a date follows: "Date:", "Held on". */
export const DATE_LABEL = lean(
	/^\P{L}*(?:(?:meeting|call|session) )?(?:dates?(?: and time| & time|\/time| of (?:the )?meeting)?|when|held(?: on)?|time|datum|wann|termin|wanneer|fecha|cuándo|data|quando|le|du)(?!\p{L})/iu,
);

function titlePassage(line: TitleLine, { blocks }: Report): Passage {
	const within = { ...line, block: 0 };
	return {
		place: 'title',
		text: line.text,
		item: line.item,
		heading: line.heading,
		block: blocks.findIndex(({ from }) => from === line.block),
		within: (plain) => titleSpan(within, plain),
	};
}

const KEY = /^(title|number|date):[ \t]+(?![ \t])(.*)/gm;
/** In quotation marks, or as far as a comment; blanks at the end are none of it. */
const VALUE = /^(?:"(.*?)"[ \t]*(?:#|$)|'(.*?)'[ \t]*(?:#|$)|([^#]*))/;

/** The lines of the front matter that are a title, number or date. */
function frontMatterPassages({ rope, frontMatter }: Report): Passage[] {
	if (!frontMatter) return [];
	return [...rope.slice(0, frontMatter.end).matchAll(KEY)]
		.map(({ 0: line, 1: key = '', 2: written = '', index }): Passage => {
			const [, double, single, bare = ''] = VALUE.exec(written)!;
			const value = double ?? single ?? bare.replace(/(?<![ \t])[ \t]+$/, '');
			const at = index + line.indexOf(value, key.length + 1);
			return { place: 'front matter', key, text: value, item: false, within: (plain) => shift(plain, at) };
		})
		.filter(({ key = '', text }) => frontMatter.values[key] !== undefined && text !== '');
}

/** How many paragraphs say which meeting it was, and how much of each is read. */
const PARAGRAPHS = 3;
const PARAGRAPH_LENGTH = 1_500;
/** Within how many paragraphs, headings and cells they are looked for. */
const REACH = 60;
const SENTENCE = lean(
	/\S(?:[^.!?]|[.!?](?!\s+[\p{Lu}"“«(]|\s*$)|(?<=(?<!\d)\d{1,2}|(?<!\p{L})(?:\p{L}|[Nn]o|[Nn]r|St|Mr|Dr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\.(?=\s))*[.!?]?/gu,
);

/** Sentences that may name a meeting. */
function sentencePassages(report: Report, title: readonly TitleLine[]): Passage[] {
	const found: Passage[] = [];
	let first = true;
	for (const { prose, block } of firstParagraphs(report, title)) {
		for (const { text, at, telling } of sentencesOf(prose)) {
			if (telling) found.push({ ...proseLine(prose, block, 'text', text, at), first });
			first = false;
		}
	}
	return found;
}

interface InBlock {
	readonly prose: Prose;
	readonly block: number;
}

function firstParagraphs({ blocks }: Report, title: readonly TitleLine[]): InBlock[] {
	const inTitle = new Set(title.filter(({ text }) => !isSentence(text)).map(({ prose }) => prose));
	const found: InBlock[] = [];
	let seen = 0;
	for (const [block, { facts }] of blocks.entries()) {
		for (const prose of facts.prose) {
			if (found.length >= PARAGRAPHS || ++seen > REACH) return found;
			if (prose.kind !== 'paragraph' || prose.container === 'quote' || prose.container === 'note') continue;
			if (!inTitle.has(prose) && isRunning(prose.text)) found.push({ prose, block });
		}
	}
	return found;
}

/** All sentences of the first paragraphs, but for quotations. */
export function openingSentences(report: Report): string[] {
	return firstParagraphs(report, linesAbove(report, titleBlock(report))).flatMap(({ prose }) =>
		split(prose)
			.filter((sentence) => isOwn(prose, sentence))
			.map(({ text }) => text),
	);
}

interface Sentence {
	readonly text: string;
	readonly at: number;
}

interface Telling extends Sentence {
	/** It may name a meeting or hold its number. */
	readonly telling: boolean;
}

let gathered: RegExp | undefined;

const sentences = new PerObject<Prose, readonly Telling[]>();

/** The first sentence that is no quotation, and all such that are telling. */
function sentencesOf(prose: Prose): readonly Telling[] {
	let found = sentences.get(prose);
	if (!found) {
		const own: Telling[] = [];
		for (const { text, at } of split(prose)) {
			const low = lowerCase(text);
			gathered ??= wholeWords(anyOf((words) => words.meeting.gathered));
			const telling = mayNameMeeting(low) || gathered.test(low);
			if ((telling || own.length === 0) && isOwn(prose, { text, at })) own.push({ text, at, telling });
		}
		found = own;
		sentences.set(prose, found);
	}
	return found;
}

function split(prose: Prose): Sentence[] {
	return matchesOf(prose.text.slice(0, PARAGRAPH_LENGTH), SENTENCE).map(({ 0: text, index: at }) => ({ text, at }));
}

/** Whether the sentence is no quotation. */
function isOwn(prose: Prose, { text, at }: Sentence): boolean {
	return !isQuoted(prose.text, at, at + text.length);
}

function isRunning(text: string): boolean {
	return text.length > 30 && (/[.;:]$/.test(text.trimEnd()) || /[.!?]\s+\p{Lu}/u.test(text));
}

function proseLine(prose: Prose, block: number, place: Passage['place'], text: string, offset: number): Passage {
	return { place, text, item: false, block, within: (plain) => sourceSpan(prose, shift(plain, offset)) };
}

/** Lines that are part of an annex's title stand right under its label. */
const TITLE_LENGTH = 160;

/** The titles of annexes that are the agenda or the list of participants of this meeting. */
function annexPassages({ annexes, blocks }: Report): Passage[] {
	const found: Passage[] = [];
	let next = 0;
	for (const { label, title } of annexes) {
		while (next < blocks.length && blocks[next]!.to <= label.from) next++;
		let ours = isAgendaTitle(title) || isParticipantsTitle(title);
		const lines = following(blocks, next, label.from);
		const named: Passage[] = [];
		for (const [index, { prose, block }] of lines.entries()) {
			const { text } = prose;
			// The label itself, and under it what is neither a list nor running text.
			const line = text.length <= TITLE_LENGTH && prose.kind !== 'cell' && prose.container === 'document';
			if (!line || (index > 0 && isSentence(text))) break;
			ours ||= OURS.test(text.toLowerCase()) || isAgendaTitle(text) || isParticipantsTitle(text);
			named.push(proseLine(prose, block, 'annex', text, 0));
			// "Annex I", the name of the meeting, and only then "Agenda".
			if (ours) addAll(found, named.splice(0));
		}
	}
	return found;
}

const OURS = lean(
	/(?<!\p{L})(?:agenda|tagesordnung|ordre du jour|orden del día|ordem do dia|ordem de trabalhos|ordine del giorno|participants?|participantes|attend(?:ance|ees)|teilnehm\p{L}*|anwesen\p{L}*|deelnemers|aanwezig\p{L}*|asistentes|presen(?:tes|ças)|partecipanti|presenti)(?!\p{L})/u,
);

/** In so many blocks. */
const UNDER_LABEL = 6;

/** The prose at `at` and the two after it. */
function following(blocks: readonly ReadBlock[], index: number, at: number): InBlock[] {
	const found: InBlock[] = [];
	for (let i = index; i < blocks.length && i < index + UNDER_LABEL; i++) {
		const { from, facts } = blocks[i]!;
		for (const prose of facts.prose) {
			if (from + prose.span.from < at) continue;
			found.push({ prose, block: i });
			if (found.length === 3) return found;
		}
	}
	return found;
}
