import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nameKey, Vocabulary } from '../../../server/src/report/index.js';
import { isOneEdit } from '../../../server/src/text/index.js';

function of(names: Readonly<Record<string, number>>): Vocabulary {
	const vocabulary = new Vocabulary();
	for (const [name, count] of Object.entries(names)) vocabulary.add(name, count);
	return vocabulary;
}

describe('a vocabulary', () => {
	it('knows other spellings of a name, and names that are one letter apart', () => {
		const vocabulary = of({ OpenRV: 5, 'Open RV': 1, OpenEXR: 4, ASWF: 9, 'Cora Phillips': 3 });
		assert.deepEqual(vocabulary.like('Openrv'), ['OpenRV', 'Open RV']);
		assert.deepEqual(vocabulary.like('AWSF'), ['ASWF']);
		assert.deepEqual(vocabulary.like('Cora Philips'), ['Cora Phillips']);
		assert.deepEqual(vocabulary.like('OpenEXR'), []);
	});

	it('takes only what is used often for a model of what is one letter apart', () => {
		const vocabulary = of({ ASWF: 1 });
		assert.deepEqual(vocabulary.like('AWSF'), []);
		vocabulary.add('ASWF', 1);
		assert.deepEqual(vocabulary.like('AWSF'), ['ASWF']);
		vocabulary.add('ASWF', -1);
		assert.deepEqual(vocabulary.like('AWSF'), []);
	});

	const name = fc.string({ unit: fc.constantFrom('A', 'a', 'b', ' '), minLength: 3, maxLength: 7 });

	it('finds all that comparing with each would find, whatever was added and removed', () => {
		let reached = 0;
		fc.assert(
			fc.property(
				fc.array(fc.tuple(name, fc.integer({ min: -3, max: 6 })), { maxLength: 30 }),
				name,
				(steps, asked) => {
					const counts = new Map<string, number>();
					const vocabulary = new Vocabulary();
					for (const [each, by] of steps) {
						const now = Math.max(0, (counts.get(each) ?? 0) + by);
						vocabulary.add(each, now - (counts.get(each) ?? 0));
						counts.set(each, now);
					}
					const key = nameKey(asked);
					const often = new Set([...counts].filter(([, count]) => count >= 2).map(([each]) => nameKey(each)));
					const expected = [...counts].filter(([each, count]) => {
						const other = nameKey(each);
						const isLong = key.length > 3 && other.length > 3;
						const near = often.has(other) && isLong && key[0] === other[0] && isOneEdit(key, other);
						return count > 0 && each !== asked && (key === other || near);
					});
					assert.deepEqual(vocabulary.like(asked).sort(), expected.map(([each]) => each).sort());
					reached += expected.length;
				},
			),
			{ numRuns: 1_000, seed: 7 },
		);
		assert.ok(reached > 40, `${reached}`);
	});
});
