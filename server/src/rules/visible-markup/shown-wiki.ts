/** Markup of other wikis, such as MediaWiki and Trac: `''words''`, `'''words'''`, `[wiki:Page label]`, and code between `{{{` and `}}}`. */
import { blockQuery, isQuoted, type Prose, query, type Report, sourceSpan } from '../../report/index.js';
import { lazily, narrowed, oneLine, type Span, shift, spanAt } from '../../text/index.js';
import { type Finding, type Fix, preferredFix, unsafeFix } from '../rule.js';
import { firstWords } from '../shared/few-words.js';
import type { Shown } from './shown.js';

export function marksOfWikis(prose: Prose, source: string): Shown[] {
	const { text } = prose;
	return [
		...(text.includes("''") ? wikiEmphasis(prose, source) : []),
		...(text.includes('[wiki:') ? wikiLinks(prose, source) : []),
	];
}

/** Behind a figure they are minutes of arc, or seconds. */
const EMPHASIS = lazily(() =>
	narrowed(/(?<![\p{L}\p{N}'’])('{2,3}|'{5})(?!')((?:[^']|'(?!')){1,600})('{2,3}|'{5})(?![\p{L}\p{N}'])/gu),
);
const MADE: Readonly<Record<number, { readonly sign: string; readonly name: string; readonly todo: string }>> = {
	2: { sign: '*', name: 'italics', todo: 'Make the words italic' },
	3: { sign: '**', name: 'bold', todo: 'Make the words bold' },
	5: { sign: '***', name: 'bold italics', todo: 'Make the words bold and italic' },
};

export function wikiEmphasis(prose: Prose, source: string): Shown[] {
	const { text } = prose;
	return [...text.matchAll(EMPHASIS())].flatMap(({ index, 0: all, 1: opens = '', 2: inner = '', 3: closes }) => {
		const words = inner.trim();
		const plain = { from: index, to: index + all.length };
		if (opens !== closes || !/[\p{L}\p{N}]{2}/u.test(words) || isQuoted(text, plain.from, plain.to)) return [];
		const start = index + opens.length;
		const from = start + inner.indexOf(words);
		const edges = [
			{ from: index, to: from },
			{ from: from + words.length, to: plain.to },
		].map((edge) => sourceSpan(prose, edge));
		const isThere = edges.every(({ from: at, to }) => source.slice(at, to).trim() === opens);
		const { sign, name, todo } = MADE[opens.length]!;
		const around = (title: string, [left, right]: readonly [string, string]) => ({
			title,
			edits: edges.map((span, side) => ({ span, insert: side === 0 ? left : right })),
		});
		const made = around(todo, [sign, sign]);
		const quoted = around('Put the words in quotation marks', ['"', '"']);
		return [
			{
				message: `The apostrophes around “${firstWords(words)}” make ${name} in other wikis, and show here. ${todo}`,
				span: sourceSpan(prose, plain),
				fixes:
					isThere && !source.slice(edges[0]!.from, edges[1]!.to).includes('*')
						? [
								preferredFix(made.title, made.edits),
								...(opens.length === 2 ? [unsafeFix(quoted.title, quoted.edits)] : []),
							]
						: [],
			},
		];
	});
}

const LINK = /(?<!\[)\[wiki:(?:"[^"[\]\r\n]{1,120}"|[^\s"[\]|]{1,120})(?:[ |]{1,3}([^[\]\r\n]{1,120}))?\](?![[(\]])/g;

function wikiLinks(prose: Prose, source: string): Shown[] {
	const { text } = prose;
	return [...text.matchAll(LINK)].flatMap(({ index, 0: all, 1: label }) => {
		const span = sourceSpan(prose, { from: index, to: index + all.length });
		if (isQuoted(text, index, index + all.length) || source.slice(span.from, span.to) !== all) return [];
		return [
			{
				message: `“${oneLine(all)}” is a link of another wiki, and shows as it stands. Write it as a link of Markdown`,
				span,
				fixes: label ? [unsafeFix('Keep only the words', [{ span, insert: label.trim() }])] : [],
			},
		];
	});
}

/** A line of its own; the first may name the language of the code. */
const LINE = /(?<![^\r\n])[ \t]{0,12}(?:\{\{\{(?:#!([a-z][a-z0-9+-]{0,20}))?|\}\}\})(?=[ \t]{0,12}(?:[\r\n]|$))/g;

interface CodeMark {
	readonly span: Span;
	readonly opens: boolean;
	readonly language: string;
}

const codeMarks = blockQuery(({ prose }, source): readonly CodeMark[] | undefined => {
	if (!/\{{3}|\}{3}/.test(source)) return undefined;
	const found = prose.flatMap(({ within, span, literal }): CodeMark[] => {
		if (within === 'quote') return [];
		return [...source.slice(span.from, span.to).matchAll(LINE)].flatMap(({ index, 0: line, 1: language = '' }) => {
			const mark = line.trimStart();
			const from = span.from + index + line.length - mark.length;
			if (!spanAt(literal, from)) return [];
			return [{ span: { from, to: from + mark.length }, opens: mark.startsWith('{'), language }];
		});
	});
	return found.length > 0 ? found : undefined;
});

interface Code {
	readonly opening: CodeMark;
	readonly closing: Span | undefined;
}

/** What nothing opens may close something else. */
const wikiCode = query([codeMarks], (marks): readonly Code[] => {
	const all = marks.flatMap(({ from, value }) =>
		value.map((mark): CodeMark => ({ ...mark, span: shift(mark.span, from) })),
	);
	return all.flatMap((opening, index): Code[] => {
		const next = all[index + 1];
		return opening.opens ? [{ opening, closing: next && !next.opens ? next.span : undefined }] : [];
	});
});

export function* codeOfWikis(report: Report): Iterable<Finding> {
	for (const { opening, closing } of wikiCode(report)) {
		yield {
			message: `“{{{” begins code in other wikis, and shows here. Put “\`\`\`” in the lines around the code`,
			span: opening.span,
			fixes: () => (closing ? fenced(report, opening, closing) : []),
		};
	}
}

function fenced({ rope }: Report, { span, language }: CodeMark, closing: Span): Fix[] {
	if (/`{3}/.test(rope.slice(span.to, closing.from))) return [];
	return [
		preferredFix('Make a code block of the lines', [
			{ span, insert: `\`\`\`${language}` },
			{ span: closing, insert: '```' },
		]),
	];
}
