/**
 * Tells a sentence cut by a page break from two paragraphs that only look so: titles, list entries, contact details,
 * names that begin in lower case, minutes written without capitals or full stops.
 */

import { allWords, anyOf, type Prose, sentencesOf } from '../../report/index.js';
import { isLower, lazily, narrowed } from '../../text/index.js';

/** Two paragraphs with nothing but blank lines between them; the second begins in lower case. */
export interface Neighbours {
	readonly first: Prose;
	readonly second: Prose;
}

/** What a document's other paragraphs show about how its author writes. */
export interface Habits {
	/** Sentences begin in lower case. */
	readonly lower: boolean;
	/** Paragraphs end without a full stop. */
	readonly open: boolean;
}

/** A first part of this many words is a sentence; a shorter one may be a title, unless its words say otherwise. */
const SENTENCE_WORDS = 8;
const LONG_WORDS = 12;
/** A page footer is no longer. */
const FOOTER_LENGTH = 60;
/** A name is no longer than this, with everything next to it in a list. */
const ENTRY_LENGTH = 80;

/** Articles, prepositions and the like, built when the first pair of paragraphs is examined. */
const knownWords = lazily(() => ({
	open: allWords(({ joins, endsOpen }) => [...joins, ...endsOpen]),
	callsForNoun: allWords(({ callsForNoun }) => callsForNoun),
	small: allWords(({ markup }) => markup.smallWords),
	onward: allWords(({ joins, goesOn }) => [...joins, ...goesOn]),
	other: allWords(({ contact, interjections }) => [...contact, ...interjections]),
}));

const CLOSED = /[.!?…:;。]["”’»')\]]*\s*$/u;

/** Whether a paragraph ends like a sentence, or announces what follows. */
export function endsClosed({ text }: Pick<Prose, 'text'>): boolean {
	return CLOSED.test(text.slice(-12));
}

/** Letters, possibly with an apostrophe or hyphen inside, and a comma after. Not a handle, a file, or `camelCase`. */
const FIRST_WORD = narrowed(/^(\p{Ll}+(?:['’-]\p{Ll}+)*)(?:,|\s|$|(\.)(?=\s))/u);
/** `de Souza`, `al-Rashid`, `d'Ávila`, `van der Berg`. */
const PARTICLE = lazily(() =>
	narrowed(`^(?:${anyOf(({ people }) => people.beginsName)}\\s+){1,3}["“]?\\p{Lu}|^\\p{Ll}{1,4}['’-]\\p{Lu}`),
);
const LAST_WORD = narrowed(/(?<![\p{L}\p{N}'’_@./-])([\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*)(-|,)?["”’»')\]]*\s*$/u);
/** "Dan: we agree", as in a transcript. */
const SPEAKER = /^[^\s:][^:.!?]{0,40}:\s/u;
/** "lightclient (10:24)", "Ana Lund (Jul 31, 2024, 10:24 AM)", "nick 10:24", "nick [10:24]": another speaker. */
const TIMED = narrowed(
	/^[^\n\r(:.!?]{1,40}\s\((?=[^()]{0,40}\d)[^()]{1,40}\)\s*(?:$|[\r\n]|[:–—-])|^\S+(?: \S+){0,2},? (?:at )?[[(]?\d{1,2}:\d\d/u,
);
/** "nick> text", "nick — text", "@nick: text", "<nick> text". */
const HANDLE = narrowed(/^(?:<[^<>\s]{1,30}>|@\S{1,30}|\S{1,30}>)\s|^(\p{L}[\p{L}\d._-]{1,29}) [–—-] /u);
/** "points raised during the call:" stands over what follows. */
const HEADS = /^[^.!?\r\n]{1,80}:\s*$/;
/** What follows a name in bold: "**nick** (8:38) - text", "**nick:** text". */
const AFTER_NAME = /^\s*(?:\([^()]{0,40}\)\s*)?(?:[:–—-]|[\r\n]|\()/;
const FOOTER = lazily(() =>
	narrowed(
		`(?<!\\p{L})${anyOf(({ markup }) => markup.page)}\\s*(?:\\d+|[ivxlc]+)(?!\\p{L})|^\\W*\\d+\\s*(?:/|${anyOf(({ markup }) => markup.ofPages)})\\s*\\d+\\W*$`,
	),
);

/**
 * Whether `second` continues the sentence that `first` breaks off.
 *
 * @param habits are needed only if the two paragraphs themselves leave it open.
 */
export function isBroken({ first, second }: Neighbours, habits: () => Habits): boolean {
	const [before, after] = [first.text, second.text];
	const last = LAST_WORD.exec(before.slice(-60));
	const [, next, stop] = FIRST_WORD.exec(after.slice(0, 60)) ?? [];
	if (!last || next === undefined || endsClosed(first) || isLower(before, 0)) return false;
	if (isLabel(first) || isLabel(second) || isFooter(before) || isFooter(after) || isSignature(after)) return false;
	const { open, onward, other } = knownWords();
	if (other.has(next) || isTurn(second, (word) => open.has(word) || onward.has(word))) return false;

	const [, word = '', mark] = last;
	const opens = (mark === undefined && open.has(word)) || mark === '-';
	const wordsBefore = countWords(before);
	const wordsAfter = countWords(after);
	if (opens) {
		const enough = wordsBefore >= 3 && wordsAfter >= 2;
		return enough && (wordsBefore >= SENTENCE_WORDS || !habits().lower) && !isEntry(before, after);
	}
	// "ca. 5" may begin a line of its own.
	if (stop !== undefined || PARTICLE().test(after)) return false;
	if (wordsBefore < SENTENCE_WORDS || habits().lower) return false;
	const running = sentencesOf(before).length > 1;
	// Items of a list may be sentences without a full stop, and so may the clauses of a resolution.
	if ((first.container === 'item' || mark === ',') && !running) {
		const numbered = mark !== ',' && isNumbered(first) && endsClosed(second);
		const long = wordsBefore >= LONG_WORDS || wordsAfter >= LONG_WORDS;
		return numbered && long && wordsAfter >= 3 && !habits().open;
	}
	if (wordsAfter < LONG_WORDS && !endsClosed(second)) return false;
	if (onward.has(next)) return (wordsAfter >= 3 || endsClosed(second)) && (running || !habits().open);
	if (SPEAKER.test(before) || habits().open) return false;
	const long = wordsBefore >= LONG_WORDS && wordsAfter >= 4;
	return (long || (running && wordsAfter >= 6)) && (endsClosed(second) || sentencesOf(after).length > 1);
}

/** Whether a paragraph ends with a word after which a noun is missing. */
export function lacksNoun({ text }: Prose): boolean {
	const [, word = '', mark] = LAST_WORD.exec(text.slice(-60)) ?? [];
	return mark === undefined && knownWords().callsForNoun.has(word) && countWords(text) >= FEW_WORDS;
}

/** Whether a line ends with a word after which something is missing: "for the". */
export function lacksRest({ text }: Prose): boolean {
	const [, word = '', mark] = LAST_WORD.exec(text.slice(-60)) ?? [];
	const { open, callsForNoun } = knownWords();
	return mark === undefined && (open.has(word) || callsForNoun.has(word));
}

/** Whether a line begins with a word that goes on in a phrase: "of the boathouse", "and its keys". */
export function goesOnInPhrase(line: string): boolean {
	const [, word = ''] = FIRST_WORD.exec(line) ?? [];
	return knownWords().open.has(word) && !PARTICLE().test(line);
}

/** Fewer may be a title. */
const FEW_WORDS = 5;
const CAPITAL = lazily(() => narrowed(/^["„»]?(\p{Lu}\p{Ll}+)/u));

/** Whether `second` brings the noun that `first` lacks, in a language whose nouns begin with a capital. */
export function bringsNoun({ first, second }: Neighbours): boolean {
	const noun = CAPITAL().exec(second.text)?.[1];
	if (noun === undefined || !endsClosed(second) || isLabel(first) || isLabel(second)) return false;
	const { small } = knownWords();
	if (small.has(noun.toLowerCase()) || isTurn(second, () => false) || countWords(second.text) < 2) return false;
	return !isFooter(second.text);
}

/** A paragraph of the report, not a bullet: its marker is longer. */
function isNumbered({ item }: Prose): boolean {
	return item !== undefined && item.marker.to - item.marker.from > 1;
}

function countWords(text: string): number {
	return text.trim().split(/\s+/, LONG_WORDS + 1).length;
}

/** Whether the paragraph begins with a speaker or a time, or is a label for the next one. */
function isTurn({ text, marks }: Prose, isOrdinary: (word: string) => boolean): boolean {
	if (SPEAKER.test(text) || TIMED.test(text) || HEADS.test(text)) return true;
	const handle = HANDLE.exec(text);
	if (handle && !(handle[1] !== undefined && isOrdinary(handle[1]))) return true;
	const name = marks.find(({ kind, plain }) => (kind === 'strong' || kind === 'emphasis') && plain.from === 0);
	return (
		name !== undefined && (AFTER_NAME.test(text.slice(name.plain.to)) || /:\s*$/.test(text.slice(0, name.plain.to)))
	);
}

/** An abbreviation and a name, with nothing behind it: "gez. Uwe Koch", "i. A. Dr. Eva Berg". */
const SIGNATURE = narrowed(/^\p{Ll}{1,5}\.(?:[ \t]+\p{Lu}[\p{L}.’'-]*){1,5}\s*$/u);

export function isSignature(text: string): boolean {
	return text.length <= ENTRY_LENGTH && SIGNATURE.test(text) && !endsClosed({ text });
}

/**
 * Whether the halves are clearly parts of sentences: a transcript without full stops leaves it open, and so does a name
 * that begins in lower case, for another sentence may begin with it.
 */
export function isCertain({ first, second }: Neighbours): boolean {
	if (PARTICLE().test(second.text) || FIRST_WORD.exec(second.text.slice(0, 60))?.[2] !== undefined) return false;
	return endsClosed(second) || sentencesOf(first.text).length > 1 || sentencesOf(second.text).length > 1;
}

/** Entirely bold or italic. */
function isLabel({ marks, text }: Prose): boolean {
	const end = text.trimEnd().length;
	return marks.some(
		({ kind, plain }) => (kind === 'strong' || kind === 'emphasis') && plain.from === 0 && plain.to >= end,
	);
}

function isFooter(text: string): boolean {
	return text.length <= FOOTER_LENGTH && FOOTER().test(text.toLowerCase());
}

/** "Ana Lund – Head of the" would be a strange entry, but two short lines without any end may be anything. */
function isEntry(before: string, after: string): boolean {
	return before.length < ENTRY_LENGTH && after.length < ENTRY_LENGTH && PARTICLE().test(after);
}
