/**
 * Tells a German article written twice from an article after a relative pronoun, or before what belongs to the noun's
 * participle: "die Frage, die die Runde stellt", "die die Umwelt betreffenden Fragen".
 */
import { allWords } from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';

const words = lazily(() => ({
	articles: allWords(({ markup }) => markup.relatives),
	pronoun: allWords(({ markup }) => markup.beforePronoun),
	joins: allWords((words) => words.joins),
	plural: allWords(({ markup }) => markup.pluralRelatives),
}));

/** Whether the word, in lower case, is an article that is also a relative pronoun. */
export function isArticle(word: string): boolean {
	return words().articles.has(word);
}

const REACH = 120;
const WORD = lazily(() => narrowed(/^\p{Ll}+$/u));
/** Plural verbs: with them, the first "die" may be who does it, as people speak. */
const PLURAL = /(?:en|ern|eln)$/;
/** Behind a colon, too, a capital may be due. */
const ENDS_SENTENCE = /(?:^|[.!?:…]["”“»]?\s+|^[\s–—-]+)$/;
/** A noun, perhaps with adjectives before it. */
const NOUN = lazily(() => narrowed(/^\s(?:\p{Ll}+(?:e|e[nrsm])\s){0,2}\p{Lu}\p{Ll}/u));
/** "… betreffenden Fragen", "… vorgelegten Fassung". */
const PARTICIPLE = lazily(() => narrowed(/\s\p{Ll}+(?:nd|t|en)e[nmrs]?\s(?:\p{Ll}+e[nmrs]?\s){0,2}\p{Lu}/u));
/** "an die die Hilfe brauchen": those who, with the comma left out. */
const CLAUSE = lazily(() => narrowed(/\s\p{Ll}+(?:en|ind)\s*$/u));
const CAPITAL = lazily(() => narrowed(/^\p{Lu}/u));

/** Whether the two articles, from `from` to `to`, are one written twice; the first ends at `firstEnd`. */
export function isSlip(text: string, from: number, firstEnd: number, to: number): boolean {
	const after = /^[^.,;:!?()\r\n]*/.exec(text.slice(to, to + REACH))![0];
	if (!NOUN().test(after) || PARTICIPLE().test(after)) return false;
	const before = text.slice(Math.max(0, from - REACH), from);
	const [one, two] = [text.slice(from, firstEnd), text.slice(to - (firstEnd - from), to)];
	if (ENDS_SENTENCE.test(before)) return one !== one.toLowerCase();
	if (one !== two || one !== one.toLowerCase()) return false;
	const { pronoun, joins, plural } = words();
	const [word = '', earlier = ''] = before.trimEnd().split(/\s+/).reverse();
	// After a comma, perhaps with a preposition, the first is a pronoun; and so it is where a noun lacks its comma.
	if (!WORD().test(word) || /[,;:(–—]$/.test(earlier) || (plural.has(one) && PLURAL.test(word))) return false;
	return !pronoun.has(word) && !(joins.has(word) && (CAPITAL().test(earlier) || CLAUSE().test(after)));
}
