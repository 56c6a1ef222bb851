/** Lines with a label, "Place: …", in the next report. */
import { namesPlace, officerSpans, participants, type Report } from '../../../report/index.js';
import { labelledIn } from '../series/label-value.js';
import { addressesIn, type Piece, wordsIn } from '../series/pieces.js';
import { labelIn } from '../series/series-text.js';
import { anyWithin } from '../series/within.js';
import type { Draft } from './draft.js';

/** What says the same in more words is compared sentence by sentence. */
export const LONGEST_USUAL = 300;

/** "Place: …", "Chair: …", also in a table of two columns: the label stays, and what follows it if it is the same every time. */
export function isLabelKept(draft: Draft, index: number, piece: Piece, words: string, title: boolean): boolean {
	const labelled = labelledIn(piece, words);
	if (!labelled || (piece.row === 'first' && piece.parts.length > 1) || words.length > LONGEST_USUAL) return false;
	const { label, rest, value } = labelled;
	const usual = draft.series.label(label, rest);
	const isPerson =
		anyWithin(officerSpans(draft.report), piece.span) || (isBesideList(draft, index) && names(draft.report, rest));
	// Who takes the minutes, and who chairs, is likely the same, wherever it stands.
	const stays = title || (isPerson && draft.labelCount(label) === 1);
	const alone = stays && draft.series.size === 0;
	// Without others to compare, nobody knows whether an address is for one meeting only.
	const steady = addressesIn(piece).length === 0 || usual === 'kept' || draft.isRestated(index);
	if (steady && (namesPlace(label) || draft.isRestated(index) || usual === 'kept' || alone)) {
		draft.keep(index);
		return true;
	}
	// "feat: …", "fix: …" in many lines are no labels of the meeting, and nor is the name of a file.
	if (/\.\p{L}/u.test(label)) return false;
	if ((usual !== 'filled' && !alone) || draft.labelCount(label) > 1) return false;
	if (!value) return false;
	// “"Discussion: the pier"” has its other quotation mark in what would go.
	if (!isClosed(draft.report.text.slice(piece.span.from, value.from))) return false;
	draft.keep(index, [{ span: value, insert: draft.place(({ name, blank }) => (isPerson ? name : blank)) }]);
	return true;
}

/** "Secrétaire de séance : Ana Lund" next to a list, or to another such line: a field, whatever it is called. */
function isBesideList(draft: Draft, index: number): boolean {
	const isLine = (at: number): boolean => {
		const piece = draft.pieces[at];
		return piece !== undefined && piece.depth === undefined && labelIn(wordsIn(piece)) !== undefined;
	};
	const isReached = (step: 1 | -1): boolean => {
		let at = index + step;
		while (Math.abs(at - index) < MOST_LINES && !draft.isListed(at) && isLine(at)) at += step;
		return draft.isListed(at);
	};
	return isReached(-1) || isReached(1);
}

/** Nobody has more fields in a row. */
const MOST_LINES = 8;

/** Whether somebody on the lists is named. */
function names(report: Report, words: string): boolean {
	return participants(report).some(({ name }) => name.includes(' ') && words.includes(name));
}

function isClosed(head: string): boolean {
	const count = (sign: RegExp): number => head.match(sign)?.length ?? 0;
	return count(/"/g) % 2 === 0 && count(/[(“«„]/g) <= count(/[)”»“]/g);
}
