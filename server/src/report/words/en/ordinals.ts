import { toOrdinal } from 'n2words/en-GB';
import type { OrdinalWords } from '../model/ordinals.js';
import { englishEnding, remembered } from '../spellers.js';

const english = remembered((value) => toOrdinal(value));

export const ordinals: OrdinalWords = {
	families: [
		{
			ends: /(?:first|second|third|[fhnrvx]th|tieth|hundredth)$/,
			spellers: [english, (value) => english(value).replace('hundred ', 'hundred and ')],
		},
	],
	others: [['hundredth', 100, english]],
	endings: [{ all: ['st', 'nd', 'rd', 'th'], of: englishEnding }],
};
