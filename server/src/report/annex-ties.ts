/** Tells annexes of other documents, which most annexes that minutes speak of are, from our own. */
import { isUpper, lean, lowerCase } from '../text/index.js';
import { anyOf, withoutLookahead } from './words/index.js';

/** How far back the words that tie an annex to another document are looked for. */
export const BEFORE_LENGTH = 160;

const BELONGS = anyOf((words) => words.belongsTo);
const THIS = anyOf((words) => words.thisDocument);
const THE = anyOf((words) => words.theDocument);
const INSTRUMENT = anyOf((words) => words.instrument);

// All but those that say so are matched against text in lower case: ignoring case makes V8 compile
// them ten times as long, and they are what a report with annexes needs before anything can be said.
// For the same reason "to" and "this report" are two expressions, and the second is asked first.
const TO = lean(`^,? ?${withoutLookahead(BELONGS)} $`, 'u');
const MAYBE_TO = lean(`^,? ?(?:${withoutLookahead(BELONGS)} )?$`, 'u');
const THIS_REPORT = lean(`(?<!\\p{L})${THIS}(?!\\p{L})`, 'u');
const THE_REPORT = lean(`${THE}(?!\\p{L})`, 'u');
/**
 * Against text as written: a capital tells "Annex I to Regulation 5" from "Annex I to see the list".
 * After a comma, a German article begins something new: "in Anlage 1, der Plan in Anlage 2".
 */
const AFTER_OTHER = lean(
	`^(?!, ?(?:der|des|dieser|dieses) ),? ?${BELONGS}(?:['’]|\\s+)(?!TOP\\b|Punkt\\b|Ziffer\\b|entnehmen\\b|finden\\b|ersehen\\b)\\S`,
	'u',
);
/** "Anlage 7 BauNVO", "Anhang II BImSchG": the short name of a law. */
const AFTER_LAW = lean(/^ (?=\p{L}*\p{Ll})\p{Lu}\p{L}*\p{Lu}(?!\p{L})/u);
const AFTER_GROUP = lean(`^[ -]${anyOf((words) => words.group)}(?!\\p{L})`, 'u');
const AFTER_NAMED = lean(`^ ?[(,] ?(?:of |to )?(?:the )?((?:[\\p{L}\\d/-]+ ){0,4})${INSTRUMENT}(?!\\p{L})`, 'u');
const LISTED = lean(`(?<!\\p{L})${anyOf((words) => words.listed)} ?$`, 'u');
/** What may stand between a document's name and its annex: "the Convention, in particular Annex I". */
const CONNECTION =
	/(?: ?\(|,|(?=\s))\s?(?:(?:see|see also|cf\.|in|and|in particular|especially|notably|including|e\.g\.|siehe|voir|zie|ver|véase|vedi),? ){0,5}(?:the |l['’]|der |die |el |la )?$/u;
const NAME = lean(`(?<!\\p{L})${INSTRUMENT}(?!\\p{L})`, 'gu');
/** A word that may stand in the name of a treaty or law; against text as written. */
const NAME_WORD = lean(
	/^(?:['’]s?|\p{Lu}\S*|\d\S*|\(\p{Lu}{2,4}\)|[ld]['’]\p{L}+|on|of|for|to|and|with|between|mit|avec|con|met|com|de|du|des|la|del|der|die|das|über|sobre|sur|van|di|da|do|no\.|nr\.|n°|part|chapter|article|section|procedure|conduct|association)$/u,
);
const OUR_DRAFT = lean(
	/(?:draft|revised|proposed|amended|new|updated|final|entwurf|projet|proyecto|ontwerp|bozza|projeto|adopt|approv|endors|accept|discuss|consider|review|circulat|aprob|angenommen|beschlossen|goedgekeurd|vastgesteld|approuv)\p{L}{0,20} (?:\p{L}+ ){0,4}$/u,
);
/** A standard or treaty that is called by letters and perhaps a number: `ISO 9001`, `MARPOL`. */
const STANDARD = lean(
	/(?<![\p{L}\p{N}])(?:(?:ISO|IEC|EN|prEN|DIN|BS|ANSI|ASTM|IEEE|RFC|ETSI|NEN|UNE|NF|CEN|CISPR|ITU-[RT]|ECMA|UN)[ /-]?){1,6}(?:R|TS|TR|PAS)?[ -]?\d[\d.:/-]*$|(?<!\p{L})(?:RFC|MARPOL|CITES|SOLAS|REACH|GDPR|RoHS|GATS|GATT|TRIPS|ICAO|ADR)$/u,
);
const LETTERS = lean(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d]+(?:[-/]\p{Lu}*\d*){0,20}$/u);
/** `A/66/67`, `CBD/SBI/3`, `WP.29`. */
const SYMBOL = lean(
	/(?<![\p{L}\p{N}/])(?=[^\s/]*(?:\/|\p{Lu}))(?=\S*\p{Lu})(?=\S*\d)\p{L}*\d*(?:[/.][\p{L}\d()-]+)+$/u,
);
/** The same anywhere in a sentence. */
const SYMBOL_WITHIN = lean(
	/(?<![\p{L}\p{N}/])(?=[^\s/]*(?:\/|\p{Lu}))(?=\S*\p{Lu})(?=\S*\d)\p{Lu}[\p{L}\d]*(?:[/.][\p{L}\d()-]+){2,}/u,
);
/** No document has a longer one. */
const SYMBOL_LENGTH = 100;
const NUMBERED_PAPER = lean(
	/(?<!\p{L})(?:reg\.|dir\.|decision|resolution|recommendation|document|report|circular|letter|paper|note|beschluss|décision|résolution|recommandation|decisión|resolución|documento|besluit) (?:no\.? |nr\.? |n° ?)?(?=\S*\d)\S+$/u,
);
/** "Volume 2, Annex IV" is an annex of a book. */
const PART_OF = lean(
	/(?<!\p{L})(?:volume|vol\.|part|chapter|section|title|book|teil|kapitel|partie|titre|parte|capítulo|deel|hoofdstuk) (?:[ivxlc]+|[a-z]|\d+),? $/u,
);
/** "A new Annex IV": it is to come. */
const INDEFINITE = lean(/(?<!\p{L})(?:an?|another|new|une?|una|um|uma|eine?|een) $/u);
const POSSESSIVE = lean(
	/(?:\p{L}['’]s|s['’]|(?<!\p{L})(?:its|their|your|his|her|whose|leur|son|su|sus|seu|suo|sein\p{L}*|hun|zijn)) $/u,
);
/** "An Annex I country": the annex only describes what follows. */
const DESCRIBES = lean(/(?<!\p{L})(?:an?|non|any|each|every|all|other|most|many|some|several|both|no)[ -]$/u);
/** Another document that the sentence speaks of: "in the previous report", "the consultant's study". */
const ANOTHER = lean(
	/(?:last|previous|earlier|preceding|prior|former)(?: \S+)? (?:report|minutes|notes|record)(?!\p{L})|(?:rapport|bericht|verslag|informe|relatório|relazione|rapporto|acta|ata|verbale|protokoll|notulen)\p{L}{0,20} (?:\S+ ){0,3}(?:de l['’]an(?:née)? (?:dernier|passé)|des (?:letzten|vorigen) jahres|van vorig jaar|del año pasado|do ano passado|dell['’]anno scorso)|['’]s? (?:\S+ )?(?:report|study|paper|plan|proposal|submission|letter|bid|offer|tender)(?!\p{L})/u,
);
const AFTER_INSTRUMENT = lean(
	`^[^.;]{0,60} (?:from|in|into|to|of|under) the (?:\\p{L}+ )?${INSTRUMENT}(?!\\p{L})`,
	'u',
);

/** Most annexes stand at the end of a sentence or in brackets, and no word ties them to anything. */
const WORD_FOLLOWS = lean(/^(?:,? ?|-)\p{L}/u);

/** Whether what follows an annex says that it is one of this document: "to this report". */
export function belongsHere(after: string): boolean {
	if (!WORD_FOLLOWS.test(after)) return false;
	const low = after.toLowerCase();
	const found = THIS_REPORT.exec(low);
	if (!found || !MAYBE_TO.test(low.slice(0, found.index))) return false;
	// "this report", but not "document A/66/67".
	return !/^ (?:\p{Lu}|\d)\S*[\d/]/u.test(after.slice(found.index + found[0].length));
}

/**
 * Whether the words around an annex tie it to another document, or to a group that is named after it.
 *
 * @param sentence up to the annex; `after`: what follows it.
 */
export function tiedToAnother(sentence: string, after: string): boolean {
	const before = sentence.slice(-BEFORE_LENGTH);
	const rest = after.replace(/^ ?\([^()]{1,60}\)/, '');
	const [lowBefore, lowAfter] = [before.toLowerCase(), after.toLowerCase()];
	if (WORD_FOLLOWS.test(rest) && AFTER_OTHER.test(rest)) return !belongsToTheReport(rest.toLowerCase());
	if (WORD_FOLLOWS.test(after) && (AFTER_LAW.test(after) || AFTER_GROUP.test(lowAfter))) return true;
	if (PART_OF.test(lowBefore) || LISTED.test(lowBefore) || POSSESSIVE.test(lowBefore)) return true;
	if (DESCRIBES.test(lowBefore) && /^ \p{Ll}/u.test(after)) return true;
	return isNamedAfter(after) || followsName(before);
}

/** "Annex I to the report": perhaps this one. */
function belongsToTheReport(after: string): boolean {
	const at = THE_REPORT.exec(after)?.index;
	return at !== undefined && TO.test(after.slice(0, at));
}

/** Whether an annex "is to be added": no reader looks for it yet. */
export function isToCome(before: string): boolean {
	return INDEFINITE.test(before.toLowerCase());
}

/** Whether the sentence speaks of another document, whose annex a bare mention may mean. */
export function speaksOfAnother(before: string, after: string): boolean {
	if (ANOTHER.test(before.toLowerCase()) || AFTER_INSTRUMENT.test(after.toLowerCase())) return true;
	for (const { index } of lowerCase(before).matchAll(NAME)) if (isUpper(before, index)) return true;
	return false;
}

/** Whether a sentence names a document by its symbol: `A/66/67`. */
export function namesSymbol(sentence: string): boolean {
	return sentence.includes('/') && SYMBOL_WITHIN.test(sentence);
}

/** "Annex II (Lakes Convention)": only a name can stand so, a description of the annex as well. */
function isNamedAfter(after: string): boolean {
	const found = /^ ?[(,]/.test(after) && AFTER_NAMED.exec(lowerCase(after));
	if (!found) return false;
	const [whole, words = ''] = found;
	const name = after.slice(0, whole.length).replace(/^ ?[(,] ?(?:of |to )?(?:the )?/, '');
	return isUpper(name, 0) && (words === '' ? whole.includes('(') : /(?<!\S)[^\s\p{Lu}]*\p{Lu}\S*$/u.test(name));
}

/** "The Convention (Annex II", "ISO 9001, Annex A", "MARPOL Annex V", "resolution 5, annex". */
function followsName(before: string): boolean {
	const connection = CONNECTION.exec(lowerCase(before));
	if (!connection) return false;
	const stem = before.slice(0, connection.index);
	const between = before.slice(connection.index);
	const bracketed = between.includes('(');
	const word = stem.slice(stem.search(/(?<!\S)\S*$/));
	if (STANDARD.test(stem) || (word.length < SYMBOL_LENGTH && SYMBOL.test(word))) return true;
	if (between === ' ' && LETTERS.test(stem) && /\p{Ll}/u.test(stem)) return true;
	if (!bracketed && NUMBERED_PAPER.test(stem.toLowerCase())) return true;
	return endsInInstrument(stem, bracketed);
}

function endsInInstrument(stem: string, bracketed: boolean): boolean {
	let last: RegExpExecArray | undefined;
	for (const found of lowerCase(stem).matchAll(NAME)) last = found;
	if (!last) return false;
	const rest = stem.slice(last.index + last[0].length).trim();
	const words = rest === '' ? [] : rest.split(/\s+/);
	if (words.length > 8 || !words.every((word) => NAME_WORD.test(word.replace(/,$/, '')))) return false;
	const named = isUpper(stem, last.index) || /\p{Lu}|\d/u.test(rest);
	// "Adopted the revised code of conduct (Annex II)" is about a text of this meeting.
	return named || !bracketed || !OUR_DRAFT.test(stem.slice(0, last.index).toLowerCase());
}
