/** Edits of lines, none of which comes or goes. Pure: no `vscode`. */
import type { LineEdit } from './list-item.js';

/** The lines after `edits`, of which each is in a line of its own. */
export function edited(lines: readonly string[], edits: readonly LineEdit[]): string[] {
	const after = [...lines];
	for (const { line, from, to, text } of edits)
		after[line] = lines[line]!.slice(0, from) + text + lines[line]!.slice(to);
	return after;
}

/** What turns lines into as many others. */
export function editsBetween(before: readonly string[], after: readonly string[]): LineEdit[] {
	return before.flatMap((was, line) => {
		const is = after[line]!;
		if (is === was) return [];
		// What is typed meanwhile stands further right.
		let same = 0;
		while (same < Math.min(was.length, is.length) && was.at(-1 - same) === is.at(-1 - same)) same++;
		return { line, from: 0, to: was.length - same, text: is.slice(0, is.length - same) };
	});
}
