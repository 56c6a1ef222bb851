/**
 * Labels of lists of people, and of those who held an office: "Participants", "Apologies:", "Chair:".
 */

import { memoize } from '../../../incremental/index.js';
import { isOneEdit, lazily, lowerCase, narrowed } from '../../../text/index.js';
import type { Prose } from '../../facts/model.js';
import { allWords, anyOf, LANGUAGES, type Words } from '../../words/index.js';
import { isRoleAlone } from '../about.js';
import { isTitle, whole } from '../vocabulary.js';

/** Whose list it is: those who attended, did not, looked on, or (`officers`) held an office at the meeting. */
export type Attendance = 'present' | 'absent' | 'observing';

export interface Label {
	/** `others`: those who were also there, if it follows another list. */
	readonly attendance: Attendance | 'officers' | 'others';
	/** In the prose's plain text: the label, and what follows its colon on the same line. */
	readonly from: number;
	readonly to: number;
	readonly rest: number;
	/** Only the label is on its line. */
	readonly alone: boolean;
}

const ATTENDANCES = ['absent', 'observing', 'present'] as const satisfies readonly Attendance[];

/** The labels of one language; their regular expression is built when a line has one of their stems. */
class LabelsOf {
	readonly #words: Words;
	readonly #stems: RegExp;
	readonly #made = new Map<Attendance, RegExp>();

	constructor(words: Words) {
		this.#words = words;
		this.#stems = new RegExp(words.people.stems);
	}

	/** Whether `words` may be a label: every label of this language has one of its stems. */
	mayBe(words: string): boolean {
		return this.#stems.test(words);
	}

	/** Whether `words` label a list of that kind. */
	fits(attendance: Attendance, words: string): boolean {
		const made = this.#made.get(attendance) ?? this.#make(attendance);
		this.#made.set(attendance, made);
		return made.test(words);
	}

	#make(attendance: Attendance): RegExp {
		const { people, participants } = this.#words;
		return whole(attendance === 'present' ? [people.present, ...participants].join('|') : people[attendance]);
	}
}

const stems = lazily(() => new RegExp(anyOf(({ people }) => people.stems)));
const manner = lazily(() => whole(anyOf(({ people }) => people.manner)));
const members = lazily(() => whole(anyOf(({ people }) => people.members)));
const further = lazily(() => whole(anyOf(({ people }) => people.further)));
const alsoThere = lazily(() => narrowed(`^(?:${anyOf(({ people }) => people.alsoThere)})(?= )`, 'u'));
const languages = lazily(() => LANGUAGES.map((words) => new LabelsOf(words)));

/** What precedes the words of a label: a number, and the name of the annex that holds the list. */
const OPENING = narrowed(/^(?:\p{L}+ )?(?:no\.? ?)?(?:[ivxlc]{1,6}|\d{1,3}|\p{L})(?:[.):] ?|\s+[–—-]\s+|\s*:\s+)/u);

/** "2 Roll call of experts", "1.2 Participants"; "12 participants" is a count. */
const NUMBERED = narrowed(/^\s*\d{1,2}(?:\.\d{1,2}){0,2}\.?\s+(?=\p{Lu})/u);

/** No label is longer; nor is a plain line without a colon, which has nothing else to mark it. */
const LENGTH = 90;
const SHORT = 45;

const USUAL = allWords(({ participants }) => participants);
/** Found in a label of absentees; those labels make a document a report, too. */
const ABSENCE = new RegExp(anyOf(({ people }) => people.absence));

/** Which list a line labels, if any; without colon. */
export const attendanceOf = memoize((line): Attendance | undefined => {
	if (line.length > LENGTH) return undefined;
	const low = line.toLowerCase();
	if (!stems().test(low)) return isMisspelt(low) ? 'present' : undefined;
	const label = clean(low);
	// The usual labels need none of the long regular expressions, which are slow to compile.
	if (USUAL.has(label) && !ABSENCE.test(label)) return 'present';
	const numbered = NUMBERED.exec(line)?.[0].length ?? 0;
	// "Present / Présents"
	if (label.includes('/')) {
		const parts = label.split(/ ?\/ ?/).map((part) => attendanceOf(part));
		if (parts.every((part) => part !== undefined)) return parts[0];
	}
	for (const words of new Set([label, clean(label.replace(OPENING, '')), clean(low.slice(numbered))])) {
		const among = languages().filter((each) => each.mayBe(words));
		if (among.length === 0) continue;
		const forms = formsOf(words);
		// Absence first: `apologies` is also among the labels that make a document a report.
		for (const attendance of ATTENDANCES) {
			if (among.some((each) => forms.some((form) => each.fits(attendance, form)))) return attendance;
		}
	}
	return isMisspelt(low) ? 'present' : undefined;
});

/** "Attendess", "Partcipants": one letter off a usual label, and too long for any other word. */
function isMisspelt(low: string): boolean {
	const word = clean(low);
	if (word.length < LONG - 1 || word.includes(' ')) return false;
	return longest().some((label) => label[0] === word[0] && label !== word && isOneEdit(word, label));
}

const LONG = 9;
const longest = lazily(() =>
	[...USUAL].filter((label) => label.length >= LONG && !label.includes(' ') && !ABSENCE.test(label)),
);

const BY = lazily(() => new RegExp(` ${anyOf(({ grammar }) => grammar.by)}$`));

/** Whether the words before a colon name an office at the meeting: "Chair", "Notes by". */
export const isOffice = memoize(
	(words): boolean => words.length <= 40 && isRoleAlone(clean(words.toLowerCase()).replace(BY(), '')),
);

/** Whether the words before a colon name people of a kind: "Directors", "Vorstand". */
export const namesMembers = memoize((words): boolean => {
	if (words.length > 40) return false;
	return formsOf(clean(words.toLowerCase())).some((form) => members().test(form));
});

/** Whether the words before a colon mean the others after a list: "Weitere", "Others". */
const namesOthers = memoize((words): boolean => {
	if (words.length > SHORT) return false;
	return further().test(clean(words.toLowerCase()));
});

/** "Also present was Ann Lee, the auditor.": a sentence about who else was there, as the label of their names. */
function alsoThereIn({ text, kind }: Prose): Label | undefined {
	if (kind !== 'paragraph') return undefined;
	const to = alsoThere().exec(lowerCase(text.slice(0, SENTENCE)))?.[0].length;
	return to === undefined ? undefined : { attendance: 'observing', from: 0, to, rest: to, alone: false };
}

/** How far into the sentence its verb may be. */
const SENTENCE = 300;

/** The words of a label, with and without a trailing manner: "present online". */
function formsOf(words: string): string[] {
	const forms = [words];
	for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
		if (manner().test(words.slice(at + 1))) forms.push(words.slice(0, at));
	}
	return forms;
}

const BEFORE = narrowed(/^[^\p{L}\d]+/u);
const BEHIND = narrowed(/(?<![^\p{L}*)])[^\p{L}*)]+$/u);

/** Without what surrounds the words: signs, and remarks in parentheses. */
function clean(line: string): string {
	return line
		.replace(/(?:^|\s+)[([][^)\]]*[)\]]\s*/g, ' ')
		.replace(BEFORE, '')
		.replace(BEHIND, '')
		.replace(/\s+/g, ' ');
}

/**
 * The labels in a paragraph or heading: a whole line, the start of a line up to its colon, or the start
 * of a sentence up to a colon ("… in Utrecht. Present: …").
 */
export function readLabels(prose: Prose): readonly Label[] {
	const { text, within, kind, marks } = prose;
	if (within) return NONE;
	const sentence = alsoThereIn(prose);
	if (sentence) return [sentence];
	// Most paragraphs are a single line that is too long.
	let colon = text.indexOf(':');
	// The columns of a word processor are separated by tabs.
	let tab = text.indexOf('\t');
	if (colon < 0 && tab < 0 && text.length > LENGTH && !text.includes('\n') && marks[0]?.plain.from !== 0) return NONE;
	const length = kind === 'heading' || marks.length > 0 ? LENGTH : SHORT;
	const bold = new Map(marks.flatMap(({ kind, plain }) => (kind === 'strong' ? [[plain.from, plain.to]] : [])));
	let labels: Label[] | undefined;
	for (let from = 0; from < text.length; ) {
		const end = lineEnd(text, from);
		let found = false;
		while (colon >= 0 && colon < end) {
			const label = isBlank(text.charCodeAt(colon + 1)) ? beforeColon(text, from, colon, end) : undefined;
			if (label) {
				found = true;
				labels ??= [];
				labels.push(label);
			}
			colon = text.indexOf(':', colon + 1);
		}
		while (tab >= 0 && tab < from) tab = text.indexOf('\t', tab + 1);
		const other = found
			? undefined
			: (plusLabel(text, from, end) ??
				(tab > from && tab < end ? beforeColon(text, from, tab, end) : undefined) ??
				boldLabel(text, from, end, bold.get(from) ?? end));
		if (other) {
			labels ??= [];
			labels.push(other);
		} else if (!found && end - from <= length) {
			const words = text.slice(from, end);
			const attendance = attendanceOf(words);
			if (attendance) {
				labels ??= [];
				labels.push({ attendance, from: from + leading(words), to: end, rest: end, alone: true });
			}
		}
		from = end + 1;
	}
	return labels ?? NONE;
}

/** "Present+ Ann Lee, Bo Roe": this tells the scribes' programs who is there. */
function plusLabel(text: string, from: number, end: number): Label | undefined {
	const found = PLUS.exec(text.slice(from, Math.min(end, from + SHORT)));
	const attendance = found && attendanceOf(found[1]!);
	if (!found || !attendance) return undefined;
	return { attendance, from, to: from + found[0].trimEnd().length, rest: from + found[0].length, alone: false };
}

const PLUS = narrowed(/^(\p{L}+)\+:?[ \t]+(?=[\p{L}@])/u);

/** "**Present** Ann Lee, Bo Roe": bold is as good as a colon. */
function boldLabel(text: string, from: number, end: number, to: number): Label | undefined {
	if (to >= end || to - from > SHORT || !/^\s+\p{Lu}/u.test(text.slice(to, end))) return undefined;
	const attendance = attendanceOf(text.slice(from, to));
	return attendance && { attendance, from, to, rest: to, alone: false };
}

const NONE: readonly Label[] = [];

function lineEnd(text: string, from: number): number {
	let at = from;
	for (let code = text.charCodeAt(at); at < text.length && code !== 10 && code !== 13; ) code = text.charCodeAt(++at);
	return at;
}

/** White space, the end of the text, or the end of failed bold. */
function isBlank(code: number): boolean {
	return Number.isNaN(code) || code <= 32 || code === 42 || code === 0xa0;
}

/** Signs after which another label may begin on the same line. */
const PARTS = ['. ', '; ', '· ', '| ', '• '];

function beforeColon(text: string, line: number, colon: number, end: number): Label | undefined {
	const head = text.slice(Math.max(line, colon - LENGTH), colon);
	let start = 0;
	for (const sign of PARTS) start = Math.max(start, head.lastIndexOf(sign) + 1);
	// "… reuniu o Conselho, com a presença dos seguintes membros:"
	const comma = head.lastIndexOf(', ') + 1;
	if (comma > start && attendanceOf(head.slice(comma))) start = comma;
	else if (isNamed(text, colon + 1)) start = withWhom(head, start);
	if (start === 0 && colon - head.length > line) return undefined;
	const from = colon - head.length + start;
	const words = text.slice(from, colon);
	const rest = colon + 1;
	const attendance = attendanceOf(words) ?? (isNamed(text, rest) ? officeOf(words) : undefined);
	if (!attendance) return undefined;
	const alone = from === line && text.slice(rest, end).trim() === '';
	return { attendance, from: from + leading(words), to: from + words.trimEnd().length, rest, alone };
}

/** Words of "with the following present", of "en présence de": fewer are part of what the sentence says, "were not present". */
const PHRASE = { least: 3, most: 6 };

/** Where the end of a sentence says who was there, "The board met with the following present:"; `start` if it does not. */
function withWhom(head: string, start: number): number {
	const words = [...head.slice(start).matchAll(/(?<=\s)\p{Ll}\S*/gu)].slice(-PHRASE.most);
	const found = words.slice(0, 1 - PHRASE.least).find(({ index }) => attendanceOf(head.slice(start + index)));
	return found === undefined || attendanceOf(head.slice(start)) ? start : start + found.index;
}

function officeOf(words: string): 'officers' | 'others' | undefined {
	if (isOffice(words) || namesMembers(words)) return 'officers';
	return namesOthers(words) ? 'others' : undefined;
}

const SMALL_WORD = narrowed(/^\p{Ll}{1,12}(?=\.?\s)/u);

/** Whether what follows a colon can be a name. */
function isNamed(text: string, at: number): boolean {
	let i = at;
	while (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 42) i++;
	const word = SMALL_WORD.exec(text.slice(i, i + 14))?.[0];
	if (word !== undefined && isTitle(word)) return true;
	const code = text.charCodeAt(i);
	return code < 128 ? (code > 64 && code < 91) || code === 64 : !Number.isNaN(code);
}

function leading(text: string): number {
	return text.length - text.trimStart().length;
}
