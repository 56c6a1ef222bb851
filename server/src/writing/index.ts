/**
 * Layer `writing`: how a report is written: its dates, names, numbers, lists and labels, in the form that the report has
 * already. May import `text` and `report`.
 *
 *     report ──▶ WRITING ──▶ fixes (rules), parts to insert (templates), the next report (workspace)
 *
 * Invariants:
 *  - What comes out is text, or edits of the report; when and why to write it is for the caller to say.
 *  - What a form cannot express is not written: the answer is `undefined`, or no edits.
 *
 * Deliberately absent: findings, fixes and their titles (`rules`), whole parts of a report (`templates`).
 */
export { addPeople, addPeopleAt, separatorOf } from './add-people.js';
export { isNumbered, type NumberedAnnex, numberInOrder, usualStyle } from './annex-order.js';
export { canRenumber, renumberAnnexes } from './annex-renumber.js';
export {
	addAnnexes,
	annexName,
	announcedBy,
	endOfContent,
	fillAnnex,
	gapBefore,
	labelAnnex,
	modelFor,
	separatorOfTitles,
} from './annex-skeleton.js';
export { afterwards, rewriteDate, writeWhole, yearAs } from './date-style.js';
export { inCaseOf, weekdayLike, withWeekdays, writeDay } from './date-words.js';
export { inEnglish, isoInEnglish, weekdayInEnglish } from './english-days.js';
export { ADDRESS, fillIn, isPlace, namesOne, placesToFill } from './fill-in.js';
export { type Look, labelSigns, lookOf, makeLabel, separatorAfter } from './label-look.js';
export { addAffiliation, CELL, type Entrant, type EntryForm, entryFor, entryForm } from './list-entries.js';
export { indentBody } from './list-indent.js';
export { reordered, sortedParts } from './list-order.js';
export { rewriteNumbers } from './meeting-number.js';
export { onOneLine } from './on-one-line.js';
export { type Addition, additionsOf, removal } from './participant-edits.js';
export { type NewNumbers, renumberItems } from './refactor/item-numbers.js';
export { placesOfItems } from './refactor/item-places.js';
export { type Ready, refactoringsAt } from './refactor/refactorings.js';
export { relinked, withLinks } from './relinked.js';
export { followedIn, type Moved, partsOfAddress } from './rename/elsewhere.js';
export { type Finished as Renamable, renamableAt } from './rename/rename.js';
export { inItsLanguage } from './shown-language.js';
export { type Announced, unlabelledSection } from './unlabelled-section.js';
