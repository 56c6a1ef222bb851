/** What a report introduces in one place and refers to in others. */
import type { Span } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import type { Report } from '../facts/report.js';

/**
 * `item`: of an agenda. `source`: a link definition of Markdown, `[label]: address`. `heading`: one that links lead to.
 */
export type ReferentKind = 'annex' | 'paragraph' | 'item' | 'person' | 'acronym' | 'source' | 'heading';

export interface Referent {
	readonly kind: ReferentKind;
	/** Tells it from others of its kind. */
	readonly key: string;
}

/** One place where it is named. */
export interface Occurrence {
	/** What to mark: "ANNEX II", "12", "Ana Gil". */
	readonly span: Span;
	/** Where it is introduced: the label of an annex, an entry of a list, an expansion. With all that belongs to it. */
	readonly introduces?: Span;
	/** It is the destination of a link. */
	readonly link?: true;
}

/** An occurrence, and of what. */
export interface Place extends Occurrence {
	readonly key: string;
}

/** How referents of one kind are found. */
export interface Reader {
	readonly kind: ReferentKind;
	/** Whether one of the few may be at a place: told at once. They may be anywhere if absent. */
	readonly mayBeAt?: (report: Report, at: number) => boolean;
	/** Those that take the whole report to be found: few. In any order. */
	readonly few?: (report: Report) => readonly Place[];
	/** The few, with those that take so long to be found that they are only asked for one referent. */
	readonly withDear?: (report: Report) => readonly Place[];
	/** Those in one block, at places relative to it: many in all, so that they are only looked for where they are asked for. */
	readonly inBlock?: (report: Report) => (block: ReadBlock) => readonly Place[];
}

/** Most blocks name nothing of a kind. */
export const NOWHERE: readonly Place[] = [];
