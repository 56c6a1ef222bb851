import type { GrammarWords } from '../model/grammar.js';

export const grammar: GrammarWords = {
	the: ['il', 'lo', 'la', 'gli', 'le'],
	o: ['i'],
	elided: ["l['’]"],
	an: ['un[ao]?'],
	and: ['e', 'ed'],
	or: ['o'],
	until: ['a', 'al'],
	of: ['di', 'del', 'della', "dell['’]"],
	that: ['che'],
	numberSign: ['n\\.', 'num\\.', 'numero'],
	is: ['è'],
	within: ['in'],
	own: [],
	ordinalEnding: ['\\.?[ºª°]', 'e', 'è'],
	romanEnding: ['è', '[ºª]'],
	we: ['[Ii]o', '[Nn]oi', '[Pp]enso'],
	joined: ['l', 'dell', 'all', 'dall'],
	by: ['da', 'a'],
	i: [],
	capitalNouns: false,
};
