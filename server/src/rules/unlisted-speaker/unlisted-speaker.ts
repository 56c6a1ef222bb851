/** Finds people who take part in the meeting but are on no list of participants. */
import {
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
	participantLists,
	query,
	type Report,
	sameItems,
	sourceSpan,
	type WordCounts,
	wordsInLowerCase,
} from '../../report/index.js';
import { lazily, narrowed, type Span, shift } from '../../text/index.js';
import { type Addition, additionsOf } from '../../writing/index.js';
import type { Answers, Fix, Rule } from '../rule.js';
import { SIGNS } from '../shared/acronyms/move-expansion.js';
import { BLANK, withWords } from '../shared/blank.js';
import { countsOthers } from '../shared/counts-others.js';
import { sourceOf } from '../shared/earlier-source.js';
import { variantAmong } from '../shared/people/alike.js';
import { judgedOnce, type KnownPeople, knownPeople, leadingRole } from '../shared/people/known-people.js';
import { thoughAbsent } from './absent-speakers.js';
import { givenSpeakers } from './given-speakers.js';
import { isAddress, isCitizenBefore, isHeard, isHeardIn, isOfPublic } from './public.js';
import { titledSpeakers } from './titled-speakers.js';
import { isToldBy } from './told-by.js';

export const unlistedSpeaker: Rule = {
	id: 'unlisted-speaker',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'below',
	looksAtFiles: true,
	perMeeting: true,
	scope: 'report',
	theme: 'people',
	docs: {
		title: 'Speaker who is not on the list of participants',
		what: 'A full name to which the text gives a part in the meeting ("Noor Bakhtiari presented …", "facilitated by Amara Diallo"), and which is on no list of participants, or only on that of those who were absent (of these, a given name is enough: “Kim reported …”). So does a title and a family name (“Frau Vogt fragt”), where the report speaks so of people on its lists and says nothing else of who that is. A given name alone counts where lists of the folder’s other reports have somebody called so, and nobody on those of this report may be meant: “Noor: …” among the turns of others, or “Noor reported …” at the beginning of a sentence. People who are only spoken of, quoted by another speaker, thanked, replaced or absent are left alone, and so are members of the public, talks given elsewhere, bodies and products. Reports whose lists have first names or nicknames only are not looked at.',
		why: 'Whoever spoke was there: the list is incomplete, or the name is wrong.',
		fixes:
			'Add the name, with the affiliation that earlier lists give, to the list of guests, where there is one, or to that of those present. It is only offered, since the name in the text may be the wrong one.',
		earlier: [
			'# Minutes\n\n8 January 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn, Henk Visser\n',
			'# Minutes\n\n5 February 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn, Henk Visser\n',
		],
		reported: [
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\n\n## Roads\n\nHenk reported a loss.\n',
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee\n- Bo Roe\n- Cy Dunn\n\n## Budget\n\nNoor Bakhtiari presented the figures.\n',
			'# Protokoll\n\n5. März 2024\n\nAnwesend: Uwe Koch, Eva Schmidt, Jan Krause\n\n## Bericht\n\nKarla Vogt berichtet über die Kasse.\n',
			'# Protokoll\n\n5. März 2024\n\nAnwesend: Uwe Koch, Eva Schmidt, Jan Krause\n\n## Bericht\n\nHerr Koch berichtet. Frau Schmidt dankt ihm. Frau Vogt fragt nach der Kasse.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\nApologies: Kim Mol\n\n## Roads\n\nKim reported a loss.\n',
			'# Notulen\n\n5 maart 2024\n\nAanwezig: Jan Smit, Piet Bos, An Vos\nAfwezig: Kim Mol\n\n## Kas\n\nMevrouw Mol lichtte de begroting toe.\n',
		],
		accepted: [
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Hendrik Visser\n\n## Roads\n\nHenk reported a loss, and Brussels asked why.\n',
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee\n- Bo Roe\n- Cy Dunn\n\n## Budget\n\nAnn Lee thanked Lena Hartwig, whose term had ended. Nimbus Foundation reported a loss.\n',
			'# Protokoll\n\n5. März 2024\n\nAnwesend: Uwe Koch, Eva Schmidt, Jan Krause\n\n## Bericht\n\nHerr Koch berichtet. Frau Schmidt dankt ihm. Frau Rapp vom Kindergarten bittet um einen Zaun.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Ann, Bo, Cy\n\n## Budget\n\nNoor Bakhtiari presented the figures.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\n\nApologies: Di Ford (until 11:00)\n\n## Budget\n\nDi Ford presented the figures.\n',
		],
	},
	*check(report, { earlier }) {
		yield* thoughAbsent(report);
		const lists = participantLists(report);
		// Where a list cannot be read, nobody knows who is on it.
		if (lists.length === 0 || lists.some((each) => each.attendance !== 'absent' && each.filled && each.size === 0))
			return;
		// If some are only counted, a speaker may be one of them.
		if (countsOthers(report)) return;
		const people = knownPeople(report);
		if (!people.complete) return;
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
				if (namesAfterColon(report).has(name) || isCountry(name)) continue;
				yield {
					message: strange(name),
					span: shift(span, from),
					fixes: () => ({ asks: { affiliations: name }, kept: keptOf(report, name), from: 0 }),
				};
			}
		}
		for (const { name, span } of titledSpeakers(report)) {
			yield { message: strange(name), span, fixes: [] };
		}
		if (!earlier) return;
		for (const { given, span, names } of givenSpeakers(report, earlier)) {
			const [name, other] = names;
			const only = other === undefined ? name : undefined;
			yield {
				message: `${given} takes part here but is on no list of participants. Add ${only ?? 'the name'} or correct it`,
				span,
				fixes: only === undefined ? [] : () => ({ asks: { affiliations: only }, kept: keptOf(report, only), from: 0 }),
			};
		}
	},
	/** With the affiliation that earlier lists give. */
	answered: ({ name, alone, affiliated }: Kept, { affiliations: [known] }: Answers) => {
		const usable = known && !SIGNS.test(known.affiliation) ? known : undefined;
		return (usable ? affiliated : alone).map(({ label, edits }): Fix => {
			const where = label === undefined ? 'the participants' : `“${label}”`;
			const isTold = usable && edits.some(({ insert }) => insert.includes(BLANK));
			const source = isTold ? ` (“${usable.affiliation}” ${sourceOf(usable)})` : '';
			const added = usable ? withWords(edits, usable.affiliation) : edits;
			return { title: `Add ${name} to ${where}${source}`, safety: 'unsafe', edits: added };
		});
	},
};

function strange(name: string): string {
	return `${name} takes part here but is on no list of participants. Add the name or correct it`;
}

interface Kept {
	readonly name: string;
	/** Without an affiliation, and with a {@link BLANK} for one. */
	readonly alone: readonly Addition[];
	readonly affiliated: readonly Addition[];
}

function keptOf(report: Report, name: string): Kept {
	return { name, alone: additionsOf(report, { name }), affiliated: additionsOf(report, { name, affiliation: BLANK }) };
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
	// "As Ben said", "As I said", "So RGib asked".
	if (words.length === 2 && (isOpener(words[0]!) || words[0] === 'so')) return undefined;
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
const WITHIN = allWords(({ people }) => people.within);

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
