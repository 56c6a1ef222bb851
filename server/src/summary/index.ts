/**
 * Layer `summary`: whether a report can be sent, and what is in it. May import `text`, `report`, `rules`, `engine`.
 *
 *     findings as if the report were final ──▶ what must, what should be corrected, what is open
 *     report ──▶ its outline: agenda, decisions, action items, annexes, participants
 *
 * Invariants:
 *  - The editor and the command line show the same, since both ask {@link summarise}.
 *  - A report is ready if nothing in it must or should be corrected and nothing is open; remarks do not stand in the
 *    way.
 *  - Every entry has its place in the text.
 *
 * Deliberately absent: the check itself, LSP types, lines and columns.
 */
export { type Entry, type Outline, outlineOf, type Task } from './outline.js';
export { GROUPS, type Group, groupFindings, mapSummary, type Named, type Summary, summarise } from './summary.js';
