/**
 * Where sentences end. Whoever asks for the sentence of something asks here; who needs something else says why: clauses,
 * the lines of a list, what is still to be proved to be text.
 */
import { lazily, lowerCase, matchesOf, narrowed, type Span } from '../../text/index.js';
import { monthNamed, monthsNamed, weekdaysNamed } from '../dates/date-words.js';
import { anyOf, latin } from '../words/index.js';

/** The signs, what closes with them, and the blanks before the next sentence, which no small letter begins. */
const STOP = lazily(() =>
	narrowed(/(?<=\p{L}{2}|[\d)\]”"’»*_€$%°])[.!?…]+[)\]”"’»*_]*\s+(?=[*_“"„«([¿¡]*[^\s\p{Ll}*_“"„«([¿¡])/u, 'g'),
);

/** The sentences of a text, in order, without blanks at their ends. */
export function sentencesOf(text: string): Span[] {
	const found: Span[] = [];
	let from = 0;
	for (const { index, 0: end } of matchesOf(text, STOP())) {
		const next = index + end.length;
		if (end.startsWith('.') && goesOn(text, from, index, next)) continue;
		found.push({ from, to: index + end.trimEnd().length });
		from = next;
	}
	found.push({ from, to: text.trimEnd().length });
	return found.filter((each) => each.from < each.to);
}

/** How far a sentence is read on either side: the work is linear, however many of them are asked for. */
const REACH = 400;

/** The sentence that holds a stretch, as far as it is read. */
export function sentenceAt(text: string, from: number, to = from, reach = REACH): Span {
	const start = Math.max(0, from - reach);
	const all = sentencesOf(text.slice(start, to + reach));
	const first = all.find((each) => start + each.to >= from) ?? all.at(-1);
	const last = all.find((each) => start + each.to >= to);
	return { from: start + (first?.from ?? 0), to: last ? start + last.to : Math.min(text.length, to + reach) };
}

/** The beginning of the sentence that goes on at `at`, as far as it is read. */
export function sentenceBefore(text: string, at: number, reach = REACH): string {
	return text.slice(sentenceAt(text, at, at, reach).from, at);
}

/** Whether the full stop at `stop` does not end the sentence that began at `from`; text goes on at `next`. */
function goesOn(text: string, from: number, stop: number, next: number): boolean {
	const before = text.slice(Math.max(from, stop - LONGEST), stop);
	const ahead = text.slice(next, next + LONGEST);
	const word = lowerCase(WORD().exec(before)?.[0] ?? '');
	// "1. Opening", "IV. Budget"
	if (NUMERAL.test(word) && /^[\s*_(]*[^\s*_(]+$/.test(text.slice(from, stop))) return true;
	if (/^\d{1,2}$/.test(word)) return isMonth(ahead) || ordinal().test(lowerCase(before));
	// "The PR." is the end.
	if (word === '' || CAPITALS().test(before)) return false;
	// "Reg. 2017/745", "Di. 5. März"
	if (/^\d/.test(ahead) && (word.length <= SHORT || isShortName(word))) return true;
	return abbreviated().test(word);
}

/** No month, and no abbreviation, is longer. */
const LONGEST = 20;
/** A word that is no longer is an abbreviation before a number. */
const SHORT = 3;
const WORD = lazily(() => narrowed(/(?<![\p{L}.\d])[\p{L}.\d]+$/u));
const NUMERAL = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivx]{2,5})$/;
const CAPITALS = lazily(() => /\p{Lu}{2}$/u);
const ordinal = lazily(() => new RegExp(latin(`(?<!\\p{L})${anyOf((words) => words.beforeOrdinal)}\\s+\\d+$`)));
/** "Mr. Lee", "cf. Annex I": what follows is part of the sentence. A longer title is a word like others. */
const abbreviated = lazily(() => {
	const title = `(?=\\p{L}{1,4}$)${anyOf(({ people }) => people.title)}`;
	return new RegExp(latin(`^(?:${title}|${anyOf((words) => words.abbreviations)})$`));
});

/** "20. März" */
function isMonth(ahead: string): boolean {
	return monthNamed(/^\p{L}*/u.exec(ahead)![0]) !== undefined;
}

/** "Sept. 5" */
function isShortName(word: string): boolean {
	return [...monthsNamed(word), ...weekdaysNamed(word)].some(({ form }) => form > 0);
}
