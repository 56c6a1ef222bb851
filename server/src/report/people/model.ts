import type { Span } from '../../text/index.js';
import type { Attendance } from './labels.js';

/** A list of those who took part in a meeting, or did not. */
export interface ParticipantList {
	/** The words of its label: `Participants List`. */
	readonly label: Span;
	readonly attendance: Attendance;
	/**
	 * How the list is made. `items`: list items; `paragraphs`: one each; `lines`: of one paragraph; `rows`
	 * of a table; `cells` of one column; `inline`: between separators.
	 */
	readonly form: 'items' | 'paragraphs' | 'lines' | 'rows' | 'cells' | 'inline';
	/** From the label to the end of the last entry. */
	readonly span: Span;
	/** People only, in the order of the text; empty where none are named. */
	readonly entries: readonly Participant[];
	/** How many entries there are, and a single one of them: all are told their places only if all are asked for. */
	readonly size: number;
	entry(index: number): Participant;
	/** Something stands under the label, even if none of it names a person. */
	readonly filled: boolean;
	/** The same object as long as the list reads the same, wherever it stands: for what is remembered of it. */
	readonly reading: object;
}

export interface Participant {
	/** The whole entry: an item's first line, a row without its outer pipes, what stands between separators. */
	readonly span: Span;
	/** The name as it is written, titles aside. */
	readonly nameSpan: Span;
	/** Given name first. */
	readonly name: string;
	/** In lower case, without full stops. */
	readonly titles: readonly string[];
	readonly form: 'full' | 'single' | 'handle';
	/** Comparable: without letter case, accents and hyphens. */
	readonly key: string;
	readonly affiliation?: string;
	readonly role?: string;
	readonly handle?: string;
	/** By which the minutes call them, where the list gives them: `SO`, `RGr`. */
	readonly initials?: string;
	/** How they took part: "remote". */
	readonly note?: string;
	/** In a table: the empty cell where the affiliation should stand. */
	readonly gap?: Span;
	/** The words above a part of the list: a country, "Observers", "Day 1". */
	readonly group?: string;
}
