import type { Written } from './settings.js';

/** What one source says; everything else is left to others. */
export type Chosen = Partial<Written>;

/** What one source says. Later layers win: tables are merged key by key, lists replaced as a whole. */
export interface Layer {
	readonly chosen: Chosen;
	/** Its name for people: `.rapporteur.yaml`. */
	readonly origin: string;
	/** The folder that globs are relative to; the workspace if absent. */
	readonly base?: string;
	/** Globs of the files it applies to; all files if absent. */
	readonly files?: readonly string[];
}

/** Whether it says different things for different files. */
export function looksAtPath({ files, chosen }: Layer): boolean {
	return files !== undefined || chosen.reports !== undefined || chosen.ignore !== undefined;
}
