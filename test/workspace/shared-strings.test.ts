import assert from 'node:assert/strict';
import { shared, withSharedStrings } from '../../server/src/workspace/digests/shared-strings.js';

describe('strings that come again', () => {
	it('are the same texts, however many and however long', () => {
		for (let i = 0; i < 50_000; i++) assert.equal(shared(`name ${i % 30_000}`), `name ${i % 30_000}`);
		assert.equal(shared('x'.repeat(500)), 'x'.repeat(500));
		assert.equal(shared(''), '');
	});

	it('stand in data that is otherwise as it was', () => {
		const data = { a: 'x', b: ['x', 1, null, true, { c: 'x', d: [] }], e: 'y'.repeat(500) };
		assert.deepEqual(withSharedStrings(structuredClone(data)), data);
		assert.equal(withSharedStrings('x'), 'x');
		assert.equal(withSharedStrings(null), null);
	});
});
