import { anyOf, type FoundDate, isQuoted, sentenceAt, type WrittenDate, wholeWords } from '../../report/index.js';
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
	const sentence = sentenceAt(text, from, to);
	return mistaken().test(text.slice(sentence.from, sentence.to).toLowerCase());
}
