/** A choice of the template's that nobody has made: "Quorum: ✅ / ❌", "Adopted / rejected (4/0 votes)". */
import { anyOf, type Prose } from '../../report/index.js';
import { contains, lazily, lowerCase, narrowed, type Span } from '../../text/index.js';

export interface Choice extends Span {
	readonly options: readonly string[];
}

const YES = '(?:[✅☑✔✓👍]\uFE0F?)';
const NO = '(?:[❌☒✖✘✗❎👎]\uFE0F?)';

const patterns = lazily(() => {
	const one = `(?:${YES}|${anyOf(({ markup }) => markup.choices.one)})`;
	const other = `(?:${NO}|${anyOf(({ markup }) => markup.choices.other)})`;
	const option = `(?:${one}|${other})`;
	return {
		one: narrowed(`^${one}$`, 'u'),
		other: narrowed(`^${other}$`, 'u'),
		// All that a line says, with a label or without, and the votes behind it.
		line: narrowed(
			`(?<![^\\r\\n])[ \\t]*([^:\\r\\n]{1,60}:[ \\t]+)?(${option}(?:[ \\t]?/[ \\t]?${option}){1,3})(?:[ \\t]+\\([^()\\r\\n]{1,60}\\))?[.!]?[ \\t]*(?![^\\r\\n])`,
			'gu',
		),
		// A row of a form that says who has moved something.
		mover: narrowed(`^${anyOf(({ motions }) => motions.moved)}|^${anyOf(({ motions }) => motions.seconded)}`, 'u'),
	};
});

/** @param source of the block. */
export function* choices(prose: Prose, source: string): Generator<Choice> {
	const { kind, text, header, marks } = prose;
	if (kind === 'heading' || !text.includes('/')) return;
	for (const { index, 0: line, 1: label = '', 2: words = '' } of lowerCase(text).matchAll(patterns().line)) {
		if (label === '' && !isValue(prose, source)) continue;
		const from = index + line.indexOf(words, label.length);
		const span = { from, to: from + words.length };
		const options = text
			.slice(span.from, span.to)
			.split('/')
			.map((option) => option.trim());
		if (!has(options, patterns().one) || !has(options, patterns().other)) continue;
		// The head of a column says what may stand in it.
		if (header && !isForm(prose, source)) continue;
		// "**yes** / no" has been answered.
		if (marks.some(({ plain }) => plain.from < span.to && span.from < plain.to && !contains(plain, span))) continue;
		yield { ...span, options };
	}
}

/** Where no label stands before it: all of a cell, or of an item that is no title of a list. */
function isValue({ kind, item, text, span }: Prose, source: string): boolean {
	if (kind === 'cell') return true;
	if (item === undefined || /[\r\n]/.test(text.trim())) return false;
	const [, below = ''] = NEXT.exec(source.slice(span.to)) ?? [];
	const { from } = item.marker;
	return below.length <= from - source.lastIndexOf('\n', from) - 1;
}

/** No label is longer, and no form. */
const LABEL = 200;
const FORM = 1_000;

/** Whether a table of two columns, whose first row Markdown takes for its head, has labels and what they stand for. */
function isForm({ span }: Prose, source: string): boolean {
	const [before = ''] = source
		.slice(Math.max(0, span.from - LABEL), span.from)
		.split(BREAK)
		.slice(-1);
	const [rest = '', , ...rows] = source.slice(span.to, span.to + FORM).split(BREAK);
	if (cellsOf(before).length !== 1 || cellsOf(rest).length > 0) return false;
	return rows.some((row) => patterns().mover.test(lowerCase(cellsOf(row)[0] ?? '')));
}

const BREAK = /\r\n|\r|\n/;

function cellsOf(row: string): string[] {
	return row.split('|').flatMap((cell) => cell.trim() || []);
}

/** What the next line begins with, if there are words in it. */
const NEXT = /^[^\r\n]*\r?\n([ \t]*)(?=[^ \t\r\n])/;

function has(options: readonly string[], pattern: RegExp): boolean {
	return options.some((option) => pattern.test(lowerCase(option)));
}
