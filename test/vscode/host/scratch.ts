import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of our own that is gone after `remove`. */
export interface Scratch {
	readonly path: string;
	readonly remove: () => Promise<void>;
}

/** @param from a folder whose content is copied into it */
export async function scratch(from?: string): Promise<Scratch> {
	// Where the folder for temporary files is a link (as on macOS), VS Code would show its target.
	const path = await realpath(await mkdtemp(join(tmpdir(), 'rapporteur-')));
	if (from !== undefined) await cp(from, path, { recursive: true });
	return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}
