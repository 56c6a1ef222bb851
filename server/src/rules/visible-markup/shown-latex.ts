/** Commands of LaTeX, which an editor of pads or a converter leaves behind: `\url{https://…}`, `\textbf{words}`. */
import { isQuoted, type Prose, sourceSpan } from '../../report/index.js';
import { contains, lazily, narrowed, type Span, shift } from '../../text/index.js';
import { type Fix, preferredFix } from '../rule.js';
import type { Shown } from './shown.js';

const HINT = /\\[a-z]+\{/;
/** Behind a letter or another backslash, it is part of a path or of a program. */
const COMMAND = lazily(() =>
	narrowed(
		/(?<![\\\p{L}\p{N}])\\(?:href\{(?<href>[^{}\s]{1,400})\}\{(?<label>[^{}]{1,400})\}|url\{(?<url>[^{}\s]{1,400})\}|(?<style>textbf|textit|emph)\{(?<words>[^{}]{1,400})\})/gu,
	),
);

export function shownLatex(prose: Prose, source: string): Shown[] {
	const { text } = prose;
	// An environment is for another program to set, as a whole.
	if (!HINT.test(text) || /[\\]begin\{/.test(text)) return [];
	const formulas = formulasIn(prose, source);
	return [...text.matchAll(COMMAND())].flatMap(({ index, 0: all, groups = {} }): Shown[] => {
		const plain = { from: index, to: index + all.length };
		const span = sourceSpan(prose, plain);
		if (isQuoted(text, plain.from, plain.to) || formulas.some((formula) => contains(formula, span))) return [];
		return [{ message: messageOf(groups), span, fixes: fixes(source, span) }];
	});
}

function messageOf({ href, url, style = '' }: Readonly<Record<string, string>>): string {
	if (url) return '“\\url{…}” is LaTeX for an address, and shows here. Write the address between “<” and “>”';
	if (href) return '“\\href{…}{…}” is LaTeX for a link, and shows here. Write a link of Markdown';
	const made = madeBy(style);
	return `“\\${style}{…}” is LaTeX for ${made}, and shows here. Make the words ${made}`;
}

function madeBy(style: string): string {
	return style === 'textbf' ? 'bold' : 'italic';
}

/** "$\textbf{x} + 1$", `\(\emph{x}\)`: what stands between two such signs may be a formula. */
const FORMULA = [
	['$', '$'],
	['\\(', '\\)'],
	['\\[', '\\]'],
] as const;

function formulasIn({ span }: Prose, source: string): Span[] {
	const own = source.slice(span.from, span.to);
	return FORMULA.filter(([opens]) => own.includes(opens)).map(([opens, closes]) =>
		shift({ from: own.indexOf(opens), to: own.lastIndexOf(closes) }, span.from),
	);
}

/** Markup within the braces, or a sign that has a meaning in Markdown, may come out as something else. */
function fixes(source: string, span: Span): Fix[] {
	const { index, 0: all, groups } = [...source.slice(span.from, span.to).matchAll(COMMAND())][0] ?? {};
	if (index !== 0 || all?.length !== span.to - span.from) return [];
	const { href, label, url, style, words = '' } = groups!;
	if (url !== undefined)
		return isAddress(url) ? [fix('Write the address between “<” and “>”', span, `<${plainAddress(url)}>`)] : [];
	if (href !== undefined) {
		const isLink = isAddress(href) && !/[()<>]/.test(href) && !/[[\]]/.test(label!);
		return isLink ? [fix('Write a link of Markdown', span, `[${label}](${plainAddress(href)})`)] : [];
	}
	const mark = style === 'textbf' ? '**' : '*';
	const touches = /[\p{L}\p{N}*_]/u.test(`${source[span.from - 1] ?? ''}${source[span.to] ?? ''}`);
	const isPlain = !touches && words === words.trim() && !/[*_]/.test(words);
	return isPlain ? [fix(`Make the words ${madeBy(style!)}`, span, `${mark}${words}${mark}`)] : [];
}

function fix(title: string, span: Span, insert: string): Fix {
	return preferredFix(title, [{ span, insert }]);
}

/** What may stand between “<” and “>” in Markdown. */
function isAddress(written: string): boolean {
	return /^(?:https?:\/\/|mailto:)[^\s<>|]+$/.test(written);
}

/** LaTeX wants a backslash before signs that mean something to it. */
function plainAddress(written: string): string {
	return written.replace(/\\([_%&#~$])/g, '$1');
}
