/** Places to fill in amid other words: a sentence with one is more work than a new one, and is left out. */
import { nextTimeIn } from '../../../report/index.js';
import type { Edit, Span } from '../../../text/index.js';
import type { Restatement } from '../restate/restatement.js';
import { announces } from '../series/announcements.js';
import { type Piece, wordsIn } from '../series/pieces.js';
import { labelIn, sentencesIn } from '../series/series-text.js';
import type { Draft } from './draft.js';

/** What is put where something is to be filled in. */
const PLACE = /^\s*\[[^[\]]+\]\s*$/;

/** The day of the meeting itself has to be given, whatever stands around it. */
function isHole({ insert, own }: Edit & Pick<Restatement, 'own'>): boolean {
	return PLACE.test(insert) && own === undefined;
}

/**
 * The edits that leave a sentence without a place amid its words, beside those that put places there; `undefined` if it
 * cannot be helped.
 *
 * @param edits all those to the sentence.
 */
export function closedHoles(
	draft: Draft,
	piece: Piece,
	sentence: Span,
	edits: readonly Edit[],
): readonly Edit[] | undefined {
	const holes = edits
		.filter((edit) => isHole(edit) && sentence.from <= edit.span.from && edit.span.to <= sentence.to)
		.sort((a, b) => a.span.from - b.span.from);
	const [first] = holes;
	const last = holes.at(-1);
	if (!first || !last) return [];
	const { text } = draft.report;
	const bracketed = holes.map(({ span }) => bracketsAround(text, span, sentence));
	if (bracketed.every((brackets) => brackets !== undefined)) {
		return bracketed.map((span) => ({ span, insert: '' }));
	}
	if (!hasWordsBeside(text, sentence, holes)) return merged(first, last);
	// "18/[…]" is the number of what follows.
	if (holes.length === 1 && text[first.span.from - 1] === '/') return [];
	if (announces(draft.report, sentence) || nextTimeIn(text.slice(sentence.from, sentence.to))) return [];
	return isField(draft, piece, first.span.from) ? merged(first, last) : undefined;
}

/**
 * Leaves out the sentences of a piece that stays whole where they have a place amid their words.
 *
 * @returns whether anything is left.
 */
export function closeHoles(draft: Draft, index: number): boolean {
	const fate = draft.fate(index);
	const piece = draft.pieces[index]!;
	if (fate?.kind !== 'keep' || piece.row !== undefined || piece.depth !== undefined) return true;
	const edits = draft.editsTo(index);
	if (!edits.some(isHole)) return true;
	const all = sentencesIn(draft.report.text, piece);
	const closed = all.map((sentence) => ({ sentence, edits: closedHoles(draft, piece, sentence, edits) }));
	const kept = closed.filter((each) => each.edits !== undefined).map(({ sentence }) => sentence);
	if (kept.length === 0 && all.length > 0) return false;
	const more = closed.flatMap((each) => each.edits ?? []);
	const cut = kept.length < all.length ? without(draft.report.text, draft.ownSpan(index), kept) : [];
	// The first of edits that overlap holds.
	draft.decide(index, { ...fate, edits: [...more, ...cut, ...fate.edits] });
	return true;
}

/** The edits that take out what is between the sentences that stay, but for the line breaks. */
export function without(text: string, own: Span, kept: readonly Span[]): readonly Edit[] {
	const edits: Edit[] = [];
	let from = own.from;
	for (const [number, sentence] of kept.entries()) {
		const between = text.slice(from, sentence.from);
		if (number === 0 ? between !== '' : between.trim() !== '') {
			const insert = number === 0 ? '' : (/\r?\n/.exec(between)?.[0] ?? ' ');
			edits.push({ span: { from, to: sentence.from }, insert });
		}
		from = sentence.to;
	}
	if (from < own.to) edits.push({ span: { from, to: own.to }, insert: '' });
	return edits;
}

/** One place for several: "[…] PM to […] PM". */
function merged(first: Edit, last: Edit): readonly Edit[] {
	return first === last ? [] : [{ span: { from: first.span.from, to: last.span.to }, insert: first.insert }];
}

function hasWordsBeside(text: string, sentence: Span, holes: readonly Edit[]): boolean {
	let from = sentence.from;
	let beside = '';
	for (const { span } of holes) {
		beside += ` ${text.slice(from, span.from)}`;
		from = span.to;
	}
	return /\p{L}{2}/u.test(`${beside} ${text.slice(from, sentence.to)}`);
}

/** Nobody writes a longer value. */
const LONGEST_VALUE = 60;

/** "Time: 7 PM to 9 PM": whether a place is in what follows a label, and that is no sentence. */
function isField({ report }: Draft, piece: Piece, hole: number): boolean {
	const label = labelIn(wordsIn(piece));
	const colon = report.text.slice(piece.span.from, hole).search(/[:：|]/);
	return label !== undefined && colon >= 0 && label.rest.trim().length <= LONGEST_VALUE;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** The brackets around a place, with the blank before them; `undefined` if there are none, or they are those of a link. */
function bracketsAround(text: string, { from, to }: Span, sentence: Span): Span | undefined {
	let depth = 0;
	let open = from - 1;
	for (; open > sentence.from; open--) {
		const sign = text[open]!;
		if (sign === ')' || sign === ']') depth++;
		else if ((sign === '(' || sign === '[') && depth-- === 0) break;
	}
	if (open <= sentence.from) return undefined;
	const close = text.indexOf(CLOSING[text[open]!]!, to);
	const isLink = text[open - 1] === ']' || text[open - 1] === '!' || text[close + 1] === '(';
	if (close < 0 || close >= sentence.to || isLink) return undefined;
	const before = text.slice(sentence.from, open);
	return { from: sentence.from + before.trimEnd().length, to: close + 1 };
}
