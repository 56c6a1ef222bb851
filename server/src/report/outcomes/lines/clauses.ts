/** Sentences of a line, and where their clauses begin. */
import { lazily, lowerCase, narrowed, type Span } from '../../../text/index.js';
import { sentencesOf } from '../../sentences/sentences.js';
import { anyOf, latin, type Words } from '../../words/index.js';
import { groupOf } from '../people/groups.js';
import { isName } from '../people/naming.js';
import { apartIn } from '../people/who.js';
import type { Evidence } from '../weights.js';

/** A sentence, with the line that it is in. */
export interface Sentence {
	readonly text: string;
	readonly low: string;
	readonly sentence: Span;
	/** Who says the sentence. */
	readonly speaker?: Span;
	/** Of the report: all, where it is not clear which. */
	readonly languages: readonly Words[];
	/** What the sentence is, whatever its verb. */
	readonly about: readonly Evidence[];
}

const AND = lazily(() => new RegExp(latin(`(?:^|[\\s,])${anyOf(({ grammar }) => grammar.and)}\\s$`)));

export const ONLY_AND = lazily(
	() => new RegExp(latin(`^(?:,? ${anyOf(({ grammar }) => grammar.and)} ?|, ?| ?[/&] ?)$`)),
);

/** What may stand before a clause and its first word. */
const OPENING = /(?:[.;:,([–—•>→⇒]|\s--?)[\s"“*_[(]*$/;

/** Those of a line, in order; names in brackets at its end go with the last one: "They are asked. (Ann)". */
export function sentencesIn(text: string): readonly Span[] {
	const sentences = sentencesOf(text);
	const [last, names] = sentences.slice(-2);
	const inside = names && IN_BRACKETS.exec(text.slice(names.from, names.to))?.[1];
	if (inside === undefined || text[last!.to - 1] === '?' || !apartIn(inside).every(isSomebody)) return sentences;
	return [...sentences.slice(0, -2), { from: last!.from, to: names!.to }];
}

function isSomebody(words: string): boolean {
	return isName(words) || groupOf(lowerCase(words)) === 'everybody';
}

const IN_BRACKETS = /^[([]([^()[\]]{2,80})[)\]]\.?$/;

/** Nothing but signs stands before it in its sentence, or what ends another clause. */
export function opensClause({ text, low, sentence }: Sentence, at: number): boolean {
	const before = text.slice(sentence.from, at);
	return !A_SIGN().test(before) || OPENING.test(before.slice(-8)) || followsAnd(low, at);
}

/** Whether “and” stands right before a place. */
export function followsAnd(low: string, at: number): boolean {
	return AND().test(low.slice(Math.max(0, at - 6), at));
}

/** Those of the report, and of some verbs: of others, words may be names. */
export function languagesOf(
	all: readonly Words[],
	verbs: readonly { languages: readonly Words[] }[],
): readonly Words[] {
	const others = verbs.flatMap(({ languages }) => languages.filter((each) => !all.includes(each)));
	return others.length === 0 ? all : [...new Set([...all, ...others])];
}

export const A_SIGN = lazily(() => narrowed(/[\p{L}\p{N}]/u));
/** Begins the verb in "Ann to write", but not what follows in "Introduction to Roads". */
export const A_SMALL_LETTER = lazily(() => narrowed(/^ \p{Ll}/u));
