import { NUMBER } from './annex-labels.js';
import type { AnnexVocabulary } from './annex-words.js';
import type { AnnexNumber, AnnexReference, Mark, Prose } from './model.js';
import { readAnnexNumber } from './numerals.js';
import { sourceSpan } from './prose.js';
import { anyOf } from './words/index.js';

const JOIN = '(?:\\s*(?:,|;|&)\\s*(?:and |or |et |y |und |en |e )?|\\s+(?:and|or|and/or|et|ou|y|o|und|oder|en|e)\\s+)';
const RANGE = '(?:\\s*[–—-]\\s*|\\s+(?:to|through|bis|à|t/m|tot en met|a)\\s+)';

const RANGE_ALONE = new RegExp(`^${RANGE}$`, 'u');

/** What an annex belongs to that is not a report. Followed or preceded by one, it is an annex of that. */
const INSTRUMENT =
	'(?:convention|treaty|agreement|accord|protocol|directives?|regulations?|constitution|charter|statutes?|act|law|code|standard|specification|spec|contract|rfc|iso|iec|en|decree|covenant|rules|bylaws|by-laws|verdrag|wet|verordening|richtlijn|overeenkomst|convention|traité|accord|règlement|loi|convenio|tratado|reglamento|ley|vertrag|gesetz|verordnung|richtlinie|übereinkommen|norm|convenção|tratado|regulamento|lei|convenzione|trattato|regolamento|legge)';
const GROUP =
	'(?:part(?:y|ies)|countr(?:y|ies)|states?|members?|species|substances?|habitats?|waters|economies|nations?|products?|chemicals?|gases)';

const BELONGS = anyOf((words) => words.belongsTo);
const THIS = anyOf((words) => words.thisDocument);
const POINTS = anyOf((words) => words.pointsTo);

// Matched against text in lower case: ignoring case makes V8 compile these ten times as long, and they
// are what a report with annexes needs before anything can be said of it.
const AFTER_THIS = new RegExp(`^,? ?${BELONGS} ${THIS}(?!\\p{L})`, 'u');
const AFTER_GROUP = new RegExp(`^[ -]${GROUP}(?!\\p{L})`, 'u');
const AFTER_NAMED = new RegExp(`^ ?[(,] ?(?:of |to )?(?:the )?(?:[\\p{L}\\d/-]+ ){0,5}${INSTRUMENT}(?!\\p{L})`, 'u');
const BEFORE_INSTRUMENT = new RegExp(
	`(?<!\\p{L})${INSTRUMENT}(?:['’]s?)?(?:[ \\p{L}]{0,3}[\\p{L}\\d][\\p{L}\\d./:-]*){0,3}[ ,(]*(?:part \\w+,? ?)?(?:\\(|, ?|['’]s? |\\s)(?:see |in |and )?(?:the )?$`,
	'u',
);
const BEFORE_POINTS = new RegExp(`(?<!\\p{L})${POINTS}\\s*$`, 'u');
const ATTACHED =
	/(?:attached|annexed|appended|enclosed|jointe?s?|adjunt\w+|beigefügt|bijgevoegd|gevoegd|allegat\w+) (?:\w+ )?(?:as|in|at|to|en|à l['’]|als|come|como) (?:the |an )?$/u;
/** What may stand between an opening bracket and the annex: "(see also the Annex". */
const IN_BRACKET = new RegExp(`^(?:${POINTS}|in|e\\.g\\.|i\\.e\\.|as|the|also)[ :]*`, 'u');
const BRACKET_AFTER = /^(?:[)\]]|[,;:] [^()]{0,60}\))/u;
/** Against text as written: a capital tells "Annex I to Regulation 5" from "Annex I to see the list". */
const AFTER_OTHER = new RegExp(`^,? ?${BELONGS}(?:['’]|\\s+)\\S`, 'u');

/** Whether nothing but pointing words stands between an opening bracket and the end of `before`. */
function opensBracket(before: string): boolean {
	let inside = before.slice(Math.max(before.lastIndexOf('('), before.lastIndexOf('[')) + 1);
	if (inside.length === before.length) return false;
	for (let words = 0; inside !== '' && words < 3; words++) {
		const length = IN_BRACKET.exec(inside)?.[0].length ?? 0;
		if (length === 0) return false;
		inside = inside.slice(length);
	}
	return inside === '';
}

interface Found {
	readonly word: string;
	readonly family: string;
	readonly plain: { readonly from: number; readonly to: number };
	readonly numberPlain: { readonly from: number; readonly to: number };
	readonly number?: AnnexNumber;
	/** Where the list that it belongs to ends: what follows there speaks of all members. */
	readonly end: number;
}

/** Reads the references to annexes in one paragraph or cell; places are the block's. */
export function annexReferenceReader(vocabulary: AnnexVocabulary): (prose: Prose) => AnnexReference[] {
	const { pattern, words, stems } = vocabulary;
	const numbered = new RegExp(
		`(?<![\\p{L}\\p{N}]|\\p{L}-)(${pattern})\\s+(${NUMBER}(?:(?:${JOIN}|${RANGE})${NUMBER})*)`,
		'gu',
	);
	// "(see annex)", "the annex to this report": without a number, only what can mean nothing else.
	const bare = new RegExp(`(?<![\\p{L}\\p{N}]|\\p{L}-)(${pattern})(?![\\p{L}\\p{N}])`, 'gu');

	return (prose) => {
		if (prose.kind === 'heading') return [];
		const low = prose.text.toLowerCase();
		if (!stems.some((stem) => low.includes(stem))) return [];
		const found: Found[] = [];
		for (const match of prose.text.matchAll(numbered)) {
			const [, written = '', list = ''] = match;
			const word = words.get(written.toLowerCase());
			if (!word || (word.needsNumber && !/^\p{Lu}/u.test(written))) continue;
			const from = match.index;
			const members = readMembers(list, from + match[0].length - list.length, word.plural);
			const end = members[members.length - 1]?.to ?? from;
			for (const { number, at, to, first } of members) {
				const numberPlain = { from: at, to };
				const plain = first ? { from, to } : numberPlain;
				found.push({ word: written, family: word.family, plain, numberPlain, number, end });
			}
		}
		for (const match of prose.text.matchAll(bare)) {
			const [, written = ''] = match;
			const word = words.get(written.toLowerCase());
			if (!word || word.needsNumber || word.plural) continue;
			const before = prose.text.slice(Math.max(0, match.index - 40), match.index);
			const after = prose.text.slice(match.index + written.length, match.index + written.length + 80);
			const alone = /^[)\]]/.test(after) && opensBracket(before.toLowerCase());
			if (!alone && !AFTER_THIS.test(after.toLowerCase())) continue;
			const plain = { from: match.index, to: match.index + written.length };
			found.push({ word: written, family: word.family, plain, numberPlain: plain, end: plain.to });
		}
		return found.map((each) => describe(each, prose));
	};
}

interface Member {
	readonly number: AnnexNumber;
	readonly at: number;
	readonly to: number;
	readonly first: boolean;
}

/** The numbers of `I, II and IV` or `I–III`; inner members of a range stand at the whole range. */
function readMembers(list: string, offset: number, plural: boolean): Member[] {
	const members: Member[] = [];
	const one = new RegExp(`(${JOIN}|${RANGE})?(${NUMBER})`, 'uy');
	let firstAt = offset;
	for (let match = one.exec(list); match; match = one.exec(list)) {
		const [whole, joint = '', written = ''] = match;
		const at = offset + match.index + whole.length - written.length;
		const previous = members[members.length - 1]?.number;
		const number = readAnnexNumber(written, previous?.series === 'letter') ?? undefined;
		if (!number) break;
		if (previous) {
			// Numbers rise in a list; "Annex I and I think" or "Annex B, A new idea" is no list.
			if (number.series !== previous.series || number.value <= previous.value) break;
			const range = RANGE_ALONE.test(joint);
			if (!plural && !range && !/and|or|&|et|ou|und|oder|en|e|y|o/i.test(joint)) break;
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

function describe(found: Found, prose: Prose): AnnexReference {
	const { text, marks } = prose;
	const before = text.slice(Math.max(0, found.plain.from - 80), found.plain.from);
	const after = text.slice(found.end, found.end + 120);
	const link = marks.find(
		({ kind, plain }) => kind === 'link' && plain.from <= found.plain.from && found.plain.to <= plain.to,
	);
	const [lowBefore, lowAfter] = [before.toLowerCase(), after.toLowerCase()];
	const here = AFTER_THIS.test(lowAfter);
	const bracketed = opensBracket(lowBefore) && BRACKET_AFTER.test(after);
	const strong = here || bracketed || ATTACHED.test(lowBefore);
	const pointing = strong ? 'strong' : BEFORE_POINTS.test(lowBefore) ? 'weak' : 'none';
	return {
		span: sourceSpan(prose, found.plain),
		numberSpan: sourceSpan(prose, found.numberPlain),
		word: found.word,
		family: found.family,
		...(found.number && { number: found.number }),
		pointing,
		elsewhere: link && leadsElsewhere(link) ? 'link' : !here && tiedToAnother(before, after) ? 'words' : 'no',
		sentence: sentenceAround(text, found.plain.from),
	};
}

function leadsElsewhere({ url }: Mark): boolean {
	return url === undefined || (url !== '' && !url.startsWith('#') && /[./]/.test(url));
}

function tiedToAnother(before: string, after: string): boolean {
	const [lowBefore, lowAfter] = [before.toLowerCase(), after.toLowerCase()];
	return (
		AFTER_OTHER.test(after) ||
		AFTER_GROUP.test(lowAfter) ||
		AFTER_NAMED.test(lowAfter) ||
		BEFORE_INSTRUMENT.test(lowBefore)
	);
}

/** From the last sentence end before `at` to the first after it. */
function sentenceAround(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - 400), at);
	const start =
		Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('\r'), before.lastIndexOf('; ')) +
		1;
	const after = text.slice(at, at + 400);
	const end = /[.;](?:\s|$)|[\r\n]/.exec(after)?.index ?? after.length;
	return before.slice(start) + after.slice(0, end);
}
