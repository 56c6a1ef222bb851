/**
 * Gives a report another form without changing what it says: annexes in another order, other numerals, a list of
 * participants as a table.
 *
 *     const [first] = refactoringsAt(report, span);      // what can be done where the cursor is
 *     first?.edits()                                     // computed only now
 *
 * Afterwards each reference leads where it led before. Where that cannot be, there is nothing to be done.
 */
import { meetingAt, type Report } from '../../report/index.js';
import type { Edit, Span } from '../../text/index.js';
import { agendaForms } from './agenda-form.js';
import { annexExtraction } from './extract-annex.js';
import { finished } from './finished.js';
import type { Offer, Refactoring } from './model.js';
import { annexMoves } from './move-annex.js';
import { itemMoves } from './move-item.js';
import { annexNumbers } from './number-annexes.js';
import { itemNumbers } from './number-items.js';
import { paragraphNumbers } from './number-paragraphs.js';
import { participantForms } from './participants-form.js';
import { participantOrders } from './sort-participants.js';
import { titleForms } from './title-lines.js';

const OFFERS: readonly Offer[] = [
	annexMoves,
	annexNumbers,
	itemMoves,
	itemNumbers,
	agendaForms,
	paragraphNumbers,
	annexExtraction,
	titleForms,
	participantOrders,
	participantForms,
];

/** One that is ready to be carried out. */
export interface Ready extends Pick<Refactoring, 'id' | 'title' | 'extracts'> {
	/** In order; `undefined` if something would be read otherwise afterwards. */
	readonly edits: () => readonly Edit[] | undefined;
}

/** @param at the cursor, or what is selected. */
export function refactoringsAt(whole: Report, at: Span): readonly Ready[] {
	const report = meetingAt(whole, at.from);
	return OFFERS.flatMap((offer) => offer(report, at)).map(({ rewrite, ...about }) => ({
		...about,
		edits() {
			const rewriting = rewrite();
			const edits = rewriting && finished(whole, report, rewriting);
			return edits && edits.length > 0 ? edits : undefined;
		},
	}));
}
