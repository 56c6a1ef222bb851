/** Labels whose word is one letter off: "Anex 2", "Apendix C". The whole report tells whether they are meant. */
import { lazily, narrowed, type Span, slipOf } from '../../text/index.js';
import type { Annex, AnnexReference } from '../facts/model.js';
import { allWords } from '../words/index.js';
import { annexKey } from './numerals.js';
import { type AnnexVocabulary, annexLabelWord } from './vocabulary.js';

/** A word that opens a label, and the intended one. */
export interface Slip {
	readonly at: Span;
	readonly meant: string;
}

/** A capitalised word and what may be the number of an annex, alone or before a title. */
const OPENING = narrowed(/^[\s*]*(\p{Lu}\p{L}{3,12})\s+(?:\d{1,2}|[IVX]{1,5}|[A-Z])\*{0,3}\s*(?:$|[:–—-])/u);
/** Real words, though one letter off. */
const OTHERS = lazily(() => allWords(({ noSlip }) => noSlip));

/** The slip that a line begins with, as far as its form tells. */
export function slipAt(line: string, { words }: AnnexVocabulary): Slip | undefined {
	const written = OPENING.exec(line)?.[1];
	const low = written?.toLowerCase();
	if (written === undefined || low === undefined || words.has(low) || OTHERS().has(low)) return undefined;
	const near = slipOf(low, words.keys());
	if (near === undefined || near[0] !== low[0] || words.get(near)?.plural) return undefined;
	const from = line.indexOf(written);
	const meant = annexLabelWord(near);
	return {
		at: { from, to: from + written.length },
		meant: written === written.toUpperCase() ? meant.toUpperCase() : meant,
	};
}

/**
 * Drops what only looks like a misspelt label: no sentence mentions that annex and the report has no other annex of its
 * family, or it has this one under a proper label.
 */
export function withoutChance(annexes: readonly Annex[], references: readonly AnnexReference[]): readonly Annex[] {
	if (!annexes.some(({ meant }) => meant !== undefined)) return annexes;
	const sure = annexes.filter(({ meant }) => meant === undefined);
	const families = new Set(sure.map(({ family }) => family));
	const own = new Set(sure.map(({ family, number }) => annexKey(family, number)));
	const named = new Set(
		references.filter(({ elsewhere }) => elsewhere === 'no').map(({ family, number }) => annexKey(family, number)),
	);
	return annexes.filter(({ meant, family, number }) => {
		const key = annexKey(family, number);
		return meant === undefined || (!own.has(key) && (families.has(family) || named.has(key)));
	});
}
