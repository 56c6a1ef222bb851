import { toOrdinal } from 'n2words/de-DE';
import type { OrdinalWords } from '../model/ordinals.js';
import { remembered } from '../spellers.js';

const german = remembered((value) => toOrdinal(value));

export const ordinals: OrdinalWords = {
	families: [
		...['e', 'er', 'es', 'en', 'em'].map((ending) => ({
			ends: new RegExp(`[bfhinrst]t${ending}$`),
			spellers: [(value: number) => german(value).replace(/e$/, ending)],
		})),
	],
	others: [
		['siebente', 7, german],
		['hundertste', 100, german],
	],
	endings: [],
};
