import type { SectionWords } from '../model/sections.js';
import { either, maybe, oneOf, phrase } from '../phrases.js';

export const sections: SectionWords = {
	place: oneOf('lieu', 'où', 'endroit', 'tenue à'),
	remote: oneOf('en ligne', 'virtuel\\w*', 'à distance', 'visio\\w*', 'par vidéo\\w*', 'hybride'),
	decisions: oneOf(
		phrase(
			maybe('relevé (?:de|des) ', 'principales '),
			either('décisions?', 'résolutions?', 'conclusions?'),
			maybe(' prises?', ' adoptées?'),
		),
	),
	actions: oneOf(
		either(
			"points? d['’]action",
			'actions?(?: à mener| à suivre| à entreprendre)?',
			'tâches',
			'prochaines étapes',
			'suites? à donner',
			'suivi',
		),
	),
	decision: oneOf(either('décisions?', 'décidé', 'résolutions?', 'adopté', 'délibérations?')),
	action: oneOf(either('actions?(?: à mener| à suivre)?', 'tâches?', 'à faire', "points? d['’]action")),
	none: oneOf('néant', 'aucune?', 'rien à signaler'),
	no: oneOf('aucune?', "pas (?:de|d['’])"),
	done: oneOf(
		'faite?s?',
		'terminée?s?',
		'achevée?s?',
		'close?',
		'clôturée?s?',
		'réalisée?s?',
		'effectuée?s?',
		'annulée?s?',
		'abandonnée?s?',
	),
	names: {
		date: 'Date',
		place: 'Lieu',
		next: 'Prochaine réunion',
		decisions: 'Décisions',
		actions: 'Actions à mener',
	},
};
