import { fold } from '../../server/src/report/index.js';
import { isSameBody } from '../../server/src/rules/index.js';
import type { Kind } from './statements.js';

/** Who belongs to what, by the lists of participants. Given names alone name nobody. */
export const affiliations: Kind = {
	stated: ({ people }) =>
		people.flatMap(({ name, affiliation: value }) =>
			value !== undefined && name.includes(' ') ? [{ name, value }] : [],
		),
	key: fold,
	offered: ({ people }, name, asker) =>
		people.affiliations(name, asker).map(({ affiliation, steady }) => ({ value: affiliation, steady })),
	differs: ({ people }, { name, value }, asker) => people.otherAffiliation(name, value, asker) !== undefined,
	isSame: isSameBody,
};
