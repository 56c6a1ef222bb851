/** The lines of lists, as far as it matters whether something stands in them. */
import type { Facts } from '../../report/index.js';
import { lazily, narrowed, spanAt } from '../../text/index.js';
import { columns } from '../shared/columns.js';
import { linesOf } from '../shared/lines-of.js';

export interface ItemLine {
	/**
	 * `empty`: nothing but the sign. `label`: ends in a colon, with nothing below that belongs to it in its block.
	 * `value`: a label and something behind or below it. `break`: no item, but text or a heading.
	 */
	readonly kind: 'empty' | 'label' | 'value' | 'other' | 'break' | 'heading';
	/** In columns. */
	readonly indent: number;
	/** Which line of the block. */
	readonly row: number;
}

const ITEM = /^([ \t]*)([-*+]|\d{1,2}[.)])(?:[ \t]+|$)/;
const FENCE = /^[ \t]*(?:[-*+] +)?(`{3,}|~{3,})/;
const BREAK: readonly ItemLine[] = [{ kind: 'break', indent: 0, row: 0 }];
const HEADING: readonly ItemLine[] = [{ kind: 'heading', indent: 0, row: 0 }];

/** `undefined` for blank lines. */
export function itemLines({ items, comments, prose, unread }: Facts, source: string): readonly ItemLine[] | undefined {
	if (unread) return BREAK;
	if (items.length === 0) {
		if (source.trim() === '') return undefined;
		return prose[0]?.kind === 'heading' ? HEADING : BREAK;
	}
	const found: ItemLine[] = [];
	const hidden = comments.map(({ span }) => span);
	let fence: string | undefined;
	const lines = linesOf(source);
	for (const [row, { from, to }] of lines.entries()) {
		const line = source.slice(from, to);
		const mark = FENCE.exec(line)?.[1]?.[0];
		if (mark !== undefined) fence = fence === undefined ? mark : fence === mark ? undefined : fence;
		if (fence !== undefined || mark !== undefined) continue;
		const item = ITEM.exec(line);
		if (!item || spanAt(hidden, from)) continue;
		const below = lines.slice(row + 1, row + 3).map((next) => source.slice(next.from, next.to));
		const indent = columns(item[1]!);
		found.push({ kind: kindOf(line.slice(item[0].length), indent, below), indent, row });
	}
	return found;
}

const LABEL = lazily(() => narrowed(/^[*_]{0,3}\p{Lu}[\p{L}\p{N} ’'&/().-]{1,40}:[*_]{0,3}(?:[ \t]+(\S)?|$)/u));
const WORDS = 4;

function kindOf(text: string, indent: number, [next = '', afterNext = '']: readonly string[]): ItemLine['kind'] {
	// Something may stand below the sign: right below, or below a blank line if a label opens it.
	const deeper = next.trim() !== '' && columns(/^[ \t]*/.exec(next)![0]) > indent;
	if (text.trim() === '') return deeper ? 'other' : 'empty';
	const label = LABEL().exec(text);
	if (!label) return 'other';
	if (label[1] !== undefined) return 'value';
	const follows = next.trim() !== '' ? next : afterNext;
	const isItem = ITEM.test(follows);
	if (follows.trim() !== '' && (!isItem || columns(/^[ \t]*/.exec(follows)![0]) > indent)) return 'value';
	return text.split(/\s+/).length > WORDS ? 'other' : 'label';
}
