import type { PlaceWords } from '../model/places.js';

export const places: PlaceWords = {
	name: 'Name',
	affiliation: 'Organisation',
	title: 'Titel der Anlage',
	text: 'Text der Anlage',
	items: ['erster Punkt', 'zweiter Punkt'],
	date: 'Datum',
	place: 'Ort',
	long: 'wofür es steht',
	blank: 'noch zu ergänzen',
	decision: 'was beschlossen wurde',
	action: 'wer was bis wann erledigt',
	number: 'Nummer der Sitzung',
	report: 'Titel des Berichts',
	group: 'Name der Gruppe',
	chair: 'Name der Sitzungsleitung',
	secretary: 'Name der Protokollführung',
	participant: 'Name eines Teilnehmers',
	topics: ['erstes Thema', 'zweites Thema'],
	said: 'was gesagt oder beschlossen wurde',
	task: 'was zu erledigen ist',
};
