/**
 * What a rule is. Layer 3, `rules`: may import `text` and `report`.
 */
import type { Anchors, Directive, NamedRule, Report } from '../report/index.js';
import type { Edit, Span } from '../text/index.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `safe`: certainly what the author meant, so "fix all" may apply it. `unsafe`: a guess. */
export type Safety = 'safe' | 'unsafe';

/**
 * What a safe fix changes of what a reader sees. Nothing else may differ between the document before and after:
 * the engine proves it, and offers the fix as an unsafe one where it cannot (`engine/proof.ts`).
 *
 * - `markers`: what is bold or italic, and the stars and blanks around it; no word, block or link
 * - `blanks`: blanks and characters that nobody sees; lines are parted as before
 * - `numbers`: the numbers that items begin with
 * - `join`: two paragraphs become one, with the same words
 * - `addresses`: letter case in where links lead
 * - `order`: the same pieces stand in another order
 * - `silence`: comments, or entries of the front matter, that silence a rule
 * - `words`: the characters at one place; no block or link
 */
export type Alteration = 'markers' | 'blanks' | 'numbers' | 'join' | 'addresses' | 'order' | 'silence' | 'words';

interface Correction {
	/** Imperative, fits a menu: "Add Annex II at the end". */
	readonly title: string;
	readonly edits: readonly Edit[];
}

interface SafeFix extends Correction {
	readonly safety: 'safe';
	readonly alters: Alteration;
}

interface UnsafeFix extends Correction {
	readonly safety: 'unsafe';
	readonly alters?: Alteration;
	/** It gives the file this name instead, in the same folder, and has no edits. Only an editor does so, when asked. */
	readonly rename?: string;
}

export type Fix = SafeFix | UnsafeFix;

/** One place where a rule is broken. */
export interface Finding {
	/** What is wrong, then what to do, in two sentences without a stop at the end. */
	readonly message: string;
	readonly span: Span;
	/**
	 * Best first. Empty if the author must decide. A function where making them takes a while: it is
	 * called when someone looks, and not at every keystroke.
	 */
	readonly fixes: readonly Fix[] | (() => readonly Fix[]);
	/** At most an information, in a report that is not said to be final: what is open here is not written yet. */
	readonly mild?: true;
	/** It is about the end of the text, where somebody may still be typing: not said while that is so. */
	readonly unfinished?: true;
	/** Other places that explain the finding. */
	readonly related?: readonly { readonly span: Span; readonly message: string }[];
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

export interface Rule {
	/** Names the fault, so that `"<id>": "off"` reads as "allow this". Kebab case, never reused. */
	readonly id: string;
	/** First released version. */
	readonly since: string;
	/** Severity where the user has chosen none. */
	readonly severity: Severity | 'off';
	/** What a draft may still leave open: an error in a report that is said to be final. */
	readonly whenFinal?: 'error';
	/** Asks about other files, which not everybody can answer: from its silence nothing follows. */
	readonly looksAtFiles?: true;
	/** Tells what has not been checked, so it runs when the others have, and even where there is no time left. */
	readonly tellsOfCheck?: true;
	/** Runs when the others have, and is told what has silenced nothing. */
	readonly last?: true;
	/**
	 * `markdown`: speaks about every document. `meeting`: about reports and agendas of meetings. `report`: about reports
	 * alone, since it judges how a meeting that took place is recorded.
	 */
	readonly scope: 'markdown' | 'meeting' | 'report';
	/** Under which heading its page is listed. */
	readonly theme: Theme;
	/** The doc page, hover and settings text are all made from this; run `npm run gen`. */
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
		/** Settings, beside its severity, that change what it says: names in the table of settings. */
		readonly settings?: readonly string[];
		/** Markdown: where the convention is written down, such as a section of CommonMark. */
		readonly source?: string;
	};
	/** Pure. Must not throw, whatever the report; the engine isolates it all the same. */
	readonly check: (report: Report, context: Context) => Iterable<Finding>;
}

/** What a rule may ask beside the report: what the user has set, and what stands around the file. */
export interface Context {
	/** The file, relative to the workspace, with `/`; absent for a text that has no file yet. */
	readonly path?: string;
	/** Sections that a report must have. */
	readonly require: readonly Requirement[];
	/** The user's glossary: what each acronym stands for. */
	readonly acronyms: ReadonlyMap<string, string>;
	/** What earlier reports say that an acronym stands for, best first; absent where nobody has looked. */
	readonly expansions?: (acronym: string) => readonly string[];
	/** The report is about to be published, so nothing may be left open. */
	readonly final: boolean;
	/** The ids of all rules. */
	readonly ruleIds: readonly string[];
	/** What cannot be used of the front matter. */
	readonly frontMatterProblems: () => readonly FrontMatterProblem[];
	/** The files around this one; absent where nobody knows where it stands. */
	readonly files?: Files;
	/** There was no time for all. Known to rules that tell of the check. */
	readonly cutOff?: boolean;
	/** What has silenced nothing. Known to rules that run `last`. */
	readonly unused: readonly Unused[];
}

/**
 * The files around the checked one, as far as they are known. Answers do not change while a rule runs.
 *
 * A path is as a link gives it, decoded: from the folder of the checked file, or with `/` before it
 * from the top of the workspace.
 */
export interface Files {
	/** `unknown`: not looked up yet, not to be had, or outside of the workspace. */
	find(path: string): 'there' | 'missing' | 'unknown';
	/** The names in a folder, `''` for the one of the checked file; none where they are not known. */
	names(folder: string): readonly string[];
	/** Where fragments can lead to in a Markdown file; nothing where that is not known. */
	anchors(path: string): Anchors | undefined;
}

export interface FrontMatterProblem {
	/** What is wrong, then what to do, as in a finding. */
	readonly message: string;
	readonly span?: Span;
	/** What was most likely meant, in place of what stands at `span`. */
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
