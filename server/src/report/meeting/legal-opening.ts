/** How a record in legal style begins: "En Soto, siendo las diez horas del día 12 de marzo de 2024, se reúnen". */
import { lazily, narrowed } from '../../text/index.js';
import { anyOf } from '../words/index.js';

/** Within this many characters, such a sentence says when the meeting was, however long it is. */
export const OPENING = 200;

const patterns = lazily(() => ({
	opens: narrowed(`^\\P{L}*${anyOf(({ meeting }) => meeting.legalOpening)}(?!\\p{L})`, 'u'),
	assembled: narrowed(`(?<!\\p{L})${anyOf(({ meeting }) => meeting.assembled)}(?!\\p{L})`, 'u'),
}));

/** @param low a sentence in lower case. */
export function opensRecord(low: string): boolean {
	const { opens, assembled } = patterns();
	return opens.test(low) && assembled.test(low);
}
