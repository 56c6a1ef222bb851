import assert from 'node:assert/strict';
import { clipped } from '../../server/src/text/index.js';

describe('clipped', () => {
	it('keeps as many characters, and none of them half', () => {
		assert.deepEqual(
			[1, 2, 3, 4].map((most) => clipped('a🎉b', most)),
			['a', 'a', 'a🎉', 'a🎉b'],
		);
	});
});
