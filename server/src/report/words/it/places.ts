import type { PlaceWords } from '../model/places.js';

export const places: PlaceWords = {
	name: 'nome',
	affiliation: 'ente',
	title: 'titolo dell’allegato',
	text: 'testo dell’allegato',
	items: ['primo punto', 'secondo punto'],
	date: 'data',
	place: 'luogo',
	long: 'il suo significato',
	blank: 'da completare',
	decision: 'che cosa è stato deciso',
	action: 'chi fa che cosa ed entro quando',
	number: 'numero della riunione',
	report: 'titolo del verbale',
	group: 'nome del gruppo',
	chair: 'nome di chi presiede',
	secretary: 'nome di chi verbalizza',
	participant: 'nome di un partecipante',
	topics: ['primo argomento', 'secondo argomento'],
	said: 'che cosa è stato detto o deciso',
	task: 'che cosa c’è da fare',
};
