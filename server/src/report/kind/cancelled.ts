/** Meetings that were not held. */
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { anyOf } from '../words/index.js';
import { titleEvidence } from './title.js';

/** More is said of a meeting that was held. */
const LONGEST = 600;
/** A longer paragraph says more than that. */
const NOTICE = 200;
const SAID = lazily(() => narrowed(`^\\P{L}*(?:${anyOf(({ kind }) => kind.cancelled)})(?!\\p{L})`, 'u'));

/** Whether a paragraph says that there was no meeting. */
export function tellsOfNone(words: string): boolean {
	return words.length <= NOTICE && SAID().test(lowerCase(words));
}

/** Whether a report says in its title, or in all it says, that there was no meeting. */
export const isCancelled = query([titleEvidence, input.blocks], (title, blocks): boolean => {
	if (title.has('cancelled')) return true;
	const all = blocks.flatMap(({ facts }) => facts.prose.filter(({ kind }) => kind !== 'heading'));
	const length = all.reduce((sum, { text }) => sum + text.length, 0);
	return length <= LONGEST && all.some(({ text, item }) => item === undefined && tellsOfNone(text));
});
