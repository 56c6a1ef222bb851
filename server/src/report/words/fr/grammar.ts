import type { GrammarWords } from '../model/grammar.js';

export const grammar: GrammarWords = {
	the: ['le', 'la', 'les'],
	o: [],
	elided: ["l['’]"],
	an: ['une?'],
	and: ['et'],
	or: ['ou'],
	until: ['à', 'au'],
	of: ['de', 'du', 'des'],
	that: ['que', "qu['’]"],
	numberSign: ['n[º°]', 'numéro'],
	is: ['est', 'sont'],
	within: ['en', "à l['’]"],
	own: [],
	ordinalEnding: ['er', 're', 'ère', 'ème', 'ième', 'e'],
	romanEnding: ['e', 'ème'],
	we: ['[Jj]e', "[Jj]['’]\\p{L}+", '[Nn]ous'],
	joined: ['l'],
	by: ['par'],
	i: ['je'],
	capitalNouns: false,
};
