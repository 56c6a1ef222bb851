import { toOrdinal } from 'n2words/it-IT';
import type { OrdinalWords } from '../model/ordinals.js';
import { remembered } from '../spellers.js';

const italian = remembered((value) => toOrdinal(value));

export const ordinals: OrdinalWords = {
	families: [
		{
			ends: /(?:prim|second|terz|quart|quint|sest|settim|ottav|non|decim|esim)[oa]$/,
			spellers: [italian, (value) => italian(value).replace(/o$/, 'a')],
		},
	],
	others: [],
	endings: [],
};
