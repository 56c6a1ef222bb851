import type { TemplateWords } from '../model/templates.js';

export const templates: TemplateWords = {
	typed: {
		agenda: ['orden del día'],
		participants: ['participantes', 'asistentes', 'presentes', 'lista de participantes'],
		participant: ['participante', 'asistente'],
		annex: ['anexo'],
		paragraph: ['párrafo', 'párrafo numerado'],
		decision: ['acuerdo', 'decisión'],
		action: ['tarea', 'acción'],
		next: ['próxima reunión'],
		report: ['informe', 'informe resumido'],
		minutes: ['acta', 'acta de reunión'],
	},
	participants: 'Participantes',
	columns: ['Nombre', 'Entidad'],
	chairs: ['Presidencia', 'Moderación'],
	recorders: ['Acta', 'Secretaría'],
	opening: 'Apertura de la reunión',
	otherBusiness: 'Otros asuntos',
	decision: 'Acuerdo',
	action: 'Tarea',
	beforeColon: '',
	annexNumerals: 'roman',
	report: 'Informe resumido',
	sentences: {
		reportTitle: '{group} – Reunión {number}',
		minutesTitle: '{group}: acta de la reunión del {date}',
		opening:
			'La reunión se celebró el {date} y fue presidida por {chair}. El acta fue redactada por {secretary} ({affiliation}). El orden del día y la lista de participantes se adjuntan (**{annex}**).',
		topic: 'En el punto **{topic}** se acordó lo siguiente: {said}.',
		next: 'La próxima reunión se celebrará el {date}.',
		action: '{name}: {task}, antes del {date}',
	},
};
