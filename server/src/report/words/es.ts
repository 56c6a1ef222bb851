import type { Words } from './words.js';

export const es: Words = {
	annex: [['anexo', 'anexos']],
	agenda: ['orden del día', 'agenda', 'proyecto de orden del día', 'orden del día provisional', 'temario'],
	participants: [
		'participantes',
		'lista de participantes',
		'asistentes',
		'lista de asistentes',
		'asistencia',
		'presentes',
	],
	record: ['acta', 'actas', 'minuta', 'informe', 'relatoría'],
	months: [
		'enero',
		'febrero',
		'marzo',
		'abril',
		'mayo',
		'junio',
		'julio',
		'agosto',
		'sep?tiembre',
		'octubre',
		'noviembre',
		'diciembre',
	],
	belongsTo: 'del?|al?(?= (?:la|los|las|el)\\b)|al',
	thisDocument: '(?:(?:la|el) )?(?:presente |est[ae] )?(?:informe|acta|documento)(?! (?:del?|sobre)\\b)',
	pointsTo:
		'véase(?: también)?(?: el)?|ver(?: el)?|cf\\.|(?:figura\\w*|adjunt\\w+|reproduc\\w+|present\\w+|detallad\\w+|list\\w+) (?:en|como)(?: el)?',
	link: 'enlaces?|vínculos?|url|hipervínculos?',
	toDo: 'insertar|añadir|agregar|pendiente|falta|por confirmar|por añadir',
};
