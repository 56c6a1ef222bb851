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
		['januari', 'jan'],
		['februari', 'feb'],
		['maart', 'mrt'],
		['april', 'apr'],
		['mei'],
		['juni', 'jun'],
		['juli', 'jul'],
		['augustus', 'aug'],
		['september', 'sept', 'sep'],
		['oktober', 'okt'],
		['november', 'nov'],
		['december', 'dec'],
	],
	weekdays: [
		['maandag', 'ma'],
		['dinsdag', 'di'],
		['woensdag', 'wo'],
		['donderdag', 'do'],
		['vrijdag', 'vr'],
		['zaterdag', 'za'],
		['zondag', 'zo'],
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
	telling: 'het|een|van|en|op|vergadering|wordt',
	mistaken:
		'fout\\w*|abusievelijk|onjuist\\w*|verkeerd\\w*|corrig\\w*|gecorrigeerd|correctie|bestaat niet|in plaats van|sic|moet zijn',
	skeleton: {
		agenda: 'Agenda',
		items: ['Opening', 'Rondvraag'],
		participants: 'Lijst van deelnemers',
		person: 'Naam (organisatie)',
		text: 'Tekst van de bijlage',
	},
};
