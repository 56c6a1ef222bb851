import type { GrammarWords } from '../model/grammar.js';

export const grammar: GrammarWords = {
	the: [],
	o: ['o', 'a', 'os', 'as'],
	elided: [],
	an: ['uma?'],
	and: ['e'],
	or: ['ou'],
	until: ['a', 'ao'],
	of: ['de', 'do', 'da'],
	that: ['que'],
	numberSign: ['n\\.?\\s?[º°o]\\.?', 'número'],
	is: [],
	within: ['em'],
	own: ['[ãõç]', '\\b(?:d?o|em|no|às?) '],
	ordinalEnding: ['\\.?[ºª°]', 'a'],
	romanEnding: ['[ºª]'],
	we: ['[Ee]u', '[Nn]ós', '[Aa]cho'],
	joined: [],
	by: ['por'],
	i: ['eu'],
	capitalNouns: false,
};
