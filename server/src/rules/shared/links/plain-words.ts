import { lazily, oneLine } from '../../../text/index.js';

/** Plain text of what is between the brackets of a link: without marks, white space collapsed. */
export function plainWords(source: string): string {
	return oneLine(source.replace(MARKS(), ''));
}

/** Within a word, `_` is a letter like any other. */
const MARKS = lazily(() => /[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu);
