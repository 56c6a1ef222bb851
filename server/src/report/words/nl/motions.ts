import type { MotionWords } from '../model/motions.js';
import { either, maybe, oneOf, phrase } from '../phrases.js';

export const motions: MotionWords = {
	motion: phrase(
		maybe('de ', 'het ', 'deze ', 'dit '),
		maybe('gewijzigde ', 'aangepaste '),
		either('moties?', 'voorstel(?:len)?', 'amendement(?:en)?', 'resoluties?', 'besluitvoorstel'),
	),
	settled: phrase(
		either('is', 'zijn', 'wordt', 'worden', 'werd', 'werden'),
		'(?: (?:daarmee|dan|niet|unaniem|met|bij|zonder|tegen|en|algemene|\\p{L}*stemmen|stem|meerderheid|onthouding(?:en)?|voor|een|twee|drie|vier|vijf|acclamatie|\\d{1,4},?)){0,12} ',
		either('aangenomen', 'verworpen', 'afgewezen', 'goedgekeurd', 'aanvaard'),
	),
	result: phrase(maybe('unaniem '), either('aangenomen', 'verworpen', 'afgewezen', 'goedgekeurd')),
	margin: oneOf('unaniem', 'met', 'bij', 'zonder', 'tegen'),
	ballot: oneOf('stemming', 'uitslag'),
	moved: oneOf('stelt voor', 'in stemming', 'ter stemming'),
	votesFor: oneOf('(?:stemmen? )?voor', 'ja'),
	votesAgainst: oneOf('(?:stemmen? )?tegen', 'nee'),
	abstentions: oneOf('onthouding(?:en)?', 'blanco'),
	proxy: oneOf('\\p{L}*volmacht(?:en)?', 'namens', 'gemachtigd\\p{L}*'),
};
