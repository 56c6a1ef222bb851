/** Words in small letters that may be names. */
import { narrowed } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import { blockQuery } from '../facts/queries.js';

/** What a block has in small letters. */
export interface SmallWords {
	/** Each once. */
	readonly words: readonly string[];
	readonly prose: readonly Prose[];
}

/** Not what is quoted. */
export const smallWords = blockQuery(({ prose }): SmallWords | undefined => {
	const words = new Set<string>();
	for (const { text, within } of prose) {
		if (within !== 'quote') for (const [word] of text.matchAll(WORD)) words.add(word);
	}
	return words.size > 0 ? { words: [...words], prose } : undefined;
});

/** In no address, path or handle. With digits it is the name of a package, most likely, that is written so. */
const WORD = narrowed(
	/(?<![\p{L}\p{M}\p{N}@/.#_\\:~$%+=‐‑'’-])\p{Ll}{2,40}(?![\p{L}\p{M}\p{N}@/_\\(+=‐‑-]|[.:][\p{L}\p{N}/])/gu,
);
