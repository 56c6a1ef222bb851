/**
 * Rapporteur for programs: checks reports of meetings in Markdown.
 *
 * ```ts
 * import { check } from 'rapporteur';
 *
 * for (const { range, message } of check(text, { final: true }).findings) {
 *   console.log(`line ${range.line}: ${message}`);
 * }
 * ```
 *
 * All that is handed out is plain data. From one version to the next fields may be added, none will change. Nothing is
 * read from the disk or from the network.
 */

/** How much a finding matters, from the most to the least. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Part of a report that can be required. */
export type Requirement =
	| 'date'
	| 'participants'
	| 'agenda'
	| 'number'
	| 'place'
	| 'decisions'
	| 'action-items'
	| 'next-meeting';

/** What can be set, as in a `.rapporteur.yaml`. What is left out is as it is by default. */
export interface Settings {
	/** Severity by the name of a rule; `off` turns it off. */
	readonly rules?: Readonly<Record<string, Severity | 'off'>>;
	/** Globs of the files that are reports, for `path`. Without it, a report is recognised by its content. */
	readonly reports?: readonly string[];
	/** What every report must have. */
	readonly require?: readonly Requirement[];
	/** What acronyms stand for. */
	readonly acronyms?: Readonly<Record<string, string>>;
	/** Annexes that are files of their own: `Annex II`. */
	readonly externalAnnexes?: readonly string[];
	/** Further words for an annex: `Enclosure`. */
	readonly annexWords?: readonly string[];
	/** Globs of files in which nothing is to be found, for `path`. */
	readonly ignore?: readonly string[];
	/** The report is about to be published, so nothing may be left open. */
	readonly final?: boolean;
	/** Where an editor finds templates; says nothing about checks. */
	readonly templates?: string;
	/** Whose letterhead exported reports have; says nothing about checks. */
	readonly template?: string;
}

export interface Options {
	/**
	 * The name of the file, from the folder that globs in the settings are meant from, with `/` between folders. Dates in it
	 * and names such as `agenda.md` are taken into account.
	 */
	readonly path?: string;
}

/** A stretch of the text. */
export interface Range {
	/** Offsets in the text, in UTF-16 code units, so that `text.slice(from, to)` is what is meant; equal for an empty place. */
	readonly from: number;
	readonly to: number;
	/** Counted from 1. */
	readonly line: number;
	/** Counted from 1, in UTF-16 code units; a byte-order mark is not counted. */
	readonly column: number;
	/** Of the place after the last character. */
	readonly endLine: number;
	readonly endColumn: number;
}

/** Replaces the text at `range` with `text`. */
export interface Edit {
	readonly range: Range;
	readonly text: string;
}

export interface Fix {
	/** Says what it does, for a menu: "Add Annex II at the end". */
	readonly title: string;
	/** `safe`: certainly what the author meant, so it may be applied unasked. `unsafe`: a guess, to be offered. */
	readonly safety: 'safe' | 'unsafe';
	/** They do not overlap. All places are those of the text that was checked. */
	readonly edits: readonly Edit[];
	/** The fix gives the file this name, and has no edits. */
	readonly rename?: string;
}

export interface Finding {
	/** The name of the rule: `missing-annex`. */
	readonly rule: string;
	readonly severity: Severity;
	/** What is wrong and what to do, in two short sentences without a stop at the end. */
	readonly message: string;
	readonly range: Range;
	/** Other places that explain it. */
	readonly related: readonly { readonly range: Range; readonly message: string }[];
	/** Best first. Empty where the author must decide. */
	readonly fixes: readonly Fix[];
}

export interface Report {
	/** What the text is taken for: the record of a meeting, the agenda of one, or neither. */
	readonly kind: 'report' | 'agenda' | 'other';
	/** Why, for people. */
	readonly kindReason: string;
	/** In the order of the text. */
	readonly findings: readonly Finding[];
	/** What could not be checked because of a fault of Rapporteur, one sentence each; nearly always empty. */
	readonly problems: readonly string[];
}

export interface Fixed extends Report {
	/** With all safe fixes; what the report says is of this text. */
	readonly text: string;
	/** How many fixes were applied. */
	readonly applied: number;
}

/**
 * Says what is wrong with a text. Links to other files are not judged.
 *
 * @param text Markdown, of any length; the time grows with it.
 * @throws TypeError if `text` is no string, or for settings that cannot be used; the message says which, and what to write.
 */
export declare function check(text: string, settings?: Settings, options?: Options): Report;

/**
 * Applies the safe fixes, until there are none left.
 *
 * @throws TypeError as {@link check}.
 */
export declare function fix(text: string, settings?: Settings, options?: Options): Fixed;
