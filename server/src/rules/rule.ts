/**
 * What a rule is. Layer `rules`: may import `text`, `report` and `writing`.
 */
import type { Anchors, Facts, Report } from '../report/index.js';
import type { Edit, Span } from '../text/index.js';
import type { Checking } from './checking.js';
import type { EarlierReports } from './earlier.js';
import type { Option } from './option.js';

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
 * - `suppression`: comments, or entries of the front matter, that suppress a rule
 * - `words`: the characters at one place; no block or link
 */
export type Alteration = 'markers' | 'blanks' | 'numbers' | 'join' | 'addresses' | 'order' | 'suppression' | 'words';

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

export function unsafeFix(title: string, edits: readonly Edit[]): UnsafeFix {
	return { title, safety: 'unsafe', edits };
}

/** See {@link UnsafeFix.preferred}. */
export function preferredFix(title: string, edits: readonly Edit[]): UnsafeFix {
	return { ...unsafeFix(title, edits), preferred: true };
}

/** What is known of other files when somebody looks at the fixes of a finding, which may be long after the check. */
export type Around = Pick<Context, 'earlier' | 'files'>;

/** One place where a rule is broken. */
export interface Finding {
	/** What is wrong, then what to do, in two sentences without a stop at the end. */
	readonly message: string;
	readonly span: Span;
	/**
	 * Best first. Empty if the author must decide. A function if computing them takes a while: it is called when
	 * someone looks, not on every keystroke.
	 */
	readonly fixes: readonly Fix[] | ((around: Around) => readonly Fix[]);
	/** At most an information: it may be right as it is. What a draft may leave open (`whenFinal`) may not, once the report is final. */
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

/** A finding whose places, including those of its fixes, are relative to the start of a block. */
export interface BlockFinding extends Omit<Finding, 'fixes'> {
	readonly fixes: (around: Around) => readonly Fix[];
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
	/** Runs after all others, so that it can tell what has suppressed nothing. */
	readonly last?: true;
	/**
	 * `markdown`: applies to every document. `meeting`: to reports and agendas of meetings. `report`: to reports only,
	 * since it judges how a past meeting is recorded.
	 */
	readonly scope: 'markdown' | 'meeting' | 'report';
	/** The heading under which its page is listed. */
	readonly theme: Theme;
	/** Settings that this rule alone reads; it asks for them with `context.option`. */
	readonly options?: readonly Option[];
	/** The doc page, hover and settings text are all generated from this; run `npm run gen`. */
	readonly docs: {
		/** "Bold marker without a partner": a heading, no final stop. */
		readonly title: string;
		/** Markdown, as few sentences as say what it is about. */
		readonly what: string;
		/** Markdown: what more it finds, and when; an item each. */
		readonly cases?: readonly string[];
		/** Markdown: what it leaves alone; an item each. */
		readonly spared?: readonly string[];
		readonly why: string;
		readonly fixes: string;
		/** Whole documents: each must give at least one finding. Run by `test/rules/docs.test.ts`. */
		readonly reported: readonly string[];
		/** Whole documents: each must give none. */
		readonly accepted: readonly string[];
		/** Whole documents: the earlier reports of a rule that compares with them, for all its examples. */
		readonly earlier?: readonly string[];
		/** Settings, besides its severity and its options, that affect it: names in the settings table. */
		readonly settings?: readonly string[];
		/** Markdown: where the convention is written down, such as a section of CommonMark. */
		readonly source?: string;
	};
}

/** Judges each block by itself, so that a keystroke costs one block and nothing need be cached by hand. */
export interface BlockRule extends About {
	/** It is not asked again when settings change. */
	readonly options?: never;
	/**
	 * Pure, and called once for equal blocks. Must not throw, whatever the block; the engine isolates it all the same.
	 *
	 * @returns places relative to the start of the block, whose text is `source`.
	 */
	readonly checkBlock: (facts: Facts, source: string) => readonly BlockFinding[];
}

/** Judges the report as a whole. */
export interface ReportRule extends About {
	/**
	 * Pure. Must not throw, whatever the report; the engine isolates it all the same.
	 *
	 * @param checking for rules about the checking itself.
	 */
	readonly check: (report: Report, context: Context, checking: Checking) => Iterable<Finding>;
}

export type Rule = BlockRule | ReportRule;

/** What a rule may ask besides the report: the user's settings, and the surrounding files. */
export interface Context {
	/** The file, relative to the workspace, with `/`; absent for an unsaved text. */
	readonly path?: string;
	/** What the user has set, or the default of an option that the rule names under its `options`. */
	readonly option: <Value>(option: Option<Value>) => Value;
	/** The user's glossary: what each acronym stands for. */
	readonly acronyms: ReadonlyMap<string, string>;
	/** The report is about to be published, so nothing may be left open. */
	readonly final: boolean;
	/** The language of the editor, as `de` or `pt-br`: for text inserted into a report whose language is unclear. */
	readonly language?: string;
	/** The files around this one; absent if its location is unknown. */
	readonly files?: Files;
	/** What other reports know; absent if nobody has looked. */
	readonly earlier?: EarlierReports;
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
