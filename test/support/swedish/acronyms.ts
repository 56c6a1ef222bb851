import type { AcronymWords } from '../../../server/src/report/words/model/acronyms.js';

export const acronyms: AcronymWords = {
	glossary: ['förkortningar', 'ordlista'],
	small: ['och', 'i', 'av', 'för', 'på', 'till', 'en', 'ett', 'den', 'det', 'de'],
	capitals: ['ej', 'inte', 'obs', 'beslut', 'ja', 'nej'],
	articles: ['den', 'det'],
	introduces: ['nedan kallad'],
	standsFor: ['står för'],
	knownAs: ['förkortat'],
	thing: ['algoritm'],
	beforeNoun: [],
	prefix: ['Icke'],
	onTopic: ['om'],
};
