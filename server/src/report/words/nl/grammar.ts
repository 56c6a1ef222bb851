import type { GrammarWords } from '../model/grammar.js';

export const grammar: GrammarWords = {
	the: ['de', 'het'],
	o: [],
	elided: [],
	an: ['een'],
	and: ['en'],
	or: ['of'],
	until: ['tot', 'tot en met', 't/m'],
	of: ['van'],
	that: ['dat'],
	numberSign: ['nr\\.?', 'nummer'],
	is: ['is', 'zijn'],
	within: ['in'],
	own: [],
	ordinalEnding: ['ste', 'de', 'e'],
	romanEnding: ['e'],
	we: ['[Ii]k', '[Ww]ij'],
	joined: [],
	by: ['door'],
	i: ['ik'],
	capitalNouns: false,
};
