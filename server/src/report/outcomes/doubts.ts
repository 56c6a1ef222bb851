/** What the languages of a verb say around it: a word may mean something else in another one. */
import { memoizeOn } from '../../incremental/index.js';
import { latin, NOTHING, type Words, wholeWords } from '../words/index.js';

const patterns = memoizeOn(({ outcomes, grammar }: Words) => {
	const first = (source: string): RegExp => new RegExp(latin(`^(?:${source || NOTHING})(?!\\p{L})`));
	const last = (source: string): RegExp => new RegExp(latin(`(?<!\\p{L})(?:${source || NOTHING}) $`));
	// „Wegen der guten Resonanz“: of all words, nouns alone have a capital.
	const adjective = grammar.capitalNouns ? '(?: \\p{L}{3,30})?' : '';
	const the = grammar.the.length > 0 ? `(?: (?:${grammar.the.join('|')}))?${adjective}` : '';
	return {
		undecided: wholeWords(outcomes.undecided),
		earlier: wholeWords(outcomes.earlier),
		not: wholeWords(outcomes.not),
		perhaps: wholeWords(outcomes.perhaps),
		state: first(outcomes.state),
		isSo: first(outcomes.isSo),
		tells: first(outcomes.tells),
		present: first(outcomes.present),
		decides: first(outcomes.decides.join('|')),
		opens: first(outcomes.opens.join('|')),
		asked: first(outcomes.asked),
		atOnce: first(outcomes.atOnce),
		acts: first(outcomes.acts.join('|')),
		isTo: first(outcomes.isTo),
		mustDo: first(outcomes.mustDo),
		causes: first(outcomes.causes),
		forWhom: wholeWords(outcomes.forWhom),
		// "with Ann", "für die Sitzung"
		beside: last(`(?:${outcomes.beside || NOTHING})${the}`),
		an: last(grammar.an.join('|')),
		nobody: new RegExp(
			latin(`^(?:${[...grammar.the, ...grammar.an, outcomes.nobody || NOTHING].join('|')})(?:$|,? |[’'])`),
		),
	};
});

type Doubt = keyof ReturnType<typeof patterns>;

/** @param low in lower case. */
export function says(what: Doubt, languages: readonly Words[], low: string): boolean {
	return languages.some((words) => patterns(words)[what].test(low));
}

/** The same, with the words that say so. */
export function saidBy(what: Doubt, languages: readonly Words[], low: string): RegExpExecArray | undefined {
	for (const words of languages) {
		const found = patterns(words)[what].exec(low);
		if (found) return found;
	}
	return undefined;
}
