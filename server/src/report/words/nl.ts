import type { Words } from './words.js';

export const nl: Words = {
	annex: [['bijlage', 'bijlagen|bijlages']],
	agenda: ['agenda', 'conceptagenda', 'agendapunten', 'voorlopige agenda', 'dagorde'],
	participants: [
		'aanwezig',
		'aanwezigen',
		'aanwezige leden',
		'deelnemers',
		'deelnemerslijst',
		'lijst van deelnemers',
		'presentielijst',
		'afwezig',
		'afmeldingen',
	],
	record: ['notulen', '\\p{L}*verslag', 'besluitenlijst', 'samenvatting'],
	endsOpen:
		'de het een en of maar noch van voor naar met zonder tussen tijdens volgens over onder door bij uit om te ter ten dat die wie waar waarin omdat hoewel terwijl als zoals hun haar zijn onze ons deze dit enkele meerdere elke ieder iedere zeer meer minder is was waren wordt worden werd werden heeft hebben had hadden niet',
	goesOn:
		'en of maar noch van voor naar met zonder tussen tijdens volgens over onder door bij uit om te dat die wie waar waarin omdat hoewel terwijl als zoals hun haar in op aan is zijn was waren wordt worden werd werden heeft hebben had hadden niet',
	contact: 'tel telefoon fax e-mail mobiel website',
	months: [
		'jan(?:uari|\\.)?',
		'feb(?:ruari|\\.)?',
		'maart|mrt\\.?',
		'apr(?:il|\\.)?',
		'mei',
		'juni?',
		'juli?',
		'aug(?:ustus|\\.)?',
		'sept?(?:ember|\\.)?',
		'okt(?:ober|\\.)?',
		'nov(?:ember|\\.)?',
		'dec(?:ember|\\.)?',
	],
	belongsTo: 'bij|van|behorend(?:e)? bij',
	thisDocument: '(?:dit|deze|het onderhavige) (?:verslag|notulen|document|rapport)',
	pointsTo:
		'zie(?: ook)?|cf\\.|(?:opgenomen|bijgevoegd|toegevoegd|weergegeven|vermeld|gevoegd|te vinden) (?:als|in)|als',
	link: 'links?|url|hyperlink|koppeling',
	toDo: 'invoegen|toevoegen|ontbreekt|volgt|aanvullen|nog invullen|nog toe te voegen|nog in te voegen',
	theDocument: '(?:het|de) (?:verslag|notulen|rapport)(?! (?:van|over|bij)\\b)',
	pointsBack: '(?:bijgevoegd|toegevoegd|opgenomen|weergegeven|vermeld|gevoegd|te vinden)|hieronder',
	attached: 'bijgevoegd|gevoegd|toegevoegd',
	instrument:
		'\\p{L}*verdrag|\\p{L}*wet|\\p{L}*verordening|\\p{L}*richtlijn|\\p{L}*overeenkomst|reglement|statuten|norm|\\p{L}*contract',
	group: 'landen|partijen|soorten|stoffen',
	listed: '(?:landen|partijen|soorten|stoffen) (?:uit|van|in|genoemd in|vermeld in)',
	skeleton: {
		agenda: 'Agenda',
		items: ['Opening', 'Rondvraag'],
		participants: 'Lijst van deelnemers',
		person: 'Naam (organisatie)',
		text: 'Tekst van de bijlage',
	},
};
