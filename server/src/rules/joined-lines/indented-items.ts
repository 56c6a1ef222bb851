/**
 * Items of a list that stand too far to the right of the text above, or too little to be below an item, and so run into it:
 * "Next steps:\n    - Ask Bo". Anywhere else, a line with such a sign would begin a list.
 */
import { blockQuery, type Prose } from '../../report/index.js';
import { lineStart, narrowed, type Span } from '../../text/index.js';
import { type BlockFinding, preferredFix } from '../rule.js';
import { columns } from '../shared/columns.js';
import { linesOf } from '../shared/lines-of.js';

/** Columns from which a line is no item of an outer list. */
const TOO_FAR = 4;
const ITEM = /^[ \t]*([-*+]|\d{1,3}[.)])[ \t]+(?=\S)/;
/** "- as planned - and left" may be a part of the sentence above. */
const OPENS = narrowed(/^(?:["“„(]{0,2}\p{Lu}|\*\*|`|\[|[^\s:]{2,20}:)/u);

const TOO_MUCH =
	'This line runs into the one above, as it is indented too far to be an item of a list. Move it to the left';
const TOO_LITTLE =
	'This line runs into the one above, as it is not indented enough to be an item below it. Move it to the right';

interface Line extends Span {
	/** Of its first character, from 0. */
	readonly column: number;
	readonly text: string;
}

export const indentedItems = blockQuery(({ prose }, source): readonly BlockFinding[] | undefined => {
	if (!HINT.test(source)) return undefined;
	const found = prose.flatMap((each) => {
		const isText = each.kind === 'paragraph' && !each.within && each.container !== 'quote';
		return isText ? joinedTo(each, source) : [];
	});
	return found.length > 0 ? found : undefined;
});

const HINT = /[\r\n](?: {4}|\t)[ \t]*(?:[-*+]|1[.)])[ \t]/;

function joinedTo({ span }: Prose, source: string): BlockFinding[] {
	const start = lineStart(source, span.from);
	const column = columns(source.slice(start, span.from));
	const lines = linesOf(source.slice(start, span.to)).map(({ from, to }): Line => {
		const text = source.slice(start + from, start + to);
		return { from: start + from, to: start + to, column: columns(/^[ \t]*/.exec(text)![0]), text };
	});
	const at = lines.findIndex(({ text }, i) => i > 0 && ITEM.test(text));
	// Other numbers begin no list below a line of text.
	if (at < 0 || /^\s*(?!1\D)\d/.test(lines[at]!.text)) return [];
	const first = lines[at]!;
	if (first.column < TOO_FAR) return [];
	const items = lines.slice(at).filter(({ text }) => ITEM.test(text));
	const isSure = /[*+]/.test(ITEM.exec(first.text)![1]!) || items.length > 1;
	if (!isSure && !OPENS.test(first.text.replace(ITEM, ''))) return [];
	const below = lines.slice(at);
	const from = first.from + /^[ \t]*/.exec(first.text)![0].length;
	return [
		{
			message: first.column < column ? TOO_LITTLE : TOO_MUCH,
			span: { from, to: first.from + first.text.trimEnd().length },
			fixes: () => [
				preferredFix(
					'Make a list of the lines',
					below.map((line) => ({
						span: { from: line.from, to: line.from + /^[ \t]*/.exec(line.text)![0].length },
						insert: ' '.repeat(column + Math.max(0, line.column - first.column)),
					})),
				),
			],
		},
	];
}
