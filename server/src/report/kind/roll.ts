/** Who was there, as written if nobody makes a list: ticked names, "Present+ ann", "Here: Ann, Bo". */
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import { LINE_ENDING } from '../facts/prose.js';
import { attendanceOf } from '../people/lists/labels.js';
import { anyOf } from '../words/index.js';
import { presentIn } from './log.js';

export interface Roll {
	/** How many are named as present. */
	readonly present: number;
	/** Names with check boxes: a roll once one of them is ticked. */
	readonly boxes: number;
	readonly ticked: number;
	/** Names called out one by one, each with whether they were there: "Ann Lee - present". */
	readonly called: number;
}

export const NAME = "(?:@[\\w-]+|\\p{Lu}[\\p{L}.’'-]+(?: (?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}.’'-]*){1,3})";
export const WHOLE_NAME = narrowed(`^${NAME}(?:\\s*[([,–—-].{0,60})?\\s*$`, 'u');
const BOX = /^[ \t]*\[([ xX])\]/;
const LABEL = narrowed(/^(\p{L}[\p{L}’' ]{1,40}?) ?[:：–—-]\s{1,4}(?=[\p{L}@])/u);
/** "Ann Lee - present", "Ann Lee (absent)". */
const CALLED = narrowed(
	`^[\\s*_•–—-]{0,12}${NAME}[*_]{0,2}\\s{0,4}[-–—:(]\\s{0,4}(\\p{L}[\\p{L} ]{2,18})[).]?\\s{0,4}$`,
	'u',
);
const HANDLE = /(?<![\w.])@[a-z][\w-]*/gi;
const SHORT = narrowed(/^\s*\p{L}[\p{L}\d._-]{1,14}\s*\.?$/u);
const BEFORE = narrowed(/^\P{L}+/u);
const CAPITAL = narrowed(/^\s*[\p{Lu}@]/u);

const here = lazily(() => narrowed(`^(?:${anyOf(({ kind }) => kind.here)})$`, 'u'));

/** How many lines of a paragraph are looked at. */
const LINES = 12;

/** @param source of the block: a check box is not text. */
export function rollIn({ text, kind, item, within }: Prose, source: string): Roll {
	if (kind !== 'paragraph' || within) return NOBODY;
	const box = item && BOX.exec(source.slice(item.marker.to, item.marker.to + 12))?.[1];
	if (box !== undefined) return WHOLE_NAME.test(text) ? { ...NOBODY, boxes: 1, ticked: box === ' ' ? 0 : 1 } : NOBODY;
	let present = 0;
	for (const line of text.slice(0, 2_000).split(LINE_ENDING, LINES)) present += presentIn(line) || namedIn(line);
	const called = calledIn(text);
	return present + called > 0 ? { ...NOBODY, present, called } : NOBODY;
}

/** How many names follow a label whose words say that those people were there. */
function namedIn(line: string): number {
	const bare = line.slice(0, 400).replace(BEFORE, '');
	const match = LABEL.exec(bare);
	if (!match) return 0;
	const label = match[1]!;
	if (!saysHere(label) && attendanceOf(label) !== 'present') return 0;
	const parts = bare.slice(match[0].length).split(/[,;&]/);
	const named = parts.filter((part) => CAPITAL.test(part)).length;
	// "Who: jo, pip, rae"
	const handles = line.match(HANDLE)?.length ?? 0;
	if (handles > named) return handles;
	return named === 0 && parts.length >= 3 && parts.every((part) => SHORT.test(part)) ? parts.length : named;
}

/** Whether the words before a colon say that those after it were there: "Around the table". */
export function saysHere(label: string): boolean {
	return here().test(lowerCase(label));
}

/** How many lines are a name, and whether that person was there; code too, since indented lines are. */
export function calledIn(text: string): number {
	let called = 0;
	for (const line of text.slice(0, 2_000).split(LINE_ENDING, LINES)) {
		const [, answer] = CALLED.exec(line) ?? [];
		if (answer !== undefined && isAnswer(answer)) called++;
	}
	return called;
}

/** How many cells of a table of names say whether those were there; a table of features says what is present, too. */
export function calledInCells(prose: readonly Prose[]): number {
	const cells = prose.filter(({ kind, header }) => kind === 'cell' && header !== true);
	if (cells.filter(({ text }) => WHOLE_NAME.test(text)).length < SEVERAL) return 0;
	return cells.filter(({ text }) => isAnswer(text)).length;
}

const SEVERAL = 2;

/** `<input type="checkbox" checked> [Ann Lee](…)` */
const HTML_BOX = narrowed(/<input\b([^<>]{0,80})>\s{0,4}(?:<\w{1,8}>)?[[@]{0,2}\p{Lu}\p{Ll}{1,20} \p{Lu}\p{L}{1,20}/gu);

/** How many names have a check box in HTML, and how many of these are ticked. */
export function boxesInHtml(source: string): Pick<Roll, 'boxes' | 'ticked'> {
	const boxes = [...source.slice(0, 4_000).matchAll(HTML_BOX)];
	return { boxes: boxes.length, ticked: boxes.filter(([, set]) => /\bchecked\b/.test(set!)).length };
}

/** Likewise, how many rows of a table in HTML are ticked. */
export function tickedInHtml(source: string): number {
	const start = source.slice(0, 4_000);
	return (start.match(HTML_NAME)?.length ?? 0) < SEVERAL ? 0 : (start.match(HTML_TICK)?.length ?? 0);
}

const HTML_NAME = narrowed(/<td[^<>]{0,40}>\s{0,8}\p{Lu}\p{Ll}{1,20} \p{Lu}\p{L}{1,20}/gu);
const HTML_TICK = /<td[^<>]{0,40}>\s{0,8}[xX✓✔☑]\s{0,8}<\/td>/g;

/** Whether a few words, alone, say that somebody was there or was not: "present", "absente". */
function isAnswer(words: string): boolean {
	if (words.length > ANSWER) return false;
	const attendance = attendanceOf(words.trim());
	return (attendance === 'present' || attendance === 'absent') && status().test(lowerCase(words.trim()));
}

const ANSWER = 20;
const status = lazily(() => narrowed(`^(?:${anyOf(({ people }) => people.status)})$`, 'u'));

const NOBODY: Roll = { present: 0, boxes: 0, ticked: 0, called: 0 };
