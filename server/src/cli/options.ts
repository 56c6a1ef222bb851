import type { Settings } from '../config/index.js';
import type { Severity } from '../rules/index.js';
import { UserError } from './faults.js';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

/** The options of `check`, as the parser gives them; `-` among the paths means `stdin`. */
export interface CheckOptions {
	readonly format: (typeof FORMATS)[number];
	readonly fix?: true;
	readonly dryRun?: true;
	readonly stdin?: true;
	readonly stdinFilename?: string;
	readonly maxWarnings?: number;
	readonly failOn?: Exclude<Severity, 'hint'>;
	readonly quiet?: true;
	readonly rule: Settings['rules'];
	/** A file of settings, from the working directory. */
	readonly config?: string;
	readonly final?: true;
	readonly explainKind?: true;
	/** How many threads check besides this one; not there: as many as it takes to be fast. */
	readonly threads?: number;
	readonly cache?: true;
	/** From the working directory. */
	readonly cacheLocation?: string;
	/** Not there: as the terminal likes it. */
	readonly color?: boolean;
}

/** @throws UserError for options that cannot be had together. */
export function refuseContradictions(paths: readonly string[], options: CheckOptions): void {
	const { format, fix, dryRun, stdin, stdinFilename, explainKind, cache, cacheLocation } = options;
	const refuse = (condition: unknown, message: string) => {
		if (condition) throw new UserError(message);
	};
	refuse(stdin && paths.some((path) => path !== '-'), '--stdin reads one text, name no files besides');
	refuse(stdinFilename !== undefined && !stdin, '--stdin-filename names the text of --stdin, add --stdin');
	refuse(stdin && cache, '--cache is for files, leave it out with --stdin');
	refuse(cacheLocation !== undefined && !cache, '--cache-location says where --cache keeps its results, add --cache');
	refuse(dryRun && format !== 'text', `--dry-run prints a diff, leave out --format ${format}`);
	refuse(dryRun && explainKind, '--dry-run prints a diff, leave out --explain-kind');
	refuse(stdin && fix && format !== 'text', `--stdin with --fix prints the fixed text, leave out --format ${format}`);
	refuse(
		explainKind && format !== 'text' && format !== 'json',
		`--explain-kind has no place in the format ${format}, use text or json`,
	);
}
