/** What is kept of a report for others. */
import type { Kind, Outcome, ParticipantList } from '../../report/index.js';
import type { DigestLink } from './links.js';

/**
 * What other reports may want to know about this one: plain data without places, which can be stored as JSON.
 *
 * Each list is in document order and as long as `limits.ts` says at most, and so is each text: a generated file costs no
 * more than a long report.
 */
export interface Digest {
	readonly kind: Kind;
	/** `en`; absent if it is unclear. */
	readonly language?: string;
	/** Plain text; empty if there is none. */
	readonly title: string;
	/** What the lines below the title call the body; absent if none names one, or the title says what it is. */
	readonly body?: string;
	/** The number of the meeting. */
	readonly number?: number;
	/** The first day of the meeting, in ISO 8601: `2018-02-05`. */
	readonly date?: string;
	/** The last day, if the meeting lasted several. */
	readonly until?: string;
	/** The days given for the start of the next meeting, unless only tentatively. */
	readonly next: readonly string[];
	readonly headings: readonly DigestHeading[];
	/** It has several meetings, so that it is the report of none. */
	readonly several?: true;
	readonly links: readonly DigestLink[];
	readonly people: readonly DigestPerson[];
	/** How the list of those present is set; absent if there is none. */
	readonly listForm?: ListForm;
	readonly acronyms: readonly DigestAcronym[];
	/** Runs of words with capitals, and ordinary words among them, in lower case: see `keptNames`. */
	readonly names: readonly string[];
	/** Of those with capitals of their own, what it also has in small letters: see `alsoSmall`. */
	readonly small?: readonly string[];
	readonly annexes: readonly DigestAnnex[];
	/** What is marked as to be done and not as done. */
	readonly actions: readonly string[];
	/** Absent where nobody asks for them: only sentences tell most, and these take long to read. */
	readonly outcomes?: readonly DigestOutcome[];
}

export interface DigestHeading {
	/** 1 to 6. */
	readonly depth: number;
	readonly text: string;
	/** Nothing stands between it and the next one, which is not below it. */
	readonly empty?: true;
}

export type ListForm = ParticipantList['form'];

export interface DigestPerson {
	/** Given name first, without titles. */
	readonly name: string;
	/** In lower case, without full stops. */
	readonly titles?: readonly string[];
	readonly affiliation?: string;
	readonly role?: string;
	readonly handle?: string;
	/** The words above this part of the list: a country, "Observers". */
	readonly group?: string;
	/** On a list of those who were not there. */
	readonly absent?: true;
}

export interface DigestAcronym {
	/** Without the plural: `DC`. */
	readonly name: string;
	/** What it stands for, as written. */
	readonly words: string;
}

export interface DigestAnnex {
	/** Word and number: `Annex I`. */
	readonly label: string;
	readonly title: string;
}

/** A decision or a task, be it told by a mark, a section or a sentence. */
export type DigestOutcome = Omit<Outcome, 'span' | 'people' | 'section'>;
