/** `rapporteur init`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAME, initialConfig } from '../../config/index.js';
import { inWords, UserError } from '../errors.js';

/**
 * Writes a settings file into `folder`.
 *
 * @returns what to tell the user.
 * @throws UserError if there is one already, or it cannot be written.
 */
export function init(folder: string): string {
	try {
		writeFileSync(join(folder, CONFIG_NAME), initialConfig(), { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
			throw new UserError(`there is a ${CONFIG_NAME} in this folder already, and it is left as it is`);
		}
		throw new UserError(`${CONFIG_NAME} cannot be written: ${inWords(error)}`);
	}
	return `Wrote ${CONFIG_NAME}. It holds for this folder and all below it, and says what can be set.\n`;
}
