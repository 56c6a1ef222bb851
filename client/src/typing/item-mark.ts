/**
 * Numbers of items that are none to Markdown: "II. Budget", "(b) Roads", "**3.** Quay", "TOP 4: Fees". Pure: no `vscode`.
 *
 * Many a sentence begins in the same way ("A. Miller asked …"), so where the signs alone do not tell, an item needs
 * evidence: the one before it stands right above, or it plainly begins a series.
 */
import { indentOf, isInCode } from './list-item.js';
import { AGENDA, ITEM, MONTH, ROUTINE } from './list-words.js';
import { isCapital, type Reading, readingsOf, writeNumeral } from './numeral.js';

export interface Mark {
	/** Columns in front of it. */
	readonly indent: number;
	/** Between the indentation and the number: `- **`, `(`, `TOP `. */
	readonly before: string;
	readonly numeral: string;
	/** Where the number begins in the line. */
	readonly from: number;
	/** Behind the number: `.`, `)`, `.**`, ` –`. */
	readonly after: string;
	readonly gap: string;
	readonly text: string;
}

const MARK = new RegExp(
	`^([ \\t]*)([-*+][ \\t]{1,4})?(\\*\\*|__)?(\\(|${ITEM}[ \\t]{1,2})?(\\d{1,3}|[a-z]{1,8})` +
		'([.):]|[ \\t]?[–—-](?=[ \\t]))?(\\*\\*|__)?(?:([ \\t]+)(.*))?$',
	'i',
);
/** "March 2031" behind "5." is a date. */
const DATE = new RegExp(`^${MONTH}\\.? \\d{4}(?!\\d)`, 'i');
const AGENDA_ALONE = new RegExp(`^[#*_ \\t]*${AGENDA}[*_: \\t]*$`, 'i');
const BEGINS_ROUTINE = new RegExp(`^${ROUTINE}(?![\\p{L}\\p{N}])`, 'iu');
const HEADING = /^ {0,3}#{1,6}[ \t]/;
/** "i. e.", "a. D." */
const ABBREVIATED = /^\p{L}\.(?:\s|$)/u;
const SENTENCE_END = /[.!?;,…]["”’*_]*[ \t]*$/;
/** The item above is looked for no further away. */
const REACH = 400;

/** What looks like one. Those of Markdown itself are in `list-item.ts`. */
export function markIn(line: string): Mark | undefined {
	const match = MARK.exec(line);
	if (!match) return undefined;
	const [, blanks = '', bullet = '', bold = '', opening = '', numeral = '', sign = '', unbold = '', gap = ''] = match;
	const { 9: text = '' } = match;
	const isWord = opening.length > 1;
	if (readingsOf(numeral).length === 0 || (unbold !== '' && unbold !== bold)) return undefined;
	if (isWord ? !isCapital(opening[0]!) : opening === '(' ? sign !== ')' : sign !== '.' && sign !== ')')
		return undefined;
	if (/^\d/.test(numeral) && bold === '' && opening === '') return undefined;
	return {
		indent: indentOf(line),
		before: bullet + bold + opening,
		numeral,
		from: blanks.length + bullet.length + bold.length + opening.length,
		after: sign + unbold,
		gap,
		text,
	};
}

/** Whether two marks may be of one series. */
export function areAlike(a: Mark, b: Mark): boolean {
	return (
		a.indent === b.indent &&
		a.before === b.before &&
		a.after === b.after &&
		isCapital(a.numeral) === isCapital(b.numeral)
	);
}

/** What the item after the one in `line` begins with, after the indentation; `undefined` if that is no such item. */
export function nextMark(lines: readonly string[], line: number): string | undefined {
	const mark = markIn(lines[line] ?? '');
	if (!mark || mark.text === '' || isInCode(lines, line)) return undefined;
	const reading = readingIn(lines, line, mark);
	const numeral = reading && writeNumeral({ ...reading, number: reading.number + 1 }, mark.numeral);
	return numeral && mark.before + numeral + mark.after + (mark.gap.length > 4 ? ' ' : mark.gap);
}

/** Whether a line has nothing but such a mark, as Enter writes it: below the one before it, with a blank at its end. */
export function isEmptyMark(lines: readonly string[], line: number): boolean {
	const mark = markIn(lines[line] ?? '');
	if (mark?.text !== '' || mark.gap === '' || isInCode(lines, line)) return false;
	return readingAfter(mark, markAbove(lines, line, mark)) !== undefined;
}

function readingIn(lines: readonly string[], line: number, mark: Mark): Reading | undefined {
	const above = markAbove(lines, line, mark);
	const known = readingAfter(mark, above);
	if (known || above?.isApart) return known;
	const below = markBelow(lines, line, mark);
	if (below === 'text') return undefined;
	const readings = readingsOf(mark.numeral);
	return (
		readings.find((reading) => below && isOneBefore(reading, below)) ??
		readings.find((reading) => isSure(lines, line, mark, reading))
	);
}

interface Above {
	readonly mark: Mark;
	/** Text stands in between: these are labels over what was said, rather than a list. */
	readonly isApart: boolean;
}

function markAbove(lines: readonly string[], line: number, mark: Mark): Above | undefined {
	let isApart = false;
	for (let at = line - 1; at >= Math.max(0, line - REACH); at--) {
		const text = lines[at]!;
		if (text.trim() === '') continue;
		if (HEADING.test(text)) return undefined;
		const above = markIn(text);
		if (above && areAlike(above, mark)) return { mark: above, isApart };
		if (indentOf(text) <= mark.indent) isApart = true;
	}
	return undefined;
}

/** How the numeral is to be read if it comes right after the one above. */
function readingAfter(mark: Mark, above: Above | undefined): Reading | undefined {
	if (!above || above.isApart) return undefined;
	return readingsOf(above.mark.numeral)
		.filter((reading) => isOneBefore(reading, mark))
		.map(({ kind, number }) => ({ kind, number: number + 1 }))[0];
}

function isOneBefore({ kind, number }: Reading, { numeral }: Mark): boolean {
	return readingsOf(numeral).some((each) => each.kind === kind && each.number === number + 1);
}

/** What comes after the item and what is within it. */
function markBelow(lines: readonly string[], line: number, mark: Mark): Mark | 'text' | undefined {
	const next = lines.slice(line + 1, line + 1 + REACH).find((text) => text.trim() !== '');
	if (next === undefined || HEADING.test(next) || indentOf(next) > mark.indent) return undefined;
	const below = markIn(next);
	return below && areAlike(below, mark) ? below : 'text';
}

/** Whether this is an item though the one before it does not stand above. */
function isSure(lines: readonly string[], line: number, mark: Mark, { kind, number }: Reading): boolean {
	const { before, after, numeral, text } = mark;
	if (kind === 'digits' && DATE.test(text)) return false;
	if (/[ \t]$/.test(before) && /\p{L}/u.test(before)) {
		// "Item 3 was postponed."
		return after !== '' || (/^[\p{Lu}\p{N}]/u.test(text) && !SENTENCE_END.test(text));
	}
	if (kind === 'digits' || numeral.length > 1) return true;
	// "(c) Port of Leeside" is no item, nobody can tell what "v)" is, and "o)" is a bullet.
	if (after.startsWith(')') && number > 1)
		return kind === 'letter' && !/[ivxo]/i.test(numeral) && !/\([cr]$/i.test(before + numeral);
	if (number > 1 || ABBREVIATED.test(text)) return false;
	if (after.startsWith(')') || !isCapital(numeral)) return true;
	return beginsAgenda(lines, line, text) || (kind === 'roman' && /^[^:]+(?:\*\*|__)[ \t]*$/.test(text));
}

/** "A. Opening" rather than "A. Miller". */
function beginsAgenda(lines: readonly string[], line: number, text: string): boolean {
	if (BEGINS_ROUTINE.test(text)) return true;
	const above = lines.slice(Math.max(0, line - REACH), line).findLast((each) => each.trim() !== '');
	return above !== undefined && AGENDA_ALONE.test(above);
}
