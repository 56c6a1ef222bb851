import { anyOf, input, query } from '../../report/index.js';
import { lazily, lowerCase, narrowed } from '../../text/index.js';

/** "Agenda item 4", "under item IV", "TOP 3": references that renumbering would break. */
const REFERENCE = lazily(() =>
	narrowed(`(?<!\\p{L})${anyOf(({ items }) => items)}\\s+(?:\\d{1,2}|[ivxlc]+|[a-h])(?![\\p{L}\\p{N}])`),
);

/** Whether the text refers to an item by its number. */
export const namesItems = query([input.text], (text): boolean => REFERENCE().test(lowerCase(text.toString())));
