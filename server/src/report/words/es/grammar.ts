import type { GrammarWords } from '../model/grammar.js';

export const grammar: GrammarWords = {
	the: ['el', 'la', 'los', 'las'],
	o: [],
	elided: [],
	an: ['una?'],
	and: ['y', 'e'],
	or: ['o'],
	until: ['a', 'al'],
	of: ['de', 'del'],
	that: ['que'],
	numberSign: ['n\\.?\\s?[º°o]\\.?', 'n[úu]m\\.', 'número'],
	is: ['es'],
	within: ['en'],
	own: [],
	ordinalEnding: ['\\.?[ºª°]', 'a'],
	romanEnding: ['[ºª]'],
	we: ['[Yy]o', '[Nn]osotros', '[Cc]reo'],
	joined: [],
	by: ['por'],
	i: ['yo'],
	capitalNouns: false,
};
