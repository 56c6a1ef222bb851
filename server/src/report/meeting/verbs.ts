import { lazily } from '../../text/index.js';
import { anyOf, wholeWords } from '../words/index.js';

/** Words that say that a meeting was held, or that it was at another time. */
interface Verbs {
	readonly held: RegExp;
	readonly elsewhen: RegExp;
}

/** Matched against lower case; compiled on first use. */
export const verbs = lazily(
	(): Verbs => ({
		held: wholeWords(
			anyOf((words) => words.meeting.held),
			'g',
		),
		elsewhen: wholeWords(anyOf((words) => words.meeting.elsewhen)),
	}),
);
