/**
 * Layer `dictionary`: word lists of spelling checkers, to which words are added. May import `text`, `syntax` and
 * the package `jsonc-parser`.
 *
 *     text of the list, words ──▶ edits, words that were not there
 *
 * Invariants:
 *  - Nothing is removed or moved: the comments, the order and the format of whoever wrote the list stay.
 *  - What the edits make of the text has been read again, and holds the words; else there are no edits.
 *
 * Deliberately absent: which checkers there are and where they keep their lists, which only an editor knows.
 */
export { type Addition, addWords, FORMS, type Form } from './add-words.js';
