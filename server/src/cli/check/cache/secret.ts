/** Tells a cache of the user's own from one that came with a folder. */
import { randomBytes } from 'node:crypto';
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryName } from '../../files/leftovers.js';
import { readBytes } from '../../files/read-bytes.js';

const NAME = 'key';
const LENGTH = 32;

/**
 * A secret that only the user can read, created on first use.
 *
 * @param folder that only the user can access.
 * @throws whatever the system says.
 */
export function secretIn(folder: string): Buffer {
	const path = join(folder, NAME);
	return read(path) ?? make(folder, path);
}

function read(path: string): Buffer | undefined {
	try {
		const secret = readBytes(path);
		return secret.length === LENGTH ? secret : undefined;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

function make(folder: string, path: string): Buffer {
	const temporary = join(folder, temporaryName(NAME));
	writeFileSync(temporary, randomBytes(LENGTH), { flag: 'wx', mode: 0o600 });
	try {
		// Unlike renaming, this fails if another run has created one meanwhile; then all use that one.
		linkSync(temporary, path);
	} catch {
		if (read(path) === undefined) renameSync(temporary, path);
	} finally {
		rmSync(temporary, { force: true });
	}
	return readBytes(path);
}
