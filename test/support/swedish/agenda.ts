import type { AgendaWords } from '../../../server/src/report/words/model/agenda.js';
import { oneOf } from '../../../server/src/report/words/phrases.js';

export const agenda: AgendaWords = {
	agenda: ['dagordning', 'föredragningslista'],
	routine: oneOf('öppnande', 'avslutning', 'övriga frågor', 'godkännande'),
	settled: oneOf('inget', 'utgår', 'bordlagd'),
	gathers: oneOf('diskussion', 'ärenden'),
	agendaItself: ['dagordning'],
	status: ['utkast'],
	decided: ['godkänd'],
	unanimously: ['enhälligt'],
	item: ['punkt'],
	closing: ['avslutning'],
	items: ['punkt'],
};
