/**
 * All safe fixes of a document in one step, as a code action and as the request `rapporteur/fixAll`, which says what
 * they do.
 */
import type { TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver';
import { type Checked, chooseSafeFixes, countApplied, repeats } from '../../../engine/index.js';
import { applyEdits, type Edit } from '../../../text/index.js';
import { RequestType } from '../../protocol/library.js';

/** `null`: the document is not open, or not checked. */
export type FixAllResult = (Omit<AllFixed, 'edits'> & { readonly edit: WorkspaceEdit | null }) | null;

export const FixAllRequest = {
	type: new RequestType<{ readonly textDocument: TextDocumentIdentifier }, FixAllResult, void>('rapporteur/fixAll'),
};

/** Fixes settle in two or three rounds; more would mean that two rules undo each other's work. */
const MOST_ROUNDS = 10;

export interface AllFixed {
	/** To the text of the check; empty if there is nothing to correct. */
	readonly edits: readonly Edit[];
	/** How many findings they correct. */
	readonly corrected: number;
	/** How many are left for the author. */
	readonly left: number;
}

/** Editors ask wherever the cursor rests, and the answer does not depend on where that is. */
const known = new WeakMap<Checked, AllFixed>();

/**
 * All safe fixes, so that none is left.
 *
 * @param again checks the text left by the fixes of one round.
 */
export function allFixed(checked: Checked, again: (text: string) => Checked): AllFixed {
	let fixed = known.get(checked);
	if (!fixed) {
		fixed = settled(checked, again);
		known.set(checked, fixed);
	}
	return fixed;
}

function settled(checked: Checked, again: (text: string) => Checked): AllFixed {
	const before = checked.report.text;
	const first = chooseSafeFixes(checked.findings, checked.report);
	// If a check was cut off, the effect of a fix is unknown.
	if (first.length === 0 || checked.cutOff) return { edits: [], corrected: 0, left: count(checked) };
	let corrected = countApplied(checked.findings, new Set(first));
	const once = applyEdits(before, first);
	let after = once;
	let last = again(after);
	for (let round = 1; round < MOST_ROUNDS; round++) {
		const more = chooseSafeFixes(last.findings, last.report);
		if (more.length === 0 || last.cutOff) break;
		corrected += countApplied(last.findings, new Set(more));
		after = applyEdits(after, more);
		last = again(after);
	}
	// The edits of a single round are kept as they are, so that the editor's cursor and marks stay in place.
	return { edits: after === once ? first : replaceLines(before, after), corrected, left: count(last) };
}

/** As they are listed: what is said of many places in the same words is one. */
function count({ findings }: Checked): number {
	return repeats(findings, ({ rule }) => rule.id).length;
}

/** One edit over the lines that differ; whole lines, so that it splits no CRLF and no emoji. */
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
