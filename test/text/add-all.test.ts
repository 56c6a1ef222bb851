import assert from 'node:assert/strict';
import { addAll } from '../../server/src/text/index.js';

describe('addAll', () => {
	it('adds more than a call can have arguments', () => {
		const to = [-1];
		addAll(
			to,
			Array.from({ length: 1_000_000 }, (_, i) => i),
		);
		assert.equal(to.length, 1_000_001);
		assert.equal(to.at(-1), 999_999);
	});
});
