import { formatPatch, type StructuredPatch, type StructuredPatchHunk, structuredPatch } from 'diff';
import { looksLikeCommand } from './visible.js';

/** Finding the smallest difference takes quadratic time; past this size, all lines are replaced. */
const SMALLEST_UP_TO = 1000;

/** What turns `before` into `after`, as a unified diff that `git apply` and `patch -p1` read. */
export function unifiedDiff(path: string, before: string, after: string): string {
	const names = [`a/${path}`, `b/${path}`] as const;
	const patch: StructuredPatch = structuredPatch(...names, before, after, undefined, undefined, {
		context: 3,
		maxEditLength: SMALLEST_UP_TO,
	}) ?? {
		oldFileName: names[0],
		newFileName: names[1],
		oldHeader: undefined,
		newHeader: undefined,
		hunks: [wholeFile(before, after)],
	};
	return formatPatch({ ...patch, hunks: patch.hunks.map(withoutCommands), isGit: true });
}

/**
 * In a diff, context lines follow a space, where a program that reads the log of a job would still obey a line that
 * looks like a command. Removing and re-adding the line means the same.
 */
function withoutCommands(hunk: StructuredPatchHunk): StructuredPatchHunk {
	const lines = hunk.lines.flatMap((line, index) => {
		const [before = '', after = ''] = [hunk.lines[index - 1], hunk.lines[index + 1]];
		// It marks the line before it as having no line break, and moves along with it.
		if (isMark(line) && isOrder(before)) return [];
		if (!isOrder(line)) return [line];
		return ['-', '+'].flatMap((sign) => [sign + line.slice(1), ...(isMark(after) ? [after] : [])]);
	});
	return { ...hunk, lines };
}

function isMark(line: string): boolean {
	return line.startsWith('\\');
}

function isOrder(line: string): boolean {
	return line.startsWith(' ') && looksLikeCommand(line);
}

function wholeFile(before: string, after: string): StructuredPatchHunk {
	const [removed, added] = [splitLines(before), splitLines(after)];
	const mark = (sign: string, lines: readonly string[]) =>
		lines.flatMap((line) =>
			line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'],
		);
	return {
		oldStart: removed.length > 0 ? 1 : 0,
		oldLines: removed.length,
		newStart: added.length > 0 ? 1 : 0,
		newLines: added.length,
		lines: [...mark('-', removed), ...mark('+', added)],
	};
}

/** Lines as diffs see them: they end at LF only, and a CR before it belongs to the line. */
function splitLines(text: string): readonly string[] {
	return text.match(/[^\n]+\n?|\n/g) ?? [];
}
