import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../../server/src/report/words/index.js';
import { OUTCOME_VERBS } from '../../../server/src/report/words/model/outcomes.js';
import { endOf, signOfEnding, stemOf } from '../../../server/src/report/words/stems.js';
import { type Part, type Phrase, parsePhrase } from '../../../tools/lexicon/notation.js';

/** The phrases below a subject of a language, without what is not meant. */
function phrasesOf(code: string, subject: string): string[] {
	const text = readFileSync(`server/src/report/words/${code}/outcomes.txt`, 'utf8');
	const lines = new RegExp(`^${subject}\\n((?: {2}.*\\n)*)`, 'm').exec(text)![1]!;
	return lines.split('\n').flatMap((line) => (line.trim() === '' || line.startsWith('  ! ') ? [] : [line.trim()]));
}

/** Ways to write a phrase: enough of them that each word is in one. */
function spellings(phrase: Phrase): string[] {
	return phrase.reduce<string[]>(
		(found, part) => found.flatMap((one) => spellingsOf(part).map((more) => one + more)).slice(0, 5_000),
		[''],
	);
}

function spellingsOf(part: Part): string[] {
	if (part.is === 'text') return [part.text];
	if (part.is !== 'choice') return [part.is === 'letters' ? 'xx' : ' '];
	return [...(part.least === 0 ? [''] : []), ...part.among.flatMap(spellings)];
}

const { action, passive, decision } = OUTCOME_VERBS;
const SUBJECTS = { action: [...action, ...passive], decision };

describe('the beginnings of words by which sentences are looked up', () => {
	for (const { code, outcomes } of LANGUAGES) {
		for (const kind of ['action', 'decision'] as const) {
			it(`are in every phrase that is looked for, and lead to it: ${code}, ${kind}`, () => {
				const stems = outcomes.stems[kind];
				const signs = new Set(kind === 'action' ? outcomes.endings.map(signOfEnding) : []);
				const anywhere = new Set(stems['']);
				const wordsOf = (spelling: string) => spelling.match(/\p{L}{2,}/gu) ?? [];
				const isKnown = (spelling: string) =>
					wordsOf(spelling).some((word) => stemOf(word) in stems || signs.has(endOf(word) ?? ''));
				const leadsTo = (at: number, spelling: string) =>
					anywhere.has(at) || wordsOf(spelling).some((word) => stems[stemOf(word)]?.includes(at));
				const phrases = SUBJECTS[kind].flatMap((subject) =>
					phrasesOf(code, subject).map((phrase) => ({ subject, phrase })),
				);
				const lost = phrases.flatMap(({ subject, phrase }, at) =>
					spellings(parsePhrase(phrase)).filter(
						// `doesAny` has verbs of which nothing but the ending is known.
						(each) => !leadsTo(at, each) || (subject !== 'doesAny' && !isKnown(each)),
					),
				);
				assert.deepEqual(lost.slice(0, 20), []);
				assert.ok(phrases.length > 0);
			});
		}
	}
});
