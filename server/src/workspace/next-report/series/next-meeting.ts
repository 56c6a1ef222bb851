import type { FullDay, Report } from '../../../report/index.js';

/** The reports that the next one is made from. */
export interface SeriesReports {
	/** The one before it. */
	readonly previous: Report;
	/** Others before that, the latest first: they show what is the same every time. A handful is enough. */
	readonly earlier: readonly Report[];
	/** If there are none, others of the folder before it: what they have, too, is usual there. */
	readonly beside?: readonly Report[];
}

/** The meeting that a report is begun for. */
export interface NextMeeting {
	/** Its first and last day; the same if it lasts one day. */
	readonly days: readonly [FullDay, FullDay];
	readonly number?: number;
	/** Empty if it is not known yet; without it, the last one. */
	readonly place?: string;
	/** The names of those who are to be on the list of participants; without them, the lists of the series decide. */
	readonly people?: readonly string[];
	/** When the meeting before the previous one was, in days since 1970. */
	readonly before?: number;
}
