/** Sentences of a line, and where their clauses begin. */
import { lazily, narrowed, type Span } from '../../text/index.js';
import { anyOf, latin, type Words } from '../words/index.js';
import type { Evidence } from './weights.js';

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

/** Nothing but signs stands before it in its sentence, or what ends another clause. */
export function opensClause({ text, low, sentence }: Sentence, at: number): boolean {
	const before = text.slice(sentence.from, at);
	return !A_SIGN().test(before) || OPENING.test(before.slice(-8)) || AND().test(low.slice(Math.max(0, at - 6), at));
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
