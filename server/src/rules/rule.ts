/**
 * What a rule is. Layer `rules`: may import `text`, `report` and `writing`.
 */
import type { Anchors, Directive, Facts, NamedRule, Report } from '../report/index.js';
import type { Edit, Span } from '../text/index.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `safe`: certainly what the author meant, so "fix all" may apply it. `unsafe`: a guess. */
export type Safety = 'safe' | 'unsafe';

/**
 * What a safe fix changes for the reader. Nothing else may differ between the document before and after: the engine
 * proves it, and offers the fix as an unsafe one if it cannot (`engine/proof.ts`).
 *
 * - `markers`: what is bold or italic, and the stars and whitespace around it; no word, block or link
 * - `blanks`: whitespace and invisible characters; lines are separated as before
 * - `numbers`: the numbers that items begin with
 * - `join`: two paragraphs become one, with the same words
 * - `addresses`: letter case in link destinations
 * - `order`: the same pieces in another order
 * - `silence`: comments, or entries of the front matter, that silence a rule
 * - `words`: the characters at one place; no block or link
 */
export type Alteration = 'markers' | 'blanks' | 'numbers' | 'join' | 'addresses' | 'order' | 'silence' | 'words';

interface Correction {
	/** Imperative, fits a menu: "Add Annex II at the end". */
	readonly title: string;
	readonly edits: readonly Edit[];
}

export interface SafeFix extends Correction {
	readonly safety: 'safe';
	readonly alters: Alteration;
}

export interface UnsafeFix extends Correction {
	readonly safety: 'unsafe';
	readonly alters?: Alteration;
	/** Most likely what is meant, so an editor may apply it when its user asks for the best fix at one place. */
	readonly preferred?: true;
	/** The destination that the fix gives a link. */
	readonly leadsTo?: string;
	/** The fix renames the file to this, in the same folder, and has no edits. Only an editor does so, on request. */
	readonly rename?: string;
}

export type Fix = SafeFix | UnsafeFix;

/** One place where a rule is broken. */
export interface Finding {
	/** What is wrong, then what to do, in two sentences without a stop at the end. */
	readonly message: string;
	readonly span: Span;
	/**
	 * Best first. Empty if the author must decide. A function if computing them takes a while: it is called when
	 * someone looks, not on every keystroke.
	 */
	readonly fixes: readonly Fix[] | (() => readonly Fix[] | Waiting);
	/** At most an information, in a report that isn't declared final: what is open here has not been written yet. */
	readonly mild?: true;
	/** Later text may settle it, though the rule's other findings are settled differently: see `settledBy`. */
	readonly unfinished?: true;
	/** It is a link without a destination. */
	readonly unfilled?: UnfilledLink;
	/** Other places that explain the finding. */
	readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

/** A link without a destination, for those who ask the author for one. */
export interface UnfilledLink {
	/** As written; empty if the link has none. */
	readonly words: string;
	/** @param destination as CommonMark takes it. */
	readonly fill: (destination: string) => readonly Edit[];
}

/** What a rule asks of other reports about one finding, to correct it. */
export interface Asks {
	/** Where words lead; `at` is their place in the report, from its start. */
	readonly addresses?: { readonly words: string; readonly at: number };
	/** What somebody belongs to. */
	readonly affiliations?: string;
	/** What an acronym stands for. */
	readonly expansions?: string;
	/** How many reports list somebody in exactly these spellings. */
	readonly listings?: readonly string[];
}

/** Empty where nothing was asked, or where nobody knows; `listings` has a number for each spelling. */
export interface Answers {
	readonly addresses: readonly EarlierAddress[];
	readonly affiliations: readonly EarlierAffiliation[];
	readonly expansions: readonly EarlierExpansion[];
	readonly listings: readonly number[];
}

/**
 * Fixes that wait for what other reports know: the rule makes them with `answered`. Plain data, for other reports may
 * all be known only once this one has been let go.
 */
export interface Waiting<Kept = unknown> {
	readonly asks: Asks;
	/** What the rule needs of this report. */
	readonly kept: Kept;
	/** Where in the report the places of the fixes are counted from. */
	readonly from: number;
}

/** A finding whose places, including those of its fixes, are relative to the start of a block. */
export interface BlockFinding extends Omit<Finding, 'fixes'> {
	readonly fixes: () => readonly Fix[] | Waiting;
}

/** What rules are about, in the order in which their pages are listed. */
export const THEMES = {
	markup: 'Markup',
	annexes: 'Annexes',
	structure: 'Numbering and structure',
	meeting: 'Facts of the meeting',
	people: 'People and acronyms',
	checking: 'The checking itself',
} as const;

export type Theme = keyof typeof THEMES;

/** A rule's metadata. */
interface About {
	/** Names the fault, so that `"<id>": "off"` reads as "allow this". Kebab case, never reused. */
	readonly id: string;
	/** First released version. */
	readonly since: string;
	/** Default severity. */
	readonly severity: Severity | 'off';
	/** What a draft may still leave open: an error in a report that is declared final. */
	readonly whenFinal?: 'error';
	/** What it finds is still to be written, rather than wrong. */
	readonly open?: true;
	/**
	 * What somebody who is typing may be about to write, so that it is not a fault yet:
	 * - `word`: the rest of the word, link or number that the finding is about
	 * - `name`: the rest of the name or date, which may be another word
	 * - `line`: the other half of the bold that has been opened, on the same line
	 * - `paragraph`: the other bracket, in the same paragraph
	 * - `below`: what is missing, below
	 */
	readonly settledBy?: 'word' | 'name' | 'line' | 'paragraph' | 'below';
	/** Asks about other files or reports, which not everybody can answer: nothing follows from its silence. */
	readonly looksAtFiles?: true;
	/** Reports what has not been checked, so it runs after the others, even if there is no time left. */
	readonly tellsOfCheck?: true;
	/** Where one file has several meetings, it is asked of each, and of what stands before them, as of a report. */
	readonly perMeeting?: true;
	/** Runs after the others, and is told what has silenced nothing. */
	readonly last?: true;
	/**
	 * Makes fixes that were {@link Waiting}. Pure.
	 *
	 * @param kept as the finding has kept it.
	 * @param files around the report.
	 */
	answered?(kept: unknown, answers: Answers, files?: Files): readonly Fix[];
	/**
	 * `markdown`: applies to every document. `meeting`: to reports and agendas of meetings. `report`: to reports only,
	 * since it judges how a past meeting is recorded.
	 */
	readonly scope: 'markdown' | 'meeting' | 'report';
	/** The heading under which its page is listed. */
	readonly theme: Theme;
	/** The doc page, hover and settings text are all generated from this; run `npm run gen`. */
	readonly docs: {
		/** "Bold marker without a partner": a heading, no final stop. */
		readonly title: string;
		/** Markdown, one or more sentences. */
		readonly what: string;
		readonly why: string;
		readonly fixes: string;
		/** Whole documents: each must give at least one finding. Run by `test/rules/docs.test.ts`. */
		readonly reported: readonly string[];
		/** Whole documents: each must give none. */
		readonly accepted: readonly string[];
		/** Whole documents: the earlier reports of a rule that compares with them, for all its examples. */
		readonly earlier?: readonly string[];
		/** Settings, besides its severity, that affect it: names in the settings table. */
		readonly settings?: readonly string[];
		/** Markdown: where the convention is written down, such as a section of CommonMark. */
		readonly source?: string;
	};
}

/** Judges each block by itself, so that a keystroke costs one block and nothing need be cached by hand. */
export interface BlockRule extends About {
	/**
	 * Pure, and called once for equal blocks. Must not throw, whatever the block; the engine isolates it all the same.
	 *
	 * @returns places relative to the start of the block, whose text is `source`.
	 */
	readonly checkBlock: (facts: Facts, source: string) => readonly BlockFinding[];
}

/** Judges the report as a whole. */
export interface ReportRule extends About {
	/** Pure. Must not throw, whatever the report; the engine isolates it all the same. */
	readonly check: (report: Report, context: Context) => Iterable<Finding>;
}

export type Rule = BlockRule | ReportRule;

/** What a rule may ask besides the report: the user's settings, and the surrounding files. */
export interface Context {
	/** The file, relative to the workspace, with `/`; absent for an unsaved text. */
	readonly path?: string;
	/** Sections that a report must have. */
	readonly require: readonly Requirement[];
	/** The user's glossary: what each acronym stands for. */
	readonly acronyms: ReadonlyMap<string, string>;
	/** The report is about to be published, so nothing may be left open. */
	readonly final: boolean;
	/** The language of the editor, as `de` or `pt-br`: for text inserted into a report whose language is unclear. */
	readonly language?: string;
	/** The ids of all rules. */
	readonly ruleIds: readonly string[];
	/** What is unusable in the front matter. */
	readonly frontMatterProblems: () => readonly FrontMatterProblem[];
	/** The files around this one; absent if its location is unknown. */
	readonly files?: Files;
	/** What other reports know; absent if nobody has looked. */
	readonly earlier?: EarlierReports;
	/** There was not enough time for all. Set for rules that report on the check itself. */
	readonly cutOff?: boolean;
	/** What has silenced nothing. Set for rules that run `last`. */
	readonly unused: readonly Unused[];
}

/**
 * The files around the checked one, as far as they are known. Answers do not change while a rule runs.
 *
 * A path is as in a link, decoded: relative to the folder of the checked file, or to the root of the workspace if it
 * begins with `/`.
 */
export interface Files {
	/** `unknown`: not looked up yet, unavailable, or outside the workspace. */
	find(path: string): 'there' | 'missing' | 'unknown';
	/** The names in a folder, `''` for that of the checked file; empty if they are not known. */
	names(folder: string): readonly string[];
	/** The fragment targets in a Markdown file; `undefined` if not known. */
	anchors(path: string): Anchors | undefined;
}

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
	 * How the other reports of the folder write names that are most likely slips, by the spelling that is asked about. For
	 * one that they write just so, and that has a rival, they give itself.
	 *
	 * @param names what `report` says; not called if no other report is known.
	 */
	betterNames(report: Report, names: () => readonly AskedName[]): ReadonlyMap<string, EarlierName>;
	/**
	 * Of acronyms that `report` leaves unexplained, those that it owes its readers only, or no more, because of how other
	 * reports of the folder use them.
	 *
	 * @param told how many others it explains.
	 */
	owedOtherwise(report: Report, names: readonly string[], told: number): readonly string[];
	/** Of headings without text in `report`, those that have had none in the last reports of the series either. */
	neverFilled(report: Report, headings: readonly string[]): readonly string[];
	/**
	 * Of the headings of `report`, those that the last reports of the series have on another level, and on which; none where
	 * the report is not built like them.
	 */
	usualLevels(report: Report, headings: readonly LevelledHeading[]): readonly LevelledHeading[];
	/** The links of `report` in whose place the last reports before it have another address. */
	replacedAddresses(report: Report): readonly ReplacedAddress[];
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

/**
 * How surely one spelling is a slip for another: `same` if the two are certainly one name, `sure` if hardly anybody would mean
 * two things, `likely` if it takes more to say so, `word` if both look like ordinary words, so that it depends on what else is
 * known of them.
 */
export type Slip = 'same' | 'sure' | 'likely' | 'word';

/** An earlier meeting of the same series. */
export interface EarlierMeeting {
	/** Its report, without folders. */
	readonly file: string;
	/** Its first day, in ISO 8601. */
	readonly date: string;
	readonly number?: number;
	/** The days that its report announces for the next one, in ISO 8601. */
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
}

export interface FrontMatterProblem {
	/** What is wrong, then what to do, as in a finding. */
	readonly message: string;
	readonly span?: Span;
	/** What was most likely meant, to replace the text at `span`. */
	readonly suggestion?: string;
}

/** A comment, or an entry under `allow` in the front matter, that silences nothing. */
export interface Unused {
	/** Absent for an entry of the front matter. */
	readonly directive?: Directive;
	/** Which of the named rules; absent for a comment that names none. */
	readonly rule?: NamedRule;
}

/** Sections that a user can require, and what each is. */
export const REQUIREMENTS = {
	date: 'The date of the meeting',
	participants: 'A list of participants',
	agenda: 'An agenda',
	number: 'The number of the meeting',
	place: 'Where the meeting was held',
	decisions: 'Decisions',
	'action-items': 'Action items: who does what until when',
	'next-meeting': 'When the next meeting is held',
} as const;

export type Requirement = keyof typeof REQUIREMENTS;
