import type { Region } from '../../api/place.js';
import type { Kind } from '../../report/index.js';
import type { Safety, Severity } from '../../rules/index.js';
import type { Summary as ReadySummary } from '../../summary/index.js';
import type { Piece } from './piece.js';

/*
 * What is known of a file after its check. All of it is plain data: it comes from another thread or out of the cache,
 * and the text it is about is gone by then.
 */

export interface PlacedEdit {
	readonly region: Region;
	readonly text: string;
}

export interface PlacedFix {
	readonly title: string;
	readonly safety: Safety;
	readonly edits: readonly PlacedEdit[];
	/** The fix gives the file this name, and has no edits. */
	readonly rename?: string;
}

export interface PlacedFinding {
	/** Its id. */
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	readonly region: Region;
	/** The line where it begins, up to the length that matters. */
	readonly source: Piece;
	readonly related?: readonly { readonly region: Region; readonly message: string }[];
	readonly fixes: readonly PlacedFix[];
	/** On the first of many findings that say the same mild thing: how many others there are. */
	readonly again?: number;
	/** One of those others, which people need not read. */
	readonly repeated?: true;
}

export interface FileReport {
	readonly kind: Kind;
	readonly kindReason: string;
	/** In the order of the text. */
	readonly findings: readonly PlacedFinding[];
	/** If asked for. */
	readonly summary?: ReadySummary<Region>;
}

/** One checked file, as the reporters print it: with the findings to show. */
export interface FileResult extends FileReport {
	/** Relative to the working directory, with `/`. */
	readonly path: string;
	/** The whole text, for a format that shows it. */
	readonly text?: string;
}

/** The sums over all files; a hint counts as information. */
export interface Summary {
	files: number;
	filesWithFindings: number;
	errors: number;
	warnings: number;
	information: number;
	/** Findings that `--fix` would resolve. */
	fixable: number;
	/** Applied fixes, and the files they were written to. */
	fixed: number;
	fixedFiles: number;
	/** Findings left out because of `--quiet`. */
	hidden: number;
	/** What could not be read, written or checked, one sentence each. */
	readonly problems: string[];
}

/**
 * Turns results into output, file by file. The destination of the output is not its business, and nothing is kept of
 * earlier files, so that memory does not grow with their number.
 */
export interface Reporter {
	file(result: FileResult): string | Promise<string>;
	end(summary: Summary): string;
}

export function emptySummary(): Summary {
	return {
		files: 0,
		filesWithFindings: 0,
		errors: 0,
		warnings: 0,
		information: 0,
		fixable: 0,
		fixed: 0,
		fixedFiles: 0,
		hidden: 0,
		problems: [],
	};
}

export function countFindings(summary: Summary, findings: readonly PlacedFinding[]): void {
	if (findings.length > 0) summary.filesWithFindings++;
	for (const finding of findings) {
		if (finding.severity === 'error') summary.errors++;
		else if (finding.severity === 'warning') summary.warnings++;
		else summary.information++;
		if (isFixable(finding)) summary.fixable++;
	}
}

/** Whether `--fix` resolves it. */
export function isFixable({ fixes }: PlacedFinding): boolean {
	return fixes.some(({ safety }) => safety === 'safe');
}
