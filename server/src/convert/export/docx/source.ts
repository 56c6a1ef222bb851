/** What is needed to write any part of the document. */
import type { Definitions } from '../definitions.js';
import type { Losses } from '../losses.js';
import type { Manuscript } from '../manuscript.js';
import type { Notes } from './notes.js';
import type { Numbering } from './numbering.js';
import type { Pictures } from './pictures.js';
import type { Relations } from './relations.js';
import type { Styles } from './styles.js';

/** The document as a whole. */
export interface Source {
	readonly manuscript: Manuscript;
	readonly definitions: Definitions;
	readonly losses: Losses;
	readonly styles: Styles;
	readonly numbering: Numbering;
	readonly notes: Notes;
	readonly pictures: Pictures;
	/** Numbers of bookmarks and drawings, each once in a document. */
	readonly nextId: () => number;
	/** Between the margins, in twentieths of a point. */
	readonly width: number;
}

/** One of its parts: the text, or the notes. */
export interface Part extends Source {
	readonly relations: Relations;
}
