import { fileURLToPath } from 'node:url';

/** The checkout that this file is part of, with a separator at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Ignored by git; holds what was fetched from npm to run the extension in, keyed by version. */
export const CACHE = `${ROOT}.cache`;

/** The contents of the VSIX, unpacked: what is tried and tested is what is shipped. */
export const STAGED_EXTENSION = `${ROOT}dist/vsix/extension`;

export const CLI = `${ROOT}dist/cli.js`;
