import assert from 'node:assert/strict';
import { excesses } from './measure.js';

/** Milliseconds for so many thousand characters. */
type Cost = (thousands: number) => number;

const linear: Cost = (n) => 5 * n;
const square: Cost = (n) => 0.5 * n * n;

/** The lengths at which `rule x` is found to grow too fast; `noise` is added to each measurement in turn. */
function found(cost: Cost, noise: readonly number[] = [0]): (readonly number[])[] {
	let count = 0;
	const all = excesses((length) => {
		const part = cost(length / 1_000) + noise[count++ % noise.length]!;
		return new Map([
			['rule x', part],
			['reading', linear(length / 1_000)],
		]);
	});
	assert.ok(all.every(({ part }) => part === 'rule x'));
	return all.map(({ lengths }) => lengths);
}

describe('what is said to grow too fast', () => {
	it('is what takes the square', () =>
		assert.deepEqual(found(square), [
			[10_000, 20_000, 40_000],
			[20_000, 40_000, 80_000],
			[40_000, 80_000, 160_000],
		]));

	it('is what takes the square up to a limit', () =>
		assert.deepEqual(
			found((n) => (n > 40 ? 0 : square(n))),
			[[10_000, 20_000, 40_000]],
		));

	it('is what turns out to be steep at the greater lengths', () =>
		assert.ok(found((n) => 20 + 0.02 * n ** 3).some((lengths) => lengths.includes(80_000))));

	it('is neither linear work nor sorting', () => {
		assert.deepEqual(found(linear), []);
		assert.deepEqual(
			found((n) => n * Math.log2(n * 1_000)),
			[],
		);
	});

	it('is not linear work that other programs slow down now and then', () => {
		for (const noise of [
			[0, 900, 0, 0, 0],
			[0, 400, 0, 700, 100],
			[0, 0, 300, 900],
		])
			assert.deepEqual(found(linear, noise), []);
	});

	it('is the square, though other programs slow it down as well', () =>
		assert.ok(found(square, [0, 90, 30, 0, 200]).length > 0));

	it('is nothing that takes a moment', () =>
		assert.deepEqual(
			found((n) => 0.01 * n * n),
			[],
		));
});
