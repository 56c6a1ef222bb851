/**
 * All safe fixes of a document in one step.
 */
import { type Checked, chooseSafeFixes } from '../engine/index.js';
import { applyEdits, type Edit } from '../text/index.js';

/** Fixes settle in two or three rounds; more would mean that two rules undo each other's work. */
const MOST_ROUNDS = 10;

/** Editors ask at every place where the cursor rests, and what is asked for depends on none. */
const known = new WeakMap<Checked, Edit[]>();

/**
 * @param again checks the text that the fixes of one round have left.
 * @returns edits to the text of `checked` after which no safe fix is left; none if there is none.
 */
export function fixAllEdits(checked: Checked, again: (text: string) => Checked): readonly Edit[] {
	let edits = known.get(checked);
	if (!edits) {
		edits = settledEdits(checked, again);
		known.set(checked, edits);
	}
	return edits;
}

function settledEdits(checked: Checked, again: (text: string) => Checked): Edit[] {
	const before = checked.report.text;
	const first = chooseSafeFixes(checked.findings);
	// Where a check has been cut off, nobody knows what a fix would bring.
	if (first.length === 0 || checked.cutOff) return [];
	const once = applyEdits(before, first);
	let after = once;
	for (let round = 1; round < MOST_ROUNDS; round++) {
		const next = again(after);
		const more = chooseSafeFixes(next.findings);
		if (more.length === 0 || next.cutOff) break;
		after = applyEdits(after, more);
	}
	// The first edits are kept as they are, so that the cursor and marks of the editor stay in place.
	return after === once ? first : replaceLines(before, after);
}

/** One edit over the lines that differ; whole lines, so that it cuts no CRLF and no emoji apart. */
function replaceLines(before: string, after: string): Edit[] {
	const old = before.split(/(?<=\n)/);
	const made = after.split(/(?<=\n)/);
	let start = 0;
	while (start < old.length && start < made.length && old[start] === made[start]) start++;
	let end = 0;
	const most = Math.min(old.length, made.length) - start;
	while (end < most && old[old.length - 1 - end] === made[made.length - 1 - end]) end++;
	const from = old.slice(0, start).join('').length;
	const to = before.length - old.slice(old.length - end).join('').length;
	const insert = made.slice(start, made.length - end).join('');
	return from === to && insert === '' ? [] : [{ span: { from, to }, insert }];
}
