import type { Block, Memoized } from '../../incremental/index.js';
import type { Span } from '../../text/index.js';
import type { DelimiterRun } from './delimiter-runs.js';
import type { PlainText } from './prose.js';

export type { Mark } from './prose.js';
/** What one block says, at places relative to its start. A value, shared between equal blocks. */
export interface Facts extends Memoized {
	readonly prose: readonly Prose[];
	readonly links: readonly Link[];
	readonly definitions: readonly Definition[];
	/** Normalised labels of its full and collapsed reference links. */
	readonly references: readonly string[];
	/** Reference links, in order; those without words are left out. */
	readonly labelled: readonly LabelledLink[];
	readonly comments: readonly Comment[];
	/** The items of top-level lists. */
	readonly items: readonly ItemStart[];
	/** The block was not parsed, since that could take seconds: nothing is known about it. */
	readonly unread?: true;
	/** … or since parsing threw, because of a mistake in the parser or here. */
	readonly error?: unknown;
}

/** Places inside `facts` are relative to the block's start. */
export type ReadBlock = Block<Facts>;

/** One paragraph, heading or table cell. */
export interface Prose extends PlainText {
	readonly kind: 'paragraph' | 'heading' | 'cell';
	/** Of a heading: 1 to 6. */
	readonly depth?: number;
	/** Of a cell: whether it stands in the table's first row. */
	readonly header?: boolean;
	/** The content of a paragraph or cell; a heading with its markers. */
	readonly span: Span;
	/** Runs of `*` that CommonMark leaves as literal text. */
	readonly stars: readonly DelimiterRun[];
	/** What directly contains it. */
	readonly container: 'document' | 'item' | 'quote' | 'note';
	/** What it is part of, however deep: a quotation, unless that sets apart what is the writer's own, or else a note. */
	readonly within?: 'quote' | 'note' | undefined;
	/** Of the first paragraph of a list item: how the item opens. */
	readonly item?: ItemStart;
}

export interface ItemStart {
	/** `-`, `*`, `+`, `1.` or `1)`. */
	readonly marker: Span;
}

export interface Link {
	readonly image: boolean;
	readonly span: Span;
	/** The words, or the image's alt text. */
	readonly content: Span;
	/** The destination as written, `<>` included; absent if nothing is written. */
	readonly destination?: Span;
	/** The destination as CommonMark parses it. */
	readonly url: string;
	/** An address that is its own text, such as `<https://example.org>`. */
	readonly auto: boolean;
}

/** A reference link: `[words][label]`. */
export interface LabelledLink {
	/** The words. */
	readonly content: Span;
	/** Lower case, white space collapsed. */
	readonly label: string;
}

export interface Definition {
	readonly span: Span;
	/** Lower case, white space collapsed. */
	readonly label: string;
	readonly destination?: Span;
	readonly url: string;
	readonly titled: boolean;
}

export interface Comment {
	readonly span: Span;
	/** What is between `<!--` and `-->`, trimmed. */
	readonly value: string;
}

export interface Heading {
	readonly span: Span;
	readonly depth: number;
	readonly text: string;
	/** The fragment by which GitHub links to it, without `#`. */
	readonly slug: string;
}

/** An annex's number, comparable: `Annex I` and `ANNEX 1` are the same, `Annex A` is different. */
export interface AnnexNumber {
	/** `roman` counts as `number`; the two differ only in spelling. */
	readonly series: 'number' | 'letter';
	readonly value: number;
	/** Further letters or words: `bis`, the `b` in `2b`. */
	readonly suffix: string;
	readonly style: 'arabic' | 'roman' | 'letter';
}

/** The label of an annex of this document. */
export interface Annex {
	/** Word and number: `Annex I`. */
	readonly span: Span;
	/** The paragraph or heading that is the label. */
	readonly label: Span;
	/** As written: `Annex`, `ANNEX`. */
	readonly word: string;
	/** The intended word, if this one is a slip: `Annex` for `Anex`. */
	readonly meant?: string;
	/** Shared by words with the same meaning: `annex` for `Annex` and `Annexes`. */
	readonly family: string;
	/** Absent for the one annex without a number. */
	readonly number?: AnnexNumber;
	readonly title: string;
	/** How the label is written. */
	readonly form: 'heading' | 'bold' | 'plain';
	/** Of a heading: 1 to 6. */
	readonly depth?: number;
}

/**
 * `reworked`: it is being drafted or changed. `symbol`: its sentence has the symbol of a document. `paper`: its sentence mentions a contract, a draft or the like, and
 * `attachedPaper`: that is what is attached. `continues`: the sentence before speaks of such a document, and this one
 * begins with the annex, or, `follows`, has it further on. `change`: a change to a text is linked or named close by.
 */
export type AnnexDoubt = 'reworked' | 'symbol' | 'paper' | 'attachedPaper' | 'continues' | 'follows' | 'change';

/** One annex mentioned in running text; a list or range yields one for each member. */
export interface AnnexReference {
	/** What to mark: word and number, a later member's number, or the range for an inner member. */
	readonly span: Span;
	/** Where the number is written; the range for an inner member. */
	readonly numberSpan: Span;
	readonly word: string;
	readonly family: string;
	readonly number?: AnnexNumber;
	/**
	 * How clearly it points to an annex of this document: `strong` such as "attached as Annex I" or "Annex I to this
	 * report", `weak` such as `(ANNEX I)` or "listed in Annex I", `none` for a bare mention.
	 */
	readonly pointing: 'strong' | 'weak' | 'none';
	/** It is said to hold what reports append: the agenda, a list of participants, statements. */
	readonly announces: boolean;
	/** Why it may belong to another document that is spoken of, or to a text still being written. */
	readonly doubts: readonly AnnexDoubt[];
	/** Where it leads within this document if it is a link; without `#`. */
	readonly fragment?: string;
	/**
	 * It belongs to another document: by the words around it, "Annex I of the Convention", perhaps since its sentence
	 * names one, or by a link that leads elsewhere.
	 */
	readonly elsewhere: 'no' | 'words' | 'perhaps' | 'link';
	/** The plain text of its sentence, which tells what the annex holds. */
	readonly sentence: string;
}
