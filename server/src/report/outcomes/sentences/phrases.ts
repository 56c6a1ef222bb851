/** The phrases that tell of a decision, or of what is to be done, by the words that stand in a sentence. */
import { memoizeOn } from '../../../incremental/index.js';
import { matchesOf } from '../../../text/index.js';
import { type Words, wholeWords } from '../../words/index.js';
import { OUTCOME_VERBS } from '../../words/model/outcomes.js';
import type { OutcomeKind } from '../lines/marks.js';

type Name = (typeof OUTCOME_VERBS)[keyof typeof OUTCOME_VERBS][number];

interface Phrase {
	readonly name: Name;
	/** Of two in one place, the earlier one is meant. */
	readonly order: number;
	readonly source: string;
}

/** A phrase where it stands. */
export interface FoundPhrase {
	readonly name: Name;
	readonly match: RegExpExecArray;
}

/** In place of a stem: of phrases that stand anywhere, and of verbs that are told by their ending. */
const [ANYWHERE, ENDING] = ['', '*'];

/** Phrases that are looked for together: where one of them stands, no other is found. */
class Phrases {
	readonly #byStem: ReadonlyMap<string, readonly Phrase[]>;
	readonly #expressions = new Map<string, RegExp>();

	constructor(byStem: readonly (readonly [stem: string, phrases: readonly Phrase[]])[]) {
		this.#byStem = new Map(byStem.filter(([, phrases]) => phrases.length > 0));
	}

	/** In order, none within another. */
	in(said: string, stems: readonly string[]): readonly FoundPhrase[] {
		let end = 0;
		return stems
			.flatMap((stem) => this.#at(said, stem))
			.sort((a, b) => a.match.index - b.match.index || a.phrase.order - b.phrase.order)
			.flatMap(({ match, phrase: { name } }) => {
				if (match.index < end) return [];
				end = match.index + match[0].length;
				return [{ name, match }];
			});
	}

	#at(said: string, stem: string): { readonly match: RegExpExecArray; readonly phrase: Phrase }[] {
		const phrases = this.#byStem.get(stem);
		if (!phrases) return [];
		const made = this.#expressions.get(stem) ?? wholeWords(phrases.map(({ source }) => `(${source})`).join('|'), 'g');
		this.#expressions.set(stem, made);
		return matchesOf(said, made).map((match) => ({
			match,
			phrase: phrases[match.slice(1).findIndex((each) => each !== undefined)]!,
		}));
	}
}

/** What is looked for together. One word may tell who acts and, with others, what is done to something: these are apart. */
const SETS: Readonly<Record<OutcomeKind, readonly (readonly Name[])[]>> = {
	decision: [OUTCOME_VERBS.decision],
	action: [OUTCOME_VERBS.action, ...OUTCOME_VERBS.passive.map((name) => [name])],
};

function phrasesFor(words: Words, kind: OutcomeKind): readonly Phrases[] {
	const { outcomes } = words;
	const all = SETS[kind].flat().flatMap((name) => outcomes[name].map((source) => ({ name, source })));
	const numbered = all.map((each, order): Phrase => ({ ...each, order }));
	const byStem = Object.entries(outcomes.stems[kind]).map(
		([stem, places]) => [stem, places.map((at) => numbered[at]!)] as const,
	);
	const withEnding = [...byStem, [ENDING, endingIn(words, numbered)] as const];
	return SETS[kind].map(
		(names) =>
			new Phrases(withEnding.map(([stem, phrases]) => [stem, phrases.filter(({ name }) => names.includes(name))])),
	);
}

/** Verbs that end so, with what is elided before them (“l’enverra”); two letters or more stand before the ending. */
function endingIn({ outcomes: { endings } }: Words, all: readonly Phrase[]): readonly Phrase[] {
	if (endings.length === 0) return [];
	const order = all.findLastIndex(({ name }) => name === 'will') + 0.5;
	return [{ name: 'will', order, source: `(?:\\p{L}['’])?\\p{L}{2,30}(?:${endings.join('|')})` }];
}

const phrases: Readonly<Record<OutcomeKind, (words: Words) => readonly Phrases[]>> = {
	action: memoizeOn((words: Words) => phrasesFor(words, 'action')),
	decision: memoizeOn((words: Words) => phrasesFor(words, 'decision')),
};

/** Those of a language in a text that has some of its stems. @param hasEnding whether a verb may be told by its ending. */
export function phrasesIn(
	said: string,
	kind: OutcomeKind,
	words: Words,
	{ stems, hasEnding }: { readonly stems: ReadonlySet<string>; readonly hasEnding: boolean },
): readonly FoundPhrase[] {
	const all = [ANYWHERE, ...stems, ...(hasEnding ? [ENDING] : [])];
	return phrases[kind](words).flatMap((each) => each.in(said, all));
}
