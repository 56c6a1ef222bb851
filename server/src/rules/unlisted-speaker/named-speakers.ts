/** People who take part under their full names, and whom no list has: "Noor Bakhtiari presented …". */
import {
	allButAnd,
	allWords,
	anyOf,
	blockQueryWith,
	isCitizen,
	isCountry,
	isImpersonal,
	isOpener,
	isOrdinaryWord,
	isPersonal,
	isRoleWord,
	isSayingLabel,
	isSpeaker,
	isTitle,
	type Mention,
	memoize,
	mentionsOf,
	query,
	type Report,
	sameItems,
	sourceSpan,
	type WordCounts,
	wordsInLowerCase,
} from '../../report/index.js';
import { lazily, narrowed, type Span, shift } from '../../text/index.js';
import { variantAmong } from '../shared/people/alike.js';
import { judgedOnce, type KnownPeople, knownPeople, leadingRole } from '../shared/people/known-people.js';
import { isAddress, isCitizenBefore, isHeard, isHeardIn, isOfPublic } from './public.js';
import { isToldBy } from './told-by.js';

export interface NamedSpeaker {
	readonly name: string;
	readonly span: Span;
}

/** Each once, at the first place. */
export function* namedSpeakers(report: Report): Iterable<NamedSpeaker> {
	const people = knownPeople(report);
	const seen = new Set<string>();
	let words: WordCounts | undefined;
	for (const { from, value } of speakers(report)) {
		for (const { name, span, saying } of value) {
			// Some other line must show that names stand before what people said.
			if (seen.has(name) || (saying && talks(report).length === 0)) continue;
			words ??= wordsInLowerCase(report);
			// A whole parenthesis is an affiliation.
			if (people.isBody(name) || namesInBrackets(report).has(name) || !isLikely(name, words, people.shouts)) continue;
			if (namesOfThings(report).has(name) || isHeard(report, from + span.from)) continue;
			seen.add(name);
			// Asked last: loading the names of all countries takes a while.
			if (!namesAfterColon(report).has(name) && !isCountry(name)) yield { name, span: shift(span, from) };
		}
	}
}

/** The unlisted speakers in a block. */
const speakers = blockQueryWith([knownPeople], (block, people): readonly Said[] | undefined => {
	let found: Said[] | undefined;
	for (const mention of mentionsOf(block)) {
		const speaker = speakerIn(mention, people);
		if (!speaker) continue;
		const plain = { prose: mention.prose, ...speaker.plain };
		const saying = !isSpeaker(plain);
		if (saying ? !isSayingLabel(plain) : isToldBy(plain, people)) continue;
		if (isHeardIn(mention.prose, speaker.plain.from)) continue;
		found ??= [];
		found.push({ name: speaker.name, span: speaker.span, saying });
	}
	return found;
});

/** The blocks in which somebody listed speaks after their name and a colon. */
const talks = blockQueryWith(
	[knownPeople],
	(block, people): true | undefined =>
		mentionsOf(block).some((each) => people.has(each.written) && isSayingLabel(each)) || undefined,
);

interface Said extends Pick<Speaker, 'name' | 'span'> {
	/** It comes before a colon and what was said. */
	readonly saying: boolean;
}

interface Speaker {
	readonly name: string;
	/** In the prose's plain text. */
	readonly plain: Span;
	/** In the block. */
	readonly span: Span;
}

/** An unlisted name, and its place in the words examined. */
interface Stranger {
	readonly name: string;
	readonly from: number;
	readonly to: number;
}

const strangerIn = judgedOnce(findStranger);

function findStranger(whole: string, people: KnownPeople): Stranger | undefined {
	if (people.has(whole)) return undefined;
	const named = nameIn(whole);
	if (!named || people.has(named.name) || people.mayHave(named.name)) return undefined;
	// Another rule reports names that are nearly right.
	return variantAmong(named.name, people.kin(named.name)) ? undefined : named;
}

/** A person's name in capitalised words, whoever is listed. */
const nameIn = memoize((mention): Stranger | undefined => {
	const whole = beforeSentence(mention);
	// "Ann Lee's report", "the Jones' figures": a possessive is not a speaker.
	if (POSSESSIVE.test(whole)) return undefined;
	const from = leadingRole(whole);
	const to = whole.length - (/['’]$/.exec(whole)?.[0].length ?? 0);
	const name = whole.slice(from, to).replace(/\s+/g, ' ');
	const words = name.toLowerCase().split(/[ -]/);
	if (!name.includes(' ') || !isPersonal(name) || words.some(isRoleWord) || OPENING_ARTICLE().test(words[0]!)) {
		return undefined;
	}
	// "Visitor Dee Fox asked".
	if (isCitizen(words[0]!)) return undefined;
	// "As Ben said", "As I said".
	if (words.length === 2 && isOpener(words[0]!)) return undefined;
	if (words.at(-1) === 'i' || CONTRACTED.test(name) || isImpersonal(words[0]!)) return undefined;
	// "Carabineros de Chile" is not a person.
	if (isCountry(OF_COUNTRY().exec(name)?.[1] ?? '')) return undefined;
	return { name, from, to };
});

/** "Bob D. It" without the beginning of the next sentence. */
function beforeSentence(mention: string): string {
	const [, name, next = ''] = ENDS_IN_INITIAL.exec(mention) ?? [];
	return name !== undefined && (isOpener(next.toLowerCase()) || isOrdinaryWord(next)) ? name : mention;
}

const ENDS_IN_INITIAL = narrowed(/^(\p{Lu}\p{Ll}+ \p{Lu})\. (\p{Lu}\p{Ll}*)$/u);

const OF_COUNTRY = lazily(() => new RegExp(` ${anyOf(({ grammar }) => grammar.of)} (?:la )?(\\S+)$`));
const POSSESSIVE = narrowed(/['’]s(?:\s|$)|s['’]$/u);
/** "RGib" for Remy Gibault. */
const CONTRACTED = narrowed(/(?<!\p{L})\p{Lu}{2,}\p{Ll}/u);

const INITIAL = narrowed(/^\p{Lu}\. \S+$/u);

/** The name in a mention, if that person may be missing from the lists. */
function speakerIn({ prose, from, written }: Mention, people: KnownPeople): Speaker | undefined {
	const found = strangerIn(written, people);
	if (!found) return undefined;
	const plain = { from: from + found.from, to: from + found.to };
	// "the Deputy Director", "a empresa Águas Claras": a body, or an office.
	const before = prose.text.slice(Math.max(0, plain.from - 25), plain.from).toLowerCase();
	// "They supported option B. Trinidad asked": the end of a sentence, not an initial.
	if (INITIAL.test(found.name) && NOUN_BEFORE().test(before)) return undefined;
	if (isAddress(before)) return undefined;
	const [, word = ''] = LAST_WORD.exec(before.slice(before.lastIndexOf(' ', before.length - 2) + 1)) ?? [];
	if (isArticle(word) || !isPersonal(word.slice(Math.max(word.lastIndexOf("'"), word.lastIndexOf('’')) + 1)))
		return undefined;
	if (isCitizen(word) || isCitizenBefore(before) || isOfPublic(prose.text.slice(plain.to, plain.to + 80).toLowerCase()))
		return undefined;
	return { name: found.name, plain, span: sourceSpan(prose, plain) };
}

const NOUN_BEFORE = lazily(() =>
	narrowed(`(?<!\\p{L})(?!${anyOf(({ grammar, people }) => [...grammar.and, ...people.noNoun])}\\s)\\p{L}+\\s$`),
);

const LAST_WORD = narrowed(/(?<![\p{L}'’])([\p{L}'’]+)\s$/u);

const namesInBrackets = namesWhere(({ prose: { text }, from, to }) => text[from - 1] === '(' && text[to] === ')');

/**
 * A name elsewhere used for a place or a tool, "in New Lund", "on Docker Hub", "the Google Cloud", is not a speaker.
 */
const namesOfThings = namesWhere(({ prose: { text }, from }) => {
	const before = text.slice(Math.max(0, from - 12), from).toLowerCase();
	return WITHIN.has(/(?<!\p{L})\p{L}+(?=\s$)/u.exec(before)?.[0] ?? '');
});

/** Prepositions that never precede a person's name. */
const WITHIN = allButAnd(({ people }) => people.within);

/** The names of those mentions that `test` accepts. */
function namesWhere(test: (mention: Mention) => boolean): (report: Report) => ReadonlySet<string> {
	const inBlock = blockQueryWith(
		[],
		(block): readonly string[] | undefined => {
			let names: string[] | undefined;
			for (const mention of mentionsOf(block)) {
				if (!test(mention)) continue;
				names ??= [];
				names.push(mention.written.replace(/\s+/g, ' '));
			}
			return names;
		},
		sameItems,
	);
	return query([inBlock.values], (all) => new Set(all.flat()));
}

/** "the", "l'empresa" */
function isArticle(word: string): boolean {
	const [, noun] = /^[ldn]['’]([^'’]+)$/.exec(word) ?? [];
	return ARTICLES.has(word) || (noun !== undefined && !isRoleWord(noun) && !isTitle(noun));
}

const ARTICLES = allWords(({ people }) => people.articles);
/** Capitalised, it may be part of a name: "Una". */
const OPENING_ARTICLE = lazily(() => new RegExp(`^(?:[ldn]['’].*|${anyOf(({ people }) => people.articleFirst)})$`));

/** "GitHub", "4K": no name of a person, but "McLean" is. */
const MIXED = lazily(() => narrowed(`\\d|\\p{Ll}\\p{Lu}(?<!${anyOf(({ people }) => people.glued)}\\p{Lu})`));

/** Whether the words look like a name, not a thing: none occurs in lower case. */
function isLikely(name: string, lower: WordCounts, shouts: boolean): boolean {
	const words = name.split(' ');
	// "GISC Caches": where no family name is in capitals, these are an acronym.
	if (!shouts && words.some((word) => /^\p{Lu}{2,}$/u.test(word)) && words.some((word) => /\p{Ll}{2}/u.test(word)))
		return false;
	return words.every(
		(word) =>
			/^\p{Ll}{1,3}$/u.test(word) ||
			(!MIXED().test(word) &&
				(/\p{Ll}/u.test(word) || /^\p{Lu}\.?$/u.test(word) || words.some((other) => /\p{Ll}{2}/u.test(other))) &&
				!lower.has(word.toLowerCase())),
	);
}

/** "Administration: Gisela Wolf, treasurer" is as good as a list. */
const namesAfterColon = namesWhere(
	(mention) =>
		AFTER_COLON.test(mention.prose.text.slice(Math.max(0, mention.from - 20), mention.from)) && !isSpeaker(mention),
);

const AFTER_COLON = narrowed(/:\s*(?:\p{L}+\.? )?$/u);
