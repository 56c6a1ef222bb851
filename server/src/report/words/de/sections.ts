import type { SectionWords } from '../model/sections.js';
import { either, oneOf, phrase } from '../phrases.js';

export const sections: SectionWords = {
	place: oneOf('ort', 'sitzungsort', 'wo', 'tagungsort', 'veranstaltungsort'),
	remote: oneOf('online', 'virtuell\\w*', 'digital\\w*', 'per video\\w*', 'videokonferenz', 'hybrid\\w*'),
	decisions: oneOf(phrase('(?:gefasste )?', either('beschlüsse', 'beschluss', 'entscheidungen', 'ergebnisse'))),
	actions: oneOf(
		either('aufgaben(?:liste)?', 'maßnahmen', 'to-?dos?', 'nächste schritte', 'offene punkte', 'aktionspunkte'),
	),
	decision: oneOf(either('beschluss', 'beschlüsse', 'beschlossen', 'entscheidung(?:en)?')),
	action: oneOf(either('aufgaben?', 'aktion(?:en)?', 'maßnahmen?', 'auftrag', 'to-?dos?')),
	none: oneOf('keine[rs]?', 'nichts beschlossen', 'entfällt'),
	no: oneOf('keine?'),
	done: oneOf(
		'erledigt',
		'abgeschlossen',
		'geschlossen',
		'fertig',
		'umgesetzt',
		'ausgeführt',
		'gestrichen',
		'hinfällig',
		'entfallen',
	),
	names: {
		date: 'Datum',
		place: 'Ort',
		next: 'Nächste Sitzung',
		decisions: 'Beschlüsse',
		actions: 'Aufgaben',
	},
};
