/** Lines with a label, "Place: …", in the next report. */
import { namesPlace, sourceSpan } from '../../../report/index.js';
import { addressesIn, type Piece } from '../series/pieces.js';
import { labelIn } from '../series/series-text.js';
import { anyWithin } from '../series/within.js';
import type { Draft } from './draft.js';
import { tasks } from './tasks.js';

/** What says the same in more words is compared sentence by sentence. */
export const LONGEST_USUAL = 300;

/** "Place: …", "Chair: …", also in a table of two columns: the label stays, and what follows it if it is the same every time. */
export function isLabelKept(draft: Draft, index: number, piece: Piece, words: string, title: boolean): boolean {
	const label = labelIn(words);
	const [first, second] = piece.parts;
	const isRow = piece.row === 'other' && piece.parts.length === 2 && !/\d/.test(label?.label ?? '');
	const part = isRow ? second : first;
	if (!label || !part || (piece.parts.length > 1 && !isRow) || words.length > LONGEST_USUAL) return false;
	const usual = draft.series.label(label.label, label.rest);
	// Who takes the minutes, and who chairs, is likely the same, wherever it stands.
	const stays = title || (anyWithin(tasks(draft.report), piece.span) && draft.labelCount(label.label) === 1);
	const alone = stays && draft.series.size === 0;
	// Without others to compare, nobody knows whether an address is for one meeting only.
	const steady = addressesIn(piece).length === 0 || usual === 'kept' || draft.isRestated(index);
	if (steady && (namesPlace(label.label) || draft.isRestated(index) || usual === 'kept' || alone)) {
		draft.keep(index);
		return true;
	}
	// "feat: …", "fix: …" in many lines are no labels of the meeting, and nor is the name of a file.
	if (/\.\p{L}/u.test(label.label)) return false;
	if ((usual !== 'filled' && !alone) || draft.labelCount(label.label) > 1) return false;
	const { prose, block, plain, outer } = part;
	const at = isRow ? plain.from : plain.to - label.rest.trimStart().length;
	if (label.rest.trim() === '' || at === plain.to) return false;
	const { from, to } = sourceSpan(prose, { from: at, to: plain.to });
	const span = { from: from + block, to: to + block };
	const marks = outer.filter((mark) => mark.span.from < to && from < mark.span.to);
	const whole = marks.reduce(
		(all, mark) => ({ from: Math.min(all.from, mark.span.from + block), to: Math.max(all.to, mark.span.to + block) }),
		span,
	);
	if (whole.from < span.from - 3 || whole.from < piece.span.from) return false;
	// “"Discussion: the pier"” has its other quotation mark in what would go.
	if (!isClosed(draft.report.text.slice(piece.span.from, whole.from))) return false;
	const isPerson = anyWithin(tasks(draft.report), span);
	draft.keep(index, [{ span: whole, insert: draft.place(({ name, blank }) => (isPerson ? name : blank)) }]);
	return true;
}

function isClosed(head: string): boolean {
	const count = (sign: RegExp): number => head.match(sign)?.length ?? 0;
	return count(/"/g) % 2 === 0 && count(/[(“«„]/g) <= count(/[)”»“]/g);
}
