import assert from 'node:assert/strict';
import { lazily } from '../../server/src/text/index.js';

describe('lazily', () => {
	it('makes a thing when it is first asked for, and once', () => {
		let made = 0;
		const one = lazily(() => {
			made++;
			return /one/;
		});
		assert.equal(made, 0);
		assert.equal(one(), one());
		assert.ok(one().test('one'));
		assert.equal(made, 1);
	});
});
