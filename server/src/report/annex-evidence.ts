/**
 * Tells whether a mention of an annex is about this report. Most annexes that minutes speak of are those of a
 * specification, a draft or a contract, and nothing but the words around them says so.
 */
import { lean } from '../text/index.js';
import { attachedAt, beforePointing } from './annex-pointing.js';
import { namesSymbol } from './annex-ties.js';
import type { AnnexReference, Mark } from './model.js';
import { anyOf } from './words/index.js';

const APPENDED = anyOf(({ annexEvidence }) => annexEvidence.appended);
const STANDS = anyOf(({ annexEvidence }) => annexEvidence.stands);

// Matched against text in lower case.
const NOUN = lean(`(?<![\\p{L}-])${APPENDED}(?![\\p{L}-])`, 'gu');
/** Between that noun and what sends the reader to the annex: "of the meeting was adopted", ", as amended, is". */
const BETWEEN = lean(
	`^(?:,[^,]{1,40},)?(?: ${anyOf(({ annexEvidence }) => annexEvidence.of)}(?: [\\p{L}\\p{N}'’./–-]+){0,8}?)?(?: ${STANDS}(?: \\p{L}+){0,2})?,?\\s*$`,
	'u',
);
/** "Annex II contains the list of participants", "Annex I (agenda)". */
const HOLDS = lean(
	`^(?: ?[(:–—-] ?| ${anyOf(({ annexEvidence }) => annexEvidence.holds)} )(?:\\p{L}+['’ ]){0,2}?${APPENDED}(?![\\p{L}-])`,
	'u',
);
const PAPER = lean(`(?<![\\p{L}-])${anyOf(({ annexEvidence }) => annexEvidence.paper)}(?![\\p{L}-])`, 'gu');
/** "Adopted the revised code of conduct" makes it a text of this meeting. */
const ADOPTED = lean(`(?<!\\p{L})${anyOf(({ annexEvidence }) => annexEvidence.adopts)}\\p{L}* (?:\\S+ ){0,4}$`, 'u');
/** "The decision was adopted", up to the annex. */
const IS_ADOPTED = lean(`^[^,;:]{0,40} ${STANDS} ${anyOf(({ annexEvidence }) => annexEvidence.adopts)}`, 'u');
const STANDS_LAST = lean(`(?<!\\p{L})${STANDS}(?: \\p{L}+)? $`, 'u');
const REWORKS = lean(`(?<!\\p{L})${anyOf(({ annexEvidence }) => annexEvidence.reworks)} $`, 'u');
const REWORKED = lean(`^ (?:\\p{L}+ ){0,3}${anyOf(({ annexEvidence }) => annexEvidence.reworked)}(?!\\p{L})`, 'u');
/** A change of a text that lies elsewhere, by its address or by name. */
const CHANGE = /\/(?:pulls?|merge_requests|commits?|compare|issues)\/|\barxiv\.org|\bdoi\.org/;
const NAMED_CHANGE = lean(
	/(?<!\p{L})(?:pull requests?|merge requests?|prs?(?= ?#?\d|[^\p{L}]|$)|patch(?:es)?)(?!\p{L})/u,
);

/** They stand between words and mean nothing. */
const PICTURES = /\p{Extended_Pictographic}\uFE0F? ?/gu;

/** A change is spoken of within so many characters of the annex. */
const NEAR = 200;

export interface Surroundings {
	readonly pointing: AnnexReference['pointing'];
	/** The sentence up to the annex, and what follows it. */
	readonly before: string;
	readonly after: string;
	/** The paragraph, the links in it, and where the annex stands. */
	readonly text: string;
	readonly marks: readonly Mark[];
	readonly at: number;
}

/** Whether the annex is said to hold what reports append: the agenda, a list of participants, statements. */
export function announcesOwn({ before, after }: Surroundings): boolean {
	const low = before.toLowerCase().replace(PICTURES, '');
	const stem = beforePointing(low);
	if (stem !== undefined) {
		let last: RegExpExecArray | undefined;
		for (const found of stem.matchAll(NOUN)) last = found;
		if (last && BETWEEN.test(stem.slice(last.index + last[0].length))) return !REWORKS.test(low);
	}
	return HOLDS.test(after.toLowerCase()) && !REWORKS.test(low);
}

/** Whether the sentence speaks of another document, or of a text that is being written, whose annex it may be. */
export function isDoubtful({ pointing, before, after, text, marks, at }: Surroundings): boolean {
	const low = before.toLowerCase();
	let paper: RegExpExecArray | undefined;
	for (const found of low.matchAll(PAPER)) paper = found;
	if (pointing === 'strong') {
		// "The draft decision is attached as Annex III", but "a contract with the prices attached as Annex III".
		const attached = paper && attachedAt(low);
		return attached !== undefined && !STANDS_LAST.test(low.slice(0, attached));
	}
	if (REWORKS.test(low) || REWORKED.test(after.toLowerCase()) || namesSymbol(before)) return true;
	if (paper && !ADOPTED.test(low.slice(0, paper.index)) && !IS_ADOPTED.test(low.slice(paper.index))) return true;
	return speaksOfChange(text, marks, at);
}

function speaksOfChange(text: string, marks: readonly Mark[], at: number): boolean {
	const [from, to] = [Math.max(0, at - NEAR), at + NEAR];
	if (NAMED_CHANGE.test(text.slice(from, to).toLowerCase())) return true;
	return marks.some(
		({ kind, url, plain }) => kind === 'link' && plain.to > from && plain.from < to && CHANGE.test(url ?? ''),
	);
}
