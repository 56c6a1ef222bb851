import type { Words } from './words.js';

export const nl: Words = {
	annex: [['bijlage', 'bijlagen|bijlages']],
	agenda: ['agenda', 'conceptagenda', 'agendapunten', 'voorlopige agenda'],
	participants: [
		'aanwezig',
		'aanwezigen',
		'aanwezige leden',
		'deelnemers',
		'deelnemerslijst',
		'lijst van deelnemers',
		'presentielijst',
	],
	record: ['notulen', '\\w*verslag', 'besluitenlijst'],
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
	thisDocument:
		'(?:(?:dit|deze|het|de) )?(?:onderhavige )?(?:verslag|notulen|document|rapport)(?! (?:van|over|bij)\\b)',
	pointsTo: 'zie(?: ook)?|(?:opgenomen|bijgevoegd|toegevoegd|weergegeven|vermeld|gevoegd) (?:als|in)',
	link: 'links?|url|hyperlink|koppeling',
	toDo: 'invoegen|toevoegen|ontbreekt|volgt|aanvullen|nog invullen',
};
