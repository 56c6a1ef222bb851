import assert from 'node:assert/strict';
import { isLower, isUpper } from '../../server/src/report/people/letter-case.js';

describe('letter case', () => {
	it('is what Unicode says, for every character', () => {
		const wrong: string[] = [];
		for (let code = 0; code < 0x10000; code++) {
			const char = String.fromCharCode(code);
			if (isUpper(char, 0) !== /\p{Lu}/u.test(char) || isLower(char, 0) !== /\p{Ll}/u.test(char)) wrong.push(char);
		}
		assert.deepEqual(wrong, []);
	});
	it('is none behind the end of the text', () => {
		assert.equal(isUpper('A', 1) || isLower('a', 1), false);
	});
});
