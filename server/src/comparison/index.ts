/**
 * Layer `comparison`: what two versions of a report say differently. May import `text`, `report`, `summary`.
 *
 *     a report, as it was ──▶ what it says, by topic ──▶ side by side ──▶ new, gone, changed, moved ──▶ Markdown
 *     a report, as it is  ──▶
 *
 * Invariants:
 *  - How something is written does not matter: lines, signs, the order of definitions.
 *  - What is told as a decision, a participant and so on is not told again as a paragraph.
 *  - The editor and the command line tell the same, since both ask {@link compareReports}.
 *
 * Deliberately absent: which versions are compared. The front ends know where they are.
 */
export { type Change, compareReports, type Topic } from './compare.js';
export { comparisonPage } from './markdown.js';
export { MEANINGS, TOPICS, type Told, type TopicName } from './topics.js';
