import type { PlaceWords } from '../model/places.js';

export const places: PlaceWords = {
	name: 'name',
	affiliation: 'affiliation',
	title: 'title of the annex',
	text: 'text of the annex',
	items: ['first item', 'second item'],
	date: 'date',
	place: 'place',
	long: 'what it stands for',
	blank: 'to be filled in',
	decision: 'what was decided',
	action: 'who is to do what by when',
	number: 'number of the meeting',
	report: 'title of the report',
	group: 'name of the group',
	chair: 'name of the chair',
	secretary: 'name of the secretary',
	participant: 'name of a participant',
	topics: ['first topic', 'second topic'],
	said: 'what was said or agreed',
	task: 'what is to be done',
};
