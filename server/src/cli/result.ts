import type { RuleFinding } from '../engine/index.js';
import type { Kind } from '../report/index.js';

/** One checked file, as the reporters print it. */
export interface FileResult {
	/** Relative to the working directory, with `/`. */
	readonly path: string;
	/** What `findings` count in: after `--fix`, the fixed text. */
	readonly text: string;
	readonly kind: Kind;
	readonly kindReason: string;
	/** Those to be shown, in the order of the text. */
	readonly findings: readonly RuleFinding[];
}

/** The sums over all files; a hint counts as information. */
export interface Summary {
	files: number;
	filesWithFindings: number;
	errors: number;
	warnings: number;
	information: number;
	/** Findings that `--fix` would settle. */
	fixable: number;
	/** Fixes that were applied, and the files they were written to. */
	fixed: number;
	fixedFiles: number;
	/** Findings left out because of `--quiet`. */
	hidden: number;
	/** What could not be read, written or checked, one sentence each. */
	readonly problems: string[];
}

/**
 * Turns results into output, file by file. Pure: where the text goes is not its business, and the
 * texts of earlier files are not kept.
 */
export interface Reporter {
	file(result: FileResult): string;
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

export function countFindings(summary: Summary, findings: readonly RuleFinding[]): void {
	if (findings.length > 0) summary.filesWithFindings++;
	for (const { severity, fixes } of findings) {
		if (severity === 'error') summary.errors++;
		else if (severity === 'warning') summary.warnings++;
		else summary.information++;
		if (fixes.some(({ safety }) => safety === 'safe')) summary.fixable++;
	}
}
