/** Writing files that are not there yet. */
import { mkdirSync, writeFileSync } from 'node:fs';
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
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw taken(name);
		throw new UserError(`${name} cannot be written: ${inWords(error)}`);
	}
}

export function taken(name: string): UserError {
	return new UserError(`there is a ${name} already, and it is left as it is. Name another file with --output`);
}
