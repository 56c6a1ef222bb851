import type { OrdinalWords } from '../../../server/src/report/words/model/ordinals.js';

const FIRST = 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte'.split(' ');

export const ordinals: OrdinalWords = {
	families: [
		{
			ends: /(?:forsta|andra|tredje|fjarde|[eflt]te|[on]de)$/,
			spellers: [(value) => FIRST[value - 1] ?? String(value)],
		},
	],
	others: [],
	endings: [],
};
