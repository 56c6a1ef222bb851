import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWhile } from '../../server/src/text/index.js';

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
