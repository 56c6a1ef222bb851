/**
 * Layer `workspace`: what a report's neighbours know. May import `engine` and everything to its left; nothing from
 * Node, a browser or a protocol.
 *
 *     folders, other files (front end) ──▶ WORKSPACE ──▶ what rules may ask about them
 *     other reports ──▶ digests ──▶ index ──▶ addresses for the words of a link
 *
 * Other reports are kept as a `Digest`, not as text; the `ReportIndex` answers from digests.
 *
 * Its rooms, each of which may import those before it: `digests` (what is kept of a report), `series` (which reports
 * belong together, and whose word counts), `addresses` (for the words of a link), `indexes` (what all reports say of
 * people, acronyms, meetings), `next-report` (the next one of a series), `register` (what they decided, and who is to do
 * what).
 *
 * Invariants:
 *  - It does no look-ups itself: a front end passes in what it knows, now or later.
 *  - What is unknown is reported as unknown, and nothing is concluded from it.
 *  - A digest is a function of one report, and an index of its digests, in whatever order they were added (*index =
 *    fresh*).
 *
 * Deliberately absent: the network.
 */

export { digestOf, fullDigestOf, meetingOf } from './digests/digest.js';
export type { Digest } from './digests/model.js';
export { readDigest } from './digests/read-digest.js';
export { withSharedStrings } from './digests/shared-strings.js';
export {
	decodeReports,
	encodeReports,
	type Hash,
	type StoredReport,
	type StoredReports,
} from './digests/stored-reports.js';
export { type Answered, Earlier } from './earlier.js';
export type { KnownExpansion } from './indexes/acronym-index.js';
export { type IndexPart, JoinedPart, ownPart } from './indexes/index-parts.js';
export type { KnownPerson } from './indexes/people-index.js';
export { type KnownAddress, ReportIndex } from './indexes/report-index.js';
export { type FolderReader, LinkedFiles, type Place } from './linked-files.js';
export { type NameWord, nameWords } from './name-words.js';
export { before, beside, type Dated, isSameSeries, order } from './next-report/before.js';
export { type Begun, beginNext, placesIn } from './next-report/begin.js';
export { nextPath, unusedPath } from './next-report/file-name.js';
export { nextReport } from './next-report/next-report.js';
export { meetingOn, type Proposal, propose } from './next-report/proposal.js';
export type { NextMeeting, SeriesReports } from './next-report/series/next-meeting.js';
export { type Candidate, candidatesOf } from './next-report/series/people.js';
export { answerOf } from './questions.js';
export { type Entry, type Mention, type Part, partOf, registerOf, type Told, toldIn } from './register/register.js';
export type { Asker } from './series/asker.js';
