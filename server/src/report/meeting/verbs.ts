import { anyOf, wholeWords } from '../words/index.js';

/** Words that say that a meeting was held, or that it was at another time. */
interface Verbs {
	readonly held: RegExp;
	readonly elsewhen: RegExp;
}

let made: Verbs | undefined;

/** Matched against lower case; compiled on first use. */
export function verbs(): Verbs {
	made ??= {
		held: wholeWords(
			anyOf((words) => words.meeting.held),
			'g',
		),
		elsewhen: wholeWords(anyOf((words) => words.meeting.elsewhen)),
	};
	return made;
}
