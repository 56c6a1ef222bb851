import { isSameMeaning, meaningOf } from '../../server/src/rules/index.js';
import type { Kind } from './statements.js';

/** What acronyms stand for. */
export const expansions: Kind = {
	stated: ({ acronyms }) => acronyms.map(({ name, words }) => ({ name, value: words })),
	key: (name) => name,
	offered: ({ acronyms }, name, asker) =>
		acronyms.expansions(name, asker).map(({ words, steady }) => ({ value: words, steady })),
	differs: ({ acronyms }, { name, value }, asker) => acronyms.other(name, value, asker) !== undefined,
	isSame: (one, other) => isSameMeaning(meaningOf(one), meaningOf(other)),
};
