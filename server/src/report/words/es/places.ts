import type { PlaceWords } from '../model/places.js';

export const places: PlaceWords = {
	name: 'nombre',
	affiliation: 'entidad',
	title: 'título del anexo',
	text: 'texto del anexo',
	items: ['primer punto', 'segundo punto'],
	date: 'fecha',
	place: 'lugar',
	long: 'lo que significa',
	blank: 'por completar',
	decision: 'lo que se acordó',
	action: 'quién hace qué y para cuándo',
	number: 'número de la reunión',
	report: 'título del informe',
	group: 'nombre del grupo',
	chair: 'nombre de quien preside',
	secretary: 'nombre de quien redacta el acta',
	participant: 'nombre de un participante',
	topics: ['primer tema', 'segundo tema'],
	said: 'lo que se dijo o acordó',
	task: 'lo que hay que hacer',
};
