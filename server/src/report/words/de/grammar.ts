import type { GrammarWords } from '../model/grammar.js';

export const grammar: GrammarWords = {
	the: ['der', 'die', 'das', 'des', 'dem', 'den'],
	o: [],
	elided: [],
	an: ['ein', 'eine[mnrs]?'],
	and: ['und'],
	or: ['oder'],
	until: ['bis', 'bis zum'],
	of: ['der', 'des', 'von', 'vom'],
	that: ['dass'],
	numberSign: ['nr\\.?', 'nummer'],
	is: ['ist', 'sind'],
	within: ['in', 'im', 'in der'],
	own: [],
	ordinalEnding: ['\\.'],
	romanEnding: ['\\.'],
	we: ['[Ii]ch', '[Ww]ir'],
	joined: [],
	by: ['von'],
	i: ['ich'],
	capitalNouns: true,
};
