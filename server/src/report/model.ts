import type { FrontMatter } from '../syntax/index.js';
import type { Span, Text } from '../text/index.js';
import type { Facts } from './facts.js';
import type { PlainText } from './prose.js';
import type { StarRun } from './stars.js';

export type { Mark } from './prose.js';
/** `report`: the record of a meeting that took place. `agenda`: calls or plans one, and records nothing of it. */
export type Kind = 'report' | 'agenda' | 'other';

/** What the document says, without Markdown. A value: no methods, no cycles, no tree nodes. */
export interface Report {
	/** In one string, made when first asked for: what every keystroke asks for looks into `rope` instead. */
	readonly text: string;
	/** The text, in pieces that versions of a document share, so that a keystroke copies none of it. */
	readonly rope: Text;
	readonly kind: Kind;
	/** Why the document is taken for what it is: a clause for people, without a final stop. */
	readonly kindReason: string;
	/** Of its file, relative to the workspace, with `/`. */
	readonly path?: string;
	readonly frontMatter?: FrontMatter;
	/** All blocks in order; places inside `facts` are counted from the block's start. */
	readonly blocks: readonly ReadBlock[];
	/** `<!-- … -->`, in the order of the text. */
	readonly comments: readonly Comment[];
	readonly headings: readonly Heading[];
	readonly annexes: readonly Annex[];
	readonly annexReferences: readonly AnnexReference[];
	/** Families of which the report has annexes: by their labels, or by a list of annexes. */
	readonly annexFamilies: ReadonlySet<string>;
	/**
	 * Keys of annexes that are there without a label of their own: files, by the user's word or by a
	 * link to them; annexes that a list of annexes names. `anyAnnex` of a family stands for all its numbers.
	 */
	readonly answeredAnnexes: ReadonlySet<string>;
	/** Labels of agendas, and of lists of participants, in the order of the text. */
	readonly agendas: readonly Span[];
	readonly participantLists: readonly Span[];
	readonly hasAgenda: boolean;
	readonly hasParticipants: boolean;
}

export interface ReadBlock extends Span {
	/** The text of the block: a copy of its own, so that what keeps it does not keep the whole text. */
	readonly source: string;
	readonly facts: Facts;
}

/** One paragraph, heading or table cell. */
export interface Prose extends PlainText {
	readonly kind: 'paragraph' | 'heading' | 'cell';
	/** Of a heading: 1 to 6. */
	readonly rank?: number;
	/** Of a cell: whether it stands in the table's first row. */
	readonly header?: boolean;
	/** A paragraph's or cell's content; a heading with its markers. */
	readonly span: Span;
	/** Runs of `*` that CommonMark leaves as text. */
	readonly stars: readonly StarRun[];
	/** What holds it directly. */
	readonly container: 'document' | 'item' | 'quote' | 'note';
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
	/** The words, or the image's description. */
	readonly content: Span;
	/** The destination as written, `<>` included; absent where nothing is written. */
	readonly destination?: Span;
	/** The destination as CommonMark reads it. */
	readonly url: string;
	/** An address that is its own text, such as `<https://example.org>`. */
	readonly auto: boolean;
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
	/** What stands between `<!--` and `-->`, trimmed. */
	readonly value: string;
}

export interface Heading {
	readonly span: Span;
	readonly rank: number;
	readonly text: string;
	/** The fragment by which GitHub links to it, without `#`. */
	readonly slug: string;
}

/** An annex's number, comparable: `Annex I` and `ANNEX 1` are the same, `Annex A` is another. */
export interface AnnexNumber {
	/** `roman` counts as `number`; the two differ only in how they are written. */
	readonly series: 'number' | 'letter';
	readonly value: number;
	/** Further letters or words: `bis`, the `b` of `2b`. */
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
	/** Words that mean the same share it: `annex` for `Annex` and `Annexes`. */
	readonly family: string;
	/** Absent for the one annex without number. */
	readonly number?: AnnexNumber;
	readonly title: string;
	/** How the label is made. */
	readonly form: 'heading' | 'bold' | 'plain';
	/** Of a heading: 1 to 6. */
	readonly rank?: number;
}

/** One annex that running text speaks of; a list or range gives one for each member. */
export interface AnnexReference {
	/** What to mark: word and number, a later member's number, or the range for an inner member. */
	readonly span: Span;
	/** Where the number is written; the range for an inner member. */
	readonly numberSpan: Span;
	readonly word: string;
	readonly family: string;
	readonly number?: AnnexNumber;
	/**
	 * How plainly it speaks of an annex of this document: `strong` such as "attached as Annex I" or "Annex I to this
	 * report", `weak` such as `(ANNEX I)` or "listed in Annex I", `none` for a bare mention.
	 */
	readonly pointing: 'strong' | 'weak' | 'none';
	/** It is said to hold what reports append: the agenda, a list of participants, statements. */
	readonly announces: boolean;
	/** The sentence speaks of another document, or of a text that is being written, whose annex it may be. */
	readonly doubtful: boolean;
	/** Where the link leads that it is, within this document; without `#`. */
	readonly fragment?: string;
	/** It is tied to another document: "Annex I of the Convention", or by a link that leads elsewhere. */
	readonly elsewhere: 'no' | 'words' | 'link';
	/** The plain text of its sentence, for what it announces. */
	readonly sentence: string;
}
