/**
 * Layer `manuscript`: reports as they are exported. May import `text`, `syntax`, `report`, and from `convert` what is
 * exported.
 *
 *     report ──▶ tree of Markdown, with markers at annexes and references to them ──▶ convert/export
 *
 * Invariants:
 *  - Pure, and plain data: the language server makes a manuscript, and a worker writes the document.
 *  - The markers stand where the report's queries say; without them the tree is that of the text.
 *
 * Deliberately absent: formats, files.
 */
export { manuscriptOf } from './manuscript.js';
