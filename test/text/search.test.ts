import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWhile, wordBefore } from '../../server/src/text/index.js';

describe('countWhile', () => {
	it('counts as a look at each from the start would, in few looks', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(50), { maxLength: 200 }), fc.nat(51), (numbers, limit) => {
				const list = numbers.sort((a, b) => a - b);
				let looks = 0;
				const found = countWhile(list, (each) => {
					looks++;
					return each < limit;
				});
				assert.equal(found, list.filter((each) => each < limit).length);
				assert.ok(looks <= Math.ceil(Math.log2(list.length + 1)));
			}),
		);
	});
});

describe('wordBefore', () => {
	it('is where the word before a blank begins', () => {
		assert.deepEqual(
			[8, 4, 1, 0].map((at) => wordBefore('Ana may go', at)),
			[4, 0, 0, 0],
		);
	});

	it('comes nearer to the start each time, so that walking back ends', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[ a]{1,20}$/), (text) => {
				for (let at = text.length; at > 0; at = wordBefore(text, at)) assert.ok(wordBefore(text, at) < at);
			}),
		);
	});
});
