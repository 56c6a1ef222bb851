import assert from 'node:assert/strict';
import { refactoringsAt } from '../../server/src/writing/index.js';
import { read } from '../support/refactoring.js';

describe('a fault in a refactoring', () => {
	it('is told, and takes no other along', () => {
		const fail = (): never => {
			throw new Error('no');
		};
		const told: unknown[] = [];
		const ready = refactoringsAt(read('Text.\n'), { from: 0, to: 0 }, (error) => told.push(error), [
			fail,
			() => [{ id: 'a', title: 'A', rewrite: fail }],
			() => [{ id: 'b', title: 'B', rewrite: () => ({ edits: [{ span: { from: 0, to: 0 }, insert: '\n' }] }) }],
		]);
		assert.deepEqual(
			ready.map(({ outcome }) => outcome().edits?.length),
			[undefined, 1],
		);
		assert.equal(told.length, 2);
	});
});
