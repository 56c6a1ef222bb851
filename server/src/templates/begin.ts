/** Whole reports to begin with: ours, and templates of one's own. */
import { type FullDay, LANGUAGES, languageOfEditor, type Words } from '../report/index.js';
import {
	expandTemplate,
	isOfAnyLanguage,
	languageSaidBy,
	type OwnTemplate,
	type TemplateValues,
} from './own-template.js';
import { END, type Piece, type Snippet } from './snippet.js';
import { minutes, summaryReport } from './whole-report.js';
import { writtenDay } from './written-day.js';

/** What a kind of report says of its meeting besides the day, so that nothing is asked in vain. */
export type Asked = 'title' | 'number' | 'place';

export const OWN_KINDS = ['report', 'minutes'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

const ASKED: Readonly<Record<OwnKind, readonly Asked[]>> = {
	report: ['title', 'number', 'place'],
	minutes: ['title', 'place'],
};

export function askedFor(kind: OwnKind | OwnTemplate): readonly Asked[] {
	if (typeof kind === 'string') return ASKED[kind];
	return (['title', 'number', 'place'] as const).filter((name) => kind.text.includes(`\${${name}}`));
}

/** What is known of the meeting that a report is begun for. */
export interface BegunMeeting extends TemplateValues {
	readonly date: FullDay;
}

/**
 * A report to fill in.
 *
 * @param words of the language to write it in; a template's own wins.
 */
export function beginReport(kind: OwnKind | OwnTemplate, meeting: BegunMeeting, words: Words): Snippet {
	if (typeof kind !== 'string') return expandTemplate(kind, meeting, { language: words.code });
	const { date, place, title, number } = meeting;
	const style = { words, bold: false, bullet: '-' } as const;
	const made = kind === 'report' ? summaryReport(style, date, place) : minutes({ ...style, depth: 2 }, date, place);
	return asFile(filledIn(made, words, { group: title, number, date: writtenDay(words, date) }));
}

/** Ends with its last line, as a file does, rather than where one goes on writing. */
function asFile(snippet: Snippet): Snippet {
	const last = snippet.findLastIndex((piece) => typeof piece !== 'string' || piece.trim() !== '');
	return snippet[last] === END ? asFile(snippet.slice(0, last)) : [...snippet.slice(0, last + 1), '\n'];
}

/** Whether a report of a kind can be in any language, for all that the kind says. */
export function asksLanguage(kind: OwnKind | OwnTemplate): boolean {
	return typeof kind === 'string' || isOfAnyLanguage(kind);
}

/** The language that a kind of report says that it is written in. */
export function languageOfKind(kind: OwnKind | OwnTemplate): Words | undefined {
	return typeof kind === 'string' ? undefined : languageSaidBy(kind);
}

/** A language to write a report in. */
export interface OfferedLanguage {
	/** `de` */
	readonly code: string;
	/** In English, and in itself. */
	readonly name: string;
	readonly own: string;
}

/** Those of reports, that of the editor first. @param editor as `de` or `pt-br`; English if it is none of ours. */
export function offeredLanguages(editor: string | undefined): readonly OfferedLanguage[] {
	const first = wordsOf(editor);
	const english = new Intl.DisplayNames(['en'], { type: 'language' });
	const offered = LANGUAGES.map(({ code }): OfferedLanguage => {
		const own = new Intl.DisplayNames([code], { type: 'language' });
		return { code, name: english.of(code) ?? code, own: own.of(code) ?? code };
	});
	const rank = ({ code }: OfferedLanguage) => (code === first.code ? 0 : 1);
	return offered.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'));
}

/** The words of a language, as `de` or `pt-br`; English if it is none of ours. */
export function wordsOf(language: string | undefined): Words {
	return languageOfEditor(language) ?? LANGUAGES.find((words) => words.code === 'en')!;
}

function filledIn(snippet: Snippet, words: Words, values: Readonly<Record<string, string | undefined>>): Snippet {
	return snippet.map((piece, index): Piece => {
		const value = typeof piece === 'object' && 'key' in piece ? values[piece.key] : undefined;
		if (value === undefined || value === '') return piece;
		const before = snippet[index - 1];
		const last = typeof before === 'string' ? (/(?<!\S)\S+\s$/.exec(before)?.[0] ?? '') : '';
		return articleOf(last, words) === '' ? value : value.slice(articleOf(value, words).length);
	});
}

/** "The " of "The Harbour Board", which a sentence may have already. */
function articleOf(text: string, { grammar }: Words): string {
	const low = text.toLowerCase();
	return grammar.the.map((each) => `${each} `).find((each) => low.startsWith(each)) ?? '';
}
