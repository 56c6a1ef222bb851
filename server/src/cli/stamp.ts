import { type Stats, statSync } from 'node:fs';

/** By what a file is known again: without reading it where the first three fit, else by its content. */
export interface Stamp {
	/** In bytes. */
	readonly size: number;
	/** When the content was changed last, in milliseconds; 0 never fits. */
	readonly modified: number;
	/** When anything of it was changed last, times included: no program can set this one back. */
	readonly changed: number;
	/** SHA-256 of the content. */
	readonly hash: string;
}

/**
 * A clock of a file system may tick as rarely as every two seconds (FAT). A file that changed within
 * the last tick can change again and look the same.
 */
const TICK = 2000;

/** @param stats taken before the content was read. */
export function stampOf({ size, mtimeMs, ctimeMs }: Stats, hash: string): Stamp {
	const settled = Date.now() - Math.max(mtimeMs, ctimeMs) > TICK;
	return { size, modified: settled ? mtimeMs : 0, changed: ctimeMs, hash };
}

/** Of a content that no time is known of. */
export function unseen(hash: string): Stamp {
	return { size: 0, modified: 0, changed: 0, hash };
}

/** Whether the file is as it was, as far as can be told without reading it. */
export function looksUnchanged({ size, modified, changed }: Stamp, stats: Stats): boolean {
	return modified !== 0 && size === stats.size && modified === stats.mtimeMs && changed === stats.ctimeMs;
}

/** Nothing where they cannot be had: whoever reads the file will say why. */
export function statsOf(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}
