import type { PlaceWords } from '../../../server/src/report/words/model/places.js';

export const places: PlaceWords = {
	name: 'namn',
	affiliation: 'organisation',
	title: 'bilagans rubrik',
	text: 'bilagans text',
	items: ['första punkten', 'andra punkten'],
	date: 'datum',
	place: 'plats',
	long: 'vad det står för',
	blank: 'att fylla i',
	decision: 'vad som beslutades',
	action: 'vem som gör vad och när',
	number: 'mötets nummer',
	report: 'rapportens rubrik',
	group: 'gruppens namn',
	chair: 'ordförandens namn',
	secretary: 'sekreterarens namn',
	participant: 'en deltagares namn',
	topics: ['första ämnet', 'andra ämnet'],
	said: 'vad som sades eller beslutades',
	task: 'vad som ska göras',
};
