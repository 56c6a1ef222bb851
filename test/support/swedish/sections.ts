import type { SectionWords } from '../../../server/src/report/words/model/sections.js';
import { oneOf } from '../../../server/src/report/words/phrases.js';

export const sections: SectionWords = {
	place: oneOf('plats', 'lokal'),
	remote: oneOf('på distans', 'digitalt'),
	decisions: oneOf('beslut'),
	actions: oneOf('åtgärder', 'att göra'),
	decision: oneOf('beslut'),
	action: oneOf('åtgärd', 'uppgift'),
	none: oneOf('inga', 'inget'),
	no: oneOf('inga', 'inget'),
	done: oneOf('klart?', 'avslutad'),
	names: { date: 'Datum', place: 'Plats', next: 'Nästa möte', decisions: 'Beslut', actions: 'Åtgärder' },
};
