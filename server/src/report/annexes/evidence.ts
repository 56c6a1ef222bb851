/**
 * Tells whether a mention of an annex is about this report. Most annexes mentioned in minutes belong to a
 * specification, a draft or a contract, and only the words around them say so.
 */
import { lazily, narrowed } from '../../text/index.js';
import type { AnnexDoubt, AnnexReference, Mark } from '../facts/model.js';
import { sentenceBefore } from '../sentences/sentences.js';
import { anyOf } from '../words/index.js';
import { BEFORE_LENGTH, namesInstrument, namesSymbol } from './ownership.js';
import { attachedAt, beforePointing } from './pointing.js';

const APPENDED = anyOf(({ annexEvidence }) => annexEvidence.appended);
const STANDS = anyOf(({ annexEvidence }) => annexEvidence.stands);

// Matched against text in lower case.
const NOUN = lazily(() => narrowed(`(?<![\\p{L}-])${APPENDED}(?![\\p{L}-])`, 'gu'));
/** Between that noun and what refers the reader to the annex: "of the meeting was adopted", ", as amended, is". */
const BETWEEN = lazily(() =>
	narrowed(
		`^(?:,[^,]{1,40},)?(?: ${anyOf(({ annexEvidence }) => annexEvidence.of)}(?: [\\p{L}\\p{N}'’./–-]+){0,8}?)?(?: ${STANDS}(?: \\p{L}+){0,2})?,?\\s*$`,
		'u',
	),
);
/** "Annex II contains (the list of participants)", "Annex I (agenda)". */
// Apart from the noun: with it, the expression takes longer to compile than any other.
const HOLDS = lazily(() => new RegExp(`^(?: ?[(:–—-] ?| ${anyOf(({ annexEvidence }) => annexEvidence.holds)} )`));
/** What may precede the noun then: "the", "l'". */
const ARTICLES = narrowed(/^(?:\p{L}+['’ ]){0,2}$/u);
/** The noun begins within this many characters. */
const NOUN_NEAR = 80;
/** "The text, *as agreed*, is": its state, not that it is still being worked on. */
const STATE = `,? ?(?:${anyOf(({ asItIs }) => asItIs)} )?\\p{L}+(?: \\p{L}+)?,?`;
/** What may follow a document before the verb: "draft *budget* is", "table *of expenses* is", "text *as agreed* is". */
const OF_IT = `(?: ${anyOf(({ annexEvidence }) => annexEvidence.of)}(?: (?!${anyOf(({ grammar }) => grammar.that)} )[\\p{L}\\p{N}'’./–-]+){0,8}?)?`;
const SAID = `(?:${STATE})?${OF_IT}`;
/** "The table of expenses is (in Annex 2)": that is what the annex holds, not a document with annexes of its own. */
const IS_HELD = lazily(() => narrowed(`^${SAID} ${STANDS}(?: ${anyOf(({ also }) => also)})?\\s*$`, 'u'));
/** The verb that refers to the annex may say the same: "figure à l'annexe 2", "staat in bijlage 2". */
const IS_HELD_THERE = lazily(() => narrowed(`^${SAID}\\s*$`, 'u'));
const STANDS_FIRST = lazily(() => narrowed(`^${STANDS}(?!\\p{L})`, 'u'));
const PAPER = lazily(() =>
	narrowed(`(?<![\\p{L}-])${anyOf(({ annexEvidence }) => annexEvidence.paper)}(?![\\p{L}-])`, 'gu'),
);
/** "Adopted the revised code of conduct" makes it a text of this meeting. */
const ADOPTED = lazily(() =>
	narrowed(`(?<!\\p{L})${anyOf(({ annexEvidence }) => annexEvidence.adopts)}\\p{L}* (?:\\S+ ){0,4}$`, 'u'),
);
/** "The decision was adopted", up to the annex. */
const IS_ADOPTED = lazily(() =>
	narrowed(`^[^,;:]{0,40} ${STANDS} ${anyOf(({ annexEvidence }) => annexEvidence.adopts)}`, 'u'),
);
const STANDS_LAST = lazily(() => narrowed(`(?<!\\p{L})${STANDS}(?: \\p{L}+)? $`, 'u'));
const REWORKS = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ annexEvidence }) => annexEvidence.reworks)} $`, 'u'));
const REWORKED = lazily(() =>
	narrowed(`^ (?:\\p{L}+ ){0,3}${anyOf(({ annexEvidence }) => annexEvidence.reworked)}(?!\\p{L})`, 'u'),
);
/** A change to a text elsewhere, by its address or by name. */
const CHANGE = /\/(?:pulls?|merge_requests|commits?|compare|issues)\/|\barxiv\.org|\bdoi\.org/;
const NAMED_CHANGE = narrowed(`(?<!\\p{L})${anyOf(({ annexEvidence }) => annexEvidence.change)}(?!\\p{L})`, 'u');

/** They occur between words and mean nothing. */
const PICTURES = /\p{Extended_Pictographic}\uFE0F? ?/gu;

/** A change is mentioned within this many characters of the annex. */
const NEAR = 200;

export interface Surroundings {
	readonly pointing: AnnexReference['pointing'];
	/** The sentence up to the annex, and what follows. */
	readonly before: string;
	readonly after: string;
	/** The paragraph, its links, and where the annex is mentioned. */
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
		for (const found of stem.matchAll(NOUN())) last = found;
		if (last && BETWEEN().test(stem.slice(last.index + last[0].length))) return !REWORKS().test(low);
	}
	return holdsAppended(after.toLowerCase()) && !REWORKS().test(low);
}

function holdsAppended(after: string): boolean {
	const verb = HOLDS().exec(after)?.[0];
	if (verb === undefined) return false;
	const rest = after.slice(verb.length, verb.length + NOUN_NEAR);
	const at = rest.search(NOUN());
	return at >= 0 && ARTICLES.test(rest.slice(0, at));
}

/** What in the sentence, or next to it, speaks of another document, or of a text still being written. */
export function doubtsOf({ pointing, before, after, text, marks, at }: Surroundings): readonly AnnexDoubt[] {
	const low = before.toLowerCase();
	let paper: RegExpExecArray | undefined;
	for (const found of low.matchAll(PAPER())) paper = found;
	if (pointing === 'strong') {
		// "The draft decision is attached as Annex III", but "a contract with the prices attached as Annex III".
		const attached = paper && attachedAt(low);
		return attached !== undefined && !STANDS_LAST().test(low.slice(0, attached)) ? ['attachedPaper'] : [];
	}
	const doubts: AnnexDoubt[] = [];
	if (REWORKS().test(low) || REWORKED().test(after.toLowerCase())) doubts.push('reworked');
	if (namesSymbol(before)) doubts.push('symbol');
	if (paper && !isOfThisMeeting(low, paper)) doubts.push('paper');
	if (followsAnother(pointing, text, at - before.length)) doubts.push(before.trim() === '' ? 'continues' : 'follows');
	if (speaksOfChange(text, marks, at)) doubts.push('change');
	return doubts;
}

/** Whether a document named in the sentence before the annex is what the meeting adopted or what the annex holds. */
function isOfThisMeeting(low: string, { 0: name, index }: RegExpExecArray): boolean {
	if (ADOPTED().test(low.slice(0, index)) || IS_ADOPTED().test(low.slice(index))) return true;
	const stem = low.includes('(', index) ? undefined : beforePointing(low);
	if (stem === undefined || stem.length < index + name.length || namesInstrument(low.slice(0, index))) return false;
	const between = stem.slice(index + name.length);
	return (
		IS_HELD().test(between) ||
		(IS_HELD_THERE().test(between) && STANDS_FIRST().test(low.slice(stem.length).trimStart()))
	);
}

const ENDS = /[.!?]$/;

/**
 * Whether the previous sentence mentions a document whose annex this sentence continues with: "She read out the
 * contract. Annex 2 was unclear." If a reader is referred to the annex, it must be a document that usually has annexes.
 *
 * @param from where the sentence begins in `text`.
 */
function followsAnother(pointing: Surroundings['pointing'], text: string, from: number): boolean {
	const before = text.slice(Math.max(0, from - BEFORE_LENGTH), Math.max(0, from)).trimEnd();
	if (!ENDS.test(before)) return false;
	const sentence = sentenceBefore(before, before.length);
	return namesInstrument(sentence) || (pointing === 'none' && sentence.toLowerCase().search(PAPER()) >= 0);
}

function speaksOfChange(text: string, marks: readonly Mark[], at: number): boolean {
	const [from, to] = [Math.max(0, at - NEAR), at + NEAR];
	if (NAMED_CHANGE.test(text.slice(from, to).toLowerCase())) return true;
	return marks.some(
		({ kind, url, plain }) => kind === 'link' && plain.to > from && plain.from < to && CHANGE.test(url ?? ''),
	);
}
