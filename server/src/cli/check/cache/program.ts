import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../../version.js';

/**
 * What a result depends on besides the file and the settings. The version number does not change during development;
 * but the bundler names this file, and so the bundle it belongs to, by content hash.
 */
export const PROGRAM = `${VERSION} ${basename(fileURLToPath(import.meta.url))}`;
