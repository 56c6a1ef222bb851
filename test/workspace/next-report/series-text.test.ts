import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonIn } from '../../../server/src/workspace/next-report/series/series-text.js';

/** As the textbook has it, without short cuts. */
function plainly(keys: readonly string[], other: readonly string[]): boolean[] {
	const length = (i: number, j: number): number => table[i]?.[j] ?? 0;
	const table: number[][] = keys.map(() => []);
	for (let i = keys.length - 1; i >= 0; i--) {
		for (let j = other.length - 1; j >= 0; j--) {
			table[i]![j] = keys[i] === other[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
		}
	}
	const common = keys.map(() => false);
	for (let i = 0, j = 0; i < keys.length && j < other.length; ) {
		if (keys[i] === other[j]) {
			common[i] = true;
			i++;
			j++;
		} else if (length(i + 1, j) >= length(i, j + 1)) i++;
		else j++;
	}
	return common;
}

describe('what two sentences have in common', () => {
	it('is as many words as can be, in order', () => {
		const common = (one: string, other: string) => {
			const keys = one.split(' ');
			const found = commonIn(keys, other.split(' '));
			return keys.filter((_, index) => found[index]).join(' ');
		};
		assert.equal(common('Ann Lee opened it at #', 'Bo Roe opened it at #'), 'opened it at #');
		assert.equal(common('the board met in the hall', 'the board met'), 'the board met');
		assert.equal(common('a b', 'c d'), '');
	});

	it('is the same without looking at what both begin and end with', () => {
		let [begun, ended] = [0, 0];
		const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
		fc.assert(
			fc.property(words, words, (one, other) => {
				assert.deepEqual(commonIn(one, other), plainly(one, other));
				if (one[0] !== undefined && one[0] === other[0]) begun++;
				if (one[0] !== other[0] && one.at(-1) === other.at(-1)) ended++;
			}),
			{ numRuns: 3_000 },
		);
		assert.ok(begun > 100 && ended > 100, `${begun} began alike, ${ended} ended alike`);
	});
});
