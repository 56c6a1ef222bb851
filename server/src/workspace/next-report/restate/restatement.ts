import type { FullDay, Prose, Report } from '../../../report/index.js';
import type { Edit } from '../../../text/index.js';

/** What changes from one meeting to the next. */
export interface Change {
	/** The days of the next one, first and last; the same if it lasts one day. */
	readonly days: readonly [FullDay, FullDay];
	/** Of the next one; absent if the previous one has none. */
	readonly number?: number;
	/** When the meeting before the previous one was, in days since 1970. */
	readonly before?: number;
	/** What is written where a date is not known, and where something else is not. */
	readonly dateWords: string;
	readonly blankWords: string;
	/** Whether a time of day is usual, and an address; `undefined` if there are no others to compare. */
	readonly isUsualTime: (time: string) => boolean | undefined;
	readonly isUsualAddress: (address: string) => boolean | undefined;
}

export interface Restatement extends Edit {
	/** A date, time or address that is nobody's any more, unless other reports have it too. */
	readonly stale?: true;
	/** It is about this very meeting. */
	readonly own?: 'number' | 'date';
}

/** The lines and paragraphs of a report, and where their blocks begin. @param longest in characters. */
export function eachProse(
	report: Report,
	longest: number,
): readonly { readonly prose: Prose; readonly from: number }[] {
	return report.blocks.flatMap(({ facts, from }) =>
		facts.prose.filter(({ text }) => text.length <= longest).map((prose) => ({ prose, from })),
	);
}
