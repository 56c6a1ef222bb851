import type { MotionWords } from '../model/motions.js';
import { either, maybe, oneOf, phrase } from '../phrases.js';

export const motions: MotionWords = {
	motion: phrase(
		maybe('a ', 'o ', 'esta ', 'as '),
		either('moç(?:ão|ões)', 'propostas?', 'resoluç(?:ão|ões)', 'emendas?', 'deliberaç(?:ão|ões)'),
	),
	settled: phrase(
		'(?<!(?:que|se) )',
		either('é', 'são', 'foi', 'foram', 'fica', 'ficou', 'não foi'),
		' ',
		either('aprovad[oa]s?', 'aceit[ea]s?', 'adotad[oa]s?', 'rejeitad[oa]s?', 'recusad[oa]s?', 'chumbad[oa]s?'),
	),
	result: either('aprovad[oa]s?', 'adotad[oa]s?', 'rejeitad[oa]s?'),
	margin: oneOf('por', 'com', 'sem', 'unanimemente'),
	ballot: oneOf('votação', 'resultado'),
	moved: oneOf('propõe', 'propôs', 'secundad[oa]'),
	votesFor: oneOf('(?:votos? )?(?:a favor|favoráve(?:l|is))', 'sim'),
	votesAgainst: oneOf('(?:votos? )?(?:contra|contrários?)', 'não'),
	abstentions: oneOf('abstenç(?:ão|ões)'),
	proxy: oneOf('procuraç(?:ão|ões)', 'representad[oa]s?'),
};
