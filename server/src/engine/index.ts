/**
 * Layer `engine`: runs the rules over a text. May import `text`, `report`, `rules`, `config`.
 *
 *     text, settings ──▶ report ──▶ rules ──▶ suppression ──▶ findings in the order of the text
 *
 * Invariants:
 *  - A failing rule is named in `failures`; the others still report. If a reader fails on a block, its callers learn
 *    nothing about that block, but everything about the others.
 *  - A check with a pace does a little at a time, and ends when time is up. The caller has the clock.
 *  - Findings are sorted by place, then by rule id, whatever the order in which the rules ran.
 *
 * Deliberately absent: lines and columns, files, LSP.
 */
export { type Checked, type CheckedBefore, Checker, type Editor } from './check.js';
export type { Failure, RuleFinding } from './finding.js';
export { countApplied, type FixedAll, fixAll } from './fix-all.js';
export { readOptionsOf } from './read-options.js';
export { type Repeat, repeats } from './repeats.js';
export { chooseSafeFixes } from './safe-fixes.js';
export { type CheckAgain, type SuppressedHere, suppressHere, suppressInDocument } from './suppress-here.js';
