/** Names of things and works, which neither need an expansion nor give one. */
import { lazily, narrowed, type Span } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import { isQuoted } from '../facts/quotation.js';
import { isTitle } from '../people/vocabulary.js';
import { anyOf, anyOfAsWritten } from '../words/index.js';
import { isSmallWord } from './long-form.js';

const THING = lazily(() => narrowed(`^[- ]${anyOf((words) => words.thing)}(?!\\p{L})`));

/** Whether the kind of a named thing follows: "the YOLO testnet". */
export function isNamed(text: string, to: number): boolean {
	return THING().test(text.slice(to, to + 20));
}

/** "Solid OIDC" within a sentence, "K-EVM": the acronym is the second half of a name. */
export function isPartOfName(text: string, from: number): boolean {
	const joint = text[from - 1];
	if (joint !== ' ' && joint !== '-') return false;
	const near = text.slice(Math.max(0, from - REACH_OF_NAME), from - 1);
	const before = (joint === '-' ? PREFIX : NAME)().exec(near);
	return before !== null && !isSmallWord(before[1]!.toLowerCase()) && !isTitle(before[1]!.toLowerCase());
}

const REACH_OF_NAME = 50;
/** A capitalised word that neither opens the sentence nor is a German noun after its article. */
const NAME = lazily(() =>
	narrowed(
		`(?<!(?<!\\p{L})${anyOfAsWritten(({ beforeNoun }) => beforeNoun)} )(?<=[\\p{Ll}\\d,(] )(\\p{Lu}\\p{Ll}[\\p{L}]*)$`,
	),
);
const PREFIX = lazily(() => narrowed(`(?<![\\p{L}\\p{N}-])((?!${anyOf(({ prefix }) => prefix)})\\p{Lu}\\p{Ll}*)$`));

/** How far a title in single quotation marks is looked for. */
const REACH = 200;

/**
 * Whether an expansion is in somebody else's words: a quotation, or the title of a talk or paper, linked or in italics.
 * There it explains nothing in this report, and must not be moved.
 */
export function isTitleOfWork({ text, marks }: Prose, { from, to }: Span): boolean {
	if (isQuoted(text, from, to) || isInSingleMarks(text, from, to)) return true;
	return marks.some(
		({ kind, plain, url }) =>
			plain.from <= from &&
			to <= plain.to &&
			plain.to - plain.from > to - from &&
			(kind === 'emphasis' || (kind === 'link' && /^https?:/.test(url ?? ''))),
	);
}

/** An apostrophe is between letters, a quotation mark at one side of a word. */
function isInSingleMarks(text: string, from: number, to: number): boolean {
	const left = text.slice(Math.max(0, from - REACH), from);
	const right = text.slice(to, to + REACH);
	const opening = [...left.matchAll(OPENING)].at(-1)?.index ?? -1;
	const closed = [...left.matchAll(CLOSING)].at(-1)?.index ?? -1;
	return opening >= 0 && closed < opening && right.search(CLOSING) >= 0;
}

const OPENING = narrowed(/(?<![\p{L}\d])['‘](?=[\p{L}\d])/gu);
const CLOSING = narrowed(/(?<=[\p{L}\d.!?)])['’](?![\p{L}\d])/gu);
