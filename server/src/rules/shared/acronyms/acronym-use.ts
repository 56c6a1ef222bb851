import {
	type Acronym,
	allWords,
	anyOf,
	blockQueryWith,
	firstLine,
	isOrdinaryWord,
	isSpelledOut,
	isVerbatim,
	isWordLike,
	listed,
	memoize,
	query,
	type Report,
	spelledInWords,
} from '../../../report/index.js';
import { lazily, narrowed, type Span } from '../../../text/index.js';
import type { Context } from '../../rule.js';
import { isKnownAcronym } from './known-acronyms.js';

/** Used once, an acronym is a name in passing. */
const USES = 2;
/** A mishearing occurs in a transcript once or twice. */
const SPOKEN_USES = 4;

/** The acronyms used in running text that neither the report nor the user's glossary explains. */
export function unexplained(
	all: readonly Acronym[],
	report: Report,
	{ acronyms: glossary, path }: Pick<Context, 'acronyms' | 'path'>,
): Acronym[] {
	const enough = isVerbatim(report) ? SPOKEN_USES : USES;
	const told = new Set([...glossary.keys()].map((name) => name.toUpperCase()));
	const isTold = (name: string): boolean => told.has(name.toUpperCase()) || told.has(`${name.toUpperCase()}S`);
	const open = all.filter((acronym) => {
		const { name, parts, useCount, isExpanded, explained, cited, person, article, named } = acronym;
		return (
			useCount >= enough &&
			!(explained || cited || person || named || isExpanded) &&
			// If people go by initials, so does somebody who was absent.
			!(name.length === 2 && !article && goByInitials(report)) &&
			// "GARNIER answers", "AUTORISE le maire": only an article makes such a word an acronym.
			(article || !isLikeWord(name)) &&
			!(isTold(name) || isKnownAcronym(name)) &&
			areSeveral(acronym.uses, enough, report) &&
			!isOwnName(name, report, path) &&
			!parts.some((part) => CODES().has(part) || isTold(part) || isKnownAcronym(part) || isOrdinaryWord(part))
		);
	});
	if (open.length === 0) return open;
	const cried = inSmallLetters(open, report);
	const rest = open.filter(({ name }) => !cried.has(name) && !isSpelledOut(report, name));
	const spelled = spelledInWords(report, rest);
	return rest.filter(({ name }) => !spelled.has(name));
}

/** Whether the lists of participants give the initials of several people. */
const goByInitials = query(
	[listed],
	(people) => people.filter(({ initials }) => initials !== undefined).length >= INITIALS,
);

/** "GARNIER", "YOLO": pronounceable as words. With four letters, hardly any but those of two syllables are. */
function isLikeWord(name: string): boolean {
	if (name.length > 4) return isWordLike(name);
	return name.length === 4 && /^[^AEIOU]?[AEIOU][^AEIOU]{1,2}[AEIOU]$/.test(name);
}

/** Whether the uses are in different contexts: an agenda item repeated as a heading is one use. */
function areSeveral(uses: readonly Span[], enough: number, { rope }: Report): boolean {
	const contexts = new Set<string>();
	for (const { from, to } of uses) {
		contexts.add(rope.slice(Math.max(0, from - AROUND), to + AROUND));
		if (contexts.size >= enough) return true;
	}
	return false;
}

const AROUND = 10;

/** So many on the list have theirs. */
const INITIALS = 3;
/** Of resolutions, actions and decisions: followed by one of these, it is a code's prefix. */
const CODES = lazily(() => new Set([...allWords(({ codePart }) => codePart)].map((code) => code.toUpperCase())));

/**
 * Whether it is the name of the meeting body: everyone who reads its minutes knows it. The title says so, or the
 * folder.
 */
export function isOwnName(name: string, report: Report, path: string | undefined): boolean {
	if (path !== undefined && name.length > 2 && path.toLowerCase().split(NO_LETTER()).includes(name.toLowerCase()))
		return true;
	if (path !== undefined && name.length > 2 && isFolder(name.toLowerCase(), path)) return true;
	// "Agenda_DK_4_maart" is what the DK does.
	if (path?.split(NO_LETTER()).includes(name)) return true;
	if (labelsOf(report).some((label) => spells(label, name))) return true;
	const { from, to } = firstLine(report);
	const first = report.rope.slice(from, Math.min(to, from + TITLE));
	// A report that begins with a sentence has no title.
	const title = SENTENCE.test(first) ? '' : first;
	if (spells(title, name) || (path !== undefined && spells(path.slice(path.lastIndexOf('/') + 1), name))) return true;
	const at = title.indexOf(name);
	if (at < 0 || isLetter(title[at - 1]) || isLetter(title[at + name.length])) return false;
	// "Minutes on TVWS" are about it. So is a title that explains it.
	const before = title.slice(0, at);
	return !/[:(]/.test(before) && before.split(/\s+/).length <= OPENING_WORDS && !ABOUT().test(before.toLowerCase());
}

/** "harbour-project-council/minutes" is the HPC's, "rowwg-minutes" the ROW's. */
function isFolder(name: string, path: string): boolean {
	const folders = path.toLowerCase().split('/').slice(0, -1);
	return folders.some((folder) => {
		const words = folder.split(NO_LETTER());
		const initials = words.map((word) => word[0] ?? '').join('');
		return (
			initials.endsWith(name) || words.some((word) => word.startsWith(name) && GROUPS().has(word.slice(name.length)))
		);
	});
}

/** Working group, technical committee, task force and the like, as the names of folders end. */
const GROUPS = lazily(() => allWords(({ groupEnding }) => groupEnding));

/** The front matter's title for the report, and its categories. */
function labelsOf({ frontMatter }: Report): string[] {
	const { title, tags, categories } = frontMatter?.values ?? {};
	return [title, tags, categories].flat().filter((label) => typeof label === 'string');
}

/**
 * "OpenLake Steering Committee" is the SC: its last words, or those before one more ("… Committee Meeting"). The first
 * words of a longer name mean somebody else.
 */
function spells(words: string, name: string): boolean {
	return words.split(APART).some((part) => {
		const initials = part
			.split(NO_LETTER())
			.flatMap((word) => word.split(HUMP()))
			.map((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? word[0] : ' '));
		return initials
			.join('')
			.split(' ')
			.some((run) => run.endsWith(name) || run.slice(0, -1).endsWith(name));
	});
}

/** What separates the body from the meeting. */
const APART = /[\n,;:()|]| [-–—] /;
/** "AllCityClerks" are three words. */
const HUMP = lazily(() => /(?<=\p{Ll}{2})(?=\p{Lu})/u);
const NO_LETTER = lazily(() => /[^\p{L}\d]+/u);
const TITLE = 200;
const SENTENCE = narrowed(/\p{Ll}{2}[.!?…](?:\s|$)/u);
/** A body is named early in a title. */
const OPENING_WORDS = 5;
const ABOUT = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ onTopic }) => onTopic)}(?!\\p{L})`));

function isLetter(sign: string | undefined): boolean {
	return sign !== undefined && /[\p{L}\d]/u.test(sign);
}

/** Those that the text also has in lower case: ordinary words in capitals, not acronyms. */
function inSmallLetters(all: readonly Acronym[], report: Report): ReadonlySet<string> {
	const wanted = new Map<string, string>();
	for (const { name } of all.slice(0, SEARCHED)) {
		const word = name.toLowerCase();
		// No language has a word without a vowel.
		if (/^(?=[a-zß-ÿ]*[aeiouyà-ÿ])[a-zß-ÿ]+$/.test(word)) wanted.set(word, name);
	}
	if (wanted.size === 0) return new Set();
	const found = smallLetters([...wanted.keys()].sort().join('|'))(report).flatMap(({ value }) => value);
	return new Set(found.map((word) => wanted.get(word) ?? wanted.get(word.slice(0, -1))!));
}

/** Those of the words in an expression that a block contains whole and in lower case. */
const smallLetters = memoize((pattern) => {
	const words = new RegExp(`(?<![a-zß-ÿ])(?:${pattern})s?(?![a-zß-ÿ])`, 'g');
	return blockQueryWith([], ({ source }): readonly string[] | undefined => {
		const found = [...source.matchAll(words)].filter(({ index, 0: word }) =>
			isWhole(source, index, index + word.length),
		);
		return found.length > 0 ? found.map(([word]) => word) : undefined;
	});
});

/** A text with more has other problems, and the expression would be slow. */
const SEARCHED = 100;

/** Only whitespace and punctuation around the word: it isn't part of a name or a URL. */
function isWhole(text: string, from: number, to: number): boolean {
	return (
		/[\s(“"'’*_]/.test(text[from - 1] ?? ' ') && /^(?:$|[\s)”"'’*_]|[.,;:!?](?:\s|$))/.test(text.slice(to, to + 2))
	);
}
