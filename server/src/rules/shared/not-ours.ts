import { anyOf, type FoundDate, isQuoted, type WrittenDate, wholeWords } from '../../report/index.js';
import { lazily } from '../../text/index.js';
import { withWeekdays } from '../../writing/index.js';

const mistaken = lazily(() => wholeWords(anyOf((words) => words.mistaken)));

/** Whether a date is quoted, or called a mistake by its own sentence: "the invitation wrongly said 31 April 2018". */
export function isNotOurs({ prose: { text }, date }: FoundDate): boolean {
	return isNotOursIn(text, date);
}

/** The same for a date relative to `text`. */
export function isNotOursIn(text: string, date: WrittenDate): boolean {
	const { from, to } = withWeekdays(date);
	if (/[‘'`"“„«‚]\s?$/.test(text.slice(0, from)) && /^\s?[’'`"”“»‘]/.test(text.slice(to))) return true;
	if (isQuoted(text, from, to)) return true;
	return mistaken().test(sentenceAround(text, from, to).toLowerCase());
}

const REACH = 250;

/** The sentence, or line of a paragraph, that holds the range. */
function sentenceAround(text: string, from: number, to: number): string {
	const before = text.slice(Math.max(0, from - REACH), from);
	const after = text.slice(to, to + REACH);
	const start = Math.max(...['. ', '.\n', '? ', '! ', '; '].map((end) => before.lastIndexOf(end)));
	const end = after.search(/[.?!;]\s/);
	return before.slice(start < 0 ? 0 : start + 2) + text.slice(from, to) + after.slice(0, end < 0 ? undefined : end);
}
