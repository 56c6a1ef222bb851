import type { MotionWords } from '../model/motions.js';
import { either, maybe, oneOf, phrase } from '../phrases.js';

export const motions: MotionWords = {
	motion: phrase(
		maybe('la ', "l['’]", 'il ', 'questa '),
		either('mozion[ei]', 'propost[ae]', 'risoluzion[ei]', 'emendament[oi]', 'ordine del giorno presentato'),
	),
	settled: phrase(
		'(?<!(?:che|se) )',
		either('è', 'è stat[oa]', 'sono', 'sono stat[ei]', 'viene', 'vengono', 'venne', 'risulta', 'non è'),
		' ',
		either('approvat[aeio]', 'accolt[aeio]', 'adottat[aeio]', 'accettat[aeio]', 'respint[aeio]', 'bocciat[aeio]'),
	),
	result: either('approvat[aeio]', 'accolt[aeio]', 'adottat[aeio]', 'respint[aeio]'),
	margin: oneOf("all['’]unani\\p{L}+", 'a maggioranza', 'con', 'per alzata', 'senza', 'per'),
	ballot: oneOf('votazione', 'esito'),
	moved: oneOf('propone', 'si vota', 'ai voti'),
	votesFor: oneOf('(?:voti )?(?:favorevol[ei]|a favore)', 'sì'),
	votesAgainst: oneOf('(?:voti )?(?:contrari[oa]?|contro)', 'no'),
	abstentions: oneOf('astenut[oiae]', 'astension[ei]'),
	proxy: oneOf('delega', 'deleghe', 'rappresentat\\p{L}*'),
};
