/**
 * Layer `config`: what a user can set. May import the metadata of `rules`.
 *
 * One table, `SETTINGS`, feeds the manifest's `configuration`, the documentation and the reading of
 * values, so that a default is written once.
 *
 * Invariant: reading settings never fails. A value that cannot be used is named in `problems` and
 * the default stands in its place.
 *
 * Deliberately absent: where settings come from (an editor, the command line, a file).
 */
export { type ReadSettings, readSettings, SETTINGS, type Settings } from './settings.js';
