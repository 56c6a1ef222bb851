import type { GrammarWords } from '../model/grammar.js';

export const grammar: GrammarWords = {
	the: ['the'],
	o: [],
	elided: [],
	an: ['an?'],
	and: ['and'],
	or: ['or'],
	until: ['to', 'till', 'until', 'through', 'thru'],
	of: ['of'],
	that: ['that'],
	numberSign: ['no\\.?', 'number'],
	is: ['is', 'are'],
	within: ['in'],
	own: [],
	ordinalEnding: ['st', 'nd', 'rd', 'th'],
	romanEnding: ['th'],
	we: ['I', '[Ww]e', '[Yy]ou', '[Oo]ur', '[Mm]y'],
	joined: [],
	by: ['by'],
	i: [],
	capitalNouns: false,
};
