import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { tellingWords, type Words } from '../words/index.js';

/** This much of a report shows its language. */
const ENOUGH = 8_000;
/** This many small words of one language, and this many times as many as of any other. */
const SURE = { words: 4, times: 2 };

export const beginning = query([input.text, input.frontMatter], (text, frontMatter) => {
	const from = frontMatter?.span.to ?? 0;
	return text.slice(from, Math.min(from + ENOUGH, text.length));
});

/** The language that has many words in a report, if no other has nearly as many. */
export const clearLanguage = query([beginning], (text): Words | undefined => {
	const [best, second] = [...tellingWords(text)].sort((a, b) => b.count - a.count);
	const isClear = best!.count >= SURE.words && best!.count >= SURE.times * second!.count;
	return isClear ? best!.words : undefined;
});
