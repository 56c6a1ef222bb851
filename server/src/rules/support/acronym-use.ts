import {
	type Acronym,
	collectorGiven,
	firstLine,
	isOrdinaryWord,
	isSpelledOut,
	isVerbatim,
	isWordLike,
	participants,
	type Report,
	remember,
} from '../../report/index.js';
import { lean } from '../../text/index.js';
import type { Context } from '../rule.js';
import { isKnownAcronym } from './known-acronyms.js';

/** Used once, an acronym is a name in passing. */
const USES = 2;
/** What a machine has misheard stands in a transcript once or twice. */
const SPOKEN_USES = 4;

/** The acronyms that running text uses and nothing explains, neither the report nor the user's glossary. */
export function unexplained(
	all: readonly Acronym[],
	report: Report,
	{ acronyms: glossary, path }: Pick<Context, 'acronyms' | 'path'>,
): Acronym[] {
	const enough = isVerbatim(report) ? SPOKEN_USES : USES;
	const byInitials = participants(report).filter(({ initials }) => initials !== undefined).length >= INITIALS;
	const told = new Set([...glossary.keys()].map((name) => name.toUpperCase()));
	const isTold = (name: string): boolean => told.has(name.toUpperCase()) || told.has(`${name.toUpperCase()}S`);
	const open = all.filter(
		({ name, parts = [], uses, expansions, explained, cited, person, article, named }) =>
			uses.length >= enough &&
			// Where people go by initials, somebody who was not there does so too.
			!(byInitials && name.length === 2 && !article) &&
			!(explained || cited || person || named || expansions.length > 0) &&
			// "GARNIER answers", "AUTORISE le maire": nothing but an article makes such a word an acronym.
			(article || name.length < 5 || !isWordLike(name)) &&
			!(isTold(name) || isKnownAcronym(name) || isOwnName(name, report, path)) &&
			!parts.some((part) => CODES.has(part) || isTold(part) || isKnownAcronym(part) || isOrdinaryWord(part)),
	);
	if (open.length === 0) return open;
	const cried = inSmallLetters(open, report);
	return open.filter(({ name }) => !cried.has(name) && !isSpelledOut(report, name));
}

/** So many on the list have theirs. */
const INITIALS = 3;
/** Of resolutions, actions and decisions: with one of these, it is the beginning of a code. */
const CODES: ReadonlySet<string> = new Set(['RES', 'ACT', 'DEC']);

/** Whether the body that meets is called so: all who read its minutes know it. Its title says so, or its folder. */
export function isOwnName(name: string, report: Report, path: string | undefined): boolean {
	if (path !== undefined && name.length > 2 && path.toLowerCase().split(NO_LETTER).includes(name.toLowerCase()))
		return true;
	const { from, to } = firstLine(report);
	const first = report.rope.slice(from, Math.min(to, from + TITLE));
	// A report that begins with a sentence has no title.
	const title = SENTENCE.test(first) ? '' : first;
	if (spells(title, name) || (path !== undefined && spells(path.slice(path.lastIndexOf('/') + 1), name))) return true;
	const at = title.indexOf(name);
	if (at < 0 || isLetter(title[at - 1]) || isLetter(title[at + name.length])) return false;
	// "Minutes on TVWS" are about it. So is a title that explains it.
	const before = title.slice(0, at);
	return !/[:(]/.test(before) && before.split(/\s+/).length <= OPENING_WORDS && !ABOUT.test(before.toLowerCase());
}

/**
 * "OpenLake Steering Committee" is the SC: its last words, or those before one more ("… Committee Meeting"). The first
 * words of a longer name are somebody else.
 */
function spells(words: string, name: string): boolean {
	return words.split(APART).some((part) => {
		const initials = part.split(NO_LETTER).map((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? word[0] : ' '));
		return initials
			.join('')
			.split(' ')
			.some((run) => run.endsWith(name) || run.slice(0, -1).endsWith(name));
	});
}

/** What parts the body from the meeting. */
const APART = /[\n,;:()|]| [-–—] /;
const NO_LETTER = /[^\p{L}\d]+/u;
const TITLE = 200;
const SENTENCE = lean(/\p{Ll}{2}[.!?…](?:\s|$)/u);
/** A body is named early in a title. */
const OPENING_WORDS = 5;
const ABOUT = lean(/(?<!\p{L})(?:on|about|re|regarding|über|zu[mr]?|sur|sobre|over|su[l]?|sull[ao])(?!\p{L})/u);

function isLetter(sign: string | undefined): boolean {
	return sign !== undefined && /[\p{L}\d]/u.test(sign);
}

/** Those that the text also has in small letters: an ordinary word in capitals, and no acronym. */
function inSmallLetters(all: readonly Acronym[], report: Report): ReadonlySet<string> {
	const wanted = new Map<string, string>();
	for (const { name } of all.slice(0, SEARCHED)) {
		const word = name.toLowerCase();
		// No language has a word without a vowel.
		if (/^(?=[a-zß-ÿ]*[aeiouyà-ÿ])[a-zß-ÿ]+$/.test(word)) wanted.set(word, name);
	}
	if (wanted.size === 0) return new Set();
	const found = smallLetters([...wanted.keys()].sort().join('|'))(report).flatMap(({ value }) => value);
	return new Set(found.map((word) => wanted.get(word)!));
}

/** Those of some words, given as an expression, that a block has whole and in small letters. */
const smallLetters = remember((pattern) => {
	const words = new RegExp(`(?<![a-zß-ÿ])(?:${pattern})(?![a-zß-ÿ])`, 'g');
	return collectorGiven(
		({ source }): readonly string[] | undefined => {
			const found = [...source.matchAll(words)].filter(({ index, 0: word }) =>
				isWhole(source, index, index + word.length),
			);
			return found.length > 0 ? found.map(([word]) => word) : undefined;
		},
		() => pattern,
	);
});

/** A text with more has other worries, and the expression would be slow. */
const SEARCHED = 100;

/** Nothing but blanks and signs of sentences stands around the word: it is no piece of a name or an address. */
function isWhole(text: string, from: number, to: number): boolean {
	return (
		/[\s(“"'’*_]/.test(text[from - 1] ?? ' ') && /^(?:$|[\s)”"'’*_]|[.,;:!?](?:\s|$))/.test(text.slice(to, to + 2))
	);
}
