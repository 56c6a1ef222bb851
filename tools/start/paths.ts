import { fileURLToPath } from 'node:url';

/** The checkout that contains this file, with a trailing separator. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Ignored by Git; holds what was fetched from npm to run the extension in, by version. */
export const CACHE = `${ROOT}.cache`;

/** The unpacked contents of the VSIX: what is tried and tested is what is shipped. */
export const STAGED_EXTENSION = `${ROOT}dist/vsix/extension`;

export const CLI = `${ROOT}dist/cli.js`;
