import type { PlaceWords } from '../model/places.js';

export const places: PlaceWords = {
	name: 'nom',
	affiliation: 'organisme',
	title: 'titre de l’annexe',
	text: 'texte de l’annexe',
	items: ['premier point', 'deuxième point'],
	date: 'date',
	place: 'lieu',
	long: 'ce que cela signifie',
	blank: 'à compléter',
	decision: 'ce qui a été décidé',
	action: 'qui fait quoi et pour quand',
	number: 'numéro de la réunion',
	report: 'titre du compte rendu',
	group: 'nom du groupe',
	chair: 'nom de la présidence',
	secretary: 'nom du secrétaire de séance',
	participant: 'nom d’un participant',
	topics: ['premier sujet', 'deuxième sujet'],
	said: 'ce qui a été dit ou convenu',
	task: 'ce qu’il y a à faire',
};
