import assert from 'node:assert/strict';
import { withoutNames } from '../../server/src/cli/output/without-names.js';

describe('a task beside the names of those who are to do it', () => {
	for (const [text, ...who] of [
		['Ana: sing', 'Ana'],
		['@ana : sing', '@ana'],
		['[Ana] sing', 'Ana'],
		['Ana Lund - sing', 'Ana Lund'],
		['Ana, Bo und Cy: sing', 'Ana', 'Bo', 'Cy'],
		['Ana: sing (Ana)', 'Ana'],
		['Ana/Bo: sing [Bo & Ana].', 'Bo', 'Ana'],
	] as const) {
		it(`has no such names: ${text}`, () => assert.equal(withoutNames(text, who), 'sing'));
	}

	for (const [text, ...who] of [
		['Ana: sing'],
		['Ana and Zoe: sing', 'Ana'],
		['Cups by Ana Lund: order them', 'Ana Lund'],
		['Budget: ask (with Ana)', 'Ana', 'Bo'],
		['Ana: ', 'Ana'],
		['Ana sings', 'Ana'],
		['Ana Lund: 5', 'Ana Lund'],
	] as const) {
		it(`has the rest: ${text}`, () => assert.equal(withoutNames(text, who), text));
	}
});
