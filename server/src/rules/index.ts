/**
 * Layer `rules`: what is wrong with a report, and what to do. May import `text`, `report` and `writing`.
 *
 *     report, context (settings, other files) ──▶ RULES ──▶ findings with fixes ──▶ engine
 *
 * A folder is a rule, whole: its documentation, its check, its fixes. `all.ts` lists them and is generated; `shared` has
 * what several use, `rule.ts` says what a rule is.
 *
 * Invariants:
 *  - A rule is a value: data and a pure check, without files, clock or state of its own.
 *  - A rule does not know any other.
 *  - What a rule cannot know from the report comes in through its `Context`, and may be unknown; nothing is concluded
 *    from that.
 *  - The examples of a rule's documentation are run as tests.
 *
 * Deliberately absent: mdast, the editor's types, which rules run and how much they matter (`config`, `engine`).
 */

export { accidentalCode } from './accidental-code/accidental-code.js';
export { rules } from './all.js';
export type { Checking, Unused } from './checking.js';
export type {
	AskedName,
	Attested,
	EarlierAddress,
	EarlierAffiliation,
	EarlierCapitals,
	EarlierExpansion,
	EarlierMeeting,
	EarlierName,
	EarlierReport,
	EarlierReports,
	LevelledHeading,
	OwnMeeting,
	ReplacedAddress,
	Slip,
} from './earlier.js';
export { findingsOf } from './findings.js';
export { datesWithoutItems } from './joined-lists/dates-as-items.js';
export { missingAffiliation } from './missing-affiliation/missing-affiliation.js';
export { REQUIRE } from './missing-section/require.js';
export { addSlips, nameSlips } from './name-variant/slips.js';
export type { Choice, Field, List, Option, Shape, Table, Text } from './option.js';
export type {
	Alteration,
	Around,
	BlockFinding,
	BlockRule,
	Context,
	Files,
	Finding,
	Fix,
	ReportRule,
	Rule,
	SafeFix,
	Safety,
	Severity,
	Theme,
	UnfilledLink,
} from './rule.js';
export { THEMES } from './rule.js';
export { acronymList, type ListChange } from './shared/acronyms/acronym-list.js';
export { isKnownAcronym } from './shared/acronyms/known-acronyms.js';
export { isSameMeaning, meaningOf } from './shared/acronyms/meaning.js';
export { writeOut } from './shared/acronyms/move-expansion.js';
export { owedAcronyms } from './shared/acronyms/owed-acronyms.js';
export { saysAgainst } from './shared/earlier-meetings.js';
export { sourceOf } from './shared/earlier-source.js';
export { earlierGoals, type Goal } from './shared/links/earlier-addresses.js';
export { isUnfilled } from './shared/links/link-gaps.js';
export { type Target, targetsOf } from './shared/links/link-targets.js';
export { plainWords } from './shared/links/plain-words.js';
export { numberInFileName } from './shared/number-in-file-name.js';
export { openItems, stemsOf } from './shared/open-items.js';
export { plain } from './shared/people/known-people.js';
export { isListedSlip, isTurned } from './shared/people/listed-slip.js';
export {
	changedWord,
	isHyphenated,
	isLongEnough,
	isMisspelt,
	isMistyped,
	nameSlip,
	onlyChange,
} from './shared/people/name-slip.js';
export { isClear, isOften, isUsualInCapitals, outweighs } from './shared/people/name-weights.js';
export { isSameBody } from './shared/people/same-body.js';
export { tornLink } from './torn-link/torn-link.js';
export { unbalancedBold } from './unbalanced-bold/unbalanced-bold.js';
export { undefinedAcronym } from './undefined-acronym/undefined-acronym.js';
export { unpairedBracket } from './unpaired-bracket/unpaired-bracket.js';
export { unreferencedAnnex } from './unreferenced-annex/unreferenced-annex.js';
