import type { NameWords } from '../../../server/src/report/words/model/names.js';
import { oneOf } from '../../../server/src/report/words/phrases.js';

export const names: NameWords = {
	degree: [],
	title: oneOf('herr', 'fru', 'dr'),
	role: oneOf('ordförande(?:n)?', 'sekreterare', 'kassör', 'ledamot'),
	body: ['föreningen', 'föreningar', 'styrelsen', 'kommunen', 'kommun', 'universitet', 'förbundet'],
	impersonal: ['svenska', 'kungliga'],
	citizen: oneOf('medborgare'),
	and: oneOf('och'),
	opener: ['sedan', 'därefter', 'även'],
	bodyEnding: ['förening'],
	within: ['inom'],
	articles: ['en', 'ett'],
	pluralTitle: ['herrar'],
	particle: ['af', 'av'],
	modifier: ['vice'],
	surname: ['park'],
	noNoun: ['av'],
	articleFirst: ['den'],
	pronoun: ['hon', 'han', 'hen'],
	ofTitle: [],
	beginsName: ['av'],
	titleWritten: ['Herr', 'Fru'],
	glued: [],
};
