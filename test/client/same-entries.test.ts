import assert from 'node:assert/strict';
import { countOf, together } from '../../client/src/views/same-entries.js';

describe('entries that say the same', () => {
	const entries = [
		{ place: 1, text: '“TBD” is open', rule: 'placeholder-text' },
		{ place: 2, text: 'The item is empty', rule: 'empty-item' },
		{ place: 3, text: '“TBD” is open', rule: 'placeholder-text' },
		{ place: 4, text: '“TBD” is open', rule: 'placeholder-link' },
		{ place: 5, text: 'The item is empty', rule: 'empty-item', others: [6, 7] },
	];

	it('are one, where the first of them is, with all places', () => {
		assert.deepEqual(
			together(entries).map(({ entry, places }) => [entry.place, places]),
			[
				[1, [1, 3]],
				[2, [2, 5, 6, 7]],
				[4, [4]],
			],
		);
	});

	it('count as many as there are places', () => assert.equal(countOf(entries), 7));
});
