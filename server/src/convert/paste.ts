/** HTML of a clipboard as Markdown, for where it is pasted. */
import { Account, type Loss } from './account.js';
import { readHtml } from './html/index.js';
import { compose } from './markdown/compose.js';
import { insertion, isPlain, type Place } from './markdown/insert.js';

export interface PasteOptions {
	/** Where it is pasted; by default, into an empty line. */
	readonly place?: Place;
	/** The largest number that a note of the report has. */
	readonly notes?: number;
}

export interface Pasted {
	readonly markdown: string;
	/** Lines are those of the Markdown before it is fitted into its place. */
	readonly losses: readonly Loss[];
	/** It is no more than the words that are on the clipboard as text. */
	readonly isPlain: boolean;
}

/** @throws Unreadable if it is more than anybody pastes. */
export function pasteHtml(html: string, { place, notes = 0 }: PasteOptions = {}): Pasted {
	const account = new Account();
	const content = readHtml(html, account, notes);
	const { text, placeOf } = compose(content);
	return {
		markdown: place ? insertion(content, place) : text,
		losses: account.losses(placeOf),
		isPlain: isPlain(content),
	};
}
