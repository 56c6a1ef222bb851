import { type Stats, statSync } from 'node:fs';

/** Identifies the state of a file: without reading it if the first three match, else by its content. */
export interface Stamp {
	/** In bytes. */
	readonly size: number;
	/** When the content last changed, in milliseconds; 0 never matches. */
	readonly modified: number;
	/** When anything about it last changed, times included: no program can set this one back. */
	readonly changed: number;
	/** SHA-256 of the content. */
	readonly hash: string;
}

/**
 * A file system's clock may tick as rarely as every two seconds (FAT). A file that changed within the last tick can
 * change again and look the same.
 */
const TICK = 2000;

/** @param stats taken before the content was read. */
export function stampOf({ size, mtimeMs, ctimeMs }: Stats, hash: string): Stamp {
	const settled = Date.now() - Math.max(mtimeMs, ctimeMs) > TICK;
	return { size, modified: settled ? mtimeMs : 0, changed: ctimeMs, hash };
}

/** For a content without a known time. */
export function unseen(hash: string): Stamp {
	return { size: 0, modified: 0, changed: 0, hash };
}

/** Whether the file is as it was, as far as can be told without reading it. */
export function looksUnchanged({ size, modified, changed }: Stamp, stats: Stats): boolean {
	return modified !== 0 && size === stats.size && modified === stats.mtimeMs && changed === stats.ctimeMs;
}

/** `undefined` if they cannot be had: whoever reads the file will say why. */
export function statsOf(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}
