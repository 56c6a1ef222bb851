/** A table that was changed, row by row and cell by cell. */
import { type Edit, lineEnd } from '../../text/index.js';
import { aligned } from './aligned.js';
import { at, lineOf, prefixAt } from './place.js';
import type { Part, Reading } from './read.js';
import { editsOfWords } from './reword.js';

/** @returns `undefined` if it has other columns. */
export function editsOfRows(old: Reading, table: Part, now: Reading, other: Part): readonly Edit[] | undefined {
	const [head, ...rows] = table.parts;
	const [otherHead, ...otherRows] = other.parts;
	if (!head || !otherHead || head.parts.length !== otherHead.parts.length) return undefined;
	const edits = [...rowEdits(old, head, now, otherHead)];
	const prefix = prefixAt(old.text, table.span.from);
	// The line below the head belongs to it.
	let end = endOfNextLine(old.text, head.span.to);
	for (const pair of aligned(rows, otherRows)) {
		if (pair.old && pair.now) edits.push(...rowEdits(old, pair.old, now, pair.now));
		else if (pair.old) edits.push({ span: lineOf(old.text, pair.old.span), insert: '' });
		else edits.push({ span: at(end), insert: `\n${prefix}${sourceOf(now, pair.now!)}` });
		end = pair.old?.span.to ?? end;
	}
	return edits;
}

function rowEdits(old: Reading, row: Part, now: Reading, other: Part): readonly Edit[] {
	if (row.key === other.key) return [];
	const whole = [{ span: row.span, insert: sourceOf(now, other) }];
	if (row.parts.length !== other.parts.length) return whole;
	const edits: Edit[] = [];
	for (const [i, cell] of row.parts.entries()) {
		const its = other.parts[i]!;
		if (its.key === cell.key) continue;
		// Nothing stands there that could be replaced, or nothing to put there.
		if (cell.words.length === 0 || its.words.length === 0) return whole;
		edits.push(...(editsOfWords(old, cell, now, its) ?? [{ span: cell.span, insert: sourceOf(now, its) }]));
	}
	return edits;
}

function sourceOf({ text }: Reading, { span }: Part): string {
	return text.slice(span.from, span.to);
}

function endOfNextLine(text: string, from: number): number {
	const next = text.indexOf('\n', from) + 1;
	return lineEnd(text, next);
}
