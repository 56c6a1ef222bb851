import type { TemplateWords } from '../model/templates.js';

export const templates: TemplateWords = {
	typed: {
		agenda: ['tagesordnung', 'traktanden'],
		participants: ['teilnehmende', 'teilnehmer', 'anwesende', 'anwesend', 'teilnehmerliste', 'liste der teilnehmenden'],
		participant: ['teilnehmer', 'teilnehmerin'],
		annex: ['anlage', 'anhang', 'beilage'],
		paragraph: ['absatz', 'nummerierter absatz'],
		decision: ['beschluss'],
		action: ['aufgabe', 'maßnahme'],
		next: ['nächste sitzung'],
		report: ['bericht', 'kurzbericht'],
		minutes: ['protokoll', 'sitzungsprotokoll'],
	},
	participants: 'Teilnehmende',
	columns: ['Name', 'Organisation'],
	chairs: ['Vorsitz', 'Leitung', 'Moderation'],
	recorders: ['Protokoll', 'Sekretariat'],
	opening: 'Eröffnung der Sitzung',
	otherBusiness: 'Verschiedenes',
	decision: 'Beschluss',
	action: 'Aufgabe',
	beforeColon: '',
	annexNumerals: 'arabic',
	report: 'Kurzbericht',
	sentences: {
		reportTitle: '{group} – Sitzung {number}',
		minutesTitle: '{group}: Protokoll der Sitzung vom {date}',
		opening:
			'Die Sitzung fand am {date} statt und wurde von {chair} geleitet. {secretary} ({affiliation}) führte das Protokoll. Die Tagesordnung und die Teilnehmerliste sind beigefügt (**{annex}**).',
		topic: 'Zu **{topic}** wurde festgehalten: {said}.',
		next: 'Die nächste Sitzung findet am {date} statt.',
		action: '{name}: {task}, bis {date}',
	},
};
