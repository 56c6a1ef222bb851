/**
 * Keeps a numbered list counting when an item comes or goes in the middle. Pure: no `vscode`.
 */
import { endList, type Item, indent, indentOf, isInCode, itemIn, type LineEdit, outdent } from './list-item.js';

/** What Enter inserts in a numbered list, by VS Code's rules of ours. */
const NEW_ITEM = /^\r?\n[ \t]*\d{1,9}[.)] $/;

export function isNewItem(inserted: string): boolean {
	return NEW_ITEM.test(inserted);
}

interface Numbered extends Item {
	readonly number: number;
	readonly line: number;
}

/** Counts the items below the new one in `line` up by one. */
export function countUp(lines: readonly string[], line: number): LineEdit[] {
	return counted(lines, line, 1);
}

/** {@link endList}, and what is below counts without the empty item. */
export function endCounted(lines: readonly string[], line: number): LineEdit[] | undefined {
	const edits = endList(lines, line);
	return edits && (outdentCounted(lines, line) ?? [...edits, ...counted(lines, line, -1)]);
}

/** {@link indent}, likewise. */
export function indentCounted(lines: readonly string[], line: number): LineEdit[] | undefined {
	const edits = indent(lines, line);
	return edits?.length ? [...edits, ...counted(lines, line, -1)] : edits;
}

/** {@link outdent}, and what is below counts with the item. */
export function outdentCounted(lines: readonly string[], line: number): LineEdit[] | undefined {
	const edits = outdent(lines, line);
	if (!edits) return undefined;
	const after = [...lines];
	for (const { line: at, from, to, text } of edits) after[at] = lines[at]!.slice(0, from) + text + lines[at]!.slice(to);
	return [...edits, ...countUp(after, line)];
}

/**
 * Only in a list that counts one by one apart from the item in `line`: other numbers are chosen, as those of paragraphs
 * that are referred to.
 */
function counted(lines: readonly string[], line: number, by: 1 | -1): LineEdit[] {
	const all = siblings(lines, line);
	const at = all.findIndex((item) => item.line === line);
	const above = all[at - 1];
	const below = all.slice(at + 1);
	if (!above || below.length === 0 || all[at]!.number !== above.number + 1 || isInCode(lines, line)) return [];
	const others = by > 0 ? all.toSpliced(at, 1) : all;
	if (others.some((item, i) => item.number !== others[0]!.number + i)) return [];
	return below.flatMap((item, i) => renumbered(lines, item, below[i + 1]?.line, item.number + by));
}

/** The items of the list that the one in `line` is in, in order. */
function siblings(lines: readonly string[], line: number): readonly Numbered[] {
	const own = numberedIn(lines, line);
	if (!own) return [];
	const found = [own];
	for (const step of [-1, 1]) {
		for (let at = line + step; at >= 0 && at < lines.length; at += step) {
			const text = lines[at]!;
			if (text.trim() === '') continue;
			const item = itemIn(text);
			if (item?.indent === own.indent) {
				const numbered = numberedIn(lines, at);
				if (numbered?.sign !== own.sign) break;
				if (step < 0) found.unshift(numbered);
				else found.push(numbered);
			} else if (indentOf(text) < own.indent || (!item && indentOf(text) === own.indent && isApart(lines, at))) break;
		}
	}
	return found;
}

/** Whether a line goes on with nothing above it. */
function isApart(lines: readonly string[], at: number): boolean {
	return (lines[at - 1] ?? '').trim() === '' || /^[ \t]*(?:#|>|\||```|~~~)/.test(lines[at]!);
}

function numberedIn(lines: readonly string[], line: number): (Numbered & { readonly sign: string }) | undefined {
	const item = itemIn(lines[line] ?? '');
	return item?.number === undefined ? undefined : { ...item, number: item.number, line, sign: item.marker.slice(-1) };
}

/** @param end where the next item begins. */
function renumbered(lines: readonly string[], item: Numbered, end: number | undefined, number: number): LineEdit[] {
	const from = /^[ \t]*/.exec(lines[item.line]!)![0].length;
	const to = from + item.marker.length - 1;
	const own = { line: item.line, from, to, text: String(number) };
	const wider = own.text.length - (to - from);
	return wider === 0 ? [own] : [own, ...shifted(lines, item, end, wider)];
}

/** What is within an item stays so when its text begins at another column: "10." is wider than "9.". */
function shifted(lines: readonly string[], item: Numbered, end: number | undefined, by: number): LineEdit[] {
	const within: number[] = [];
	for (let at = item.line + 1; at < (end ?? lines.length); at++) {
		const text = lines[at]!;
		if (text.trim() === '') continue;
		if (indentOf(text) < item.content) break;
		within.push(at);
	}
	if (!within.some((at) => indentOf(lines[at]!) === item.content)) return [];
	return within.map((line) =>
		by > 0
			? { line, from: 0, to: 0, text: ' '.repeat(by) }
			: { line, from: 0, to: Math.min(-by, /^ */.exec(lines[line]!)![0].length), text: '' },
	);
}
