/**
 * Layer `workspace`: what a report's neighbours know. May import `engine` and everything to its left; nothing from
 * Node, a browser or a protocol.
 *
 *     folders, other files (front end) ──▶ WORKSPACE ──▶ what rules may ask about them
 *     other reports ──▶ digests ──▶ index ──▶ addresses for the words of a link
 *
 * Other reports are kept as a `Digest`, not as text; the `ReportIndex` answers from digests.
 *
 * Invariants:
 *  - It does no look-ups itself: a front end passes in what it knows, now or later.
 *  - What is unknown is reported as unknown, and nothing is concluded from it.
 *  - A digest is a function of one report, and an index of its digests, in whatever order they were added (*index =
 *    fresh*).
 *
 * Deliberately absent: the network.
 */
export type { KnownExpansion } from './acronym-index.js';
export type { Asker } from './asker.js';
export type { Digest } from './digest.js';
export { digestOf } from './digest.js';
export { type Answered, answerOf, answersIn, Earlier, type OpenAsks } from './earlier.js';
export { type IndexPart, JoinedPart, ownPart } from './index-parts.js';
export { type FolderReader, LinkedFiles, type Place } from './linked-files.js';
export { type NameWord, nameWords } from './name-words.js';
export { before, type Dated, isSameSeries, order } from './next-report/before.js';
export { type Begun, beginNext, placesIn } from './next-report/begin.js';
export { nextPath, unusedPath } from './next-report/file-name.js';
export type { NextMeeting, SeriesReports } from './next-report/next-meeting.js';
export { nextReport } from './next-report/next-report.js';
export { type Candidate, candidatesOf } from './next-report/people.js';
export { meetingOn, type Proposal, propose } from './next-report/proposal.js';
export type { KnownPerson } from './people-index.js';
export { readDigest } from './read-digest.js';
export { type KnownAddress, ReportIndex } from './report-index.js';
export { withSharedStrings } from './shared-strings.js';
export { decodeReports, encodeReports, type Hash, type StoredReport, type StoredReports } from './stored-reports.js';
