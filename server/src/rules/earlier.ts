/** What rules may ask of the other reports in the folder, and what these say. */
import type { Report } from '../report/index.js';

/** A heading, and its level from 1 to 6. */
export interface LevelledHeading {
	readonly text: string;
	readonly depth: number;
}

/** The other reports in the folder, as far as they have been read. Answers do not change while a rule runs. */
export interface EarlierReports {
	/**
	 * Where other reports link to with the same or similar words, best first.
	 *
	 * @param words plain text.
	 * @param at where the words are in `report`.
	 */
	addresses(report: Report, words: string, at: number): readonly EarlierAddress[];
	/** What other lists say somebody belongs to, best first. */
	affiliations(report: Report, name: string): readonly EarlierAffiliation[];
	/**
	 * What the last reports of the folder agree that people belong to, by name, if it is something else.
	 *
	 * @param said by name, what `report` says; not called if no other report is known.
	 */
	otherAffiliations(report: Report, said: () => ReadonlyMap<string, string>): ReadonlyMap<string, EarlierAffiliation>;
	/** How many reports list somebody in exactly this spelling. */
	listings(report: Report, name: string): number;
	/**
	 * Who on the lists of the folder's other reports has one of these given names: by given name, full names, the one that most
	 * reports have first.
	 *
	 * @param given not called if no other report is known.
	 */
	calledSo(report: Report, given: () => readonly string[]): ReadonlyMap<string, readonly string[]>;
	/**
	 * How the other reports of the folder write names that are most likely slips, by the spelling that is asked about. For
	 * one that they write just so, and that has a rival, they give itself.
	 *
	 * @param names what `report` says; not called if no other report is known.
	 */
	betterNames(report: Report, names: () => readonly AskedName[]): ReadonlyMap<string, EarlierName>;
	/**
	 * How the other reports of the folder write names that `report` may have in small letters, by these.
	 *
	 * @param words in small letters; not called if no other report is known.
	 */
	inCapitals(report: Report, words: () => readonly string[]): ReadonlyMap<string, EarlierCapitals>;
	/**
	 * How the lists of the folder's other reports, two or more, write people who stand on the lists of `report` with a slip,
	 * by the name there.
	 *
	 * @param names all on the lists; not called if no other report is known.
	 */
	listedOtherwise(report: Report, names: () => readonly string[]): ReadonlyMap<string, EarlierName>;
	/**
	 * Of acronyms that `report` leaves unexplained, those that it owes its readers only, or no more, because of how other
	 * reports of the folder use them.
	 *
	 * @param told how many others it explains.
	 */
	owedOtherwise(report: Report, names: readonly string[], told: number): readonly string[];
	/** Whether at most half of the last reports of the series, of two or more, have a list of those present. */
	seldomListed(report: Report): boolean;
	/** Of headings without text in `report`, those that have had none in the last reports of the series either. */
	neverFilled(report: Report, headings: readonly string[]): readonly string[];
	/**
	 * Of the headings of `report`, those that the last reports of the series have on another level, and on which; none where
	 * the report is not built like them.
	 */
	usualLevels(report: Report, headings: readonly LevelledHeading[]): readonly LevelledHeading[];
	/** The links of `report` in whose place the last reports before it have another address. */
	replacedAddresses(report: Report): readonly ReplacedAddress[];
	/** The last reports of the same series before `report`, the latest first; few, and only those with a date. */
	reportsBefore(report: Report): readonly EarlierReport[];
	/**
	 * The meetings of the same series before that of `report`, the latest first; few, and only those with a date. None if
	 * they say what is expected.
	 */
	meetings(report: Report, own: OwnMeeting): readonly EarlierMeeting[];
	/** What other reports say that an acronym stands for, each meaning once, best first. */
	expansions(report: Report, acronym: string): readonly EarlierExpansion[];
	/**
	 * What earlier reports of the same folder, two or more, agree that acronyms stand for, if it is something else.
	 *
	 * @param said by acronym, what `report` says; not called if no other report is known.
	 */
	otherExpansions(report: Report, said: () => ReadonlyMap<string, string>): ReadonlyMap<string, EarlierExpansion>;
}

/** What a report says of its own meeting, against which earlier ones may speak; `day` as of `dayNumberOfIso`. */
export type OwnMeeting =
	| { readonly of: 'number'; readonly number: number; readonly day: number }
	| { readonly of: 'date' | 'actions'; readonly day: number };

/** A spelling that a report asks about. */
export interface AskedName {
	readonly name: string;
	/** How often `report` has it, if it is one of its names. */
	readonly times?: number;
	/** It may be any word with a capital, so that one letter's difference tells nothing. */
	readonly anyWord?: true;
	/** What the report itself has far more often. */
	readonly rival?: string;
}

/** How other reports of the folder write a name. */
export interface EarlierName {
	readonly name: string;
	/** How many have it. */
	readonly reports: number;
	/** How many have the asked spelling. */
	readonly others: number;
	/** How sure it is that the asked spelling is a slip. */
	readonly slip: Slip;
	/** Later reports are among them. */
	readonly later?: true;
}

/** How other reports of the folder write what may be a name in small letters. */
export interface EarlierCapitals {
	readonly name: string;
	/** How many have it. */
	readonly reports: number;
	/** How many of them have small letters, too. */
	readonly others: number;
	/** Later reports are among them. */
	readonly later?: true;
	/** It is the given name of somebody on their lists. */
	readonly isPerson?: true;
}

/**
 * How surely one spelling is a slip for another: `same` if the two are certainly one name, `sure` if hardly anybody would mean
 * two things, `likely` if it takes more to say so, `word` if both look like ordinary words, so that it depends on what else is
 * known of them.
 */
export type Slip = 'same' | 'full' | 'sure' | 'likely' | 'word';

/** A report of the same series. */
export interface EarlierReport {
	/** Relative to the folder of reports, with `/`. */
	readonly path: string;
	/** Of its meeting, in ISO 8601. */
	readonly date: string;
}

/** An earlier meeting of the same series. */
export interface EarlierMeeting {
	/** Its report, without folders. */
	readonly file: string;
	/** Its first day, in ISO 8601. */
	readonly date: string;
	readonly number?: number;
	/** The days that its report announces for the next one, in ISO 8601, unless only tentatively. */
	readonly next: readonly string[];
	/** What was to be done and is not ticked off, as plain text. */
	readonly actions: readonly string[];
}

/** Where something is known from. */
export interface Attested {
	/** In how many reports. */
	readonly reports: number;
	/** The date of the last of them, in ISO 8601; empty if none is dated. */
	readonly last: string;
	/** Only later reports know it. */
	readonly later?: true;
	/** In no report: built like those of earlier meetings, with this meeting's date or number. */
	readonly guess?: true;
}

export interface EarlierAddress extends Attested {
	/** As `report` can write it. */
	readonly address: string;
	/** The words always have the same destination, so this is most likely the one. Only the first can be preferred. */
	readonly steady: boolean;
	/** The words lead elsewhere from each report, so this is most likely of another meeting: "slides". */
	readonly anew?: true;
}

export interface EarlierAffiliation extends Attested {
	readonly affiliation: string;
	/** The last reports agree, so this is most likely right. */
	readonly steady: boolean;
	/** Later reports have what this one has. */
	readonly outdated?: true;
}

export interface ReplacedAddress extends Attested {
	/** The words of the link, as plain text. */
	readonly words: string;
	/** As in the report. */
	readonly address: string;
	readonly newer: string;
}

export interface EarlierExpansion extends Attested {
	/** Plain text. */
	readonly words: string;
	/** All reports that explain the acronym agree, so this is most likely what it means. */
	readonly steady: boolean;
	/** Only reports of other series, below other folders, explain it, where it may be something else. */
	readonly apart?: true;
}
