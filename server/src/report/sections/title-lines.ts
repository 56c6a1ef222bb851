/** Lines that serve as headings, in reports that have none, or not for everything. */
import { narrowed } from '../../text/index.js';
import { isAgendaLabel, isParticipantsLabel } from '../document/section-labels.js';
import type { Prose } from '../facts/model.js';
import { LINE_ENDING } from '../facts/prose.js';

/** A longer line is a sentence. */
const LENGTH = 80;
/** Results are often in bold, too: "**agreed**". */
const BEGINS = narrowed(/^[^\p{L}]*(?!\p{Ll})\p{L}/u);
const ENDS_SENTENCE = /[.!?;,]$/;
/** Where there are no capitals, as in Chinese, nothing is in capitals. */
const CAPITALS = narrowed(/\p{Lu}{4}/u);
const SMALL = narrowed(/\p{Ll}/u);

/** Whether words could serve as a heading: not too many, and no sentence. */
export function isLikeTitle(words: string): boolean {
	return words.length <= LENGTH && BEGINS.test(words) && !ENDS_SENTENCE.test(words);
}

/**
 * The line with which a paragraph begins, if it serves as a heading: all of it in bold, `**4. Budget**`; alone, and in
 * capitals or the label of an agenda or of a list of participants. Empty if it does not.
 */
export function titleLineOf(prose: Prose): string {
	const { kind, container, text, marks } = prose;
	if (kind !== 'paragraph' || container !== 'document') return '';
	const [line = ''] = text.slice(0, LENGTH + 1).split(LINE_ENDING, 1);
	const words = line.trim();
	if (!isLikeTitle(words)) return '';
	const isBold = marks.some(
		({ kind, plain }) => kind === 'strong' && plain.from === 0 && plain.to >= words.length && plain.to <= line.length,
	);
	if (isBold) return words;
	const isAlone = line.length === text.length && marks.every(({ kind }) => kind !== 'link' && kind !== 'image');
	const isShouted = isAlone && CAPITALS.test(words) && !SMALL.test(words);
	// "Present: Ann Lee" says who was.
	const isLabel = isAlone && /^[^:：]*[:：]?$/.test(words) && (isAgendaLabel(prose) || isParticipantsLabel(prose));
	return isShouted || isLabel ? words : '';
}
