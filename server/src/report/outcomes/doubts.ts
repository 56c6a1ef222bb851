/** What the languages of a verb say around it: a word may mean something else in another one. */
import { memoizeOn } from '../../incremental/index.js';
import { latin, type Words } from '../words/index.js';

const patterns = memoizeOn(({ outcomes }: Words) => {
	const whole = (source: string): RegExp => new RegExp(latin(`(?<!\\p{L})(?:${source || NOTHING})(?!\\p{L})`));
	const first = (source: string): RegExp => new RegExp(latin(`^(?:${source || NOTHING})(?!\\p{L})`));
	return {
		undecided: whole(outcomes.undecided),
		earlier: whole(outcomes.earlier),
		not: whole(outcomes.not),
		perhaps: whole(outcomes.perhaps),
		state: first(outcomes.state),
		tells: first(outcomes.tells),
		decides: first(outcomes.decides),
		opens: first(outcomes.opens),
		asked: first(outcomes.asked),
		atOnce: first(outcomes.atOnce),
	};
});

const NOTHING = '(?!)';

/** @param low in lower case. */
export function says(what: keyof ReturnType<typeof patterns>, languages: readonly Words[], low: string): boolean {
	return languages.some((words) => patterns(words)[what].test(low));
}
