/**
 * Layer `templates`: what can be put into a report, with places to fill in, and what is asked before one is begun.
 *
 *     text + report ──▶ SNIPPET ──▶ completions (lsp)
 *
 * May import `text`, `syntax`, `report` and `rules`.
 *
 * Invariants, each kept by a test in `test/templates/`:
 *  - Pure: what is inserted follows from the text, the place in it, the words of its language, and the given day.
 *  - A snippet is made of pieces and written down once for its reader; nothing parses what is about to be written.
 *  - Reading an own template never fails: what is no placeholder is text.
 *
 * Deliberately absent: positions of an editor, files.
 */

export {
	type Asked,
	askedFor,
	asksLanguage,
	type BegunMeeting,
	beginReport,
	languageOfKind,
	type OfferedLanguage,
	OWN_KINDS,
	type OwnKind,
	offeredLanguages,
	wordsOf,
} from './begin.js';
export { type GivenDay, readGivenDay } from './given-day.js';
export { type GivenNumber, readGivenNumber } from './given-number.js';
export { ownPartsAt } from './own-parts.js';
export {
	expandTemplate,
	type OwnTemplate,
	readTemplate,
	type TemplateValues,
} from './own-template.js';
export { type Offer, type Part, partsAt } from './parts.js';
export { type Blank, blanksIn, type Piece, plainText, type Snippet, snippetText, withBlanks } from './snippet.js';
export type { Place } from './style.js';
export { writtenDay } from './written-day.js';
