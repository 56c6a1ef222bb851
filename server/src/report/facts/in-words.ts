/** Titles and the like, cut from plain text, as they are shown: with the words of code and pictures. */
import { oneLine } from '../../text/index.js';
import type { Prose, ReadBlock } from './model.js';
import { OBJECT, sourceSpan } from './prose.js';
import { blockAt } from './report.js';
import { withCode } from './with-code.js';

/** @param text part of the plain text in `blocks`, the first one that begins at `place` or later. */
export function inWords(blocks: readonly ReadBlock[], text: string, place: number): string {
	const block = text.includes(OBJECT) ? blocks[blockAt(blocks, place)] : undefined;
	for (const prose of block?.facts.prose ?? []) {
		const words = block && wordsIn(prose, block.source, text, place - block.from);
		if (words !== undefined) return words;
	}
	return withoutObjects(text);
}

/** @param at in `source`. */
export function wordsIn(prose: Prose, source: string, text: string, at = prose.span.from): string | undefined {
	if (!text.includes(OBJECT)) return text;
	if (prose.span.to <= at) return undefined;
	const from = prose.text.indexOf(text, plainPlace(prose, at));
	return from < 0 ? undefined : withoutObjects(withCode(prose, source, { from, to: from + text.length }, true));
}

/** Where the plain text begins that stands at `at` or later in the source. */
function plainPlace(prose: Prose, at: number): number {
	let [low, high] = [0, prose.text.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sourceSpan(prose, { from: middle, to: middle + 1 }).from < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Without what has no words, such as the mark of a note. */
export function withoutObjects(text: string): string {
	return text.includes(OBJECT) ? oneLine(text.replaceAll(OBJECT, ' ')) : text;
}
