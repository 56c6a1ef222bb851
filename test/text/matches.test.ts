import assert from 'node:assert/strict';
import { matchesOf } from '../../server/src/text/index.js';

describe('matchesOf', () => {
	it('finds what matchAll finds', () => {
		for (const [text, pattern] of [
			['a1 b22 c', /[a-z](\d)?/g],
			['', /a/g],
			['aab', /a*?|b/g],
			['été', /\p{L}/gu],
		] as const) {
			assert.deepEqual(matchesOf(text, pattern), [...text.matchAll(pattern)]);
			assert.deepEqual(matchesOf(text, pattern), [...text.matchAll(pattern)], 'and again');
		}
	});
});
