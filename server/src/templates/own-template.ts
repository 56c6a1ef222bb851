/**
 * Templates of the people who write the reports: Markdown with placeholders.
 *
 *     ${date} ${number} ${place} ${title}   what is known of the meeting; a place to fill in if it is not
 *     ${1} ${2:text} ${3|one,another|}      tab stops, as in snippets, and ${0}, where the cursor ends up
 *     ${anything else}                      a place to fill in with that name
 *     [name of the chair]                   a place to fill in, if the template has no tab stops with numbers
 *     \${                                   the characters `${`
 *
 * Front matter may say its language, `language: de`, which holds for dates and for what is to be filled in.
 *
 * All have braces, so that `$5` is an amount of money.
 */
import {
	type FullDay,
	isoOf,
	languageFor,
	languageOfEditor,
	memoize,
	memoizeOn,
	ReportReader,
	shownLanguage,
	type Words,
} from '../report/index.js';
import { frontMatterEnd, readFrontMatter } from '../syntax/index.js';
import { clipped, lazily } from '../text/index.js';
import { type Blank, bracketed, END, type Piece, type Snippet } from './snippet.js';
import { writtenDay } from './written-day.js';

export interface OwnTemplate {
	/** For people, from the name of the file: "board minutes". */
	readonly name: string;
	/** Its first line that says something, at most 80 characters. */
	readonly summary: string;
	/** Line breaks are `\n`. */
	readonly text: string;
	/** As its front matter says: `de`. */
	readonly language?: string;
}

/** What is known of the meeting. */
export interface TemplateValues {
	readonly date?: FullDay;
	/** As the report writes it: `XXIV`, `24th`. */
	readonly number?: string;
	readonly place?: string;
	readonly title?: string;
}

export interface Expansion {
	/** Of the editor, for a template whose own language is unclear: `de`, `pt-br`. */
	readonly language?: string;
	/** The template is put into a text, so its front matter is left out. */
	readonly within?: boolean;
}

/** @param file name of the file, with or without folders. */
export function readTemplate(file: string, source: string): OwnTemplate {
	const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
	const name = base
		.replace(/\.(?:md|markdown)$/i, '')
		.replace(/[-_\s]+/g, ' ')
		.trim();
	const first = /^[ \t#>*-]*([^\s#>*-].*)$/m.exec(text.slice(frontMatterEnd(text)));
	const language = languageSaid(text);
	return { name, summary: clipped((first?.[1] ?? '').trim(), 80), text, ...(language && { language }) };
}

/** What other programs call `lang` is meant as well. */
function languageSaid(text: string): string | undefined {
	const top = frontMatterEnd(text);
	const { language, lang } = top > 0 ? readFrontMatter(text.slice(0, top)).values : {};
	return [language, lang]
		.map((said) => (typeof said === 'string' ? languageOfEditor(said)?.code : undefined))
		.find(Boolean);
}

/** The language that a template says, or shows. */
export function languageSaidBy({ text, language }: OwnTemplate): Words | undefined {
	return languageOfEditor(language) ?? shownLanguage(new ReportReader().read(text));
}

/** Whether the language that a template is filled in follows from nothing that it says. */
export function isOfAnyLanguage(template: OwnTemplate): boolean {
	return NAMED.test(template.text) && languageSaidBy(template) === undefined;
}

/** What is written as a language has it. */
const NAMED = /(?<!\\)\$\{(?:date|number|place|title)\}/;

/** The template with what is known of the meeting, and what is not as blanks. */
export function expandTemplate(template: OwnTemplate, values: TemplateValues, expansion: Expansion = {}): Snippet {
	const { text } = template;
	const { top, tokens, numbered } = placeholdersIn(template);
	const meeting = new Meeting(values, languageOf(template)(expansion.language ?? ''));
	const pieces: Piece[] = [];
	let [at, ended] = [expansion.within ? top : 0, false];
	for (const token of tokens) {
		if (token.index < at) continue;
		const made = pieceOf(token, meeting, token.index < top, numbered);
		if (made === undefined) continue;
		const opens = token.index >= top && OPENS.test(text.slice(Math.max(0, token.index - 80), token.index));
		const piece = opens && IS_DAY.test(token[0]) ? noItem(made) : made;
		pieces.push(text.slice(at, token.index), piece === END && ended ? '' : piece);
		at = token.index + token[0].length;
		ended ||= piece === END;
	}
	pieces.push(text.slice(at).replace(/(?<!\n)\n+$/, '\n'));
	return (ended ? pieces : [...pieces, END]).filter((piece) => piece !== '');
}

/** What stands before the text of a line: signs of quotations and of items. */
const OPENS = /(?:^|[\r\n])[ \t]*(?:[-*+>][ \t]+)*$/;
const IS_DAY = /\$\{date\}/;

/** “11. März” at the beginning of a line would be item 11 of a list. */
function noItem(piece: Piece): Piece {
	if (typeof piece === 'string') return piece.replace(/^(\d{1,2})\.(?=\s)/, '$1\\.');
	return 'text' in piece ? { ...piece, text: noItem(piece.text) as string } : piece;
}

/** A template is looked at whenever a word is typed that it may complete, and seldom changes. */
const placeholdersIn = memoizeOn(({ text }: OwnTemplate) => {
	const defined = new Set([...text.matchAll(DEFINITION)].map(([, label]) => label!.toLowerCase()));
	const tokens = [...text.matchAll(TOKEN())].filter(({ groups }) => !defined.has(groups?.place?.toLowerCase() ?? ''));
	const numbered = tokens.some(({ groups }) => (groups?.stop ?? '0') !== '0');
	return { top: frontMatterEnd(text), tokens, numbered };
});

/** The language to fill a template in, by that of the editor, or by `''`. */
const languageOf = memoizeOn(({ text, language }: OwnTemplate) =>
	memoize((editor) => languageOfEditor(language) ?? languageFor(new ReportReader().read(text), editor)),
);

/** What stands at a tab stop: it ends on its line, and holds no other one. */
const STANDING = '(?:[^{}\\\\|$\\r\\n]|[$|](?!\\{)|\\\\.|\\$\\{\\w{1,40}\\}){0,200}';
const CHOICES = '(?:[^\\\\|{}\\r\\n]|\\\\.){1,400}';

const TOKEN = lazily(
	() =>
		new RegExp(
			[
				'\\\\\\$\\{',
				`\\$\\{(?<stop>\\d{1,2})(?::(?<text>${STANDING})|\\|(?<choices>${CHOICES})\\|)?\\}`,
				'\\$\\{(?<name>\\p{L}[\\p{L}\\p{N} _-]{0,60})\\}',
				'(?<![\\]!\\\\])\\[(?<place>\\p{L}[^[\\]\\r\\n]{1,80})\\](?![([])',
			].join('|'),
			'gu',
		),
);

/** What can be referred to by `[label]`. */
const DEFINITION = /^ {0,3}\[([^[\]\r\n]{1,80})\]:/gm;

function pieceOf(
	{ groups, 0: whole, index }: RegExpMatchArray,
	meeting: Meeting,
	inFrontMatter: boolean,
	numbered: boolean,
): Piece | undefined {
	const { stop, text, choices, name, place } = groups ?? {};
	if (stop === '0') return END;
	if (stop !== undefined) {
		const all = choices?.split(/(?<!\\),/).map(unescaped);
		const standing = all?.[0] ?? unescaped(meeting.fill(text ?? ''));
		// After what the meeting is, which all else is about.
		return { key: `stop ${stop}`, text: standing, rank: Number(stop), ...(all && { choices: all }) };
	}
	if (name !== undefined) return meeting.get(name, inFrontMatter);
	if (place !== undefined) return numbered ? undefined : bracketed(whole, String(index));
	return whole.slice(1);
}

function unescaped(text: string): string {
	return text.replace(/\\(.)/g, '$1');
}

class Meeting {
	readonly #values: TemplateValues;
	readonly #words: Words;

	constructor(values: TemplateValues, words: Words) {
		this.#values = values;
		this.#words = words;
	}

	get(name: string, inFrontMatter: boolean): string | Blank {
		const { date, number, place, title } = this.#values;
		const { places } = this.#words;
		const blank = (text: string): Blank => ({ key: name, text: `[${text}]` });
		switch (name) {
			case 'date':
				if (!date) return blank(places.date);
				return inFrontMatter ? isoOf(date) : writtenDay(this.#words, date);
			case 'number':
				return number || blank(places.number);
			case 'place':
				return place || blank(places.place);
			case 'title':
				return title || blank(places.report);
			default:
				return blank(name);
		}
	}

	/** What stands at a tab stop can name them too: `${1:${date}}`. */
	fill(text: string): string {
		return text.replace(/\$\{(\w+)\}/g, (_, name: string) => {
			const value = this.get(name, false);
			return typeof value === 'string' ? value : value.text;
		});
	}
}
