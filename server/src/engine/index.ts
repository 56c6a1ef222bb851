/**
 * Layer `engine`: runs the rules over a text. May import `text`, `report`, `rules`, `config`.
 *
 *     text, settings ──▶ report ──▶ rules ──▶ suppression ──▶ findings in the order of the text
 *
 * Invariants:
 *  - One failing rule is named in `failures`; the others still speak. Of a block on which a reader fails, nothing
 *    is known to those who ask that reader; of the others, everything is.
 *  - A check that is given a pace does a little at a time, and ends when that is over. Whoever gives it has the clock.
 *  - Findings are sorted by place, then by rule id, whatever the order in which the rules ran.
 *
 * Deliberately absent: lines and columns, files, LSP.
 */
export { type Checked, type CheckedBefore, Checker } from './check.js';
export { chooseSafeFixes } from './fix-all.js';
export { type Repeat, repeats } from './repeats.js';
export type { Failure, RuleFinding } from './run.js';
export { fixAll, type Settled } from './settle.js';
export { type CheckAgain, suppressHere, suppressInDocument } from './suppress-here.js';
