import type { TemplateWords } from '../model/templates.js';

export const templates: TemplateWords = {
	typed: {
		agenda: ['ordem do dia', 'ordem de trabalhos'],
		participants: ['participantes', 'presentes', 'presenças', 'lista de participantes'],
		participant: ['participante'],
		annex: ['anexo'],
		paragraph: ['parágrafo', 'parágrafo numerado'],
		decision: ['deliberação', 'decisão'],
		action: ['tarefa', 'ação'],
		next: ['próxima reunião'],
		report: ['relatório'],
		minutes: ['ata'],
	},
	participants: 'Participantes',
	columns: ['Nome', 'Entidade'],
	chairs: ['Presidência', 'Moderação'],
	recorders: ['Ata', 'Secretariado'],
	opening: 'Abertura da reunião',
	otherBusiness: 'Outros assuntos',
	decision: 'Deliberação',
	action: 'Tarefa',
	beforeColon: '',
	annexNumerals: 'roman',
	report: 'Relatório resumido',
	sentences: {
		reportTitle: '{group} – Reunião {number}',
		minutesTitle: '{group}: ata da reunião de {date}',
		opening:
			'A reunião realizou-se em {date} e foi presidida por {chair}. A ata foi redigida por {secretary} ({affiliation}). A ordem do dia e a lista de participantes estão em anexo (**{annex}**).',
		topic: 'No ponto **{topic}** registou-se o seguinte: {said}.',
		next: 'A próxima reunião realiza-se em {date}.',
		action: '{name}: {task}, até {date}',
	},
};
