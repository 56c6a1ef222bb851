/**
 * Finds people who take part in the meeting and are on no list of participants.
 */
import {
	type Collected,
	collectorGiven,
	derivedFrom,
	isCountry,
	isOpener,
	isPersonal,
	isRoleWord,
	isSayingLabel,
	isSpeaker,
	type Mention,
	mentionsOf,
	type ParticipantList,
	participantLists,
	type Report,
	remember,
	type Stretch,
	shift,
	sourceSpan,
	type Tally,
	tally,
} from '../report/index.js';
import { lean, type Span, type Text } from '../text/index.js';
import type { Rule } from './rule.js';
import { variantAmong } from './support/alike.js';
import { judgedOnce, type KnownPeople, knownPeople, leadingRole } from './support/known-people.js';
import { addition } from './support/participant-edits.js';

export const unlistedSpeaker: Rule = {
	id: 'unlisted-speaker',
	since: '0.1.0',
	severity: 'information',
	scope: 'report',
	theme: 'people',
	docs: {
		title: 'Speaker who is not on the list of participants',
		what: 'A full name to which the text gives a part in the meeting ("Noor Bakhtiari presented …", "facilitated by Amara Diallo"), and which is on no list of participants. People who are only spoken of, quoted by another speaker, thanked, replaced or absent are left alone, and so are talks given elsewhere, bodies and products. Reports whose lists have first names or nicknames only are not looked at.',
		why: 'Whoever spoke was there: the list is incomplete, or the name is wrong.',
		fixes: 'Add the name to the list. It is only offered, since the name in the text may be the wrong one.',
		reported: [
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee\n- Bo Roe\n- Cy Dunn\n\n## Budget\n\nNoor Bakhtiari presented the figures.\n',
			'# Protokoll\n\n5. März 2024\n\nAnwesend: Uwe Koch, Eva Schmidt, Jan Krause\n\n## Bericht\n\nKarla Vogt berichtet über die Kasse.\n',
		],
		accepted: [
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee\n- Bo Roe\n- Cy Dunn\n\n## Budget\n\nAnn Lee thanked Lena Hartwig, whose term had ended. Nimbus Foundation reported a loss.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Ann, Bo, Cy\n\n## Budget\n\nNoor Bakhtiari presented the figures.\n',
		],
	},
	*check(report) {
		const lists = participantLists(report);
		// Where a list cannot be read, nobody knows who is on it.
		if (lists.length === 0 || lists.some((each) => each.attendance !== 'absent' && each.filled && each.size === 0))
			return;
		// Who is only counted may be anybody.
		if (countsOthers(report)) return;
		const people = knownPeople(report);
		if (!people.complete) return;
		const seen = new Set<string>();
		let words: Tally | undefined;
		let bracketed: ReadonlySet<string> | undefined;
		let tasks: ReadonlySet<string> | undefined;
		for (const { from, name, span, saying } of speakers(report).flatMap(({ from, value }) =>
			value.map((each) => ({ ...each, from })),
		)) {
			// Some other line must show that names stand before what people said.
			if (seen.has(name) || (saying && talks(report).length === 0)) continue;
			words ??= wordsInLowerCase(report);
			bracketed ??= new Set(namesInBrackets(report).flatMap(({ value }) => value));
			// What stands in parentheses as a whole is what somebody comes from.
			if (people.isBody(name) || bracketed.has(name) || !isLikely(name, words, people.shouts)) continue;
			seen.add(name);
			tasks ??= new Set(namesAfterColon(report).flatMap(({ value }) => value));
			// Asked last: the names of all countries take a while to come.
			if (tasks.has(name) || isCountry(name)) continue;
			yield {
				message: `${name} takes part here but is on no list of participants. Add the name or correct it`,
				span: shift(span, from),
				fixes: () => {
					const edit = addition(report, name);
					return edit ? [{ title: `Add ${name} to the participants`, safety: 'unsafe', edits: [edit] }] : [];
				},
			};
		}
	},
};

/** Whether a list says "and 28 members", "3 members of the public", "and others": there were people whom it does not name. */
const countsOthers = derivedFrom(
	(report) => participantLists(report).map((list) => (list.attendance === 'absent' ? '' : wordsOf(report.rope, list))),
	(lists) => lists.some((words) => COUNTED.test(words.replace(/\([^()]*\)/g, ' ').toLowerCase())),
);

function wordsOf(text: Text, { label, span }: ParticipantList): string {
	const end = /(?:\r?\n\s*){2}|$/.exec(text.slice(span.to, span.to + 300))!.index;
	return text.slice(label.to, span.to + end);
}

/** Each number is followed by a word that is no month, and stands where an entry begins. */
const COUNTED = lean(
	/(?:(?:[:,;•*-]|(?<!\p{L})(?:and|et|y|e|und|en|ed|sowie|alsmede|así como|nonché|bem como|as well as|plus|with|mit|avec|con|com|met)|(?<!\s)[^\S\n]*\n)\s+)(?:(?:about|around|some|circa|ca\.|etwa|rund|environ|unos|unas|cerca de|ongeveer|weitere|autres|otros|outros|altri|other)\s+)*(?:\d{1,4}\s+(?!\p{L}{3,10}\.?\s(?:19|20)\d\d)(?:other\s|\p{L}+\s){0,2}\p{L}{4,}|(?:other|several|many|further|weitere|zahlreiche|mehrere|autres|plusieurs|otros|otras|varios|anderen?|outros|altri|vari)\s+\p{L}{4,}|(?:une?|una|uma) (?:dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|decena|docena|veintena|treintena|decina|ventina|trentina|quarantina|cinquantina|dezena|vintena|trintena)|een (?:tien|twin|der|veer|vijf)tigtal|een tiental|others|other|autres|otros|andere|anderen|outros|altri|weitere)(?!\p{L})|(?:ainsi qu['’]une \p{L}+aine|et al|u\.\s?a|e\.\s?a|among others|members of the public|of the public)(?!\p{L})/u,
);

/** Those who speak in a block and are not listed. */
const speakers = collectorGiven((block, people: KnownPeople): readonly Said[] | undefined => {
	let found: Said[] | undefined;
	for (const mention of mentionsOf(block)) {
		const speaker = speakerIn(mention, people);
		if (!speaker) continue;
		const plain = { prose: mention.prose, ...speaker.plain };
		const saying = !isSpeaker(plain);
		if (saying ? !isSayingLabel(plain) : isToldBy(plain, people)) continue;
		found ??= [];
		found.push({ name: speaker.name, span: speaker.span, saying });
	}
	return found;
}, knownPeople);

/** "Ann: Cy Dunn mentioned a map", "AL - …": what a listed speaker says of somebody else, who need not have been there. */
function isToldBy({ prose: { text, marks }, from }: Stretch, people: KnownPeople): boolean {
	const near = text.slice(Math.max(0, from - TURN_LENGTH), from);
	const line = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1);
	const label = TURN.exec(line)?.[1];
	if (label === undefined || !people.isCalled(label)) return false;
	// A name in bold speaks for itself.
	return !marks.some(({ kind, plain }) => kind === 'strong' && plain.from === from);
}

/** So far back its speaker is looked for. */
const TURN_LENGTH = 600;
const TURN = lean(/^[^\p{L}]{0,12}(\p{L}[\p{L}.'’ -]{1,40}?)(?:\s?\([^()]{1,30}\))?(?:\s?:|\s[-–—])\s/u);

/** The blocks in which somebody who is listed speaks after his name and a colon. */
const talks = collectorGiven(
	(block, people: KnownPeople) =>
		mentionsOf(block).some((each) => people.has(each.written) && isSayingLabel(each)) || undefined,
	knownPeople,
);

interface Said extends Pick<Speaker, 'name' | 'span'> {
	/** It stands before a colon and what was said. */
	readonly saying: boolean;
}

interface Speaker {
	readonly name: string;
	/** In the prose's plain text. */
	readonly plain: Span;
	/** In the block. */
	readonly span: Span;
}

/** A name that is on no list, and where it stands in the words that were looked at. */
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
	// Another rule speaks of names that are nearly right.
	return variantAmong(named.name, people.kin(named.name)) ? undefined : named;
}

/** The name of a person in words with capitals, whoever is listed. */
const nameIn = remember((whole): Stranger | undefined => {
	// "Ann Lee's report", "the Jones' figures": what somebody has does not speak for him.
	if (POSSESSIVE.test(whole)) return undefined;
	const from = leadingRole(whole);
	const to = whole.length - (/['’]$/.exec(whole)?.[0].length ?? 0);
	const name = whole.slice(from, to).replace(/\s+/g, ' ');
	const words = name.toLowerCase().split(/[ -]/);
	if (!name.includes(' ') || !isPersonal(name) || words.some(isRoleWord) || OPENING_ARTICLE.test(words[0]!)) {
		return undefined;
	}
	// "As Ben said", "As I said", "So RGib asked".
	if (words.length === 2 && (isOpener(words[0]!) || words[0] === 'so')) return undefined;
	if (words.at(-1) === 'i' || CONTRACTED.test(name)) return undefined;
	// "Carabineros de Chile" are no person.
	if (isCountry(/ (?:de|di|do|da|du|von|van|del|of) (?:la )?(\S+)$/.exec(name)?.[1] ?? '')) return undefined;
	return { name, from, to };
});

const POSSESSIVE = lean(/['’]s(?:\s|$)|s['’]$/u);
/** "RGib" for Remy Gibault. */
const CONTRACTED = lean(/(?<!\p{L})\p{Lu}{2,}\p{Ll}/u);

const INITIAL = lean(/^\p{Lu}\. \S+$/u);

/** The name in a mention, if its bearer may be missing from the lists. */
function speakerIn({ prose, from, written }: Mention, people: KnownPeople): Speaker | undefined {
	const found = strangerIn(written, people);
	if (!found) return undefined;
	const plain = { from: from + found.from, to: from + found.to };
	// "the Deputy Director", "a empresa Águas Claras": of a body, or of what somebody does.
	const before = prose.text.slice(Math.max(0, plain.from - 25), plain.from).toLowerCase();
	// "They supported option B. Trinidad asked": the end of a sentence, and no initial.
	if (INITIAL.test(found.name) && NOUN_BEFORE.test(before)) return undefined;
	const [, word = ''] = LAST_WORD.exec(before.slice(before.lastIndexOf(' ', before.length - 2) + 1)) ?? [];
	if (isArticle(word) || !isPersonal(word.slice(Math.max(word.lastIndexOf("'"), word.lastIndexOf('’')) + 1)))
		return undefined;
	return { name: found.name, plain, span: sourceSpan(prose, plain) };
}

const NOUN_BEFORE = lean(
	/(?<!\p{L})(?!(?:and|by|with|from|as|et|par|avec|y|por|con|und|von|mit|en|door|met|e|da|dal|mr|ms|mrs|dr|prof|m|mme|sr|sra|herr|frau|dhr|mw|mevr)\s)\p{L}+\s$/u,
);

const LAST_WORD = lean(/(?<![\p{L}'’])([\p{L}'’]+)\s$/u);

const namesInBrackets = namesWhere(({ prose: { text }, from, to }) => text[from - 1] === '(' && text[to] === ')');

/** The names of those mentions of a block that `test` accepts. */
function namesWhere(test: (mention: Mention) => boolean): (report: Report) => readonly Collected<readonly string[]>[] {
	return collectorGiven(
		(block): readonly string[] | undefined => {
			let names: string[] | undefined;
			for (const mention of mentionsOf(block)) {
				if (!test(mention)) continue;
				names ??= [];
				names.push(mention.written.replace(/\s+/g, ' '));
			}
			return names;
		},
		() => undefined,
	);
}

/** "the", "l'empresa" */
function isArticle(word: string): boolean {
	return ARTICLES.has(word) || /^[ldn]['’][^'’]+$/.test(word);
}

const ARTICLES = new Set(
	'the le la les el los las het das der die il lo gli de i o os as un une una um uma ein eine een an'.split(' '),
);
/** With a capital it may be a name of its own: "Una". */
const OPENING_ARTICLE = /^(?:[ldn]['’].*|the|les|el|los|las|het|das|der|die|il|lo|gli|de|la|le)$/u;

/** Whether the words look like those of a name, and not of a thing: none occurs without capital. */
function isLikely(name: string, lower: Tally, shouts: boolean): boolean {
	const words = name.split(' ');
	// "GISC Caches": where no family name is in capitals, these are an acronym.
	if (!shouts && words.some((word) => /^\p{Lu}{2,}$/u.test(word)) && words.some((word) => /\p{Ll}{2}/u.test(word)))
		return false;
	return words.every(
		(word) =>
			/^\p{Ll}{1,3}$/u.test(word) ||
			(!/\d|\p{Ll}\p{Lu}(?<!(?:Mc|Mac|De|Di|Du|La|Le|Van|O)\p{Lu})/u.test(word) &&
				(/\p{Ll}/u.test(word) || /^\p{Lu}\.?$/u.test(word) || words.some((other) => /\p{Ll}{2}/u.test(other))) &&
				!lower.has(word.toLowerCase())),
	);
}

/** "Administration: Gisela Wolf, treasurer" is as good as a list. */
const namesAfterColon = namesWhere(
	(mention) =>
		AFTER_COLON.test(mention.prose.text.slice(Math.max(0, mention.from - 20), mention.from)) && !isSpeaker(mention),
);

const AFTER_COLON = lean(/:\s*(?:\p{L}+\.? )?$/u);

/** The words of the report that stand somewhere without a capital. */
const wordsInLowerCase = tally((_, source) => source.match(LOWER_WORD) ?? []);
const LOWER_WORD = lean(/(?<![\p{L}\d@/.#_-])\p{Ll}[\p{L}'’-]{2,}/gu);
