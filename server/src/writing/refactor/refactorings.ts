/**
 * Gives a report another form without changing what it says: annexes in another order, other numerals, a list of
 * participants as a table.
 *
 *     const [first] = refactoringsAt(report, span);      // what can be done where the cursor is
 *     first?.outcome()                                   // computed only now
 *
 * Afterwards each reference leads where it led before. Where that cannot be, there is nothing to be done.
 */
import { meetingAt, type Report } from '../../report/index.js';
import type { Span } from '../../text/index.js';
import { agendaForms } from './agenda-form.js';
import { annexExtraction } from './extract-annex.js';
import { finished } from './finished.js';
import type { Offer, Outcome, Refactoring } from './model.js';
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

const CANNOT_FOLLOW =
	'A reference names several together, or one that is not there, and cannot follow. Make the change by hand';
const NOTHING_TO_DO = 'It is so already';

/** One that is ready to be carried out. */
export interface Ready extends Pick<Refactoring, 'id' | 'title' | 'extracts'> {
	/** Reads the report as it would be. */
	readonly outcome: () => Outcome;
}

/** @param at the cursor, or what is selected. */
export function refactoringsAt(whole: Report, at: Span): readonly Ready[] {
	const report = meetingAt(whole, at.from);
	return OFFERS.flatMap((offer) => offer(report, at)).map(({ rewrite, ...about }) => ({
		...about,
		outcome() {
			const rewriting = rewrite();
			if (rewriting === undefined || typeof rewriting === 'string') return { obstacle: rewriting ?? CANNOT_FOLLOW };
			const outcome = finished(whole, report, rewriting);
			return outcome.edits?.length === 0 ? { obstacle: NOTHING_TO_DO } : outcome;
		},
	}));
}
