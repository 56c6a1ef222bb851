import type { TemplateWords } from '../model/templates.js';

export const templates: TemplateWords = {
	typed: {
		agenda: ['ordine del giorno'],
		participants: ['partecipanti', 'presenti', 'elenco dei partecipanti'],
		participant: ['partecipante'],
		annex: ['allegato'],
		paragraph: ['paragrafo', 'paragrafo numerato'],
		decision: ['decisione', 'delibera'],
		action: ['azione', 'compito'],
		next: ['prossima riunione'],
		report: ['resoconto', 'relazione'],
		minutes: ['verbale', 'verbale di riunione'],
	},
	participants: 'Partecipanti',
	columns: ['Nome', 'Ente'],
	chairs: ['Presidenza', 'Moderazione'],
	recorders: ['Verbale', 'Segreteria'],
	opening: 'Apertura della riunione',
	otherBusiness: 'Varie ed eventuali',
	decision: 'Decisione',
	action: 'Azione',
	beforeColon: '',
	annexNumerals: 'arabic',
	report: 'Resoconto',
	sentences: {
		reportTitle: '{group} – Riunione {number}',
		minutesTitle: '{group}: verbale della riunione del {date}',
		opening:
			'La riunione si è svolta il {date} ed è stata presieduta da {chair}. Il verbale è stato redatto da {secretary} ({affiliation}). L’ordine del giorno e l’elenco dei partecipanti sono allegati (**{annex}**).',
		topic: 'Al punto **{topic}** è emerso quanto segue: {said}.',
		next: 'La prossima riunione si terrà il {date}.',
		action: '{name}: {task}, entro il {date}',
	},
};
