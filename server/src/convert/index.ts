/**
 * Layer `convert`: documents of word processors to Markdown, and back. May import `text`, `syntax`, and packages.
 *
 *     bytes ──▶ package ──▶ blocks ──▶ mdast ──▶ Markdown, pictures, and an account of what could not be kept
 *               package/    docx/      markdown/
 *                           odt/
 *     HTML of a clipboard ─▶ html/
 *
 *     a report, Markdown of its document ──▶ merge/ ──▶ edits to the report
 *
 * Invariants, each kept by a test in `test/convert/`:
 *  - Pure: no files, no clock, nothing of Node, so that it runs in a worker and in the browser.
 *  - What readers see is kept: words, links, bold and italic, raised figures, labels of lists as shown, notes, cells, headings. What
 *    cannot be is in the account.
 *  - Whatever the bytes are, there is an answer: Markdown, or `Unreadable` with what to do. Work and memory are bounded.
 *  - Nothing in the Markdown runs code or leads to the author's disk.
 *
 * Programs that import need not load what reads HTML or Markdown, or what exports: `paste.ts`, `merge/merge.ts` and
 * `export/` have front pages of their own.
 *
 * Deliberately absent: how a page looks (fonts, sizes, colours, margins), and the words of any language. The front ends
 * load this layer when somebody imports or pastes, and not before.
 */
export { inShort, type Loss, type LossInShort } from './account.js';
export type { Picture } from './blocks/block.js';
export { type Imported, type ImportOptions, importDocument } from './import.js';
export { Unreadable } from './unreadable.js';
