/**
 * Layer `cli`: the command line. May import everything left of `lsp`, and `node:*`; not `lsp`.
 *
 *     arguments ──▶ files ──▶ known from the cache? ──no──▶ threads: text ──▶ findings (engine), fixed files
 *                                    │ yes                                        │
 *                                    └──────────────▶ in order ◀──────────────────┘
 *                                                        └──▶ text, HTML, JSON, SARIF, JUnit, GitHub annotations, a diff
 *
 * Its rooms, each of which may import those before it: `files` (finding, reading, writing), `settings`, `output` (what is
 * printed, in which `format`), `commands` (what the command line understands, and the small commands), `check` (with its
 * `cache` and `threads`).
 *
 * Invariants:
 *  - Exit status 0, 1, 2 mean what `docs/command-line.md` says; a reason goes to stderr in one line.
 *  - All that is printed goes through `Output`, and control characters in other people's text are made visible there.
 *  - What cannot be read or written is named, and the other files are still checked.
 *  - Texts stay in the thread that reads them, one at a time. What is reported about them is plain data, comes in the
 *    order of the sorted paths, and is not kept.
 *  - A file is replaced whole or not at all, and only if it is still what was checked.
 *  - With threads or without, with a cache or without, the output is the same.
 *  - What a command does not need is not loaded.
 *
 * Deliberately absent: the language server (`lsp`), and which program is started (`main.ts`).
 */
export { start } from './start.js';
