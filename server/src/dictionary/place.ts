/** Where words go in a list. */
import { type Edit, insertAt, lineStart, nextLineStart, type Span } from '../text/index.js';
import type { Item, WordList } from './list.js';

const ORDER = new Intl.Collator('en');

/** For each of the words, sorted, how many items come before it: in a list that is not sorted, all. */
function placesFor(items: readonly Item[], words: readonly string[]): (readonly [word: string, before: number])[] {
	const isSorted = items.every(({ word }, i) => i === 0 || ORDER.compare(items[i - 1]!.word, word) <= 0);
	return [...words].sort(ORDER.compare).map((word) => {
		const after = isSorted ? items.findIndex((item) => ORDER.compare(item.word, word) > 0) : -1;
		return [word, after < 0 ? items.length : after];
	});
}

/** How the items of a list are written. */
export interface Style {
	readonly write: (word: string) => string;
	/** Between two items, besides the space. */
	readonly comma: '' | ',';
	readonly eol: string;
}

/** The edits that add words to a list that has some. */
export function editsFor(text: string, list: WordList, words: readonly string[], style: Style): Edit[] {
	const { items } = list;
	const groups = new Map<number, string[]>();
	for (const [word, before] of placesFor(items, words))
		groups.set(before, [...(groups.get(before) ?? []), style.write(word)]);
	const indent = indentOf(text, items);
	return [...groups].flatMap(([before, written]): Edit[] => {
		const next = items[before];
		const last = items[before - 1];
		if (indent === undefined) {
			const together = written.join(', ');
			return [next ? insertAt(next.span.from, `${together}, `) : insertAt(last!.span.to, `, ${together}`)];
		}
		const { comma, eol } = style;
		const lines = written.map((each) => indent + each);
		// Whatever stands behind an item on its line is about that item.
		const line = last ? (nextLineStart(text, last.span.to) ?? text.length) : lineStart(text, next!.span.from);
		if (next) return [insertAt(line, lines.map((each) => each + comma + eol).join(''))];
		if (list.brackets && line > list.brackets.to - 1) {
			return [insertAt(last!.span.to, lines.map((each) => `${comma}${eol}${each}`).join(''))];
		}
		const trails = comma !== '' && hasComma(text, { from: last!.span.to, to: list.brackets!.to });
		const open = line === text.length && !/[\r\n]$/.test(text) ? eol : '';
		const added = open + lines.join(comma + eol) + (trails ? comma : '') + eol;
		return [...(comma === '' || trails ? [] : [insertAt(last!.span.to, comma)]), insertAt(line, added)];
	});
}

/** What is before each item on its line; `undefined` unless each has a line of its own. */
function indentOf(text: string, items: readonly Item[]): string | undefined {
	const befores = items.map(({ span }) => text.slice(lineStart(text, span.from), span.from));
	return befores.every((before) => /^[ \t]*(?:-[ \t]+)?$/.test(before)) ? befores[0] : undefined;
}

/** Whether a comma is there, outside of comments. */
export function hasComma(text: string, { from, to }: Span): boolean {
	return text
		.slice(from, to)
		.replace(/\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, '')
		.includes(',');
}
