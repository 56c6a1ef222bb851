import type { Words } from './words.js';

export const de: Words = {
	annex: [
		['anhang', 'anhänge|anhängen'],
		['anlage', 'anlagen'],
	],
	agenda: ['tagesordnung', 'vorläufige tagesordnung', 'agenda', 'tagesordnungspunkte'],
	participants: [
		'teilnehmer',
		'teilnehmerinnen und teilnehmer',
		'teilnehmende',
		'teilnehmerliste',
		'liste der teilnehmer',
		'anwesend',
		'anwesende',
		'anwesenheit',
		'anwesenheitsliste',
	],
	record: ['\\w*protokoll', '\\w*niederschrift', 'sitzungsbericht', 'ergebnisbericht', 'bericht'],
	months: [
		'jan(?:uar|\\.)?|jänner',
		'feb(?:ruar|\\.)?',
		'märz|mrz\\.?',
		'apr(?:il|\\.)?',
		'mai',
		'juni?',
		'juli?',
		'aug(?:ust|\\.)?',
		'sept?(?:ember|\\.)?',
		'okt(?:ober|\\.)?',
		'nov(?:ember|\\.)?',
		'dez(?:ember|\\.)?',
	],
	belongsTo: 'der|des|zur|zum|zu|von|vom',
	thisDocument:
		'(?:dies\\w+ |vorliegende\\w* )?(?:protokolls?|niederschrift|berichts?|dokuments?)(?! (?:der|des|über|zur|zum)\\b)',
	pointsTo:
		'siehe(?: auch)?|s\\.|vgl\\.|(?:beigefügt|angehängt|enthalten|aufgeführt) (?:als|in|im)|(?:als|in|im)(?= anlage| anhang)',
	link: 'links?|url|verknüpfung|webadresse',
	toDo: 'einfügen|ergänzen|fehlt|folgt|nachtragen|einsetzen',
};
