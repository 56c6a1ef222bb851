import type { TemplateWords } from '../model/templates.js';

export const templates: TemplateWords = {
	typed: {
		agenda: ['ordre du jour'],
		participants: ['participants', 'présents', 'liste des participants'],
		participant: ['participant', 'participante'],
		annex: ['annexe'],
		paragraph: ['paragraphe', 'paragraphe numéroté'],
		decision: ['décision'],
		action: ['action', 'tâche'],
		next: ['prochaine réunion'],
		report: ['compte rendu', 'rapport'],
		minutes: ['procès-verbal', 'pv'],
	},
	participants: 'Participants',
	columns: ['Nom', 'Organisme'],
	chairs: ['Présidence', 'Animation'],
	recorders: ['Secrétariat', 'Compte rendu'],
	opening: 'Ouverture de la réunion',
	otherBusiness: 'Questions diverses',
	decision: 'Décision',
	action: 'Action',
	beforeColon: '\u00a0',
	annexNumerals: 'arabic',
	report: 'Compte rendu',
	sentences: {
		reportTitle: '{group} – Réunion {number}',
		minutesTitle: '{group}\u00a0: procès-verbal de la réunion du {date}',
		opening:
			'La réunion a eu lieu le {date} et a été présidée par {chair}. Le compte rendu a été rédigé par {secretary} ({affiliation}). L’ordre du jour et la liste des participants sont joints (**{annex}**).',
		topic: 'Au point **{topic}**, il a été retenu ce qui suit\u00a0: {said}.',
		next: 'La prochaine réunion aura lieu le {date}.',
		action: '{name}\u00a0: {task}, avant le {date}',
	},
};
