import type { Span } from '../../../text/index.js';
import type { Attendance } from './labels.js';

/** A list of those who took part in a meeting, or did not. */
export interface ParticipantList {
	/** The words of its label: `Participants List`. */
	readonly label: Span;
	readonly attendance: Attendance;
	/**
	 * How the list is formatted. `items`: list items; `paragraphs`: one each; `lines`: of one paragraph; `rows` of a
	 * table; `cells` of one column; `inline`: between separators.
	 */
	readonly form: 'items' | 'paragraphs' | 'lines' | 'rows' | 'cells' | 'inline';
	/** From the label to the end of the last entry. */
	readonly span: Span;
	/** People only, in document order; empty where none are named. */
	readonly entries: readonly Participant[];
	/** How many entries there are, and a single one: places are computed for all only if all are asked for. */
	readonly size: number;
	entry(index: number): Participant;
	/** Something follows the label, even if none of it names a person. */
	readonly filled: boolean;
	/** What it says, regardless of its place. */
	readonly reading: ListReading;
}

/** Identical as long as the list reads the same. */
export interface ListReading extends Pick<ParticipantList, 'form'> {
	readonly people: readonly Person[];
	/** It has entries that are read as nobody's name: a body, "unnamed visitor". */
	readonly others: boolean;
}

/** Somebody on a list, regardless of its place. */
export type Person = Omit<Participant, 'span' | 'nameSpan'>;

export interface Participant {
	/** The whole entry: an item's first line, a row without its outer pipes, the text between separators. */
	readonly span: Span;
	/** The name as written, titles aside. */
	readonly nameSpan: Span;
	/** Given name first. */
	readonly name: string;
	/** In lower case, without full stops. */
	readonly titles: readonly string[];
	readonly form: 'full' | 'single' | 'handle';
	/** For comparison: without letter case, accents and hyphens. */
	readonly key: string;
	readonly affiliation?: string;
	/** What is said about the next entry holds for this one: "Ann Lee and Bo Roe (WaterNet)". */
	readonly joined?: true;
	readonly role?: string;
	readonly handle?: string;
	/** What the minutes call them, if the list says so: `SO`, `RGr`. */
	readonly initials?: string;
	/** How they took part: "remote". */
	readonly note?: string;
	/** The words above part of the list: a country, "Observers", "Day 1". */
	readonly group?: string;
}
