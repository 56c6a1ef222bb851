import { toOrdinal } from 'n2words/nl-NL';
import type { OrdinalWords } from '../model/ordinals.js';
import { remembered } from '../spellers.js';

const dutch = remembered((value) => toOrdinal(value));

export const ordinals: OrdinalWords = {
	families: [{ ends: /(?:ste|[ednfrs]de)$/, spellers: [dutch] }],
	others: [],
	endings: [{ all: ['ste', 'de'], of: (value) => (value === 1 || value === 8 || value > 19 ? 'ste' : 'de') }],
};
