import { toOrdinal } from 'n2words/pt-PT';
import type { OrdinalWords } from '../model/ordinals.js';
import { masculineAndFeminine, remembered } from '../spellers.js';

const portuguese = remembered((value) => toOrdinal(value));

export const ordinals: OrdinalWords = {
	families: [
		{
			ends: /(?:primeir|segund|terceir|quart|quint|sext|setim|oitav|non|decim|esim)[oa]$/,
			spellers: masculineAndFeminine(portuguese),
		},
	],
	others: [],
	endings: [],
};
