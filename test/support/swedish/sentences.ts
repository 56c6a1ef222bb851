import type { SentenceWords } from '../../../server/src/report/words/model/sentences.js';
import { oneOf } from '../../../server/src/report/words/phrases.js';

export const sentences: SentenceWords = {
	telling: ['och', 'att', 'på', 'är', 'av'],
	paragraph: oneOf('punkt', 'stycke'),
	joins: ['och', 'att', 'på', 'av', 'för', 'med', 'till'],
	endsOpen: ['den', 'det', 'en', 'ett'],
	callsForNoun: [],
	goesOn: ['som'],
	interjections: ['ja', 'nej'],
	contact: ['tel', 'telefon', 'e-post'],
	about: ['om', 'för'],
	butAlso: ['och', 'men'],
	besides: ['vid', 'efter'],
	inOrderTo: ['för'],
	subordinate: ['som'],
	endsClause: [],
	opensClause: [],
	reportsThat: ['att'],
	abbreviations: ['t\\.ex', 'bl\\.a'],
};
