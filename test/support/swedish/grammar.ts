import type { GrammarWords } from '../../../server/src/report/words/model/grammar.js';

export const grammar: GrammarWords = {
	the: ['den', 'det'],
	o: [],
	elided: [],
	an: ['en', 'ett'],
	and: ['och'],
	or: ['eller'],
	until: ['till'],
	of: ['av'],
	that: ['att'],
	numberSign: ['nr'],
	is: ['är'],
	within: ['i'],
	own: [],
	ordinalEnding: ['e', 'a'],
	romanEnding: ['e'],
	we: ['[Jj]ag', '[Vv]i'],
	joined: [],
	by: ['av'],
	i: ['jag'],
	capitalNouns: false,
};
