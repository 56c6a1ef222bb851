/** Tells other documents' annexes, the ones minutes mention most, from our own. */
import { isUpper, lazily, lowerCase, narrowed } from '../../text/index.js';
import { anyOf } from '../words/index.js';
import { STANDARD } from './standards.js';

/** How far back to look for the words that tie an annex to another document. */
export const BEFORE_LENGTH = 160;

export const BELONGS = anyOf((words) => words.belongsTo);
export const THIS = anyOf((words) => words.thisDocument);
export const THE = anyOf((words) => words.theDocument);
const INSTRUMENT = anyOf((words) => words.instrument);

// All but those marked otherwise are matched against lower-case text: ignoring case makes V8 take ten times as long to
// compile them, and a report with annexes needs them before anything can be said. For the same reason "to" and "this
// report" are two expressions, and the second is tried first.
const TO = lazily(() => narrowed(`^,? ?${BELONGS} $`, 'u'));
const MAYBE_TO = lazily(() => narrowed(`^,? ?(?:${BELONGS} )?$`, 'u'));
const THIS_REPORT = lazily(() => narrowed(`(?<!\\p{L})${THIS}(?!\\p{L})`, 'u'));
const THE_REPORT = lazily(() => narrowed(`${THE}(?!\\p{L})`, 'u'));
/**
 * Against text as written: a capital tells "Annex I to Regulation 5" from "Annex I to see the list". After a comma, a
 * German article begins something new: "in Anlage 1, der Plan in Anlage 2".
 */
const AFTER_OTHER = lazily(() =>
	narrowed(
		`^(?!, ?${anyOf(({ beginsAnew }) => beginsAnew)} ),? ?${BELONGS}(?:['’]|\\s+)(?!${anyOf(({ notAnother }) => notAnother)}\\b)\\S`,
		'u',
	),
);
/** "Anlage 7 BauNVO", "Anhang II BImSchG": the short name of a law. */
const AFTER_LAW = lazily(() => narrowed(/^ (?=\p{L}*\p{Ll})\p{Lu}\p{L}*\p{Lu}(?!\p{L})/u));
const AFTER_GROUP = lazily(() => narrowed(`^[ -]${anyOf((words) => words.group)}(?!\\p{L})`, 'u'));
/** Of a bracket with the name of a document. */
const OPENING = `^ ?[(,] ?(?:${anyOf(({ ofAnother }) => ofAnother)} )?(?:${anyOf(({ grammar }) => grammar.the)} )?`;
const AFTER_NAMED = lazily(() => narrowed(`${OPENING}((?:[\\p{L}\\d/-]+ ){0,4})${INSTRUMENT}(?!\\p{L})`, 'u'));
const NAME_OPENING = lazily(() => new RegExp(OPENING));
const LISTED = lazily(() => narrowed(`(?<!\\p{L})${anyOf((words) => words.listed)} ?$`, 'u'));
/** What may come between a document's name and its annex: "the Convention, in particular Annex I". */
const CONNECTION = lazily(
	() =>
		new RegExp(
			`(?: ?\\(|,|(?=\\s))\\s?(?:(?:${anyOf(({ see }) => see)}|${anyOf(({ connects }) => connects)}),? ){0,5}(?:${anyOf(({ grammar }) => grammar.the)} |${anyOf(({ grammar }) => grammar.elided)})?$`,
			'u',
		),
);
const NAME = lazily(() => narrowed(`(?<!\\p{L})${INSTRUMENT}(?!\\p{L})`, 'gu'));
/** A word that may occur in the name of a treaty or law; against text as written. */
const NAME_WORD = lazily(() =>
	narrowed(`^(?:['’]s?|\\p{Lu}\\S*|\\d\\S*|\\(\\p{Lu}{2,4}\\)|[ld]['’]\\p{L}+|${anyOf(({ inNames }) => inNames)})$`),
);
/** All nouns have a capital there. */
const BEFORE_NOUN = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ beforeNoun }) => beforeNoun)} $`, 'u'));
const SENDS = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ see }) => see)}(?!\\p{L})`, 'u'));
const OUR_DRAFT = lazily(() => narrowed(`${anyOf(({ ours }) => ours)}\\p{L}{0,20} (?:\\p{L}+ ){0,4}$`));
const LETTERS = lazily(() => narrowed(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d]+(?:[-/]\p{Lu}*\d*){0,20}$/u));
/** `A/66/67`, `CBD/SBI/3`, `WP.29`. */
const SYMBOL = lazily(() =>
	narrowed(/(?<![\p{L}\p{N}/])(?=[^\s/]*(?:\/|\p{Lu}))(?=\S*\p{Lu})(?=\S*\d)\p{L}*\d*(?:[/.][\p{L}\d()-]+)+$/u),
);
/** Likewise, anywhere in a sentence. */
const SYMBOL_WITHIN = lazily(() =>
	narrowed(
		/(?<![\p{L}\p{N}/])(?=[^\s/]*(?:\/|\p{Lu}))(?=\S*\p{Lu})(?=\S*\d)\p{Lu}[\p{L}\d]*(?:[/.][\p{L}\d()-]+){2,}/u,
	),
);
/** `N 405`, `DOC-17`, but not an item of the agenda, a year or a month. */
const SHORT_SYMBOL = lazily(() =>
	narrowed(
		`(?<![\\p{L}\\p{N}.-])(?!${anyOf(({ noSymbol }) => noSymbol.map((word) => word.toUpperCase()))}\\b)\\p{Lu}{1,5}(?:[ -]\\d{2,5}|\\d[\\d.]*\\.\\d+)(?:[./-]\\d{1,4})*$`,
	),
);
const YEAR = /[ -](?:19|20)\d\d$/;
/** "The staff agreement, there Annex 5", "(ibid., annex 2)". */
const IN_THAT = lazily(() =>
	narrowed(
		`(?:(?<!\\p{L})${anyOf(({ annexEvidence }) => annexEvidence.there)}\\.?|[,;(–—] ?${anyOf(({ annexEvidence }) => annexEvidence.inThat)}(?: ${anyOf(({ grammar }) => grammar.within)})?),? $`,
		'u',
	),
);
/** No document has a longer symbol. */
const SYMBOL_LENGTH = 100;
const NUMBERED_PAPER = lazily(() =>
	narrowed(`(?<!\\p{L})${anyOf(({ numberedPaper }) => numberedPaper)} (?:no\\.? |nr\\.? |n° ?)?(?=\\S*\\d)\\S+$`, 'u'),
);
/** "Volume 2, Annex IV" is an annex of a book. */
const PART_OF = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ part }) => part)} (?:[ivxlc]+|[a-z]|\\d+),? $`, 'u'));
/** "A new Annex IV": still to come. */
const INDEFINITE = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ indefinite }) => indefinite)} $`, 'u'));
const POSSESSIVE = lazily(() =>
	narrowed(`(?:\\p{L}['’]s|s['’]|(?<!\\p{L})${anyOf(({ possessive }) => possessive)}) $`, 'u'),
);
/** "An Annex I country": the annex only describes what follows. */
const DESCRIBES = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ describes }) => describes)}[ -]$`, 'u'));
/** Another document that the sentence mentions: "in the previous report", "the consultant's study". */
const ANOTHER = lazily(() => narrowed(anyOf(({ anotherReport }) => anotherReport)));
const AFTER_INSTRUMENT = lazily(() =>
	narrowed(`^[^.;]{0,60} ${anyOf(({ inDocument }) => inDocument)} (?:\\p{L}+ )?${INSTRUMENT}(?!\\p{L})`, 'u'),
);

/** Most annexes are at the end of a sentence or in brackets, with no word tying them to anything. */
const WORD_FOLLOWS = narrowed(/^(?:,? ?|-)\p{L}/u);

/** Whether what follows an annex says that it belongs to this document: "to this report". */
export function belongsHere(after: string): boolean {
	if (!WORD_FOLLOWS.test(after)) return false;
	const low = after.toLowerCase();
	const found = THIS_REPORT().exec(low);
	if (!found || !MAYBE_TO().test(low.slice(0, found.index))) return false;
	// "this report", but not "document A/66/67".
	return !/^ (?:\p{Lu}|\d)\S*[\d/]/u.test(after.slice(found.index + found[0].length));
}

/**
 * Whether the words around an annex tie it to another document, or to a group named after it.
 *
 * @param sentence up to the annex; `after`: what follows it.
 */
export function tiedToAnother(sentence: string, after: string): boolean {
	const before = sentence.slice(-BEFORE_LENGTH);
	const rest = after.replace(/^ ?\([^()]{1,60}\)/, '');
	const [lowBefore, lowAfter] = [before.toLowerCase(), after.toLowerCase()];
	if (WORD_FOLLOWS.test(rest) && AFTER_OTHER().test(rest)) return !belongsToTheReport(rest.toLowerCase());
	if (WORD_FOLLOWS.test(after) && (AFTER_LAW().test(after) || AFTER_GROUP().test(lowAfter))) return true;
	if (
		IN_THAT().test(lowBefore) ||
		PART_OF().test(lowBefore) ||
		LISTED().test(lowBefore) ||
		POSSESSIVE().test(lowBefore)
	)
		return true;
	if (DESCRIBES().test(lowBefore) && /^ \p{Ll}/u.test(after)) return true;
	return isNamedAfter(after) || followsName(before);
}

/** "Annex I to the report": perhaps this one. */
function belongsToTheReport(after: string): boolean {
	const at = THE_REPORT().exec(after)?.index;
	return at !== undefined && TO().test(after.slice(0, at));
}

/** Whether an annex "is to be added": no reader looks for it yet. */
export function isToCome(before: string): boolean {
	return INDEFINITE().test(before.toLowerCase());
}

/** Whether the sentence mentions another document, whose annex a bare mention may mean. */
export function speaksOfAnother(before: string, after: string): boolean {
	if (ANOTHER().test(before.toLowerCase()) || AFTER_INSTRUMENT().test(after.toLowerCase())) return true;
	for (const { index } of lowerCase(before).matchAll(NAME())) if (isUpper(before, index)) return true;
	return false;
}

/** Whether a sentence names a treaty, a law, a contract or the like. */
export function namesInstrument(sentence: string): boolean {
	return lowerCase(sentence).search(NAME()) >= 0;
}

/** Whether a sentence names a document by its symbol: `A/66/67`. */
export function namesSymbol(sentence: string): boolean {
	return sentence.includes('/') && SYMBOL_WITHIN().test(sentence);
}

/** "Annex II (Lakes Convention)": must be a name, since a description of the annex may stand there too. */
function isNamedAfter(after: string): boolean {
	const found = /^ ?[(,]/.test(after) && AFTER_NAMED().exec(lowerCase(after));
	if (!found) return false;
	const [whole, words = ''] = found;
	const name = after.slice(0, whole.length).replace(NAME_OPENING(), '');
	return isUpper(name, 0) && (words === '' ? whole.includes('(') : /(?<!\S)[^\s\p{Lu}]*\p{Lu}\S*$/u.test(name));
}

/** "The Convention (Annex II", "ISO 9001, Annex A", "MARPOL Annex V", "resolution 5, annex". */
function followsName(before: string): boolean {
	const connection = CONNECTION().exec(lowerCase(before));
	if (!connection) return false;
	const stem = before.slice(0, connection.index);
	const between = before.slice(connection.index);
	const bracketed = between.includes('(');
	const word = stem.slice(stem.search(/(?<!\S)\S*$/));
	if (STANDARD.test(stem) || (word.length < SYMBOL_LENGTH && SYMBOL().test(word))) return true;
	if (!bracketed && SHORT_SYMBOL().test(stem) && !YEAR.test(stem)) return true;
	if (between === ' ' && LETTERS().test(stem) && /\p{Ll}/u.test(stem)) return true;
	if (!bracketed && NUMBERED_PAPER().test(stem.toLowerCase())) return true;
	return endsInInstrument(stem, bracketed ? (SENDS().test(between.toLowerCase()) ? 'sent' : 'bracketed') : 'named');
}

/** @param annex whether the reader is sent to it in a bracket, it stands alone in one, or goes on with the name. */
function endsInInstrument(stem: string, annex: 'sent' | 'bracketed' | 'named'): boolean {
	let last: RegExpExecArray | undefined;
	for (const found of lowerCase(stem).matchAll(NAME())) last = found;
	if (!last) return false;
	const rest = stem.slice(last.index + last[0].length).trim();
	const words = rest === '' ? [] : rest.split(/\s+/);
	if (words.length > 8 || !words.every((word) => NAME_WORD().test(word.replace(/,$/, '')))) return false;
	const before = stem.slice(0, last.index);
	const isName = isUpper(stem, last.index) && !BEFORE_NOUN().test(before.toLowerCase());
	if (isName || annex === 'named' || /\p{Lu}|\d/u.test(rest)) return true;
	// "The bylaws (see Annex II)" sends the reader on, and "adopted the revised bylaws (Annex II)" is about a text of this
	// meeting.
	return annex === 'bracketed' && !OUR_DRAFT().test(before.toLowerCase());
}
