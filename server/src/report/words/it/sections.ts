import type { SectionWords } from '../model/sections.js';
import { either, oneOf, phrase } from '../phrases.js';

export const sections: SectionWords = {
	place: oneOf('luogo', 'dove', 'sede'),
	remote: oneOf('on-?line', 'virtual\\w*', 'a distanza', 'da remoto', 'in video\\w*', 'videoconferenza', 'ibrid\\w*'),
	decisions: oneOf(
		phrase(
			either('decisioni', 'decisione', 'delibere', 'delibera', 'deliberazioni', 'risoluzioni', 'conclusioni'),
			'(?: (?:prese|adottate))?',
		),
	),
	actions: oneOf(either('azioni', 'compiti', 'attività da svolgere', 'prossimi passi', "punti d['’]azione")),
	decision: oneOf(either('decision[ei]', 'deciso', 'deliber[ae]', 'deliberazion[ei]', 'risoluzion[ei]')),
	action: oneOf(either('azion[ei]', 'compit[oi]', 'attività', "punt[oi] d['’]azione")),
	none: oneOf('nessun[oa]', 'niente da (?:segnalare|fare)'),
	no: oneOf('nessun[ao]?', 'non ci sono', 'senza'),
	done: oneOf(
		'fatt[oaie]',
		'completat[oaie]',
		'conclus[oaie]',
		'chius[oaie]',
		'terminat[oaie]',
		'eseguit[oaie]',
		'annullat[oaie]',
	),
	names: {
		date: 'Data',
		place: 'Luogo',
		next: 'Prossima riunione',
		decisions: 'Decisioni',
		actions: 'Azioni',
	},
};
