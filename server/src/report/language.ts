import { lazily } from '../text/index.js';
import { query } from './facts/queries.js';
import { input, type Report } from './facts/report.js';
import { firstLine } from './meeting/first-line.js';
import { LANGUAGES, languageOf, tellingWords, type Words, wholeWords } from './words/index.js';

/** This much of a report shows its language. */
const ENOUGH = 8_000;
/** This many small words of one language, and this many times as many as of any other. */
const SURE = { words: 4, times: 2 };

const beginning = query([input.text, input.frontMatter], (text, frontMatter) => {
	const from = frontMatter?.span.to ?? 0;
	return text.slice(from, Math.min(from + ENOUGH, text.length));
});

/** The language that has many words in a report, if no other has nearly as many. */
export const clearLanguage = query([beginning], (text): Words | undefined => {
	const [best, second] = [...tellingWords(text)].sort((a, b) => b.count - a.count);
	const isClear = best!.count >= SURE.words && best!.count >= SURE.times * second!.count;
	return isClear ? best!.words : undefined;
});

/**
 * The language in which words are put into a report: that of the report; if that is unclear, of its title; then of the
 * editor.
 *
 * @param editor as the protocol gives it: `de`, `pt-br`
 */
export function languageFor(report: Report, editor?: string): Words {
	return shownLanguage(report) ?? languageOfEditor(editor) ?? languageOf(beginning(report))!;
}

/** The language of a report, or of its title where that is unclear; `undefined` if neither shows it. */
export function shownLanguage(report: Report): Words | undefined {
	const { from, to } = firstLine(report);
	return clearLanguage(report) ?? languageOfTitle(report.rope.slice(from, to));
}

/** The words of a language, as `de` or `pt-br`; `undefined` if it is none of ours. */
export function languageOfEditor(editor: string | undefined): Words | undefined {
	const code = editor?.toLowerCase().split(/[-_]/, 1)[0];
	return LANGUAGES.find((words) => words.code === code);
}

const titles = lazily(() => LANGUAGES.map((words) => [words, wholeWords(titleWords(words), 'g')] as const));

/** The one language whose words for records, meetings and months occur in a title. */
function languageOfTitle(title: string): Words | undefined {
	const low = title.toLowerCase();
	let best: Words | undefined;
	let most = 0;
	for (const [words, pattern] of titles()) {
		const count = low.match(pattern)?.length ?? 0;
		if (count === most) best = undefined;
		if (count > most) [best, most] = [words, count];
	}
	return best;
}

function titleWords({ record, meeting, months, telling }: Words): string {
	return [...record, ...Object.values(meeting.kinds), ...months.flat(), telling].join('|');
}
