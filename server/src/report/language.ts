import { lazily } from '../text/index.js';
import { beginning, clearLanguage } from './document/clear-language.js';
import type { Report } from './facts/report.js';
import { firstLine } from './meeting/first-line.js';
import { LANGUAGES, languageOf, type Words, wholeWords } from './words/index.js';

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
