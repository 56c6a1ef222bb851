import type { SectionWords } from '../model/sections.js';
import { either, maybe, oneOf, phrase } from '../phrases.js';

export const sections: SectionWords = {
	place: oneOf('lugar', 'dónde', 'sede', 'sitio'),
	remote: oneOf('en línea', 'virtual\\w*', 'a distancia', 'telemátic\\w*', 'por video\\w*', 'híbrid\\w*'),
	decisions: oneOf(
		phrase(
			either('decisiones', 'decisión', 'acuerdos?', 'resoluciones', 'conclusiones'),
			maybe(' (?:adoptad[ao]s|tomad[ao]s|alcanzad[ao]s)'),
		),
	),
	actions: oneOf(
		either(
			'acciones(?: a realizar)?',
			'tareas(?: asignadas| pendientes)?',
			'compromisos',
			'puntos de acción',
			'próximos pasos',
			'seguimiento',
		),
	),
	decision: oneOf(either('decisi(?:ón|ones)', 'acuerdos?', 'acordado', 'resoluci(?:ón|ones)')),
	action: oneOf(either('acci(?:ón|ones)', 'tareas?', 'compromisos?', 'puntos? de acción')),
	none: oneOf('ningun[oa]', 'nada que (?:informar|hacer)'),
	no: oneOf('ningún', 'ninguna', 'no (?:hay|hubo)', 'sin'),
	done: oneOf(
		'hech[oa]s?',
		'complet(?:ad)?[oa]s?',
		'terminad[oa]s?',
		'cerrad[oa]s?',
		'finalizad[oa]s?',
		'realizad[oa]s?',
		'cumplid[oa]s?',
		'cancelad[oa]s?',
	),
	names: {
		date: 'Fecha',
		place: 'Lugar',
		next: 'Próxima reunión',
		decisions: 'Acuerdos',
		actions: 'Tareas',
	},
};
