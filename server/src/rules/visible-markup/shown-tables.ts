/** Tables that show as lines with bars: GFM wants a row of dashes below the first row, with as many cells. */
import { blockQuery, type Prose } from '../../report/index.js';
import { insertAt, lineStart, type Span } from '../../text/index.js';
import { type BlockFinding, preferredFix } from '../rule.js';
import { linesOf } from '../shared/lines-of.js';

const DASHES = /^:?-+:?$/;
/** A bar that parts no cells; one in code does. */
const ESCAPED = /\\./g;

export const shownTables = blockQuery(({ prose }, source): readonly BlockFinding[] | undefined => {
	if (!HINT.test(source)) return undefined;
	const found = prose.flatMap((each) => (each.kind === 'paragraph' && !each.within ? tableIn(each, source) : []));
	return found.length > 0 ? found : undefined;
});

const HINT = /(?:^|[\r\n])[ \t]*\|[^\r\n]*\|/;

function tableIn({ span }: Prose, source: string): BlockFinding[] {
	const start = lineStart(source, span.from);
	const lines = linesOf(source.slice(start, span.to)).map(({ from, to }) => ({ from: start + from, to: start + to }));
	const texts = lines.map(({ from, to }) => source.slice(from, to));
	const at = texts.findIndex((text, i) => isRow(text) && !isDashes(text) && isRowOrDashes(texts[i + 1]));
	const [first, below] = [lines[at], lines[at + 1]];
	if (!first || !below) return [];
	const [text, under] = [texts[at]!, texts[at + 1]!];
	const cells = cellsOf(text).length;
	const row = `|${' --- |'.repeat(cells)}`;
	const isWrong = isDashes(under);
	const message = isWrong
		? `This table shows as text: its first row has ${cells} cells, and the row of dashes below it ${cellsOf(under).length}. Give both as many`
		: 'This table shows as text, since no row of dashes stands below its first row. Add one';
	const indent = under.slice(0, under.search(/\S/));
	const dashes: Span = { from: below.from + indent.length, to: below.to };
	const lineBreak = source.slice(first.to, below.from);
	return [
		{
			message,
			span: { from: first.from + text.search(/\S/), to: first.from + text.trimEnd().length },
			fixes: () => [
				isWrong
					? preferredFix('Give the row of dashes as many cells', [{ span: dashes, insert: row }])
					: preferredFix('Add a row of dashes', [insertAt(first.to, `${lineBreak}${indent}${row}`)]),
			],
		},
	];
}

function isRow(text: string): boolean {
	const line = text.trim();
	return line.startsWith('|') && line.endsWith('|') && cellsOf(line).length > 1;
}

function isRowOrDashes(text = ''): boolean {
	return isRow(text) || (text.includes('|') && isDashes(text));
}

function isDashes(text: string): boolean {
	return cellsOf(text).every((cell) => DASHES.test(cell.trim()));
}

function cellsOf(row: string): string[] {
	const cells = row.trim().replace(ESCAPED, '').split('|');
	if (cells[0] === '') cells.shift();
	if (cells.at(-1) === '') cells.pop();
	return cells;
}
