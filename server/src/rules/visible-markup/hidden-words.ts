/** Words in angle brackets, which a reader does not see: Markdown takes them for a tag of HTML. */
import { htmlTagNames } from 'html-tag-names';
import type { Mark, Prose } from '../../report/index.js';
import { insertAt, lowerCase } from '../../text/index.js';
import { preferredFix } from '../rule.js';
import type { Shown } from './shown.js';

const ELEMENTS: ReadonlySet<string> = new Set(htmlTagNames);
/** Words as one writes them; `<MyPart>` is some program's. */
const WORDS = /^<(\p{Lu}?\p{Ll}+|\p{Lu}+)(?: [\p{L}\p{N}]+){0,5}>$/u;

export function hiddenWords(prose: Prose, source: string): Shown[] {
	return prose.marks.filter((mark) => hidesWords(mark, prose, source)).map(({ span }) => shown(span, source));
}

function hidesWords({ kind, span, plain }: Mark, { text }: Prose, source: string): boolean {
	if (kind !== 'html') return false;
	const tag = source.slice(span.from, span.to);
	const name = WORDS.exec(tag)?.[1];
	if (name === undefined || name.length < 3 || ELEMENTS.has(lowerCase(name))) return false;
	// `List<Member>` is a program's.
	if (/\w/.test(source.charAt(span.from - 1))) return false;
	// What is alone in a cell or behind a label is for `placeholder-text`.
	if (/(?:^|:[ \t]*)$/.test(text.slice(0, plain.from)) && text.slice(plain.to).trim() === '') return false;
	return !source.includes(`</${name}>`);
}

function shown(span: Mark['span'], source: string): Shown {
	const tag = source.slice(span.from, span.to);
	return {
		message: `“${tag}” is taken for code and does not show. Put a backslash before it, or remove it`,
		span,
		fixes: [preferredFix('Put a backslash before it, so that it shows', [insertAt(span.from, '\\')])],
	};
}
