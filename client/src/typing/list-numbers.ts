/**
 * Keeps a numbered list counting when an item comes or goes in the middle. Pure: no `vscode`.
 */
import { areAlike, isEmptyMark, type Mark, markIn } from './item-mark.js';
import { edited, editsBetween } from './line-edits.js';
import { endList, indent, indentOf, isInCode, itemIn, type LineEdit, outdent, shifted } from './list-item.js';
import { type Reading, readingsOf, writeNumeral } from './numeral.js';

/** An item with a number: one of Markdown's own, or one with a mark. */
interface Numbered {
	readonly line: number;
	/** Columns in front of it. */
	readonly indent: number;
	/** The column at which its text begins. */
	readonly content: number;
	/** Where in the line its number is. */
	readonly from: number;
	readonly numeral: string;
	/** `.` or `)` behind a number of Markdown's own. */
	readonly sign?: string;
	readonly mark?: Mark;
}

interface Counted extends Numbered {
	readonly number: number;
}

/**
 * Counts the items below the new one in `line` up.
 *
 * @param later lines of items that are as new and not counted yet: below it, where several cursors are.
 */
export function countUp(lines: readonly string[], line: number, later: readonly number[] = []): LineEdit[] {
	return counted(lines, line, [line, ...later]);
}

/** {@link endList}, for items with marks too, and what is below counts without the empty item. */
export function endCounted(lines: readonly string[], line: number): LineEdit[] | undefined {
	const edits = endList(lines, line);
	if (edits) return outdentCounted(lines, line) ?? [...edits, ...counted(lines, line)];
	if (!isEmptyMark(lines, line)) return undefined;
	const text = (lines[line - 1] ?? '').trim() === '' ? '' : '\n';
	return [{ line, from: 0, to: lines[line]!.length, text }, ...counted(lines, line)];
}

/** {@link indent}, likewise. */
export function indentCounted(lines: readonly string[], line: number): LineEdit[] | undefined {
	const edits = indent(lines, line);
	return edits?.length && isNumbered(lines, line) ? [...edits, ...counted(lines, line)] : edits;
}

/** {@link outdent}; what is below counts with the item, and what becomes part of it begins anew. */
export function outdentCounted(lines: readonly string[], line: number): LineEdit[] | undefined {
	const edits = outdent(lines, line);
	const own = numberedIn(lines, line);
	if (!edits || !own || own.mark) return edits;
	const next = siblings(lines, own, 'digits').find((item) => item.line > line);
	const out = edited(lines, edits);
	const begun = next ? edited(out, beginAnew(out, next.line)) : out;
	return editsBetween(lines, edited(begun, countUp(begun, line)));
}

/** Right below a line of text, Markdown takes no other number than 1 for the beginning of a list. */
function beginAnew(lines: readonly string[], line: number): LineEdit[] {
	const all = siblings(lines, numberedIn(lines, line)!, 'digits');
	return all.flatMap((item, i) => {
		// "1." before every item is how some write a list that numbers itself.
		const number = item.number === all[0]!.number ? 1 : i + 1;
		return renumbered(lines, item, all[i + 1]?.line, String(number));
	});
}

/** Whether the item is one of those that {@link indent} and {@link outdent} give a number. */
function isNumbered(lines: readonly string[], line: number): boolean {
	return itemIn(lines[line] ?? '')?.number !== undefined;
}

/**
 * Only in a list that counts one by one apart from the item in `line`: other numbers are chosen, as those of paragraphs
 * that are referred to.
 *
 * @param come the lines of items that have come; without any, the one in `line` goes.
 */
function counted(lines: readonly string[], line: number, come: readonly number[] = []): LineEdit[] {
	const own = numberedIn(lines, line);
	if (!own || isInCode(lines, line)) return [];
	for (const { kind } of readingsOf(own.numeral)) {
		const all = siblings(lines, own, kind);
		const at = all.findIndex((item) => item.line === line);
		const above = all[at - 1];
		if (!above || all[at]!.number !== above.number + 1) continue;
		const edits = renumberedBelow(lines, all, at, kind, come);
		if (come.length === 0) return edits;
		// What was within the item above is now within this one.
		const before = { ...own, content: above.content };
		const wider = Math.max(0, own.content - above.content);
		return [...withinMoved(lines, before, all[at + 1]?.line, wider), ...edits];
	}
	return [];
}

function renumberedBelow(
	lines: readonly string[],
	all: readonly Counted[],
	at: number,
	kind: Reading['kind'],
	come: readonly number[],
): LineEdit[] {
	const first = all[0]!.number;
	const others = all.filter((item) => !come.includes(item.line));
	if (others.some((item, i) => item.number !== first + i)) return [];
	const edits: LineEdit[] = [];
	for (const [i, item] of all.entries()) {
		if (i <= at) continue;
		const numeral = writeNumeral({ kind, number: first + (come.length > 0 ? i : i - 1) }, item.numeral);
		// There is no letter after "z".
		if (numeral === undefined) return [];
		edits.push(...renumbered(lines, item, all[i + 1]?.line, numeral));
	}
	return edits;
}

/** The items of the list that `own` is in, in order, read as numerals of a kind. */
function siblings(lines: readonly string[], own: Numbered, kind: Reading['kind']): readonly Counted[] {
	const found: Counted[] = [];
	const read = (item: Numbered) => {
		const reading = readingsOf(item.numeral).find((each) => each.kind === kind);
		return reading && { ...item, number: reading.number };
	};
	found.push(read(own)!);
	for (const step of [-1, 1]) {
		for (let at = own.line + step; at >= 0 && at < lines.length; at += step) {
			const text = lines[at]!;
			if (text.trim() === '') continue;
			const item = numberedIn(lines, at);
			if (item && isSameList(item, own)) {
				const sibling = read(item);
				if (!sibling) break;
				if (step < 0) found.unshift(sibling);
				else found.push(sibling);
			} else if (indentOf(text) < own.indent) break;
			else if (indentOf(text) === own.indent && (item || itemIn(text) || isApart(lines, at))) break;
		}
	}
	return found;
}

function isSameList(item: Numbered, own: Numbered): boolean {
	if (item.mark && own.mark) return areAlike(item.mark, own.mark);
	return !item.mark && !own.mark && item.indent === own.indent && item.sign === own.sign;
}

/** Whether a line goes on with nothing above it. */
function isApart(lines: readonly string[], at: number): boolean {
	return (lines[at - 1] ?? '').trim() === '' || /^[ \t]*(?:#|>|\||```|~~~)/.test(lines[at]!);
}

function numberedIn(lines: readonly string[], line: number): Numbered | undefined {
	const text = lines[line] ?? '';
	const item = itemIn(text);
	if (item?.number !== undefined) {
		const { indent, content, marker } = item;
		const from = /^[ \t]*/.exec(text)![0].length;
		return { line, indent, content, from, numeral: marker.slice(0, -1), sign: marker.slice(-1) };
	}
	const mark = markIn(text);
	if (!mark) return undefined;
	const { indent, from, numeral } = mark;
	return { line, indent, content: item?.content ?? indent, from, numeral, mark };
}

/** @param end where the next item begins. */
function renumbered(lines: readonly string[], item: Counted, end: number | undefined, numeral: string): LineEdit[] {
	const { line, from, numeral: before } = item;
	const own = { line, from, to: from + before.length, text: numeral };
	// What is within an item of Markdown's own begins where its text does.
	if (item.mark) return [own];
	const wider = numeral.length - before.length;
	return wider === 0 ? [own] : [own, ...withinMoved(lines, item, end, wider)];
}

/** What is within an item stays so when its text begins at another column: "10." is wider than "9.". */
function withinMoved(lines: readonly string[], item: Numbered, end: number | undefined, by: number): LineEdit[] {
	const within: number[] = [];
	for (let at = item.line + 1; at < (end ?? lines.length); at++) {
		const text = lines[at]!;
		if (text.trim() === '') continue;
		if (indentOf(text) < item.content) break;
		within.push(at);
	}
	if (!within.some((at) => indentOf(lines[at]!) === item.content)) return [];
	return within.flatMap((line) => shifted(lines, line, line + 1, by));
}
