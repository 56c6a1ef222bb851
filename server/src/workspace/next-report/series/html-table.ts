/** Tables in HTML, as converters leave them: the rows that usually stand there, without what was marked in them. */
import { isAttendanceMark } from '../../../report/index.js';
import type { Edit, Span } from '../../../text/index.js';

interface Cell {
	/** What is between its tags. */
	readonly span: Span;
	/** Without tags. */
	readonly words: string;
}

interface Row {
	readonly span: Span;
	readonly cells: readonly Cell[];
}

const TABLE = /^<table[\s>]/i;

/** The rows of a piece of HTML that is a table; none for any other. Spans are in `source`. */
export function htmlRows(source: string): readonly Row[] {
	if (!TABLE.test(source)) return [];
	return elementsIn(source, { from: 0, to: source.length }, ['tr']).map(({ inner, outer }) => ({
		span: outer,
		cells: elementsIn(source, inner, ['td', 'th']).map(({ inner: span }) => ({
			span,
			words: source
				.slice(span.from, span.to)
				.replace(/<[^<>]*>/g, ' ')
				.replace(/\s+/g, ' ')
				.trim(),
		})),
	}));
}

/** What tells a row from the others: its longest cell. */
export function rowWords({ cells }: Row): string {
	return cells.reduce((longest, { words }) => (words.length > longest.length ? words : longest), '');
}

/** The edits to `source` that take out the rows that do not stay, and the marks of those that do; `undefined` if none stays. */
export function keptRows(source: string, isUsual: (words: string) => boolean): readonly Edit[] | undefined {
	const [head, ...rows] = htmlRows(source);
	if (!head || !rows.some((row) => isUsual(rowWords(row)))) return undefined;
	let before = head.span.to;
	return rows.flatMap((row): readonly Edit[] => {
		const from = before;
		before = row.span.to;
		if (!isUsual(rowWords(row))) return [{ span: { from, to: row.span.to }, insert: '' }];
		return row.cells.flatMap(({ span, words }) => {
			if (words === '' || !isAttendanceMark(words)) return [];
			const at = source.indexOf(words, span.from);
			return at >= 0 && at < span.to ? [{ span: { from: at, to: at + words.length }, insert: '' }] : [];
		});
	});
}

/** The elements of these names within `span`, in order, none within another. */
function elementsIn(
	source: string,
	{ from, to }: Span,
	names: readonly string[],
): readonly { readonly inner: Span; readonly outer: Span }[] {
	const tag = new RegExp(`<(/?)(?:${names.join('|')})(?![\\w-])[^<>]*>`, 'gi');
	tag.lastIndex = from;
	const found: { readonly inner: Span; readonly outer: Span }[] = [];
	let open: Span | undefined;
	for (let match = tag.exec(source); match && match.index < to; match = tag.exec(source)) {
		const span = { from: match.index, to: tag.lastIndex };
		if (match[1] === '') open = span;
		else if (open) {
			found.push({ inner: { from: open.to, to: span.from }, outer: { from: open.from, to: span.to } });
			open = undefined;
		}
	}
	return found;
}
