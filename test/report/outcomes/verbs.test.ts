import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../../server/src/report/words/index.js';
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

const SUBJECTS = [
	['decisions', ['decided', 'decides', 'opens', 'shallBe']],
	['tasks', ['iWill', 'weWill', 'theyWill', 'itWill', 'willBe', 'takesOn', 'does', 'byWhom', 'please', 'asks', 'will']],
] as const;

describe('the beginnings of words by which sentences are looked up', () => {
	for (const { code, outcomes } of LANGUAGES) {
		for (const [kind, subjects] of SUBJECTS) {
			it(`are in every phrase that is looked for: ${code}, ${kind}`, () => {
				const stems = new Set(outcomes.stems[kind]);
				const isKnown = (spelling: string) =>
					(spelling.match(/\p{L}{2,}/gu) ?? []).some(
						(word) =>
							stems.has(word.slice(0, 5)) ||
							(kind === 'tasks' &&
								word.length > 4 &&
								outcomes.endings.some((ending) => word.endsWith(ending.slice(-3)))),
					);
				const phrases = subjects.flatMap((subject) => phrasesOf(code, subject));
				const unknown = phrases.flatMap((phrase) => spellings(parsePhrase(phrase)).filter((each) => !isKnown(each)));
				assert.deepEqual(unknown.slice(0, 20), []);
				assert.ok(phrases.length > 0);
			});
		}
	}
});
