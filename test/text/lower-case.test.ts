import assert from 'node:assert/strict';
import { lowerCase } from '../../server/src/text/index.js';

describe('lowerCase', () => {
	it('moves no character', () => {
		assert.equal(lowerCase('İstanbul, ΣΑΣ, GROẞ 🎉 Ⅷ'), 'istanbul, σας, groß 🎉 ⅷ');
		for (let code = 0; code <= 0x10ffff; code++) {
			const character = String.fromCodePoint(code);
			assert.equal(lowerCase(character).length, character.length, code.toString(16));
		}
	});
});
