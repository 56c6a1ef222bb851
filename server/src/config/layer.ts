import type { Written } from './settings.js';

/** What one place says; the rest is left to others. */
export type Chosen = Partial<Written>;

/** What is said in one place. Later layers win: words one by one in tables, lists as a whole. */
export interface Layer {
	readonly chosen: Chosen;
	/** Who says it, for people: `.rapporteur.yaml`. */
	readonly origin: string;
	/** The folder from which globs are meant; the workspace where there is none. */
	readonly base?: string;
	/** Globs of the files that it is about; all files where there are none. */
	readonly files?: readonly string[];
}

/** Whether it says other things of some files than of others. */
export function looksAtPath({ files, chosen }: Layer): boolean {
	return files !== undefined || chosen.reports !== undefined || chosen.ignore !== undefined;
}
