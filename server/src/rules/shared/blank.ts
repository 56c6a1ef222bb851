/** Edits whose words are only known once other reports have answered. */
import type { Edit } from '../../text/index.js';

/** Stands for the words: a code point that no text contains (The Unicode Standard, “Noncharacters”). */
export const BLANK = '\uFDD0';

export function withWords(edits: readonly Edit[], words: string): Edit[] {
	return edits.map(({ span, insert }) => ({ span, insert: insert.replaceAll(BLANK, () => words) }));
}
