/** What is needed to read any text of the document. */
import type { Account } from '../account.js';
import type { Relation } from '../package/relations.js';
import type { Counters } from './counters.js';
import type { Notes } from './notes.js';
import type { Pictures } from './pictures.js';
import type { Styles } from './styles.js';

export interface Source {
	/** The document is one of ours. */
	readonly isExported: boolean;
	readonly styles: Styles;
	readonly counters: Counters;
	readonly notes: Notes;
	readonly account: Account;
	/** Of the part that the text is in. */
	readonly relations: ReadonlyMap<string, Relation>;
	readonly pictures: Pictures;
}
