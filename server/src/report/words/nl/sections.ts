import type { SectionWords } from '../model/sections.js';
import { either, oneOf } from '../phrases.js';

export const sections: SectionWords = {
	place: oneOf('plaats', 'locatie', 'waar'),
	remote: oneOf('online', 'virtue\\w*', 'digitaal', 'digitale', 'via (?:zoom|teams|video\\w*)', 'hybride'),
	decisions: oneOf('(?:besluiten(?:lijst)?|besluit|conclusies)'),
	actions: oneOf(either('actiepunt(?:en)?(?:lijst)?', 'acties', 'actielijst', 'taken', 'vervolgstappen', 'to-?dos?')),
	decision: oneOf(either('besluit(?:en)?', 'besloten', 'beslissing(?:en)?')),
	action: oneOf(either('actie(?:s|punt|punten)?', 'taak', 'taken', 'to-?dos?')),
	none: oneOf('geen', 'niets (?:besloten|te doen)'),
	no: oneOf('geen'),
	done: oneOf('gedaan', 'afgerond', 'klaar', 'voltooid', 'gesloten', 'afgehandeld', 'gereed', 'vervallen'),
	names: {
		date: 'Datum',
		place: 'Plaats',
		next: 'Volgende vergadering',
		decisions: 'Besluiten',
		actions: 'Actiepunten',
	},
};
