import { toOrdinal } from 'n2words/fr-FR';
import type { OrdinalWords } from '../model/ordinals.js';
import { remembered } from '../spellers.js';

const french = remembered((value) => toOrdinal(value));

export const ordinals: OrdinalWords = {
	families: [
		{
			ends: /(?:premiere?|ieme)$/,
			spellers: [
				french,
				(value) => (value === 1 ? 'première' : french(value)),
				(value) => french(value).replaceAll(' ', '-'),
			],
		},
	],
	others: [
		['second', 2, french],
		['seconde', 2, french],
	],
	endings: [
		{ all: ['er', 're', 'ère'], of: (value, written) => (value === 1 ? written : 'e') },
		// Meetings are feminine.
		{ all: ['e', 'ème', 'ième'], of: (value, written) => (value === 1 ? 're' : written) },
	],
};
