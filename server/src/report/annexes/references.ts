import { countWhile, isUpper, lazily, lowerCase, narrowed } from '../../text/index.js';
import { markAround, outermost } from '../facts/marks.js';
import type { AnnexNumber, AnnexReference, Mark, Prose } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { isQuoted } from '../facts/quotation.js';
import { sentenceAt, sentenceBefore } from '../sentences/sentences.js';
import { anyOf } from '../words/index.js';
import { announcesOwn, doubtsOf } from './evidence.js';
import { NUMBER, NUMBER_SIGN } from './labels.js';
import { annexKey, readAnnexNumber } from './numerals.js';
import { BEFORE_LENGTH, belongsHere, isToCome, speaksOfAnother, tiedToAnother } from './ownership.js';
import { isBare, pointingOf } from './pointing.js';
import type { AnnexVocabulary } from './vocabulary.js';

/** "And" and "or"; the Dutch "of" too often means that the annex belongs to another document. */
const JOINING = `(?!of\\s)${anyOf(({ grammar, shortAnd }) => [...grammar.and, ...grammar.or, ...shortAnd])}`;
const AND_OR = `${anyOf(({ grammar }) => grammar.and)}/${anyOf(({ grammar }) => grammar.or)}`;
const JOIN = `(?:\\s*(?:,|;|&|/)\\s*(?:${JOINING} )?|\\s+(?:${JOINING}|${AND_OR})\\s+)`;
const RANGE = `(?:\\s*[–—-]\\s*|\\s+${anyOf(({ grammar }) => grammar.until)}\\s+)`;

const MEMBER = narrowed(`(${JOIN}|${RANGE})?(${NUMBER})`, 'uy');
/** "[in Annex I]" is text that is not yet agreed. */
const NEGOTIATED = lazily(() => new RegExp(`\\[${anyOf((words) => words.negotiated)} $`));
const RANGE_ALONE = narrowed(`^${RANGE}$`, 'u');

interface Found {
	readonly word: string;
	readonly family: string;
	/** What to mark. */
	readonly plain: { readonly from: number; readonly to: number };
	readonly numberPlain: { readonly from: number; readonly to: number };
	readonly number?: AnnexNumber;
	/** Where its list starts and ends: the words around it apply to all members. */
	readonly start: number;
	readonly end: number;
}

/** Reads the references to annexes in one paragraph or cell; places are relative to the block. */
export function annexReferenceReader(vocabulary: AnnexVocabulary): (prose: Prose) => AnnexReference[] {
	const { pattern, words } = vocabulary;
	const stem = new RegExp(vocabulary.stem, 'g');
	const numbered = narrowed(
		`(?<![\\p{L}\\p{N}]|\\p{L}-)(${pattern})\\s+${NUMBER_SIGN}(${NUMBER}(?:(?:${JOIN}|${RANGE})${NUMBER})*)`,
		'uy',
	);
	// "(see annex)", "the annex to this report": without a number, only what is unambiguous.
	const bare = narrowed(`(?<![\\p{L}\\p{N}]|\\p{L}-)(${pattern})(?![\\p{L}\\p{N}])`, 'uy');

	return (prose) => {
		const { text, kind } = prose;
		if (kind === 'heading') return [];
		const starts = placesOf(stem, lowerCase(text));
		const found: Found[] = [];
		for (const match of matchesAt(starts, numbered, text)) {
			const [, written = '', list = ''] = match;
			const word = words.get(written.toLowerCase());
			if (!word || (word.needsNumber && !isUpper(written, 0))) continue;
			const start = match.index;
			const members = readMembers(list, start + match[0].length - list.length, word.plural);
			const end = members[members.length - 1]?.to ?? start;
			for (const { number, at, to, first } of members) {
				const numberPlain = { from: at, to };
				// In "Annexes I and II" each reference is placed at its own number.
				const plain = first && !(word.plural && members.length > 1) ? { from: start, to } : numberPlain;
				found.push({ word: written, family: word.family, plain, numberPlain, number, start, end });
			}
		}
		for (const match of matchesAt(starts, bare, text)) {
			const [, written = ''] = match;
			const word = words.get(written.toLowerCase());
			if (!word || word.needsNumber || word.plural) continue;
			const start = match.index;
			const end = start + written.length;
			if (!isBare(text.slice(Math.max(0, start - 80), start).toLowerCase(), text.slice(end, end + 80))) continue;
			const plain = { from: start, to: end };
			found.push({ word: written, family: word.family, plain, numberPlain: plain, start, end });
		}
		return linkEnumerated(
			found.map((each) => describe(each, prose)),
			found,
			text,
		);
	};
}

/** Where `stem` occurs in a lower-case text, in order, even if two occurrences share letters. */
function placesOf(stem: RegExp, low: string): number[] {
	const places: number[] = [];
	stem.lastIndex = 0;
	for (let match = stem.exec(low); match; match = stem.exec(low)) {
		places.push(match.index);
		stem.lastIndex = match.index + 1;
	}
	return places;
}

/** Matches of `sticky` at those places, in turn: words with annex stems are few, and the expressions long. */
function* matchesAt(places: readonly number[], sticky: RegExp, text: string): Iterable<RegExpExecArray> {
	let end = 0;
	for (const at of places) {
		if (at < end) continue;
		sticky.lastIndex = at;
		const match = sticky.exec(text);
		if (!match) continue;
		end = sticky.lastIndex;
		yield match;
	}
}

/** Settles what one reference tells about the next one in its sentence. */
function linkEnumerated(
	references: readonly AnnexReference[],
	found: readonly Found[],
	text: string,
): AnnexReference[] {
	const tied = new Map<string, number>();
	const near = (from: number | undefined, start: number): boolean =>
		from !== undefined && from < start && start - from < 200;
	const linked: AnnexReference[] = [];
	references.forEach((reference, index) => {
		const { start, end } = found[index]!;
		const sameSentence = (from: number): boolean => near(from, start) && sentenceAt(text, start).from <= from;
		const key = annexKey(reference.family, reference.number);
		const last = tied.get(key);
		const previous = linked[index - 1];
		const previousEnd = found[index - 1]?.end ?? 0;
		let next = reference;
		// "Annex 9 of the Convention was recalled (Annex 9)" mentions one annex.
		const series = `${reference.family} ${reference.number?.series}`;
		if (last !== undefined && reference.elsewhere === 'no' && sameSentence(last)) {
			next = { ...reference, elsewhere: 'words' };
		} else if (reference.pointing === 'none' && near(tied.get(series), start)) {
			// "Annex A of the standard is normative. Why was Annex C dropped?"
			next = { ...reference, elsewhere: 'words' };
		} else if (reference.pointing === 'none' && previous?.elsewhere === 'no' && previousEnd <= start) {
			// "The agenda is set out in Annex I and the list in Annex II", "see Annex 2 and Appendix B".
			const follows = previous.pointing !== 'none' && sameSentence(previousEnd);
			if (follows && GOES_ON().test(text.slice(previousEnd, start))) next = { ...reference, pointing: 'weak' };
		}
		if (isOfAnother(next)) tied.set(key, end).set(series, end);
		linked.push(next);
	});
	return linked;
}

const JOINED = lazily(() => new RegExp(`&|${JOINING}`, 'i'));
const GOES_ON = lazily(() => {
	const the = `(?: ${anyOf(({ grammar }) => [...grammar.the, ...grammar.elided])})? ?$`;
	return narrowed(`^,? ?(?:${JOINING}|&)${the}|(?<!\\p{L})${anyOf(({ standsIn }) => standsIn)}${the}`);
});

interface Member {
	readonly number: AnnexNumber;
	readonly at: number;
	readonly to: number;
	readonly first: boolean;
}

/** The numbers of `I, II and IV` or `I–III`; inner members of a range are placed at the whole range. */
function readMembers(list: string, offset: number, plural: boolean): Member[] {
	const members: Member[] = [];
	let firstAt = offset;
	MEMBER.lastIndex = 0;
	for (let match = MEMBER.exec(list); match; match = MEMBER.exec(list)) {
		const [whole, joint = '', written = ''] = match;
		const at = offset + match.index + whole.length - written.length;
		const previous = members[members.length - 1]?.number;
		const number = readAnnexNumber(written, previous?.series === 'letter') ?? undefined;
		if (!number) break;
		if (previous) {
			// Numbers rise in a list, as 2 and 2a do; "Annex I and I think" or "Annex B, A new idea" is no list.
			if (number.series !== previous.series || !isAfter(number, previous)) break;
			const range = RANGE_ALONE.test(joint);
			if (!plural && !range && !JOINED().test(joint)) break;
			if (range) {
				const rangeFrom = members[members.length - 1]!.at;
				for (let value = previous.value + 1; value < number.value && value < previous.value + 50; value++) {
					members.push({
						number: { ...number, value, suffix: '' },
						at: rangeFrom,
						to: at + written.length,
						first: false,
					});
				}
			}
		} else firstAt = at;
		members.push({ number, at, to: at + written.length, first: at === firstAt });
	}
	return members;
}

function isAfter({ value, suffix }: AnnexNumber, previous: AnnexNumber): boolean {
	return value > previous.value || (value === previous.value && suffix > previous.suffix);
}

function describe(found: Found, prose: Prose): AnnexReference {
	const { text, within } = prose;
	const before = sentenceBefore(text, found.start, BEFORE_LENGTH);
	const after = text.slice(found.end, found.end + 120);
	const link = markAround(prose, found.plain, 'link');
	const here = belongsHere(after);
	const pointing = here || isFragment(link) ? 'strong' : pointingOf(before.toLowerCase(), after.toLowerCase());
	const negotiated = after.startsWith(']') && NEGOTIATED().test(before);
	const quoted =
		!here && (negotiated || isQuoted(text, found.start, found.end) || (within === 'quote' && pointing !== 'strong'));
	const tied = quoted || isToCome(before) || (!here && tiedToAnother(before, after));
	const perhaps = pointing === 'none' && speaksOfAnother(before, after);
	const around = { pointing, before, after, text, marks: prose.marks, at: found.start };
	const announces = announcesOwn(around);
	return {
		span: sourceSpan(prose, found.plain),
		numberSpan: sourceSpan(prose, found.numberPlain),
		word: found.word,
		family: found.family,
		...(found.number && { number: found.number }),
		pointing,
		announces,
		doubts: !here && (pointing === 'strong' || !announces) ? doubtsOf(around) : [],
		...(isFragment(link) && { fragment: link!.url!.slice(1) }),
		elsewhere:
			(link && leadsElsewhere(link)) || introducesLink(prose, found)
				? 'link'
				: tied
					? 'words'
					: perhaps
						? 'perhaps'
						: 'no',
		sentence: clauseAround(prose, found),
	};
}

/** Whether the words around the annex say that it is another document's. */
export function isOfAnother({ elsewhere }: AnnexReference): boolean {
	return elsewhere === 'words' || elsewhere === 'perhaps';
}

function leadsElsewhere({ url }: Mark): boolean {
	return url === undefined || (url !== '' && !url.startsWith('#') && /[./]/.test(url));
}

/** `[Annex I](#annex-i)` leads the reader to a place in this document. */
function isFragment(link: Mark | undefined): boolean {
	return link?.url !== undefined && /^#./.test(link.url);
}

/** "Annex I: [agenda](agenda.pdf)", "Annex I ([agenda](agenda.pdf))": the annex is that file. */
function introducesLink(prose: Prose, { end }: Found): boolean {
	const between = /^\s*[:(–—-]\s*/.exec(prose.text.slice(end, end + 6))?.[0].length;
	if (between === undefined) return false;
	const links = outermost(prose, 'link');
	for (let i = countWhile(links, ({ plain }) => plain.from < end + between); i < links.length; i++) {
		if (links[i]!.plain.from > end + between) break;
		if (leadsElsewhere(links[i]!)) return true;
	}
	return false;
}

/** The part of its sentence between semicolons: the others may announce other annexes. */
function clauseAround({ text }: Prose, { plain }: Found): string {
	const { from, to } = sentenceAt(text, plain.from, plain.to);
	const before = text.slice(from, plain.from);
	const [after = ''] = text.slice(plain.from, to).split(';', 1);
	return before.slice(before.lastIndexOf(';') + 1) + after;
}
