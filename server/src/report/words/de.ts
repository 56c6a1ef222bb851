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
		'liste der teilnehmenden',
		'anwesend',
		'anwesende',
		'anwesende mitglieder',
		'anwesenheit',
		'anwesenheitsliste',
		'entschuldigt',
	],
	record: [
		'\\p{L}*protokoll',
		'\\p{L}*niederschrift',
		'sitzungsbericht',
		'ergebnisbericht',
		'bericht',
		'kurzbericht',
		'zusammenfassung',
	],
	endsOpen:
		'der die das den dem des ein eine einen einem einer eines und oder aber sowie von vom zu zum zur im in am an auf aus bei beim mit nach seit für durch gegen ohne um über unter vor zwischen während wegen trotz dass weil obwohl ob wenn als wie deren dessen welche welcher welches ihre ihren ihrem ihrer seine seinen seinem seiner unsere unseren diese dieser diesem diesen dieses einige mehrere jede jeder jedes sehr mehr weniger ist sind war waren wird werden wurde wurden sein hat haben hatte hatten nicht sich',
	goesOn:
		'und oder aber sowie von vom zu zum zur im in am an auf aus bei beim mit nach seit für durch gegen ohne um über unter vor zwischen während wegen trotz dass weil obwohl ob wenn als wie der die das den dem des deren dessen ein eine einen einem einer ist sind war waren wird werden wurde wurden hat haben hatte hatten nicht sich worden',
	contact: 'tel telefon telefax fax e-mail mobil internet',
	months: [
		['januar', 'jan', 'jänner'],
		['februar', 'feb'],
		['märz', 'mrz'],
		['april', 'apr'],
		['mai'],
		['juni', 'jun'],
		['juli', 'jul'],
		['august', 'aug'],
		['september', 'sept', 'sep'],
		['oktober', 'okt'],
		['november', 'nov'],
		['dezember', 'dez'],
	],
	weekdays: [
		['montag', 'mo'],
		['dienstag', 'di'],
		['mittwoch', 'mi'],
		['donnerstag', 'do'],
		['freitag', 'fr'],
		['samstag', 'sa', 'sonnabend'],
		['sonntag', 'so'],
	],
	belongsTo: 'der|des|zur|zum|zu|von|vom|dieses|dieser',
	thisDocument: '(?:dies\\w+|vorliegende\\w*) (?:protokolls?|niederschrift|berichts?|dokuments?)',
	pointsTo:
		'siehe(?: auch)?|s\\.(?: auch)?|vgl\\.(?: auch)?|(?:beigefügt|angehängt|enthalten|aufgeführt|abgedruckt|wiedergegeben) (?:als|in|im)|als',
	link: 'links?|url|verknüpfung|webadresse',
	toDo: 'einfügen|ergänzen|fehlt|folgt|nachtragen|einsetzen|nachreichen|wird (?:noch )?(?:ergänzt|nachgereicht|eingefügt)|noch einzufügen|ausstehend',
	theDocument: '(?:protokolls?|niederschrift|berichts?)(?! (?:der|des|über|zur|zum|vom)\\b)',
	pointsBack:
		'(?:diesem protokoll |der niederschrift )?(?:beigefügt|angehängt|aufgeführt|aufgelistet|abgedruckt|wiedergegeben|enthalten|zu entnehmen|ersichtlich)|bei(?=[.,;])',
	attached: 'beigefügt\\w*|angehängt\\w*|angefügt\\w*',
	instrument:
		'\\p{L}*vertrags?|\\p{L}*vertrages|\\p{L}*gesetz(?:es)?|\\p{L}*verordnung|\\p{L}*richtlinie|übereinkommens?|abkommens?|konvention|norm|satzung|geschäftsordnung',
	group: 'staaten|länder|arten|parteien|vertragsparteien',
	listed: '(?:arten|stoffe|staaten|länder) (?:des|der|nach|gemäß|aus|in)',
	telling: 'der|die|das|und|am|im|des|vom|sitzung',
	mistaken:
		'fehler\\w*|falsch\\w*|irrtüm\\w*|berichtig\\w*|korr(?:ektur|igier)\\w*|gibt es nicht|existiert nicht|statt|anstelle|sic|richtig\\w*',
	skeleton: {
		agenda: 'Tagesordnung',
		items: ['Begrüßung', 'Verschiedenes'],
		participants: 'Teilnehmerliste',
		person: 'Name (Organisation)',
		text: 'Text der Anlage',
	},
};
