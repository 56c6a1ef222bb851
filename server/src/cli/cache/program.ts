import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../version.js';

/**
 * What a result depends on besides the file and the settings. While a version is being made its number
 * stays; but the bundler names this file, and with it all that it belongs to, by their contents.
 */
export const PROGRAM = `${VERSION} ${basename(fileURLToPath(import.meta.url))}`;
