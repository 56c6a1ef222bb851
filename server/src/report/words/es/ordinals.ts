import { toOrdinal } from 'n2words/es-ES';
import type { OrdinalWords } from '../model/ordinals.js';
import { masculineAndFeminine, remembered } from '../spellers.js';

const spanish = remembered((value) => toOrdinal(value));
const feminine = (value: number): string => spanish(value).replace(/o(?= |$)/g, 'a');

export const ordinals: OrdinalWords = {
	families: [
		{
			ends: /(?:primer|tercer|(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim|esim)[oa])$/,
			spellers: masculineAndFeminine(spanish),
		},
	],
	others: [
		['undécimo', 11, spanish],
		['undécima', 11, feminine],
		['duodécimo', 12, spanish],
		['duodécima', 12, feminine],
	],
	endings: [],
};
