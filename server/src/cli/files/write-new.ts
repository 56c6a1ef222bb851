/** Writing files that are not there yet. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inWords, UserError } from '../errors.js';

/**
 * Writes a file, and the folders above it.
 *
 * @param name for the user.
 * @throws UserError if it is there already, or cannot be written.
 */
export function writeNew(file: string, content: string | Uint8Array, name: string): void {
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content, { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw taken(file, name);
		throw new UserError(`${name} cannot be written: ${inWords(error)}`);
	}
}

export function taken(file: string, name: string): UserError {
	const isFolder = statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
	return new UserError(
		isFolder
			? `${name} is a folder. Name a file with --output`
			: `${name} is there already, and is left as it is. Name another file with --output`,
	);
}
