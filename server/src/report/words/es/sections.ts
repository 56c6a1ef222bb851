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
		either('acciones(?: a realizar)?', 'tareas', 'compromisos', 'puntos de acción', 'próximos pasos', 'seguimiento'),
	),
	decision: oneOf(either('decisi(?:ón|ones)', 'acuerdos?', 'acordado', 'resoluci(?:ón|ones)')),
	action: oneOf(either('acci(?:ón|ones)', 'tareas?', 'compromisos?', 'puntos? de acción')),
	names: {
		date: 'Fecha',
		place: 'Lugar',
		next: 'Próxima reunión',
		decisions: 'Acuerdos',
		actions: 'Tareas',
	},
};
