import { bareGrammar, INJECTIONS, tokenize } from '../support/grammar.js';

const LENGTH = 1_000_000;

/** What each pattern begins with, over and over, and what it has to give up on at the very end. */
const HOSTILE: readonly (readonly [before: string, unit: string])[] = [
	['', '['],
	['', '[a'],
	['', '[a]('],
	['', '[[a](b)'],
	['', ']('],
	['', '[a](todo '],
	['](todo: ', 'a'],
	['[', '\\'],
	['', '[insert link '],
	['[a]: ', ' '],
	['[', 'a'],
	['[a](', ' '],
	['[a](', '?'],
	['[a](', 'x'],
	['', 'Annex I and '],
	['Annexes I', '–I.I'],
	['Annex ', 'I'],
	['Annex I – ', '.'],
	['Annex I – ', 'a '],
	['Annex I', ' '],
	['**Annex I', '**'],
	['', 'Schedule 1 '],
	['# ', 'Annex '],
	['- ', 'I. '],
	['', ' '],
	['- ', 'Ada '],
	['Ada', ' van der'],
	['Ada ', 'Example-'],
	['Ada Example (', 'a'],
	['Ada Example ', '('],
	['Ada Example (a)', ' '],
	['', 'Ada Example (a)'],
	['', '🎉É'],
];

describe('injection on a line of a megabyte', () => {
	for (const scopeName of Object.keys(INJECTIONS)) {
		for (const [before, unit] of HOSTILE) {
			it(`${scopeName} reads ${JSON.stringify(before)} and then ${JSON.stringify(unit)} to the end`, async () => {
				const line = (before + unit.repeat(LENGTH / unit.length)).slice(0, LENGTH);
				tokenize(await bareGrammar(scopeName), line);
			});
		}
	}
});
