/**
 * Items of a list that stand too far to the right of the text above, or too little to be below an item, and so run into it:
 * "Next steps:\n    - Ask Bo". Anywhere else, a line with such a sign would begin a list, unless it has a number other than 1.
 */
import { blockQuery, monthsNamed, type Prose } from '../../report/index.js';
import { type Edit, insertAt, lineStart, narrowed, type Span } from '../../text/index.js';
import { type BlockFinding, preferredFix } from '../rule.js';
import { columns } from '../shared/columns.js';
import { linesOf } from '../shared/lines-of.js';

/** Columns from which a line is no item of an outer list. */
const TOO_FAR = 4;
const LINE = /^([ \t]*)((?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S))?(.*)/;
/** "- as planned - and left" may be a part of the sentence above. */
const OPENS = narrowed(/^(?:["“„(]{0,2}\p{Lu}|\*\*|`|\[|[^\s:]{2,20}:)/u);

const TOO_MUCH =
	'This line runs into the one above, as it is indented too far to be an item of a list. Move it to the left';
const TOO_LITTLE =
	'This line runs into the one above, as it is not indented enough to be an item below it. Move it to the right';

const NO_GAP =
	'This line runs into the one above, as only a list that begins with 1 needs no blank line above it. Add one';

interface Line extends Span {
	/** Where its first character stands, and its column, from 0. */
	readonly at: number;
	readonly column: number;
	/** Of an item, else empty. */
	readonly sign: string;
	readonly words: string;
}

export const indentedItems = blockQuery(({ prose }, source): readonly BlockFinding[] | undefined => {
	if (!HINT.test(source)) return undefined;
	const found = prose.flatMap((each) => {
		const isText = each.kind === 'paragraph' && !each.within && each.container !== 'quote';
		return isText ? joinedTo(each, source) : [];
	});
	return found.length > 0 ? found : undefined;
});

const HINT = /[\r\n](?:(?: {4}|\t)[ \t]*[-*+]|[ \t]*\d{1,3}[.)])[ \t]/;

function joinedTo(prose: Prose, source: string): BlockFinding[] {
	const { span } = prose;
	const start = lineStart(source, span.from);
	const lines = linesOf(source.slice(start, span.to)).map(({ from, to }) => lineAt(source, start + from, start + to));
	const at = lines.findIndex(({ sign }, i) => i > 0 && sign !== '');
	const [first, ...others] = lines.slice(at);
	if (at < 0 || !first) return [];
	const column = columns(source.slice(start, span.from));
	const how = /^(?!1\D)\d/.test(first.sign)
		? goesOn(first, others, prose, source)
		: first.column >= TOO_FAR && isItem(first, others)
			? { message: first.column < column ? TOO_LITTLE : TOO_MUCH, column }
			: undefined;
	if (!how) return [];
	const edits = [first, ...others].map(
		(line): Edit => ({
			span: { from: line.from, to: line.at },
			insert: ' '.repeat((how.column ?? column) + Math.max(0, line.column - first.column)),
		}),
	);
	const gap = how.column === undefined ? [insertAt(first.from, source.slice(lines[at - 1]!.to, first.from))] : [];
	return [
		{
			message: how.message,
			span: { from: first.at, to: first.at + source.slice(first.at, first.to).trimEnd().length },
			fixes: () => [preferredFix('Make a list of the lines', [...gap, ...edits])],
		},
	];
}

function lineAt(source: string, from: number, to: number): Line {
	const [, indent = '', sign = '', words = ''] = LINE.exec(source.slice(from, to))!;
	return { from, at: from + indent.length, to, column: columns(indent), sign: sign.trimEnd(), words };
}

function isItem({ sign, words }: Line, others: readonly Line[]): boolean {
	return /[*+]/.test(sign) || others.some((other) => other.sign !== '') || OPENS.test(words);
}

/** Below text, only 1 begins a list: the numbers go on from that of the item, or need a blank line above. */
function goesOn(
	first: Line,
	others: readonly Line[],
	{ item }: Prose,
	source: string,
): { readonly message: string; readonly column?: number } | undefined {
	const numbers = [first, ...others.filter(({ sign }) => sign !== '')].map(({ sign }) => Number.parseInt(sign, 10));
	const isRun = numbers.length > 1 && numbers.every((number, i) => number === numbers[0]! + i);
	const [month = ''] = /^\p{L}+/u.exec(first.words) ?? [];
	if (monthsNamed(month.toLowerCase()).length > 0) return undefined;
	const marker = item && source.slice(item.marker.from, item.marker.to);
	const isNext = marker !== undefined && Number.parseInt(marker, 10) + 1 === numbers[0];
	const own = item ? columns(source.slice(lineStart(source, item.marker.from), item.marker.from)) : 0;
	if (isNext && (isRun || first.column >= own + TOO_FAR)) return { message: TOO_MUCH, column: own };
	return isRun ? { message: NO_GAP } : undefined;
}
