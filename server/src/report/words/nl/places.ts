import type { PlaceWords } from '../model/places.js';

export const places: PlaceWords = {
	name: 'naam',
	affiliation: 'organisatie',
	title: 'titel van de bijlage',
	text: 'tekst van de bijlage',
	items: ['eerste punt', 'tweede punt'],
	date: 'datum',
	place: 'plaats',
	long: 'waar het voor staat',
	blank: 'nog in te vullen',
	decision: 'wat er is besloten',
	action: 'wie wat wanneer doet',
	number: 'nummer van de vergadering',
	report: 'titel van het verslag',
	group: 'naam van de groep',
	chair: 'naam van de voorzitter',
	secretary: 'naam van de notulist',
	participant: 'naam van een deelnemer',
	topics: ['eerste onderwerp', 'tweede onderwerp'],
	said: 'wat er is gezegd of besloten',
	task: 'wat er moet gebeuren',
};
