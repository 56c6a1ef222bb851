/**
 * Layer 0, `text`: places in a text, edits to it, lines. Imports no other layer.
 *
 * Unit: every offset in this project counts UTF-16 code units from the start of the file, as JavaScript strings, mdast
 * and the LSP default do. A byte-order mark, if any, is part of the text. Lines and columns exist only at the boundary:
 * in `lsp/protocol/convert.ts` and in printed output.
 */
export { addAll } from './add-all.js';
export { addTo } from './add-to.js';
export { type Change, changeBetween, mergeChanges } from './change.js';
export { clipped } from './clipped.js';
export { countsOf } from './counts.js';
export { decoded } from './decoded.js';
export { readDelimited } from './delimited.js';
export { detached } from './detached.js';
export { faultInGlob, type Glob, LONGEST_GLOB, readGlob, splitGlob } from './glob.js';
export { lazily } from './lazily.js';
export { hasLetter, hasLetterOrDigit, isLower, isUpper, isWordCharacter } from './letters.js';
export { indentAt, lineEnd, lineStart, nextLineStart } from './line-ends.js';
export { LineIndex } from './lines.js';
export { lowerCase } from './lower-case.js';
export { matchesOf } from './matches.js';
export { narrowed } from './narrowed.js';
export { nearest, slipOf } from './nearest.js';
export { isOneEdit } from './one-edit.js';
export { Rope, type Text } from './rope.js';
export { countWhile, joined, spanAt, wordBefore } from './search.js';
export { applyEdits, contains, type Edit, insertAt, type Span, shift, touches } from './span.js';
export { capitalised, oneLine } from './written.js';
