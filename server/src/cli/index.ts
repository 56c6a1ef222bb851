/**
 * Layer `cli`: the command line. May import everything left of `lsp`, and `node:*`; not `lsp`.
 *
 *     arguments ──▶ files ──▶ text ──▶ findings (engine) ──▶ text, JSON, SARIF, GitHub annotations
 *                                          └──▶ fixed text ──▶ file, or a diff
 *
 * Invariants:
 *  - Exit status 0, 1, 2 mean what `docs/command-line.md` says; a reason goes to stderr in one line.
 *  - What cannot be read or written is named, and the other files are still checked.
 *  - One file is held in memory at a time, and output comes in the order of the sorted paths.
 *  - A file is replaced whole or not at all, and only if it is still what was checked.
 *
 * Deliberately absent: the language server (`lsp`), the process itself (`main.ts`): `run` is given
 * its streams and never ends the process.
 */
export { type Io, run } from './run.js';
