import type { MotionWords } from '../model/motions.js';
import { either, maybe, oneOf, phrase } from '../phrases.js';

export const motions: MotionWords = {
	motion: phrase(
		maybe('la ', 'el ', 'esta ', 'las '),
		either('moci(?:ón|ones)', 'propuestas?', 'resoluci(?:ón|ones)', 'enmiendas?', 'proposici(?:ón|ones)'),
	),
	settled: phrase(
		'(?<!(?:que|si) )',
		either('es', 'son', 'fue', 'fueron', 'ha sido', 'quedó', 'queda', 'resultó', 'se da por'),
		' ',
		either('aprobad[oa]s?', 'aceptad[oa]s?', 'adoptad[oa]s?', 'rechazad[oa]s?', 'desestimad[oa]s?'),
	),
	result: either('aprobad[oa]s?', 'adoptad[oa]s?', 'rechazad[oa]s?', 'se aprueban?', 'se rechazan?'),
	margin: oneOf('por', 'con', 'sin', 'unánimemente', 'a mano alzada'),
	ballot: oneOf('votación', 'resultado'),
	moved: oneOf('mociona', 'propone', 'secundad[oa]', 'secunda', 'se vota'),
	votesFor: oneOf('(?:votos? )?a favor', 'sí'),
	votesAgainst: oneOf('(?:votos? )?en contra', 'no'),
	abstentions: oneOf('abstenci(?:ón|ones)'),
	proxy: oneOf('poder(?:es)?', 'representad[oa]s?', 'delegad[oa]s?'),
};
