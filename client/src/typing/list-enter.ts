/**
 * What Enter makes of an item. Pure: no `vscode`.
 *
 * VS Code goes on with plain items by rules of ours, at once. What it has left out is added to that step afterwards: what
 * no rule can know, since it depends on other lines (`item-mark.ts`), and all of it where Enter came so soon after other keys
 * that VS Code had not drawn them yet, for then it goes by no rules.
 */
import { isEmptyMark, markIn, nextMark } from './item-mark.js';
import { type EnterRule, enterRules, isEmptyItem, itemIn, type LineEdit } from './list-item.js';
import { countUp, endCounted } from './list-numbers.js';
import type { Place } from './moving-place.js';

const NUMBER = /^\d{1,9}[.)] $/;
/** At the end of what stands in front of the words. */
const BOX = /\[[ xX]\][ \t]*$/;

let rules: readonly EnterRule[] | undefined;

/** Hundreds, so they are made once. */
export function rulesForEnter(): readonly EnterRule[] {
	rules ??= enterRules();
	return rules;
}

/** What the line after the item in `line` begins with, after its indentation; empty if it is no item to go on with. */
export function beginAfter(lines: readonly string[], line: number): string {
	const mark = nextMark(lines, line);
	if (mark !== undefined) return mark;
	const text = lines[line] ?? '';
	if (!itemIn(text)) return '';
	const above = lines[line - 1] ?? '';
	const rule = rulesForEnter().find(
		({ beforeText, previousLineText }) => beforeText.test(text) && (previousLineText?.test(above) ?? true),
	);
	return rule?.appendText ?? '';
}

/** Whether a change may have come from Enter: what stands in the new line then, or `undefined`. */
export function enteredBy(text: string): string | undefined {
	return /^\r?\n([ \t]*(?:\S[^\r\n]{0,20})?)$/.exec(text)?.[1];
}

/** Whether a line begins as an item of whatever kind. */
export function mayBeItem(line: string): boolean {
	return itemIn(line) !== undefined || markIn(line) !== undefined;
}

/** A line that Enter has begun, as it was then. */
export interface Entered {
	/** What it was begun with. */
	readonly inserted: string;
	/** What stood behind that in it. */
	readonly rest: string;
	/** How many lines were below it. */
	readonly below: number;
}

/**
 * Completes what Enter has done below an item.
 *
 * @param place where what Enter has inserted ends: in the line that it has begun. What was typed since stands behind it.
 * @param later lines below that it has begun too, at other cursors.
 */
export function afterEnter(
	lines: readonly string[],
	{ line, character }: Place,
	{ inserted, rest, below }: Entered,
	later: readonly number[] = [],
): LineEdit[] {
	const own = lines[line] ?? '';
	const begun = inserted.trimStart();
	const left = own.slice(0, character);
	// VS Code takes the indentation of an empty line away when Enter is pressed in it.
	const isTrimmed = begun === '' && left.trim() === '';
	if (line === 0 || (left !== inserted && !isTrimmed)) return [];
	// The lines that were begun since say nothing of what the key meant.
	const before = [...lines.slice(0, line), ...lines.slice(Math.max(line + 1, lines.length - below))];
	const above = lines[line - 1]!;
	if (rest === '' && (isEmptyItem(above) || isEmptyMark(before, line - 1))) {
		return ended(lines.toSpliced(line, 1), line, left);
	}
	const begin = beginBelow(before, line - 1, rest);
	// VS Code has counted on from an item that an earlier key has parted since.
	const isOther = NUMBER.test(begin) && NUMBER.test(begun);
	if (begin === '' || (!begin.startsWith(begun) && !isOther)) return [];
	const indentation = inserted.slice(0, inserted.length - begun.length);
	const after = lines.with(line, indentation + begin + own.slice(character));
	return [
		...(isBare(above) ? unticked(line - 1, above) : []),
		...replaced(line, left, indentation + begin),
		...countUp(after, line, later),
		...(rest === ')' ? closedAbove(lines, line, lines.length - below - 1) : []),
	];
}

/** In front of its words, Enter leaves a new item above and the item, with its box, to the words. */
function beginBelow(lines: readonly string[], line: number, rest: string): string {
	const text = lines[line]!;
	if (!isBare(text)) return beginAfter(lines, line);
	const begin = beginAfter(lines.with(line, text + rest), line);
	if (begin === '') return '';
	const own = begin.replace('[ ] ', '') + (BOX.exec(text)?.[0] ?? '');
	return /^[ \t]/.test(rest) ? own.trimEnd() : own;
}

function isBare(line: string): boolean {
	return isEmptyItem(line) || markIn(line)?.text === '';
}

function unticked(line: number, text: string): LineEdit[] {
	const box = BOX.exec(text);
	return box ? [{ line, from: box.index + 1, to: box.index + 2, text: ' ' }] : [];
}

/**
 * A bracket that Enter was pressed in front of, as VS Code writes it along with the first one, stays with what it closes.
 *
 * @param last the last line that was begun since: each further Enter took the bracket along.
 */
function closedAbove(lines: readonly string[], line: number, last: number): LineEdit[] {
	const [above, own] = [lines[line - 1]!, lines[last] ?? ''];
	const isOpen = above.split('(').length > above.split(')').length;
	if (!isOpen || !own.endsWith(')')) return [];
	return [
		{ line: line - 1, from: above.length, to: above.length, text: ')' },
		{ line: last, from: own.length - 1, to: own.length, text: '' },
	];
}

/** Writes `wanted` for what a line begins with, of which only the end may differ. */
function replaced(line: number, begun: string, wanted: string): LineEdit[] {
	if (begun === wanted) return [];
	const from = wanted.startsWith(begun) ? begun.length : 0;
	return [{ line, from, to: begun.length, text: wanted.slice(from) }];
}

/** Ends the list at the empty item above the new line, as Enter would have if it had been known to be empty. */
function ended(before: readonly string[], line: number, begun: string): LineEdit[] {
	const edits = endCounted(before, line - 1);
	if (!edits) return [];
	const isGone = edits.some(
		(edit) => edit.line === line - 1 && edit.text.trim() === '' && edit.to === before[line - 1]!.length,
	);
	return edits
		.map((edit): LineEdit => {
			if (edit.line >= line) return { ...edit, line: edit.line + 1 };
			// The line that the list is parted from the text by is there already.
			return isGone ? { ...edit, text: '' } : edit;
		})
		.concat(isGone ? replaced(line, begun, '') : { line, from: 0, to: begun.length, text: '', joins: true });
}
