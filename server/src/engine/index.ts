/**
 * Layer `engine`: runs the rules over a text. May import `text`, `report`, `rules`, `config`.
 *
 *     text, settings ──▶ report ──▶ rules ──▶ suppression ──▶ findings in the order of the text
 *
 * Invariants:
 *  - One failing rule is named in `failures`; the others still speak.
 *  - Findings are sorted by place, then by rule id, whatever the order in which the rules ran.
 *
 * Deliberately absent: lines and columns, files, LSP.
 */
export { type Checked, Checker, type RuleFailure, type RuleFinding } from './check.js';
export { chooseSafeFixes } from './fix-all.js';
export { fixAll, type Settled } from './settle.js';
export { type CheckAgain, suppressHere, suppressInDocument } from './suppress-here.js';
