/**
 * Layer `report`: what a meeting report says, independent of how Markdown spells it.
 *
 *     text ──▶ blocks ──▶ FACTS ──▶ REPORT ──▶ rules ──▶ engine
 *
 * May import `text`, `incremental` and `syntax`. Must not import `vscode-*`, `node:*`, or anything to the right.
 *
 * Invariants, each kept by a test in `test/report/`:
 *  - Reading never fails. A half-typed report gives a model with gaps, and a rule, not this layer, decides whether a
 *    gap is a fault.
 *  - One way into the model: each part of it is a query of the report, `annexes(report)`. A report holds inputs only.
 *  - The model is fully determined by the text and the options: no I/O, clock or shared state. Caching changes no
 *    result (*edit = fresh*).
 *  - Facts read block by block equal facts read from one parse of the whole text (*cut = whole*).
 *
 * Deliberately absent: severities, messages, LSP types, mdast nodes.
 */

export {
	type BlockFailure,
	isTooMuch,
	memoize,
	memoizeOn,
	sameItems,
	sameValue,
	type WordCounts,
} from '../incremental/index.js';
export { acronymKey } from './acronyms/block.js';
export { glossary, glossarySpan } from './acronyms/glossary.js';
export type { GlossaryEntry } from './acronyms/glossary-line.js';
export { spelledInWords } from './acronyms/in-words.js';
export { type Acronym, acronyms, type Expansion, isSpelledOut } from './acronyms/index.js';
export { isSmallWord } from './acronyms/long-form.js';
export { isOrdinaryWord, isWordLike } from './acronyms/tokens.js';
export { type Agenda, type AgendaItem, agendas, itemsBelowTitle } from './agenda/agendas.js';
export { type Numeral, writeNumeral } from './agenda/numerals.js';
export { beforeNumeral, itemReferences } from './agenda/references.js';
export { isOtherBusiness, isRoutine } from './agenda/routine.js';
export { type Anchors, anchorsOf, intricateBlocks, unreadBlocks } from './anchors.js';
export { annexes, annexFamilies, annexReferences } from './annexes/annexes.js';
export { answeredAnnexes } from './annexes/answered.js';
export type { Gathering } from './annexes/lists.js';
export {
	annexKey,
	anyAnnex,
	familyOf,
	fromRoman,
	numberInKey,
	readAnnexNumber,
	toRoman,
	writeAnnexNumber,
} from './annexes/numerals.js';
export { tiedToAnother } from './annexes/ownership.js';
export { isOfAnother } from './annexes/references.js';
export { hasAgenda, hasParticipantList } from './annexes/sections.js';
export { annexLabelWord, annexLanguage, annexName } from './annexes/vocabulary.js';
export {
	type Day,
	dayAt,
	dayNumber,
	dayNumberOfIso,
	dayOfIso,
	exists,
	type FullDay,
	isFull,
	isIsoDay,
	isoOf,
	lastDayOf,
	monthsLater,
	weekdayOf,
} from './dates/calendar.js';
export { datesByBlock, datesGiven, datesWhere, type FoundDate, placeInProse } from './dates/collect.js';
export { monthNamed, monthsNamed, type Name, weekdaysNamed } from './dates/date-words.js';
export { baseName, dayInFileName, nameForDay } from './dates/file-name.js';
export { readDates } from './dates/read-dates.js';
export type { WrittenWeekday } from './dates/weekdays.js';
export type { WrittenDate, WrittenDay } from './dates/written-date.js';
export { accidentalRule } from './document/accidental-headings.js';
export { clearLanguage } from './document/clear-language.js';
export { allowedRules, type Directive, directives, type NamedRule } from './document/directives.js';
export { addToFrontMatter } from './document/front-matter-edit.js';
export { headings, movedSlugs } from './document/headings.js';
export { lineBreakOf } from './document/line-break.js';
export { type LineNumber, lineNumbers, numberedLines } from './document/line-numbers.js';
export { agendaLabels, isDated, participantLabels } from './document/section-labels.js';
export { isSentence, type TitleLine, titleBlock, titleSpan } from './document/title-block.js';
export { tomlHead } from './document/toml-head.js';
export { firstContent, isComment, isThematicBreak } from './facts/content.js';
export type { DelimiterRun } from './facts/delimiter-runs.js';
export { isBlank, isPunctuation } from './facts/delimiter-runs.js';
export { inWords } from './facts/in-words.js';
export { markAround, marksHolding, outermost } from './facts/marks.js';
export type {
	Annex,
	AnnexNumber,
	AnnexReference,
	Comment,
	Definition,
	Facts,
	Heading,
	Link,
	Prose,
	ReadBlock,
} from './facts/model.js';
export type { Inside, OutlineLeaf } from './facts/outline.js';
export { type Mark, sourceSpan } from './facts/prose.js';
export {
	type BlockQuery,
	blockQuery,
	blockQueryWith,
	type Collected,
	query,
	wordCounts,
} from './facts/queries.js';
export { isQuoted } from './facts/quotation.js';
export { input, type Kind, type PartRole, type ReadOptions, Report } from './facts/report.js';
export { alsoSmall, capitaliseNouns, keptNames } from './kept-names.js';
export { isInformal, namesWhoWasThere } from './kind/attested.js';
export { bodyBelowTitle, namesRecordOrBody, withoutRecord } from './kind/body-named.js';
export { isCancelled, tellsOfNone } from './kind/cancelled.js';
export { isNamedForAnother } from './kind/filed.js';
export { kindOf, kindReasonOf } from './kind/recognise.js';
export { cancellationIn, namesMeeting } from './kind/title.js';
export { isVerbatim } from './kind/verbatim.js';
export { languageFor, languageOfEditor, shownLanguage } from './language.js';
export { labelsDate } from './meeting/date-label.js';
export { firstLine } from './meeting/first-line.js';
export { isOfMove, namesExtraMeeting, tellsOfMove } from './meeting/irregular.js';
export {
	agree,
	type Days,
	daysOf,
	meetingDate,
	meetingNumber,
	type Reconciled,
	reconcile,
	sameDays,
	sameNumber,
} from './meeting/meeting.js';
export { meetingNamedAt, type NamedMeeting } from './meeting/named.js';
export { announcesNext, isTentative, labelsNext, type NextMeeting, nextMeetings, nextTimeIn } from './meeting/next.js';
export { nextTimes } from './meeting/next-times.js';
export { readOrdinal } from './meeting/number-words.js';
export { readMeetingNumbers } from './meeting/numbers.js';
export { endingFor } from './meeting/numeral.js';
export {
	hasActions,
	hasDate,
	hasDecisions,
	hasParticipants,
	hasPlace,
	namesActions,
	namesDecisions,
	namesPlace,
} from './meeting/present.js';
export { isAmongPosts, isMetadata, pageDate } from './meeting/published.js';
export { type RoughDate, readRoughDate } from './meeting/rough-dates.js';
export type { DateStatement, NumberStatement } from './meeting/said.js';
export { tellsOfMeeting } from './meeting/sentence.js';
export { hasSeveralMeetings, meetingDays, meetingParts } from './meeting/several.js';
export { readYearCounts } from './meeting/year-counts.js';
export {
	isChained,
	type NameUse,
	nameRuns,
	namesIn,
	nameUses,
	ordinaryWords,
	wordsInLowerCase,
	wordsOfFullNames,
} from './names/names.js';
export { type NameRun, type NameWord, nameRunsOf, writtenRun } from './names/runs.js';
export { isOfItsOwn, nameKey, type Shape, shapeOf } from './names/shape.js';
export { smallWords } from './names/small-words.js';
export { Vocabulary } from './names/vocabulary.js';
export { markedActions, markedOutcomes, type Outcome, outcomes, readingOutcomes } from './outcomes/outcomes.js';
export { type Outlines, outlinesAround } from './outlines-around.js';
export { Interruption, Pace } from './pace.js';
export { listItems, type NumberedItem } from './paragraphs/items.js';
export { type ParagraphReference, paragraphReferences } from './paragraphs/references.js';
export { type Attendees, attendeesOf, markedAbsent, marksOf } from './participants/attendance.js';
export { isInChat, isInChatLine } from './participants/chat.js';
export {
	listed,
	officerSpans,
	officers,
	officials,
	participantAt,
	participantLists,
	participants,
	type Roll,
	rolls,
} from './participants/lists.js';
export { looksLikeBody } from './people/bodies.js';
export { isCountry } from './people/countries.js';
export { attendanceOf, isOffice, namesMembers } from './people/lists/labels.js';
export type { ListReading, Participant, ParticipantList, Person } from './people/lists/model.js';
export { rowsOf } from './people/lists/rows.js';
export { type Listed, peopleInTable } from './people/lists/spreadsheet.js';
export { isAttendanceMark } from './people/lists/table.js';
export { type Mention, mentionsOf, type Stretch, titledNamesOf } from './people/mentions.js';
export { familyName, fold, isPersonal, type NameParts, nameParts } from './people/names.js';
export { isSayingLabel, isSpeaker, opensTurn } from './people/speakers.js';
export {
	isCitizen,
	isGivenName,
	isGivenWord,
	isHearing,
	isImpersonal,
	isMembership,
	isOpener,
	isParticle,
	isRoleWord,
	isTitle,
	mentionsHearing,
} from './people/vocabulary.js';
export { ReportReader } from './reader.js';
export { fitsExpansion, isAcronym } from './referents/acronyms.js';
export { type AnnexEntry, annexEntries } from './referents/annex-entries.js';
export { halvesOf, initialsOf, personKey } from './referents/called-people.js';
export { fragmentLinks } from './referents/fragments.js';
export { titleKey } from './referents/items.js';
export type { Occurrence, Place, Referent, ReferentKind } from './referents/model.js';
export {
	countedParagraphs,
	type IntroducedParagraph,
	introducedParagraphs,
	type NumberedParagraph,
} from './referents/paragraphs.js';
export { type Part, partsIn } from './referents/parts.js';
export { endsInTitle } from './referents/people.js';
export { meetingAt, meetingsIn, occurrencesOf, placesOf, type ReferentAt, referentAt } from './referents/referents.js';
export { isEmptySection } from './sections/empty.js';
export { sections } from './sections/sections.js';
export { isLikeTitle } from './sections/title-lines.js';
export type { Section, Sections } from './sections/tree.js';
export { sentenceAt, sentenceBefore, sentencesOf } from './sentences/sentences.js';
export {
	allButAnd,
	allWords,
	anyOf,
	anyOfAsWritten,
	englishEnding,
	LANGUAGES,
	languageOf,
	type PartName,
	tellingWords,
	type Words,
	wholeWords,
} from './words/index.js';
