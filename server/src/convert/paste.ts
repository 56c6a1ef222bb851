/** HTML of a clipboard as Markdown, for where it is pasted. */
import { Account, type Loss } from './account.js';
import { readHtml } from './html/index.js';
import { compose } from './markdown/compose.js';

export interface Pasted {
	readonly markdown: string;
	readonly losses: readonly Loss[];
}

export function pasteHtml(html: string): Pasted {
	const account = new Account();
	const { text, placeOf } = compose(readHtml(html, account));
	return { markdown: text, losses: account.losses(placeOf) };
}
