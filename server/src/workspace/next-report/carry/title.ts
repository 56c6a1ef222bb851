/** What stands above the text of the next report. */
import { isCancelled, isSentence, type TitleLine, tellsOfNone, titleBlock } from '../../../report/index.js';
import { lazily } from '../../../text/index.js';
import { wordsIn } from '../series/pieces.js';
import { labelIn } from '../series/series-text.js';
import type { Draft } from './draft.js';

/** The pieces above the text. */
export function titlePieces({ report, pieces }: Draft): ReadonlySet<number> {
	const lines = titleBlock(report).filter(({ item, text }) => !item || (labelIn(text) && !isSentence(text)));
	const isNotice = ({ heading, text }: TitleLine): boolean => !heading && isCancelled(report) && tellsOfNone(text);
	const prose = new Set(lines.filter((line) => !isNotice(line)).map((line) => line.prose));
	return new Set(pieces.flatMap(({ parts }, index) => (parts.some((part) => prose.has(part.prose)) ? [index] : [])));
}

export function carryTitle(draft: Draft, titles: ReadonlySet<number>): void {
	let first = true;
	for (const index of titles) {
		const words = wordsIn(draft.pieces[index]!);
		if (words.trim() === '' || draft.fate(index)) continue;
		const same = draft.series.hasExactly(draft.source(index));
		const isHeading = draft.pieces[index]!.depth !== undefined;
		const isProse = !isHeading && isSentence(words) && !ABBREVIATED().test(words.trim());
		const usual = draft.series.size === 0 || draft.isRestated(index) || draft.series.hasWords(words);
		if (same || (first && (usual || !isProse))) draft.keep(index, [], !same);
		first = false;
		if (draft.fate(index) || isHeading || isProse || labelIn(words)) continue;
		if (usual) draft.keep(index);
	}
}

/** "Friends of the Library, Lowmoor Ltd.", "Förderverein der Bibliothek Hellbach e. V.": the name of a body. */
const ABBREVIATED = lazily(() => /\s\p{Lu}\p{L}{0,2}\.$/u);
