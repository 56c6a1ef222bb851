import type { SectionWords } from '../model/sections.js';
import { either, oneOf, phrase } from '../phrases.js';

export const sections: SectionWords = {
	place: oneOf('local', 'onde', 'lugar'),
	remote: oneOf('on-?line', 'virtua\\w*', 'à distância', 'por video\\w*', 'videoconferência', 'híbrid\\w*'),
	decisions: oneOf(
		phrase(either('decisões', 'decisão', 'deliberações', 'deliberação', 'resoluções', 'conclusões'), '(?: tomadas)?'),
	),
	actions: oneOf(
		either('ações', 'acções', 'tarefas', 'encaminhamentos', 'próximos passos', 'pontos de ação', 'pendências'),
	),
	decision: oneOf(either('decis(?:ão|ões)', 'decidido', 'deliberaç(?:ão|ões)', 'resoluç(?:ão|ões)')),
	action: oneOf(either('aç(?:ão|ões)', 'acç(?:ão|ões)', 'tarefas?', 'encaminhamentos?', 'pontos? de ação')),
	none: oneOf('nenhuma?', 'nada a (?:relatar|fazer)'),
	no: oneOf('nenhuma?', 'não (?:há|houve)', 'sem'),
	done: oneOf(
		'feit[oa]s?',
		'concluíd[oa]s?',
		'completad[oa]s?',
		'terminad[oa]s?',
		'fechad[oa]s?',
		'encerrad[oa]s?',
		'realizad[oa]s?',
		'cumprid[oa]s?',
		'cancelad[oa]s?',
	),
	names: {
		date: 'Data',
		place: 'Local',
		next: 'Próxima reunião',
		decisions: 'Deliberações',
		actions: 'Tarefas',
	},
};
