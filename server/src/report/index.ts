/**
 * Layer `report`: what a meeting report says, freed from how Markdown spells it.
 *
 *     text ──▶ blocks ──▶ FACTS ──▶ REPORT ──▶ rules ──▶ engine
 *
 * May import `text` and `syntax`. Must not import `vscode-*`, `node:*`, or anything to the right.
 *
 * Invariants, each kept by a test in `test/report/`:
 *  - Reading never fails. A report that is half typed gives a model with gaps, and a rule, not this
 *    layer, decides whether a gap is a fault.
 *  - The model is a value fully determined by the text and the options: no I/O, clock or shared
 *    state. The reader's cache changes no result (*edit = fresh*).
 *  - Facts read block by block equal facts read from one parse of the whole text (*cut = whole*).
 *
 * Deliberately absent: severities, messages, LSP types, mdast nodes.
 */

export { type Acronym, acronyms, type Expansion, isSpelledOut } from './acronyms/index.js';
export { isSmallWord } from './acronyms/long-form.js';
export { isOrdinaryWord, isWordLike } from './acronyms/tokens.js';
export { type Agenda, type AgendaItem, agendas } from './agenda.js';
export type { Numeral } from './agenda-numerals.js';
export { type Anchors, anchorsOf, intricateBlocks, unreadBlocks } from './anchors.js';
export { tiedToAnother } from './annex-ties.js';
export { annexLabelWord, annexSkeleton } from './annex-words.js';
export { type ReadOptions, shift } from './assemble.js';
export { type Collected, collector, collectorGiven } from './collector.js';
export { firstContent } from './content.js';
export {
	type Day,
	dayNumber,
	exists,
	type FullDay,
	isFull,
	lastDayOf,
	weekdayOf,
} from './dates/calendar.js';
export { datesWhere, type FoundDate, placeInProse } from './dates/collect.js';
export type { Name } from './dates/date-words.js';
export { baseName, dayInFileName, nameForDay } from './dates/file-name.js';
export { readDates, type WrittenDate, type WrittenDay } from './dates/read-dates.js';
export type { WrittenWeekday } from './dates/weekdays.js';
export { derived, derivedFrom } from './derived.js';
export { allowedRules, type Directive, directives, type NamedRule } from './directives.js';
export type { Facts } from './facts.js';
export { type LineNumber, lineNumbers, numberedLines } from './line-numbers.js';
export { markAround, marksHolding, outermost } from './marks.js';
export { isNamedForAnother } from './meeting/filed.js';
export { firstLine } from './meeting/first-line.js';
export {
	agree,
	type Days,
	daysOf,
	meetingDate,
	meetingNumber,
	type Settled,
	sameDays,
	sameNumber,
	settle,
} from './meeting/meeting.js';
export { announcesNext, type NextMeeting, nextMeetings } from './meeting/next.js';
export { englishEnding, readMeetingNumbers } from './meeting/numbers.js';
export { hasActions, hasDate, hasDecisions, hasParticipants, hasPlace } from './meeting/present.js';
export type { DateStatement, NumberStatement } from './meeting/statements.js';
export type {
	Annex,
	AnnexNumber,
	AnnexReference,
	Comment,
	Definition,
	Heading,
	Kind,
	Link,
	Prose,
	ReadBlock,
	Report,
} from './model.js';
export { annexKey, anyAnnex, readAnnexNumber, toRoman, writeAnnexNumber } from './numerals.js';
export type { Inside, Piece } from './outline.js';
export { type Outlines, outlinesAround } from './outlines-around.js';
export { Interruption, Pace } from './pace.js';
export { type ParagraphReference, paragraphReferences } from './paragraph-references.js';
export { listItems, type NumberedItem } from './paragraphs.js';
export { isInChat, isInChatLine } from './people/chat.js';
export { isCountry } from './people/countries.js';
export { officers, participantAt, participantLists, participants, peopleReadings } from './people/lists.js';
export { type Mention, mentionsOf, type Stretch, titledNamesOf } from './people/mentions.js';
export type { Participant, ParticipantList } from './people/model.js';
export { familyName, fold, isPersonal } from './people/names.js';
export { isSayingLabel, isSpeaker } from './people/speakers.js';
export { isOpener, isParticle, isRoleWord, isTitle } from './people/vocabulary.js';
export { PerObject } from './per-object.js';
export { type Mark, sourceSpan } from './prose.js';
export { isQuoted } from './quotation.js';
export { ReportReader } from './reader.js';
export { isVerbatim } from './recognition/verbatim.js';
export { remember } from './remember.js';
export { sameItems } from './same-items.js';
export type { StarRun } from './stars.js';
export { isBlank, isPunctuation } from './stars.js';
export { type Tally, tally } from './tally.js';
export { isTooMuch, type Trouble, troublesIn } from './trouble.js';
export { allWords, anyOf, languageOf, spacedWords, type Words, wholeWords } from './words/index.js';
