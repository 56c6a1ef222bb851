/**
 * Layer `calm`: which findings are shown while somebody types. May import `text`, `report`, `rules`, `engine`.
 *
 *     edits, findings of the text as it is, time ──▶ what is shown, and when to look again
 *
 * Half a sentence is full of faults that its other half settles. So findings caused by typing wait until the writer has
 * moved on, pauses or saves; what was already shown stays.
 *
 * Invariants:
 *  - At rest, what is shown equals the findings of the check, whatever was typed before. At rest means saved, changed
 *    other than by typing, or left alone for {@link LONG_PAUSE}.
 *  - Nothing is shown twice, and what is shown stands where edits have moved it.
 *  - The work per keystroke grows with the number of findings, not with the length of the text.
 *
 * What is open in a part that has just been put in to be filled in is not shown before the writer has been there
 * ({@link Fresh}).
 *
 * Based on edits, since no editor tells a server where its cursor is. Deliberately absent: a clock and timers, since
 * the caller supplies the time; LSP; fixes, which are made from all findings.
 */
export { Calm, type Shown } from './calm.js';
export type { ShownFinding } from './followed.js';
export { Fresh } from './fresh.js';
export { LONG_PAUSE, PAUSE } from './waiting.js';
