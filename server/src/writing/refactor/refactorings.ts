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
import type { Offer, Outcome, Refactoring, Rewriting } from './model.js';
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
const FAULT = 'Rapporteur has a fault here. Make the change by hand';

/** One that is ready to be carried out. */
export interface Ready extends Pick<Refactoring, 'id' | 'title' | 'extracts'> {
	/** Reads the report as it would be. */
	readonly outcome: () => Outcome;
}

/**
 * One that fails takes no other along.
 *
 * @param at the cursor, or what is selected.
 * @param failed is told what was thrown.
 */
export function refactoringsAt(
	whole: Report,
	at: Span,
	failed: (error: unknown) => void = rethrow,
	offers: readonly Offer[] = OFFERS,
): readonly Ready[] {
	const report = meetingAt(whole, at.from);
	const guarded = <T>(work: () => T, otherwise: T): T => {
		try {
			return work();
		} catch (error) {
			failed(error);
			return otherwise;
		}
	};
	return offers
		.flatMap((offer) => guarded(() => offer(report, at), []))
		.map(({ rewrite, ...about }) => ({
			...about,
			outcome: () => guarded(() => outcomeOf(whole, report, rewrite()), { obstacle: FAULT }),
		}));
}

function outcomeOf(whole: Report, report: Report, rewriting: Rewriting | string | undefined): Outcome {
	if (rewriting === undefined || typeof rewriting === 'string') return { obstacle: rewriting ?? CANNOT_FOLLOW };
	const outcome = finished(whole, report, rewriting);
	return outcome.edits?.length === 0 ? { obstacle: NOTHING_TO_DO } : outcome;
}

function rethrow(error: unknown): never {
	throw error;
}
