import type { Settings } from '../config/index.js';
import type { Severity } from '../rules/index.js';
import { UserError } from './errors.js';

export const FORMATS = ['text', 'json', 'sarif', 'github', 'junit', 'html'] as const;

/** The shells that completion supports. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

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
	/** A settings file, from the working directory. */
	readonly config?: string;
	/** Folders with earlier reports, from the working directory. */
	readonly earlier?: readonly string[];
	readonly final?: true;
	readonly summary?: true;
	readonly watch?: true;
	readonly explainKind?: true;
	/** How many threads check besides this one; absent: as many as pay off. */
	readonly threads?: number;
	readonly cache?: true;
	/** From the working directory. */
	readonly cacheLocation?: string;
	/** Absent: depends on the terminal. */
	readonly color?: boolean;
}

/** How `register` prints. */
export const REGISTER_FORMATS = ['text', 'json', 'csv', 'markdown'] as const;

export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

/** The options of `register`. */
export interface RegisterOptions {
	readonly format: RegisterFormat;
}

/** How `diff` prints. */
export const DIFF_FORMATS = ['text', 'json', 'markdown'] as const;

export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** The options of `diff`. */
export interface DiffOptions {
	readonly format: DiffFormat;
}

/** The options of `new`. */
export interface NewOptions {
	/** The previous report, or the folder of the series. */
	readonly from?: string;
	/** In ISO 8601. */
	readonly date?: string;
	readonly place?: string;
	/** As somebody writes it: "24", "XXIV". */
	readonly number?: string;
	/** The names of those who are to be on the list. */
	readonly participants?: readonly string[];
	/** Where to write it; `-` is standard output. */
	readonly output?: string;
}

/** The options of `import`. */
export interface ImportOptions {
	/** Where to write it; `-` is standard output. */
	readonly output?: string;
	/** The report that takes over what the document says otherwise. */
	readonly into?: string;
	readonly comments?: true;
}

/** What `export` writes. */
export const EXPORT_FORMATS = ['docx', 'html', 'pdf'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The options of `export`. */
export interface ExportOptions {
	/** Where to write it. */
	readonly output?: string;
	/** As the ending of the output says if absent. */
	readonly format?: ExportFormat;
	/** A document of Word, from the working directory. */
	readonly template?: string;
	readonly final?: true;
}

/** @throws UserError for options that exclude each other. */
export function refuseContradictions(paths: readonly string[], options: CheckOptions): void {
	const { format, fix, dryRun, stdin, stdinFilename, explainKind, cache, cacheLocation, watch, final, summary } =
		options;
	const refuse = (condition: unknown, message: string) => {
		if (condition) throw new UserError(message);
	};
	refuse(stdin && paths.some((path) => path !== '-'), '--stdin reads one text, name no files besides');
	refuse(stdinFilename !== undefined && !stdin, '--stdin-filename names the text of --stdin, add --stdin');
	refuse(stdin && cache, '--cache is for files, leave it out with --stdin');
	refuse(cacheLocation !== undefined && !cache, '--cache-location says where --cache keeps its results, add --cache');
	refuse(cache && format === 'html', '--format html shows the whole texts, which no cache holds, leave out --cache');
	refuse(
		options.earlier && (fix || dryRun),
		`--earlier is for what is offered and compared, leave it out with ${fix ? '--fix' : '--dry-run'}`,
	);
	refuse(watch && stdin, '--watch waits for changes of files, leave it out with --stdin');
	refuse(watch && (fix || dryRun), `--watch only looks, leave out ${fix ? '--fix' : '--dry-run'}`);
	refuse(watch && format !== 'text', `--watch is for people at a terminal, leave out --format ${format}`);
	refuse(summary && !final, '--summary says whether a report can be sent, add --final');
	refuse(summary && dryRun, '--dry-run prints a diff, leave out --summary');
	refuse(summary && cache, '--summary reads what is in each report, which no cache holds, leave out --cache');
	refuse(
		summary && format !== 'text' && format !== 'json',
		`--summary has no place in the format ${format}, use text or json`,
	);
	refuse(dryRun && format !== 'text', `--dry-run prints a diff, leave out --format ${format}`);
	refuse(dryRun && explainKind, '--dry-run prints a diff, leave out --explain-kind');
	refuse(stdin && fix && format !== 'text', `--stdin with --fix prints the fixed text, leave out --format ${format}`);
	refuse(
		explainKind && format !== 'text' && format !== 'json',
		`--explain-kind has no place in the format ${format}, use text or json`,
	);
}
