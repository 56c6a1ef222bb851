/** Lines that begin with what looks like the sign of an item and makes none: "-The keys", "-- the keys", "** the keys". */
import { blockQuery, type Prose } from '../../report/index.js';
import { lazily, lineStart, narrowed, spanAt } from '../../text/index.js';
import type { BlockFinding } from '../rule.js';
import { columns } from '../shared/columns.js';
import { listOf, makesNoList } from '../shared/no-list.js';
import { APART } from './lines.js';

const SIGN = lazily(() =>
	narrowed(/(?<![^\r\n])([ \t]*)(-{2,3}|\*{2,3}(?=[ \t])|[–—.-])([ \t]*)(?=["“„*_]{0,3}\p{L})/gu),
);
/** "-Mr. Lund presents the map": a flag of a command, a signature and a word that goes on are shorter. */
const SENTENCE = narrowed(/^\p{Lu}[\p{L}.,'’]*(?:[ \t]+[^\s]+){3}/u);

/** A line break in HTML is no longer. */
const NEAR = 12;
/** Four words are seldom longer. */
const LINE = 200;

interface Line {
	readonly at: number;
	readonly to: number;
	readonly indent: string;
	readonly sign: string;
	readonly insert: string;
}

export const brokenItems = blockQuery(({ prose }, source): readonly BlockFinding[] | undefined => {
	if (!HINT.test(source)) return undefined;
	const found = prose.flatMap((each) => {
		const isText = each.kind === 'paragraph' && (each.container === 'document' || each.container === 'item');
		return isText ? brokenIn(each, source) : [];
	});
	return found.length > 0 ? found : undefined;
});

const HINT = /(?:^|[\r\n])[ \t]*(?:--|\*\*[* \t]|[–—.]|-\S)/;

function brokenIn({ span, literal, container, item }: Prose, source: string): BlockFinding[] {
	const text = source.slice(span.from, span.to);
	const all = [...text.matchAll(SIGN())].filter(({ index, 1: indent = '' }) =>
		spanAt(literal, span.from + index + indent.length),
	);
	const inItem = container === 'item';
	/** Below the words of the item. */
	const below = ' '.repeat(inItem ? columns(source.slice(lineStart(source, span.from), span.from)) : 0);
	const counts = new Map<string, number>();
	/** Signs of lines that run on from the one above. */
	const joined = new Set<string>();
	for (const { index, 2: sign = '' } of all) {
		counts.set(sign, (counts.get(sign) ?? 0) + 1);
		const above = text.slice(Math.max(0, index - NEAR), index).replace(/(?:\r\n|\r|\n)$/, '');
		if (index > 0 && !APART.test(above)) joined.add(sign);
	}
	const wanted = all.filter(({ index, 2: sign = '', 3: blank, 0: { length } }) => {
		// What opens an item has a sign already.
		if (item && index === 0) return false;
		const isAlone = SENTENCE.test(text.slice(index + length, index + length + LINE));
		if (sign === '.') return inItem && blank !== '' && isAlone;
		const isSeveral = counts.get(sign)! > 1;
		if (sign === '-') return blank === '' && (isAlone || isSeveral);
		if (sign.startsWith('*') && inItem) return true;
		return (sign === '--' && inItem && isAlone) || (isSeveral && joined.has(sign));
	});
	const [first] = wanted;
	if (!first) return [];
	const lines = wanted.map(({ index, 0: whole, 1: indent = '', 2: sign = '' }): Line => {
		const at = span.from + index;
		// What stands in an item belongs below it, unless it was to be the next one.
		const isBelow = inItem && index > 0 && !isNext(sign, indent, item, source, text.slice(0, index));
		const deeper = sign.startsWith('*') ? below : indent || '  ';
		return { at, to: at + whole.length, indent, sign, insert: `${isBelow ? deeper : inItem ? indent : ''}- ` };
	});
	return [finding(lines)];
}

/** Whether a line has the sign of the item that it stands in, right below that; what a colon leads to is a part of it. */
function isNext(sign: string, indent: string, item: Prose['item'], source: string, above: string): boolean {
	if (!item || source.slice(item.marker.from, item.marker.to).trim() !== sign || /:\s*$/.test(above)) return false;
	return source.slice(lineStart(source, item.marker.from), item.marker.from) === indent;
}

function finding(lines: readonly Line[]): BlockFinding {
	const [{ at, indent, sign }] = lines as readonly [Line];
	const from = at + indent.length;
	return {
		message: sign === '-' ? '“-” does not make a list without a space after it. Write “- ”' : makesNoList(sign),
		span: { from, to: from + sign.length },
		fixes: () => [listOf(lines.map(({ at: from, to, insert }) => ({ span: { from, to }, insert })))],
	};
}
