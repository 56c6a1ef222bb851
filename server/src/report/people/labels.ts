/**
 * Labels of lists of people, and of those who had a task: "Participants", "Apologies:", "Chair:".
 */
import { isOneEdit, lean } from '../../text/index.js';
import type { Prose } from '../model.js';
import { remember } from '../remember.js';
import { allWords, anyOf, LANGUAGES, type Words } from '../words/index.js';
import { isRoleAlone } from './entry.js';
import { isTitle } from './vocabulary.js';

/** Who a list is of: those who were there, were not, looked on, or (`officers`) had a task. */
export type Attendance = 'present' | 'absent' | 'observing';

export interface Label {
	readonly attendance: Attendance | 'officers';
	/** In the prose's plain text: the label, and what stands after its colon on the same line. */
	readonly from: number;
	readonly to: number;
	readonly rest: number;
	/** Nothing but the label stands on its line. */
	readonly alone: boolean;
}

const ATTENDANCES = ['absent', 'observing', 'present'] as const satisfies readonly Attendance[];

/** The labels of one language; an expression of all of them is made when a line has a stem of it. */
class LabelsOf {
	readonly #words: Words;
	readonly #stems: RegExp;
	readonly #made = new Map<Attendance, RegExp>();

	constructor(words: Words) {
		this.#words = words;
		this.#stems = new RegExp(words.people.stems);
	}

	/** Whether `words` may be a label: each of this language has one of its stems. */
	mayBe(words: string): boolean {
		return this.#stems.test(words);
	}

	/** Whether `words` are a label of a list of that kind. */
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

function whole(source: string): RegExp {
	return lean(`^(?:${source})$`, 'u');
}

let stems: RegExp | undefined;
let manner: RegExp | undefined;
let members: RegExp | undefined;
let languages: readonly LabelsOf[] | undefined;

/** What stands before the words of a label: a number, and the name of the annex that the list is. */
const OPENING = lean(/^(?:\p{L}+ )?(?:no\.? ?)?(?:[ivxlc]{1,6}|\d{1,3}|\p{L})(?:[.):] ?|\s+[–—-]\s+|\s*:\s+)/u);

/** "2 Roll call of experts", "1.2 Participants"; "12 participants" is a count. */
const NUMBERED = lean(/^\s*\d{1,2}(?:\.\d{1,2}){0,2}\.?\s+(?=\p{Lu})/u);

/** No label is longer; nor a plain line without colon, for which nothing else speaks. */
const LENGTH = 90;
const SHORT = 45;

const USUAL = allWords(({ participants }) => participants);
/** Of a label of those who were not there; they too make a document a report. */
const ABSENCE =
	/apolog|regret|absen|excus|entschuldig|verontschuldig|ausent|assent|giustific|afwezig|abwesend|abgemeldet|justific|unable|afmeld/;

/** Which list, if any, a line is the label of; without colon. */
export const attendanceOf = remember((line): Attendance | undefined => {
	if (line.length > LENGTH) return undefined;
	const low = line.toLowerCase();
	stems ??= new RegExp(anyOf(({ people }) => people.stems));
	if (!stems.test(low)) return isMisspelt(low) ? 'present' : undefined;
	const label = clean(low);
	// The usual labels need none of the long expressions, which take a while to compile.
	if (USUAL.has(label) && !ABSENCE.test(label)) return 'present';
	const numbered = NUMBERED.exec(line)?.[0].length ?? 0;
	// "Present / Présents"
	if (label.includes('/')) {
		const parts = label.split(/ ?\/ ?/).map((part) => attendanceOf(part));
		if (parts.every((part) => part !== undefined)) return parts[0];
	}
	languages ??= LANGUAGES.map((words) => new LabelsOf(words));
	for (const words of new Set([label, clean(label.replace(OPENING, '')), clean(low.slice(numbered))])) {
		const among = languages.filter((each) => each.mayBe(words));
		if (among.length === 0) continue;
		const forms = formsOf(words);
		// Absence first: `apologies` is also among the labels that make a document a report.
		for (const attendance of ATTENDANCES) {
			if (among.some((each) => forms.some((form) => each.fits(attendance, form)))) return attendance;
		}
	}
	return isMisspelt(low) ? 'present' : undefined;
});

/** "Attendess", "Partcipants": one letter away from a usual label, and so long that no other word is. */
function isMisspelt(low: string): boolean {
	const word = clean(low);
	if (word.length < LONG - 1 || word.includes(' ')) return false;
	longest ??= [...USUAL].filter((label) => label.length >= LONG && !label.includes(' ') && !ABSENCE.test(label));
	return longest.some((label) => label[0] === word[0] && label !== word && isOneEdit(word, label));
}

const LONG = 9;
let longest: readonly string[] | undefined;

/** Whether the words before a colon name a task in the meeting: "Chair", "Notes by". */
export const isTask = remember(
	(words): boolean =>
		words.length <= 40 && isRoleAlone(clean(words.toLowerCase()).replace(/ (?:by|par|por|von|door|da|a)$/, '')),
);

/** Whether the words before a colon name people of one kind: "Directors", "Vorstand". */
export const namesMembers = remember((words): boolean => {
	if (words.length > 40) return false;
	members ??= whole(anyOf(({ people }) => people.members));
	return formsOf(clean(words.toLowerCase())).some((form) => members!.test(form));
});

/** The words of a label, and what they are without the manner that may stand after them: "present online". */
function formsOf(words: string): string[] {
	const forms = [words];
	manner ??= whole(anyOf(({ people }) => people.manner));
	for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
		if (manner.test(words.slice(at + 1))) forms.push(words.slice(0, at));
	}
	return forms;
}

const BEFORE = lean(/^[^\p{L}\d]+/u);
const BEHIND = lean(/(?<![^\p{L}*)])[^\p{L}*)]+$/u);

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
export function readLabels({ text, container, kind, marks }: Prose): readonly Label[] {
	if (container === 'quote' || container === 'note') return NONE;
	// Most paragraphs are one line that is too long.
	let colon = text.indexOf(':');
	// A word processor's columns are parted by tabs.
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
			: ((tab > from && tab < end ? beforeColon(text, from, tab, end) : undefined) ??
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

/** "**Present** Ann Lee, Bo Roe": bold does as well as a colon. */
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

/** White space, the end of the text, or the end of bold that failed. */
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
	if (start === 0 && colon - head.length > line) return undefined;
	const from = colon - head.length + start;
	const words = text.slice(from, colon);
	const rest = colon + 1;
	const attendance =
		attendanceOf(words) ?? (isNamed(text, rest) && (isTask(words) || namesMembers(words)) ? 'officers' : undefined);
	if (!attendance) return undefined;
	const alone = from === line && text.slice(rest, end).trim() === '';
	return { attendance, from: from + leading(words), to: from + words.trimEnd().length, rest, alone };
}

const SMALL_WORD = lean(/^\p{Ll}{1,12}(?=\.?\s)/u);

/** Whether what stands after a colon can be a name. */
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
